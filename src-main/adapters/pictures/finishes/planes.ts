import type { Pixels } from '../statistics.ts'

/** One number a pixel, row by row. */
export type Plane = Float32Array

/** Colours as three planes, 0..255 each. */
export interface Planes {
  readonly red: Plane
  readonly green: Plane
  readonly blue: Plane
  readonly width: number
  readonly height: number
}

export const clamp01 = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value)

/** 0 below `from`, 1 above `to`, smooth between. */
export const smoothstep = (from: number, to: number, value: number): number => {
  const share = clamp01((value - from) / (to - from))
  return share * share * (3 - 2 * share)
}

export function planesOf({ data, width, height }: Pixels): Planes {
  const size = width * height
  const red = new Float32Array(size)
  const green = new Float32Array(size)
  const blue = new Float32Array(size)
  for (let at = 0, from = 0; at < size; at += 1, from += 4) {
    red[at] = data[from] ?? 0
    green[at] = data[from + 1] ?? 0
    blue[at] = data[from + 2] ?? 0
  }
  return { red, green, blue, width, height }
}

/** Perceived lightness, 0..255 (Rec. 601). */
export function lumaOf({ red, green, blue }: Planes): Plane {
  const luma = new Float32Array(red.length)
  for (let at = 0; at < luma.length; at += 1)
    luma[at] = 0.299 * (red[at] ?? 0) + 0.587 * (green[at] ?? 0) + 0.114 * (blue[at] ?? 0)
  return luma
}

/** The mean of the square of 2 x `radius` + 1 pixels around each; beyond an edge is what lies on it. */
export function blur(plane: Plane, width: number, height: number, radius: number): Plane {
  if (radius < 1) return plane
  const across = new Float32Array(plane.length)
  const out = new Float32Array(plane.length)
  const share = 1 / (2 * radius + 1)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    const last = row + width - 1
    let sum = (plane[row] ?? 0) * radius
    for (let x = 0; x < radius; x += 1) sum += plane[Math.min(row + x, last)] ?? 0
    for (let x = 0; x < width; x += 1) {
      sum += plane[Math.min(row + x + radius, last)] ?? 0
      across[row + x] = sum * share
      sum -= plane[Math.max(row + x - radius, row)] ?? 0
    }
  }
  // Row by row, with one sum a column: down the columns would miss the cache at every step.
  const sums = new Float64Array(width)
  for (let x = 0; x < width; x += 1) {
    let sum = (across[x] ?? 0) * radius
    for (let y = 0; y < radius; y += 1) sum += across[Math.min(y, height - 1) * width + x] ?? 0
    sums[x] = sum
  }
  for (let y = 0; y < height; y += 1) {
    const enters = Math.min(y + radius, height - 1) * width
    const leaves = Math.max(y - radius, 0) * width
    for (let x = 0; x < width; x += 1) {
      const sum = (sums[x] ?? 0) + (across[enters + x] ?? 0)
      out[y * width + x] = sum * share
      sums[x] = sum - (across[leaves + x] ?? 0)
    }
  }
  return out
}

/** How steep the plane is at each pixel (Sobel), in its own units over about a pixel. */
export function steepness(plane: Plane, width: number, height: number): Plane {
  const out = new Float32Array(plane.length)
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x
      const a = plane[at - width - 1] ?? 0
      const b = plane[at - width] ?? 0
      const c = plane[at - width + 1] ?? 0
      const d = plane[at - 1] ?? 0
      const f = plane[at + 1] ?? 0
      const g = plane[at + width - 1] ?? 0
      const h = plane[at + width] ?? 0
      const i = plane[at + width + 1] ?? 0
      const across = c + 2 * f + i - a - 2 * d - g
      const down = g + 2 * h + i - a - 2 * b - c
      out[at] = Math.sqrt(across * across + down * down) / 4
    }
  }
  return out
}

function halve(plane: Plane, width: number, height: number): Plane {
  const halfWidth = width >> 1
  const halfHeight = height >> 1
  const out = new Float32Array(halfWidth * halfHeight)
  for (let y = 0; y < halfHeight; y += 1) {
    for (let x = 0; x < halfWidth; x += 1) {
      const at = 2 * y * width + 2 * x
      out[y * halfWidth + x] =
        ((plane[at] ?? 0) + (plane[at + 1] ?? 0) + (plane[at + width] ?? 0) + (plane[at + width + 1] ?? 0)) /
        4
    }
  }
  return out
}

/**
 * As a brush would see it: small things gone, edges kept (Kuwahara: of four squares that touch a pixel, the calmest
 * gives its colour). Half the size of the picture: the caller samples it with `sample`.
 */
export function simplify(planes: Planes, radius: number): Planes {
  const width = planes.width >> 1
  const height = planes.height >> 1
  const half = {
    red: halve(planes.red, planes.width, planes.height),
    green: halve(planes.green, planes.width, planes.height),
    blue: halve(planes.blue, planes.width, planes.height),
    width,
    height,
  }
  const reach = Math.max(1, Math.round(radius / 2))
  const luma = lumaOf(half)
  const squares = luma.map((value) => value * value)
  const mean = blur(luma, width, height, reach)
  const meanOfSquares = blur(squares, width, height, reach)
  const means = {
    red: blur(half.red, width, height, reach),
    green: blur(half.green, width, height, reach),
    blue: blur(half.blue, width, height, reach),
  }
  const size = width * height
  const out = { red: new Float32Array(size), green: new Float32Array(size), blue: new Float32Array(size) }
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - reach) * width
    const below = Math.min(height - 1, y + reach) * width
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach)
      const right = Math.min(width - 1, x + reach)
      let calmest = 0
      let least = Infinity
      for (const at of [above + left, above + right, below + left, below + right]) {
        const average = mean[at] ?? 0
        const spread = (meanOfSquares[at] ?? 0) - average * average
        if (spread < least) {
          least = spread
          calmest = at
        }
      }
      const at = y * width + x
      out.red[at] = means.red[calmest] ?? 0
      out.green[at] = means.green[calmest] ?? 0
      out.blue[at] = means.blue[calmest] ?? 0
    }
  }
  return { ...out, width, height }
}

/** `simplify`, with the steps in a sky smoothed, so that it can be laid out in a few flat tones. */
export function smoothen(planes: Planes, radius: number): Planes {
  const soft = simplify(planes, radius)
  const { width, height } = soft
  const reach = Math.max(1, Math.round(radius / 3))
  const smooth = (plane: Plane): Plane => blur(plane, width, height, reach)
  return { red: smooth(soft.red), green: smooth(soft.green), blue: smooth(soft.blue), width, height }
}

/**
 * How much of the picture itself to keep, 0..1, where a brush would lose what is small and dark: eyes, mouths, lines.
 * Both in luma.
 */
export const detail = (own: number, simplified: number): number => smoothstep(16, 52, simplified - own)

/** The value at a place between the pixels; beyond an edge is what lies on it. */
export function sample(plane: Plane, width: number, height: number, x: number, y: number): number {
  const cx = x < 0 ? 0 : x > width - 1 ? width - 1 : x
  const cy = y < 0 ? 0 : y > height - 1 ? height - 1 : y
  const left = cx | 0
  const top = cy | 0
  const right = left + 1 < width ? left + 1 : left
  const row = top * width
  const next = top + 1 < height ? row + width : row
  const fx = cx - left
  const fy = cy - top
  const upper = (plane[row + left] ?? 0) * (1 - fx) + (plane[row + right] ?? 0) * fx
  const lower = (plane[next + left] ?? 0) * (1 - fx) + (plane[next + right] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}
