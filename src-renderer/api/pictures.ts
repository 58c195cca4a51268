import { pictureScheme } from '#contract/names.ts'

export type PictureSize = 'full' | 'thumbnail'

/** Where the window finds a picture; the bytes never pass through a call. */
export type PictureUrl = (sha256: string, size: PictureSize) => string

export const pictureUrl: PictureUrl = (sha256, size) => `${pictureScheme}://${size}/${sha256}`
