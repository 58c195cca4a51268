import type { PictureFault } from '#core/ports.ts'

export type PictureFormat = 'png' | 'jpeg' | 'webp'

export type Header =
  | { readonly ok: true; readonly format: PictureFormat; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly fault: PictureFault; readonly message: string }

export const limits = {
  bytes: 20_000_000,
  pixels: 12_000_000,
  /** Of either side. Skia would take 16,384 and more; nobody here asks for a twentieth of that. */
  side: 6_000,
} as const

const bad = (fault: PictureFault, message: string): Header => ({ ok: false, fault, message })

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const truncated = bad('truncated', 'The picture ends before its end')

/**
 * Reads what a picture says of itself, walking its structure without decoding a pixel: nothing is allocated by what
 * a header claims. Refuses everything but whole, still PNG, JPEG and WebP pictures within `limits`.
 */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length > limits.bytes) {
    return bad('too-large', `The picture has ${bytes.length} bytes; ${limits.bytes} are allowed`)
  }
  const header = readFormat(bytes)
  if (!header.ok) return header
  const { width, height } = header
  if (width === 0 || height === 0) return bad('not-an-image', 'The picture says it has no size')
  if (width > limits.side || height > limits.side || width * height > limits.pixels) {
    return bad('too-large', `The picture says it is ${width} x ${height} pixels; that is too large`)
  }
  return header
}

function readFormat(bytes: Uint8Array): Header {
  if (bytes.length >= 8 && ascii(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return readPng(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpeg(bytes)
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return readWebp(bytes)
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6)))
    return bad('animated', 'GIF pictures are not accepted: they may move')
  return bad('not-an-image', `Not a PNG, JPEG or WebP picture; it starts with ${describeStart(bytes)}`)
}

/** The first bytes for a person: as text where they are text. */
function describeStart(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'nothing: it is empty'
  const start = ascii(bytes, 0, 16)
  return /^[\u0020-\u007e\s]+$/.test(start) ? `“${start.trim()}”` : 'unknown bytes'
}

function readPng(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33) return truncated
  if (view.getUint32(8) !== 13 || ascii(bytes, 12, 4) !== 'IHDR')
    return bad('not-an-image', 'A PNG without a header')
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  let hasPixels = false
  for (let at = 8; ;) {
    if (at + 12 > bytes.length) return truncated
    const length = view.getUint32(at)
    const type = ascii(bytes, at + 4, 4)
    if (at + 12 + length > bytes.length) return truncated
    if (type === 'acTL') return bad('animated', 'An animated PNG')
    if (type === 'IDAT') hasPixels = true
    if (type === 'IEND') break
    at += 12 + length
  }
  return hasPixels ? { ok: true, format: 'png', ...size } : truncated
}

/** Start-of-frame markers: C0 to CF, but for tables (C4), JPEG's own reserve (C8) and arithmetic conditions (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function readJpeg(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: { readonly width: number; readonly height: number } | null = null
  for (let at = 2; ;) {
    if (at + 4 > bytes.length) return truncated
    if (bytes[at] !== 0xff) return bad('not-an-image', 'A JPEG with a damaged structure')
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2) return bad('not-an-image', 'A JPEG with a damaged structure')
    if (isFrame(marker)) {
      if (at + 9 > bytes.length) return truncated
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    if (marker === 0xda) return endsJpeg(bytes, at, size)
    at += 2 + length
  }
}

/** In the pixels after a start-of-scan marker FF is always followed by 00 or a marker: FF D9 is the end. */
function endsJpeg(
  bytes: Uint8Array,
  scan: number,
  size: { readonly width: number; readonly height: number } | null,
): Header {
  if (size === null) return bad('not-an-image', 'A JPEG with pixels before its size')
  for (let at = bytes.length - 2; at > scan; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return { ok: true, format: 'jpeg', ...size }
  }
  return truncated
}

function readWebp(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30) return truncated
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return truncated
  let canvas: { readonly width: number; readonly height: number } | null = null
  for (let at = 12; at + 8 <= end;) {
    const type = ascii(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const data = at + 8
    if (data + length > end) return truncated
    if (type === 'ANIM' || type === 'ANMF') return bad('animated', 'An animated WebP')
    if (type === 'VP8X' && length >= 10) {
      if ((view.getUint8(data) & 0x02) !== 0) return bad('animated', 'An animated WebP')
      const uint24 = (from: number): number => view.getUint16(from, true) | (view.getUint8(from + 2) << 16)
      canvas = { width: uint24(data + 4) + 1, height: uint24(data + 7) + 1 }
    }
    const frame = readWebpFrame(view, type, data, length)
    if (frame !== null) {
      // A canvas that is not as large as its only frame is a lie about one of the two.
      if (canvas !== null && (canvas.width !== frame.width || canvas.height !== frame.height)) {
        return bad('not-an-image', 'A WebP that tells two sizes')
      }
      return { ok: true, format: 'webp', ...frame }
    }
    at = data + length + (length % 2)
  }
  return truncated
}

function readWebpFrame(
  view: DataView,
  type: string,
  at: number,
  length: number,
): { readonly width: number; readonly height: number } | null {
  if (type === 'VP8 ' && length >= 10) {
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff }
  }
  if (type === 'VP8L' && length >= 5) {
    const packed = view.getUint32(at + 1, true)
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
  }
  return null
}
