import { pictureStyleSchema, sha256Schema, type PictureStyle } from '#contract/index.ts'
import type { PictureStore } from '#core/ports.ts'
import type { FindPicture } from './serve-pictures.ts'

/** What kind of picture these bytes are: the three formats that the picture check lets through. */
function pictureType(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return 'image/png'
  if (bytes[0] === 0xff) return 'image/jpeg'
  return 'image/webp'
}

/** Finds pictures, thumbnails and voices by their hash, and what a style looks like by its name. */
export const createFindPicture =
  (pictures: {
    readonly read: PictureStore['read']
    /** What pictures of that style look like. */
    readonly style: (style: PictureStyle) => Promise<Uint8Array>
  }): FindPicture =>
  async ({ host, pathname }) => {
    if (host === 'style') {
      const style = pictureStyleSchema.safeParse(pathname.slice(1))
      if (!style.success) return undefined
      const bytes = await pictures.style(style.data)
      // It may be another with the next version of the app.
      return { bytes, type: pictureType(bytes), isForGood: false }
    }
    const sha256 = sha256Schema.safeParse(pathname.slice(1))
    if ((host !== 'full' && host !== 'thumbnail' && host !== 'voice') || !sha256.success) return undefined
    const bytes = await pictures.read(sha256.data, host === 'voice' ? 'full' : host)
    return bytes && { bytes, type: host === 'voice' ? 'audio/mp4' : pictureType(bytes), isForGood: true }
  }
