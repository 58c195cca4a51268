import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { stripMetadata } from '#core/agent/strip-metadata.ts'
import { readHeader } from './header.ts'

const width = 64
const height = 48

const drawing = () => {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  for (let x = 0; x < width; x += 4) {
    context.fillStyle = `hsl(${x * 5} 70% 50%)`
    context.fillRect(x, x % height, 4, height)
  }
  return canvas
}

const pixelsOf = async (bytes: Uint8Array): Promise<Buffer> => {
  const image = await loadImage(Buffer.from(bytes))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return Buffer.from(context.getImageData(0, 0, image.width, image.height).data)
}

const secret = 'a fox in the rain, by an ogre'

/** A chunk that a decoder passes over: its checksum is right. */
const pngChunk = (type: string, data: Buffer): Buffer => {
  const table = Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value >>> 0
  })
  const body = Buffer.concat([Buffer.from(type), data])
  const crc = body.reduce((sum, byte) => (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), 0xffffffff)
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return Buffer.concat([length, body, sum])
}

const jpegSegment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const put = (bytes: Buffer, at: number, what: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)])

const samples = async (): Promise<Readonly<Record<string, Buffer>>> => {
  const canvas = drawing()
  const jpeg = await canvas.encode('jpeg', 90)
  // On its side: EXIF, big-endian, one entry, orientation 6.
  const turned = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex')
  const webp = await canvas.encode('webp', 90)
  const xmp = Buffer.concat([Buffer.from('XMP '), Buffer.alloc(4), Buffer.from(`${secret} `)])
  xmp.writeUInt32LE(secret.length + 1, 4)
  const longer = Buffer.concat([webp, xmp])
  longer.writeUInt32LE(longer.length - 8, 4)
  return {
    png: put(await canvas.encode('png'), 33, pngChunk('tEXt', Buffer.from(`parameters\0${secret}`))),
    jpeg: put(jpeg, 2, jpegSegment(0xfe, Buffer.from(secret))),
    'jpeg on its side': put(
      put(jpeg, 2, jpegSegment(0xfe, Buffer.from(secret))),
      2,
      jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), turned, Buffer.from(secret)])),
    ),
    webp: longer,
  }
}

it('a picture without its metadata has the same pixels, turned the same way, and is as sound as before', async () => {
  for (const [name, bytes] of Object.entries(await samples())) {
    const stripped = stripMetadata(bytes)
    expect(Buffer.from(stripped).includes(secret), name).toBe(false)
    expect(readHeader(stripped), name).toEqual(readHeader(bytes))
    expect(readHeader(stripped).ok, name).toBe(true)
    const pixels = await pixelsOf(bytes)
    expect((await pixelsOf(stripped)).equals(pixels), name).toBe(true)
  }
  const side = await loadImage(
    Buffer.from(stripMetadata((await samples())['jpeg on its side'] ?? Buffer.alloc(0))),
  )
  expect([side.width, side.height]).toEqual([height, width])
})
