import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripMetadata } from './strip-metadata.ts'

const text = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0))
const uint32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]
const little32 = (value: number): number[] => uint32(value).toReversed()

const pngHead = [0x89, ...text('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]
const chunk = (type: string, data: readonly number[]): number[] => [
  ...uint32(data.length),
  ...text(type),
  ...data,
  ...[1, 2, 3, 4],
]
const size = [...uint32(2), ...uint32(2), 8, 2, 0, 0, 0]
const pixels = [...deflateSync(Buffer.alloc(14))]
const png = (...more: readonly number[][]): Uint8Array =>
  new Uint8Array([
    ...pngHead,
    ...chunk('IHDR', size),
    ...more.flat(),
    ...chunk('IDAT', pixels),
    ...chunk('IEND', []),
  ])

const segment = (marker: number, data: readonly number[]): number[] => [
  0xff,
  marker,
  (data.length + 2) >>> 8,
  (data.length + 2) & 255,
  ...data,
]
/** Pixels with an escaped FF and a restart in them. */
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 7, 0xff, 0x00, 8, 0xff, 0xd0, 9]
const frame = segment(0xc0, [8, 0, 2, 0, 2, 1, 1, 0x11, 0])
const jpeg = (...before: readonly number[][]): Uint8Array =>
  new Uint8Array([0xff, 0xd8, ...before.flat(), ...frame, ...scan, 0xff, 0xd9])
const exif = (orientation: number, order: 'II' | 'MM'): number[] => {
  const number = (value: number, bytes: 2 | 4): number[] => {
    const big = uint32(value).slice(4 - bytes)
    return order === 'MM' ? big : big.toReversed()
  }
  const entry = (tag: number, value: number): number[] => [
    ...number(tag, 2),
    ...number(3, 2),
    ...number(1, 4),
    ...number(value, 2),
    0,
    0,
  ]
  const tiff = [...text(order), ...number(42, 2), ...number(8, 4), ...number(2, 2)]
  return segment(0xe1, [
    ...text('Exif\0\0'),
    ...tiff,
    ...entry(0x0100, 2),
    ...entry(0x0112, orientation),
    ...number(0, 4),
    ...text('secret place'),
  ])
}

const riff = (...chunks: readonly number[][]): Uint8Array => {
  const body = chunks.flat()
  return new Uint8Array([...text('RIFF'), ...little32(body.length + 4), ...text('WEBP'), ...body])
}
const webpChunk = (type: string, data: readonly number[]): number[] => [
  ...text(type),
  ...little32(data.length),
  ...data,
  ...(data.length % 2 === 1 ? [0] : []),
]
const extended = (flags: number): number[] => webpChunk('VP8X', [flags, 0, 0, 0, 1, 0, 0, 1, 0, 0])
const frameOfWebp = webpChunk('VP8L', [0x2f, 1, 0, 0, 0])

const isIn = (bytes: Uint8Array, words: string): boolean => Buffer.from(bytes).includes(words)

describe('a PNG', () => {
  it('loses prompts, dates, unknown chunks and what hangs on behind its end', () => {
    const secrets = [
      chunk('tEXt', text('parameters\0a secret prompt')),
      chunk('zTXt', text('workflow\0\0secret')),
      chunk('iTXt', text('prompt\0secret')),
      chunk('eXIf', text('MM secret')),
      chunk('tIME', [1, 2, 3, 4, 5, 6, 7]),
      chunk('caBX', text('secret')),
    ]
    const dirty = new Uint8Array([...png(...secrets), ...text('secret tail')])
    expect(Buffer.from(stripMetadata(dirty))).toEqual(Buffer.from(png()))
  })

  it('keeps what its colours depend on', () => {
    const kept = ['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'pHYs', 'PLTE'].map((type) =>
      chunk(type, [1, 2, 3]),
    )
    const clean = png(...kept)
    expect(stripMetadata(clean)).toBe(clean)
  })

  it('is still seen to move', () => {
    const moving = png(chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]), chunk('tEXt', text('a\0b')))
    expect(isIn(stripMetadata(moving), 'acTL')).toBe(true)
  })
})

describe('a JPEG', () => {
  it('loses EXIF, XMP, IPTC, comments and thumbnails, and keeps profile, colour transform and pixels', () => {
    const bare = [...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]
    const icc = segment(0xe2, [...text('ICC_PROFILE\0'), 1, 1, 5, 6, 7])
    const transform = segment(0xee, [...text('Adobe'), 0, 100, 0, 0, 0, 0, 1])
    const dirty = jpeg(
      segment(0xe0, [...bare.slice(0, -2), 1, 1, 9, 9, 9]),
      segment(0xe0, [...text('JFXX\0'), 0x10, ...text('secret')]),
      exif(1, 'II'),
      segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0secret')),
      icc,
      segment(0xe2, text('MPF\0secret')),
      segment(0xed, text('Photoshop 3.0\0secret')),
      transform,
      segment(0xfe, text('secret')),
      // Fill bytes before a marker.
      [0xff],
    )
    const clean = jpeg(segment(0xe0, bare), icc, transform)
    const withTail = new Uint8Array([...dirty, ...text('secret')])
    expect(Buffer.from(stripMetadata(withTail))).toEqual(Buffer.from(clean))
    expect(stripMetadata(clean)).toBe(clean)
  })

  it.each([
    ['II', 6],
    ['MM', 3],
    ['MM', 8],
  ] as const)('keeps how it is to be turned and nothing else of its EXIF (%s, %i)', (order, orientation) => {
    const stripped = stripMetadata(jpeg(exif(orientation, order)))
    expect(isIn(stripped, 'secret')).toBe(false)
    expect(stripped.length).toBe(jpeg().length + 36)
    expect([...stripped.subarray(2, 12)]).toEqual([0xff, 0xe1, 0x00, 0x22, ...text('Exif\0\0')])
    // What is kept says the same once more.
    expect(stripMetadata(stripped)).toEqual(stripped)
    expect(stripped[31]).toBe(orientation)
  })

  it('loses comments between the scans of a progressive one too', () => {
    const two = [...scan, ...segment(0xfe, text('secret')), ...segment(0xc4, [0, 1]), ...scan]
    const dirty = new Uint8Array([0xff, 0xd8, ...frame, ...two, 0xff, 0xd9])
    const clean = new Uint8Array([
      0xff,
      0xd8,
      ...frame,
      ...scan,
      ...segment(0xc4, [0, 1]),
      ...scan,
      0xff,
      0xd9,
    ])
    expect(Buffer.from(stripMetadata(dirty))).toEqual(Buffer.from(clean))
  })
})

describe('a WebP', () => {
  it('loses EXIF, XMP and unknown chunks, no longer says that it has them, and keeps its profile', () => {
    const profile = webpChunk('ICCP', [1, 2, 3])
    const dirty = riff(
      extended(0x2c),
      profile,
      frameOfWebp,
      webpChunk('EXIF', text('MM secret')),
      webpChunk('XMP ', text('secret')),
      webpChunk('abcd', text('secret')),
    )
    const withTail = new Uint8Array([...dirty, ...text('secret')])
    expect(Buffer.from(stripMetadata(withTail))).toEqual(
      Buffer.from(riff(extended(0x20), profile, frameOfWebp)),
    )
  })

  it('comes back as it is where there is nothing to lose', () => {
    const clean = riff(frameOfWebp)
    expect(stripMetadata(clean)).toBe(clean)
  })
})

describe('whatever comes', () => {
  const whole = [
    png(chunk('tEXt', text('a\0b'))),
    jpeg(exif(6, 'II'), segment(0xfe, text('x'))),
    riff(extended(0x08), frameOfWebp, webpChunk('EXIF', text('abc'))),
  ]

  it('is left as it is where it is cut off, at every byte', () => {
    for (const bytes of whole) {
      const shortest = stripMetadata(bytes).length
      for (let length = 0; length < bytes.length; length += 1) {
        const cut = bytes.subarray(0, length)
        // A WebP's end is known only to its header; a PNG's and a JPEG's must be there.
        expect(stripMetadata(cut)).toBe(cut)
      }
      expect(shortest).toBeLessThan(bytes.length)
    }
  })

  it('never throws, never grows by more than an orientation, and does not change what it has cleaned', () => {
    const broken = fc
      .tuple(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.uint8Array({ maxLength: 20 }),
      )
      .map(([bytes, changes, tail]) => {
        const changed = Uint8Array.from([...bytes, ...tail])
        for (const [at, value] of changes) if (at < changed.length) changed[at] = value
        return changed
      })
    fc.assert(
      fc.property(fc.oneof(broken, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const before = bytes.slice()
        const once = stripMetadata(bytes)
        expect(bytes).toEqual(before)
        expect(once.length).toBeLessThanOrEqual(bytes.length + 36)
        expect(Buffer.from(stripMetadata(once))).toEqual(Buffer.from(once))
      }),
      { numRuns: 3_000, seed: 20_261_125 },
    )
  })
})
