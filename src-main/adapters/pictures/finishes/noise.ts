/** Chance for textures: the same for the same place and seed, in whatever order it is asked for. */

/** 0..1 for a whole-numbered place. */
export function speck(x: number, y: number, seed: number): number {
  let value = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ seed
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return ((value ^ (value >>> 15)) >>> 0) / 4_294_967_296
}

/** 0..1, smooth from one whole-numbered place to the next. */
export function drift(x: number, y: number, seed: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const fx = x - left
  const fy = y - top
  const sx = fx * fx * (3 - 2 * fx)
  const sy = fy * fy * (3 - 2 * fy)
  const upper = speck(left, top, seed) * (1 - sx) + speck(left + 1, top, seed) * sx
  const lower = speck(left, top + 1, seed) * (1 - sx) + speck(left + 1, top + 1, seed) * sx
  return upper * (1 - sy) + lower * sy
}

/** `drift` over cells of so many pixels, as a plane; computed at an eighth of a cell and stretched. */
export function driftPlane(width: number, height: number, cell: number, seed: number): Float32Array {
  const plane = new Float32Array(width * height)
  const step = Math.max(1, Math.min(8, Math.floor(cell / 6)))
  const columns = Math.ceil(width / step) + 2
  const rows = Math.ceil(height / step) + 2
  const coarse = new Float32Array(columns * rows)
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1)
      coarse[y * columns + x] = drift((x * step) / cell, (y * step) / cell, seed)
  }
  if (step === 1) {
    for (let y = 0; y < height; y += 1)
      plane.set(coarse.subarray(y * columns, y * columns + width), y * width)
    return plane
  }
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / step)
    const fy = y / step - row
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(x / step)
      const fx = x / step - column
      const at = row * columns + column
      const upper = (coarse[at] ?? 0) * (1 - fx) + (coarse[at + 1] ?? 0) * fx
      const lower = (coarse[at + columns] ?? 0) * (1 - fx) + (coarse[at + columns + 1] ?? 0) * fx
      plane[y * width + x] = upper * (1 - fy) + lower * fy
    }
  }
  return plane
}
