import { sha256Schema } from '#contract/stories.ts'
import type { PictureStore } from '#core/ports.ts'
import type { FindPicture } from './serve-pictures.ts'

/** What kind of picture these bytes are: the three formats that the picture check lets through. */
function pictureType(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return 'image/png'
  if (bytes[0] === 0xff) return 'image/jpeg'
  return 'image/webp'
}

/** Finds pictures, thumbnails and voices by their hash. */
export const createFindPicture =
  (read: PictureStore['read']): FindPicture =>
  async ({ host, pathname }) => {
    const sha256 = sha256Schema.safeParse(pathname.slice(1))
    if ((host !== 'full' && host !== 'thumbnail' && host !== 'voice') || !sha256.success) return undefined
    const bytes = await read(sha256.data, host === 'voice' ? 'full' : host)
    return bytes && { bytes, type: host === 'voice' ? 'audio/mp4' : pictureType(bytes) }
  }
