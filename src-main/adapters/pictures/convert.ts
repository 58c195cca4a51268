import { createCanvas, loadImage } from '@napi-rs/canvas'
import { readHeader } from './header.ts'

/** 0..100 here, where the canvas API of browsers has 0..1. */
const jpegQuality = 90

/**
 * The same picture as JPEG, the same size in pixels, on white. Throws an Error with a sentence when `bytes` are
 * not a picture that `readHeader` accepts.
 */
export async function convertPicture(bytes: Uint8Array, _format: 'jpeg'): Promise<Uint8Array> {
  const header = readHeader(bytes)
  if (!header.ok) throw new Error(header.message)
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, image.width, image.height)
  context.drawImage(image, 0, 0)
  return await canvas.encode('jpeg', jpegQuality)
}
