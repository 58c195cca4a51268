/**
 * What can be told of a picture from its pixels alone. Pure: RGBA bytes in, numbers out. The thresholds that turn
 * these numbers into a verdict are in `check.ts`; how they were found is in `docs/picture-check.md`.
 */

/** RGBA, 8 bits each, row by row. A plain object: a canvas's own asks native code at every look at its width. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** Rec. 601 luma, 0..255. */
export function toLuminance({ data, width, height }: Pixels): Float32Array {
  const luminance = new Float32Array(width * height)
  for (let at = 0, from = 0; at < luminance.length; at += 1, from += 4) {
    luminance[at] = 0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0)
  }
  return luminance
}

export interface Tones {
  readonly mean: number
  /** Of luminance, 0 for one tone. */
  readonly deviation: number
  /** The luminance that 0.5 % and 99.5 % of the pixels stay below. */
  readonly low: number
  readonly high: number
  /** Root mean square distance from the mean colour, in RGB: small where a picture has one colour. */
  readonly colorSpread: number
}

/** Luminance is counted in steps of a quarter of a level: sorting all pixels would cost more than all the rest. */
const stepsPerLevel = 4

/** The luminance, rounded down to a step, of the pixel that would stand at `place` if all were sorted. */
function levelAt(steps: Uint32Array, place: number): number {
  let below = 0
  for (let step = 0; step < steps.length; step += 1) {
    below += steps[step] ?? 0
    if (below > place) return step / stepsPerLevel
  }
  return 255
}

export function measureTones(pixels: Pixels): Tones {
  const { data } = pixels
  const luminance = toLuminance(pixels)
  const count = luminance.length
  let [red, green, blue, sum] = [0, 0, 0, 0]
  let [squares, square] = [0, 0]
  const steps = new Uint32Array(256 * stepsPerLevel)
  for (let at = 0, from = 0; at < count; at += 1, from += 4) {
    const r = data[from] ?? 0
    const g = data[from + 1] ?? 0
    const b = data[from + 2] ?? 0
    red += r
    green += g
    blue += b
    squares += r * r + g * g + b * b
    const value = luminance[at] ?? 0
    sum += value
    square += value * value
    const step = Math.floor(value * stepsPerLevel)
    steps[step] = (steps[step] ?? 0) + 1
  }
  const mean = sum / count
  const spread = squares / count - (red / count) ** 2 - (green / count) ** 2 - (blue / count) ** 2
  return {
    mean,
    deviation: Math.sqrt(Math.max(0, square / count - mean * mean)),
    low: levelAt(steps, Math.floor(count * 0.005)),
    high: levelAt(steps, Math.floor(count * 0.995)),
    colorSpread: Math.sqrt(Math.max(0, spread)),
  }
}

/**
 * How like each pixel is to its right and lower neighbour: 1 for smooth surfaces, about 0 for white noise,
 * 1 also where there is no variance to speak of.
 */
export function measureCorrelation(luminance: Float32Array, width: number, height: number): number {
  let sum = 0
  let square = 0
  let difference = 0
  let pairs = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      const value = luminance[at] ?? 0
      sum += value
      square += value * value
      if (x + 1 < width) {
        difference += (value - (luminance[at + 1] ?? 0)) ** 2
        pairs += 1
      }
      if (y + 1 < height) {
        difference += (value - (luminance[at + width] ?? 0)) ** 2
        pairs += 1
      }
    }
  }
  const count = width * height
  const variance = square / count - (sum / count) ** 2
  return variance < 1 || pairs === 0 ? 1 : 1 - difference / pairs / (2 * variance)
}

export interface Noise {
  /** Neighbour correlation of the whole picture, reduced: low for noise in large grains. */
  readonly coarse: number
  /** Share (0..1) of 16 x 16 blocks of an unreduced piece that look like static: rough and without structure. */
  readonly staticBlocks: number
}

const blockSide = 16
/** A block is static below this correlation, and above this variance (a flat block has rounding noise only). */
const staticCorrelation = 0.4
const staticVariance = 60

export function measureNoise(reduced: Pixels, piece: Pixels): Noise {
  const { width, height } = piece
  const luminance = toLuminance(piece)
  const block = new Float32Array(blockSide * blockSide)
  let blocks = 0
  let noisy = 0
  for (let top = 0; top + blockSide <= height; top += blockSide) {
    for (let left = 0; left + blockSide <= width; left += blockSide) {
      let sum = 0
      let square = 0
      for (let row = 0; row < blockSide; row += 1) {
        for (let column = 0; column < blockSide; column += 1) {
          const value = luminance[(top + row) * width + left + column] ?? 0
          block[row * blockSide + column] = value
          sum += value
          square += value * value
        }
      }
      const variance = square / block.length - (sum / block.length) ** 2
      blocks += 1
      if (variance > staticVariance && measureCorrelation(block, blockSide, blockSide) < staticCorrelation)
        noisy += 1
    }
  }
  return {
    coarse: measureCorrelation(toLuminance(reduced), reduced.width, reduced.height),
    staticBlocks: blocks === 0 ? 0 : noisy / blocks,
  }
}

export interface Lettering {
  /** Shares of all pixels, 0..1. */
  readonly dark: number
  readonly bright: number
  /** Share of the bright pixels that have no colour. */
  readonly grey: number
  /** Changes between dark and not dark along the rows, for each bright pixel: high for thin strokes. */
  readonly edges: number
  /** Share of the picture's height between the first and the last row with several bright pixels. */
  readonly span: number
}

/** White letters on black: what the Horde sends in place of a censored picture. */
export function measureLettering(pixels: Pixels): Lettering {
  const { data, width, height } = pixels
  const luminance = toLuminance(pixels)
  let dark = 0
  let bright = 0
  let grey = 0
  let edges = 0
  let first = height
  let last = -1
  for (let y = 0; y < height; y += 1) {
    let inRow = 0
    let wasDark = true
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      const value = luminance[at] ?? 0
      const isDark = value < 40
      if (isDark) dark += 1
      if (isDark !== wasDark) edges += 1
      wasDark = isDark
      if (value > 130) {
        bright += 1
        inRow += 1
        const [red, green, blue] = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0]
        if (Math.max(red, green, blue) - Math.min(red, green, blue) < 40) grey += 1
      }
    }
    if (inRow >= 3) {
      first = Math.min(first, y)
      last = y
    }
  }
  const count = width * height
  return {
    dark: dark / count,
    bright: bright / count,
    grey: bright === 0 ? 0 : grey / bright,
    edges: bright === 0 ? 0 : edges / bright,
    span: last < first ? 0 : (last - first + 1) / height,
  }
}

/** Averages areas: 9 x 8 from anything larger. */
function shrinkLuminance(pixels: Pixels, width: number, height: number): Float32Array {
  const luminance = toLuminance(pixels)
  const { width: across, height: down } = pixels
  const shrunk = new Float32Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * down) / height)
    const bottom = Math.floor(((y + 1) * down) / height)
    for (let x = 0; x < width; x += 1) {
      const left = Math.floor((x * across) / width)
      const right = Math.floor(((x + 1) * across) / width)
      let sum = 0
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) sum += luminance[row * across + column] ?? 0
      }
      shrunk[y * width + x] = sum / Math.max(1, (bottom - top) * (right - left))
    }
  }
  return shrunk
}

/** By how many grey levels a field must be brighter: less is what encoding again changes in an even sky. */
const hashMargin = 1

/**
 * 64-bit difference hash: for each of 8 x 8 fields whether it is brighter than its right neighbour, first bit first,
 * as 16 hex digits. `pixels` must be at least 9 x 8.
 */
export function differenceHash(pixels: Pixels): string {
  const luminance = shrinkLuminance(pixels, 9, 8)
  let hash = ''
  for (let y = 0; y < 8; y += 1) {
    let row = 0
    for (let x = 0; x < 8; x += 1) {
      const brighter = (luminance[y * 9 + x] ?? 0) > (luminance[y * 9 + x + 1] ?? 0) + hashMargin
      row = row * 2 + (brighter ? 1 : 0)
    }
    hash += row.toString(16).padStart(2, '0')
  }
  return hash
}

/** How many of the 64 bits of two difference hashes differ. */
export function hammingDistance(one: string, other: string): number {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`)
  let count = 0
  while (differing > 0n) {
    count += Number(differing & 1n)
    differing >>= 1n
  }
  return count
}
