import { deflateSync, crc32 } from 'node:zlib'

const made = new Map<string, Buffer>()

/**
 * A PNG that a picture check takes for a picture: hills under a sky, another for every seed. 8 bits a channel, RGB.
 */
export const fakePicture = (seed: number, width: number, height: number): Buffer => {
  const name = `${seed} ${width} ${height}`
  const known = made.get(name)
  if (known !== undefined) return known
  const picture = encodePng(width, height, paint(seed, width, height))
  if (made.size > 40) made.clear()
  made.set(name, picture)
  return picture
}

/** One colour all over. */
export const flatPicture = (grey: number, width: number, height: number): Buffer =>
  encodePng(width, height, () => [grey, grey, grey])

type Colour = readonly [number, number, number]

const paint = (seed: number, width: number, height: number): ((x: number, y: number) => Colour) => {
  const chance = generator(seed)
  const between = (low: number, high: number): number => low + chance() * (high - low)
  const sky: Colour = [between(40, 200), between(60, 190), between(120, 240)]
  const hills = Array.from({ length: 4 }, (_, index) => ({
    base: height * (0.35 + index * 0.17),
    swing: height * between(0.03, 0.1),
    length: width / between(0.8, 3),
    shift: between(0, 6.3),
    colour: [between(20, 160), between(60, 190), between(20, 120)] as const,
  }))
  const discs = Array.from({ length: 5 }, () => ({
    x: between(0, width),
    y: between(0, height * 0.8),
    radius: between(height * 0.03, height * 0.13),
    colour: [between(120, 255), between(60, 255), between(40, 255)] as const,
  }))
  // Once for each column, and once for each row: a pixel then costs next to nothing.
  const ridges = hills.map((hill) =>
    Float64Array.from(
      { length: width },
      (_, x) => hill.base + hill.swing * Math.sin(x / hill.length + hill.shift),
    ),
  )
  const shades = Float64Array.from({ length: height }, (_, y) => 0.75 + (0.35 * y) / height)
  return (x, y) => {
    for (const disc of discs) {
      const across = disc.x - x
      const down = disc.y - y
      if (across * across + down * down < disc.radius * disc.radius) return disc.colour
    }
    let ground: Colour = sky
    for (let index = hills.length - 1; index >= 0; index--) {
      if (y > ridges[index]![x]!) {
        ground = hills[index]!.colour
        break
      }
    }
    const shade = shades[y]!
    return [ground[0] * shade, ground[1] * shade, ground[2] * shade]
  }
}

/** Mulberry32. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A number that stands for a text: the same words, the same picture. */
export const seedOf = (text: string): number => {
  let sum = 7
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0
  return sum
}

const encodePng = (width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer => {
  const raw = Buffer.alloc(height * (width * 3 + 1))
  let at = 0
  for (let y = 0; y < height; y++) {
    raw[at++] = 0
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = colourAt(x, y)
      raw[at++] = Math.min(255, red)
      raw[at++] = Math.min(255, green)
      raw[at++] = Math.min(255, blue)
    }
  }
  return wrapPng(width, height, deflateSync(raw, { level: 1 }))
}

/** A PNG around any data: with a size that the data does not have, it is a bomb or a ruin. */
export const wrapPng = (width: number, height: number, data: Buffer): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
