// Renders icon.svg into the files that the packagers take. Run after a change to it: node build/resources/render-icons.mjs
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { readFile, writeFile } from 'node:fs/promises'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** What Windows looks for; larger ones don't fit into the format. */
const icoSizes = [16, 24, 32, 48, 64, 128, 256]
/** The types of Apple's icon container that hold a PNG, by their width in pixels. */
const icnsTypes = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }

const here = (name) => new URL(name, import.meta.url)

/** Under 48 pixels book and fire blur into each other: there, a simpler drawing without the book's details. */
async function drawingFor(size) {
  return loadImage(await readFile(here(size < 48 ? 'icon-small.svg' : 'icon.svg')))
}

async function render(size) {
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(await drawingFor(size), 0, 0, size, size)
  return canvas.encode('png')
}

function toIco(pngs) {
  const header = Buffer.alloc(6 + 16 * icoSizes.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(icoSizes.length, 4)
  let offset = header.length
  icoSizes.forEach((size, index) => {
    const at = 6 + 16 * index
    header.writeUInt8(size % 256, at) // 0 stands for 256
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(pngs.get(size).length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += pngs.get(size).length
  })
  return Buffer.concat([header, ...icoSizes.map((size) => pngs.get(size))])
}

function toIcns(pngs) {
  const entries = Object.entries(icnsTypes).map(([size, type]) => {
    const png = pngs.get(Number(size))
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return Buffer.concat([head, png])
  })
  const body = Buffer.concat(entries)
  const head = Buffer.alloc(8)
  head.write('icns', 0, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

const pngs = new Map()
for (const size of sizes) pngs.set(size, await render(size))
for (const size of sizes.slice(0, -1)) await writeFile(here(`icons/${size}x${size}.png`), pngs.get(size))
await writeFile(here('icon.png'), pngs.get(1024))
await writeFile(here('icon.ico'), toIco(pngs))
await writeFile(here('icon.icns'), toIcns(pngs))
