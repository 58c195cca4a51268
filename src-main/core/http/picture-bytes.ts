import { ProviderFailure } from '../providers/failure.ts'

export interface PictureHeader {
  readonly format: 'png' | 'jpeg' | 'webp'
  readonly width: number
  readonly height: number
}

/** Nothing we ask for comes near it; a decoder would take four bytes a pixel. */
const mostPixels = 24_000_000

/**
 * Format and size as a picture's first bytes tell them, without decoding anything. Throws `bad-response` for what is
 * no PNG, JPEG or WebP, and `too-large` for one that would unfold to more than 24 megapixels. Whether the rest of it
 * is sound is the picture check's business.
 */
export const readPictureHeader = (name: string, bytes: Uint8Array): PictureHeader => {
  const header = png(bytes) ?? webp(bytes) ?? jpeg(bytes)
  if (header === null || header.width < 1 || header.height < 1) {
    throw new ProviderFailure('bad-response', `${name} sent something that is not a picture.`)
  }
  if (header.width * header.height > mostPixels) {
    throw new ProviderFailure(
      'too-large',
      `${name} sent a picture of ${header.width} × ${header.height}, more than can be taken.`,
    )
  }
  return header
}

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const png = (bytes: Uint8Array): PictureHeader | null => {
  if (bytes.length < 24 || ascii(bytes, 1, 3) !== 'PNG' || ascii(bytes, 12, 4) !== 'IHDR') return null
  const view = viewOf(bytes)
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

const webp = (bytes: Uint8Array): PictureHeader | null => {
  if (bytes.length < 30 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return null
  const view = viewOf(bytes)
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return {
        format: 'webp',
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return {
        format: 'webp',
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      }
    default:
      return null
  }
}

/** Start of frame: the segment that holds the size, in any of its kinds (C4, C8 and CC are others). */
const isStartOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const jpeg = (bytes: Uint8Array): PictureHeader | null => {
  if (bytes.length < 12 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (isStartOfFrame(marker)) {
      return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    // Fill bytes and markers without a body.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else {
      const length = view.getUint16(at + 2)
      // Shorter than its own length field: it would never move on.
      if (length < 2) return null
      at += 2 + length
    }
  }
  return null
}
