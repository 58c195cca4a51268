/**
 * Takes out of a picture what is not the picture: the prompt, the model's settings, names, dates, places, thumbnails
 * and whatever else servers and programs write into files. Pixels are not touched, nothing is encoded again.
 *
 * What decides how pixels look stays: colour profiles, gamma, transparency, resolution, and the orientation of a JPEG.
 * What is not a whole picture of one of the three formats comes back as it was: that is the picture check's to refuse.
 */
export const stripMetadata = (bytes: Uint8Array): Uint8Array => {
  const parts = partsOf(bytes)
  if (parts === null) return bytes
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length === bytes.length) return bytes
  const stripped = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    stripped.set(part, at)
    at += part.length
  }
  return stripped
}

/** What is kept, in order; null where the structure is broken. */
type Parts = readonly Uint8Array[] | null

const partsOf = (bytes: Uint8Array): Parts => {
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngParts(bytes)
  if (startsWith(bytes, 0, [0xff, 0xd8])) return jpegParts(bytes)
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webpParts(bytes)
  return null
}

const startsWith = (bytes: Uint8Array, at: number, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[at + index] === byte)

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

// ---- PNG ----------------------------------------------------------------------------------------------------------

/** Chunks without which a picture looks otherwise. All others that may be ignored are left out, known or not. */
const pngKept: ReadonlySet<string> = new Set([
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'mDCV',
  'cLLI',
  'sBIT',
  'bKGD',
  'pHYs',
  // Of animations; the picture check refuses them, and must see that they are some.
  'acTL',
  'fcTL',
  'fdAT',
])

const pngParts = (bytes: Uint8Array): Parts => {
  const view = viewOf(bytes)
  const parts: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = ascii(bytes, at + 4, 4)
    // A capital first letter: without it there is no picture.
    if (/^[A-Z]/u.test(type) || pngKept.has(type)) parts.push(bytes.subarray(at, end))
    // What lies behind the end is no part of the picture either.
    if (type === 'IEND') return parts
    at = end
  }
  return null
}

// ---- JPEG ---------------------------------------------------------------------------------------------------------

/** Markers that have no length: TEM and the restarts. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
/** APP0 to APP15, and comments. */
const isApplication = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe

const jpegParts = (bytes: Uint8Array): Parts => {
  const view = viewOf(bytes)
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return [...parts, bytes.subarray(at, at + 2)]
    if (standsAlone(marker)) {
      parts.push(bytes.subarray(at, at + 2))
      at += 2
      continue
    }
    if (at + 4 > bytes.length) return null
    const length = view.getUint16(at + 2)
    let end = at + 2 + length
    if (length < 2 || end > bytes.length) return null
    if (isApplication(marker)) {
      const kept = keptOfApplication(marker, bytes.subarray(at, end))
      if (kept !== null) parts.push(kept)
    } else {
      // Behind the head of a scan come its pixels, up to the next marker.
      if (marker === 0xda) end = scanEnd(bytes, end)
      parts.push(bytes.subarray(at, end))
    }
    at = end
  }
  return null
}

/** Where the pixels of a scan end: at an FF that neither 00 nor a restart follows. */
const scanEnd = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0x00 && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 2
  }
  return bytes.length
}

/** An application's segment begins with its name. */
const isCalled = (segment: Uint8Array, name: string): boolean => ascii(segment, 4, name.length) === name

/** The segment, or what is needed of it; null where nothing is. */
const keptOfApplication = (marker: number, segment: Uint8Array): Uint8Array | null => {
  if (marker === 0xe0 && isCalled(segment, 'JFIF\0')) return withoutJfifThumbnail(segment)
  if (marker === 0xe2 && isCalled(segment, 'ICC_PROFILE\0')) return segment
  // How colours are stored (YCCK, RGB) stands here alone.
  if (marker === 0xee && isCalled(segment, 'Adobe')) return segment
  if (marker === 0xe1 && isCalled(segment, 'Exif\0\0')) {
    const orientation = orientationIn(segment.subarray(10))
    return orientation === 1 ? null : exifOf(orientation)
  }
  return null
}

/** The small picture in it shows what the large one may no longer show. */
const withoutJfifThumbnail = (segment: Uint8Array): Uint8Array => {
  const bare = 18
  if (segment.length <= bare) return segment
  const head = segment.slice(0, bare)
  head.set([0x00, 0x10], 2)
  head.set([0, 0], 16)
  return head
}

/** The orientation (1 to 8) in a TIFF structure; 1, upright, where it tells none or is broken. */
const orientationIn = (tiff: Uint8Array): number => {
  const order = ascii(tiff, 0, 2)
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return 1
  const view = viewOf(tiff)
  const little = order === 'II'
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return 1
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A segment that tells the orientation and nothing else. */
const exifOf = (orientation: number): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xe1, 0x00, 0x22],
    // Exif, 0, 0
    ...[0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    // Big-endian, its one directory at 8, with one entry: tag 0112, SHORT, one value.
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01],
    ...[0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ])

// ---- WebP ---------------------------------------------------------------------------------------------------------

const webpKept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
/** In the flags of `VP8X`: there is EXIF, there is XMP. */
const webpMetadataFlags = 0x08 | 0x04

const webpParts = (bytes: Uint8Array): Parts => {
  const view = viewOf(bytes)
  if (bytes.length < 12) return null
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return null
  const chunks: Uint8Array[] = []
  for (let at = 12; at < end;) {
    if (at + 8 > end) return null
    const type = ascii(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    // Padded to an even length; some writers leave out the last one's padding.
    const next = Math.min(at + 8 + length + (length % 2), end)
    if (at + 8 + length > end) return null
    if (webpKept.has(type)) {
      const chunk = bytes.slice(at, next)
      if (type === 'VP8X' && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~webpMetadataFlags
      chunks.push(chunk)
    }
    at = next
  }
  const head = bytes.slice(0, 12)
  const size = 4 + chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  viewOf(head).setUint32(4, size, true)
  return [head, ...chunks]
}
