import type { PictureStyle } from '#contract/index.ts'
import { pictureScheme } from '#contract/names.ts'

export type PictureSize = 'full' | 'thumbnail'

/** Where the window finds a picture; the bytes never pass through a call. */
export type PictureUrl = (sha256: string, size: PictureSize) => string

export const pictureUrl: PictureUrl = (sha256, size) => `${pictureScheme}://${size}/${sha256}`

/** Where the window finds what pictures of a style look like: painted when the app is built. */
export const styleUrl = (style: PictureStyle): string => `styles/${style}.webp`

/** Where the window finds what a page sounds like in a voice of the family's. */
export const voiceUrl = (sha256: string): string => `${pictureScheme}://voice/${sha256}`
