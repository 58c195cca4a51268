import { compose } from '#core/illustrators/built-in/compose.ts'
import type { PictureFault } from '#core/ports.ts'
import { createSeededRandom, type SeededRandom } from '#core/seeded-random.ts'
import { moods, places, poses, times, weathers, type Character } from '#core/story/scene.ts'
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import { drawComposition } from './rasterise.ts'

/**
 * Good and bad pictures, made from a seed, to measure the picture check with: for the bench and, a few of them, for a
 * test. No picture of anybody's is in it.
 */
export interface Sample {
  /** `fog`, `black`: figures are given by it. */
  readonly kind: string
  readonly bytes: Uint8Array
  readonly wanted: { readonly width: number; readonly height: number }
  /** Pictures of the same story that the check knows already, by the place in the corpus of each. */
  readonly story: string | null
  /** What the check should answer; null for a good picture. */
  readonly fault: PictureFault | null
}

const width = 1024
const height = 768
const wanted = { width, height }

type Format = 'png' | 'jpeg' | 'webp'

async function encode(canvas: Canvas, format: Format, quality = 88): Promise<Uint8Array> {
  if (format === 'png') return await canvas.encode('png')
  return format === 'jpeg' ? await canvas.encode('jpeg', quality) : await canvas.encode('webp', quality)
}

const formats = ['webp', 'jpeg', 'png'] as const

function blank(w = width, h = height): { readonly canvas: Canvas; readonly context: SKRSContext2D } {
  const canvas = createCanvas(w, h)
  return { canvas, context: canvas.getContext('2d') }
}

const hsl = (hue: number, saturation: number, light: number): string =>
  `hsl(${Math.round(hue) % 360}, ${Math.round(saturation)}%, ${Math.round(light)}%)`

function vertical(context: SKRSContext2D, from: string, to: string, h = height, w = width): void {
  const gradient = context.createLinearGradient(0, 0, 0, h)
  gradient.addColorStop(0, from)
  gradient.addColorStop(1, to)
  context.fillStyle = gradient
  context.fillRect(0, 0, w, h)
}

function blobs(
  context: SKRSContext2D,
  random: SeededRandom,
  count: number,
  color: () => string,
  size: number,
): void {
  for (let index = 0; index < count; index += 1) {
    context.fillStyle = color()
    context.beginPath()
    context.ellipse(
      random.next() * width,
      random.next() * height,
      size * (0.3 + random.next()),
      size * (0.2 + random.next() * 0.6),
      random.next() * 3,
      0,
      Math.PI * 2,
    )
    context.fill()
  }
}

/** Value noise over several octaves, 0..1: bark, clouds, grass as a camera sees them. */
function terrain(random: SeededRandom, roughness: number): (x: number, y: number) => number {
  const side = 64
  const grid = Float32Array.from({ length: side * side }, () => random.next())
  const sample = (x: number, y: number): number => {
    const [ix, iy] = [Math.floor(x), Math.floor(y)]
    const [fx, fy] = [x - ix, y - iy]
    const at = (gx: number, gy: number): number => grid[(gy & 63) * side + (gx & 63)] ?? 0
    const smooth = (t: number): number => t * t * (3 - 2 * t)
    const [sx, sy] = [smooth(fx), smooth(fy)]
    const upper = at(ix, iy) * (1 - sx) + at(ix + 1, iy) * sx
    const lower = at(ix, iy + 1) * (1 - sx) + at(ix + 1, iy + 1) * sx
    return upper * (1 - sy) + lower * sy
  }
  return (x, y) => {
    let sum = 0
    let weight = 1
    let total = 0
    for (let octave = 0; octave < 6; octave += 1) {
      const scale = 2 ** octave / 160
      sum += sample(x * scale, y * scale) * weight
      total += weight
      weight *= roughness
    }
    return sum / total
  }
}

function drawPhoto(context: SKRSContext2D, random: SeededRandom): void {
  const field = terrain(random, 0.45 + random.next() * 0.25)
  const pixels = context.createImageData(width, height)
  const [r, g, b] = [80 + random.next() * 120, 80 + random.next() * 120, 80 + random.next() * 120]
  const horizon = height * (0.3 + random.next() * 0.4)
  const grain = random.next() * 14
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = field(x, y * (y > horizon ? 1.6 : 0.7))
      const shade = (y > horizon ? 0.5 : 1) * (0.5 + value) + (random.next() - 0.5) * (grain / 128)
      const at = (y * width + x) * 4
      pixels.data[at] = r * shade
      pixels.data[at + 1] = g * shade
      pixels.data[at + 2] = b * shade * (y > horizon ? 0.7 : 1.2)
      pixels.data[at + 3] = 255
    }
  }
  context.putImageData(pixels, 0, 0)
}

function strokeLine(context: SKRSContext2D, random: SeededRandom, color: string, thickness: number): void {
  context.strokeStyle = color
  context.lineWidth = thickness
  context.beginPath()
  let [x, y] = [width * (0.2 + random.next() * 0.6), height * (0.2 + random.next() * 0.6)]
  context.moveTo(x, y)
  for (let bend = 0; bend < 4; bend += 1) {
    const [nx, ny] = [x + (random.next() - 0.5) * 460, y + (random.next() - 0.5) * 360]
    context.quadraticCurveTo(x + (random.next() - 0.5) * 300, y + (random.next() - 0.5) * 300, nx, ny)
    ;[x, y] = [nx, ny]
  }
  context.stroke()
}

type Draw = (context: SKRSContext2D, random: SeededRandom) => void

/** What models and people paint, as far as it can be made from circles and strokes: one function a kind. */
const goodKinds: Readonly<Record<string, Draw>> = {
  painterly: (context, random) => {
    const hue = random.next() * 360
    vertical(context, hsl(hue, 50, 70), hsl(hue + 60, 45, 40))
    blobs(
      context,
      random,
      420,
      () => hsl(hue + random.next() * 120, 40 + random.next() * 40, 25 + random.next() * 55),
      46,
    )
  },
  'photo-like': drawPhoto,
  night: (context, random) => {
    vertical(context, hsl(230 + random.next() * 30, 50, 6), hsl(240, 45, 16))
    context.fillStyle = '#fff5d0'
    for (let star = 0; star < 90; star += 1)
      context.fillRect(random.next() * width, random.next() * height * 0.7, 2, 2)
    context.beginPath()
    context.arc(width * random.next(), 120, 30 + random.next() * 30, 0, 7)
    context.fill()
    context.fillStyle = hsl(250, 40, 9)
    context.fillRect(0, height * 0.75, width, height)
    context.fillStyle = hsl(28, 70, 45)
    context.beginPath()
    context.ellipse(width * (0.3 + random.next() * 0.4), height * 0.78, 70, 95, 0, 0, 7)
    context.fill()
  },
  fog: (context, random) => {
    vertical(context, hsl(205, 12, 78), hsl(205, 10, 70 - random.next() * 8))
    blobs(context, random, 26, () => hsl(205, 12, 60 + random.next() * 16), 150)
  },
  snow: (context, random) => {
    vertical(context, hsl(210, 40, 90), hsl(210, 25, 97))
    blobs(context, random, 16, () => hsl(210, 30, 86 + random.next() * 12), 180)
    blobs(context, random, 3, () => hsl(random.next() * 360, 45, 40), 34)
  },
  'line drawing': (context, random) => {
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    for (let line = 0; line < 5; line += 1) strokeLine(context, random, '#222222', 5 + random.next() * 5)
  },
  sketch: (context, random) => {
    context.fillStyle = '#f6f1e6'
    context.fillRect(0, 0, width, height)
    for (let line = 0; line < 90; line += 1)
      strokeLine(context, random, hsl(30, 10, 30 + random.next() * 40), 1 + random.next() * 2)
  },
  candlelight: (context, random) => {
    context.fillStyle = '#0a0608'
    context.fillRect(0, 0, width, height)
    const [x, y] = [width * (0.3 + random.next() * 0.4), height * (0.4 + random.next() * 0.3)]
    const glow = context.createRadialGradient(x, y, 0, x, y, 260 + random.next() * 160)
    glow.addColorStop(0, '#ffe0a0')
    glow.addColorStop(0.3, '#b86a20')
    glow.addColorStop(1, 'rgba(10,6,8,0)')
    context.fillStyle = glow
    context.fillRect(0, 0, width, height)
    blobs(context, random, 3, () => hsl(25, 40, 8 + random.next() * 10), 70)
  },
}

const heroes = [
  'fox',
  'girl',
  'bear',
  'robot',
  'penguin',
  'train',
  'rabbit',
  'owl',
  'boy',
  'unicorn',
  'cat',
  'whale',
] as const

/** A story of ours, eight pages long, all of it in one place: what is most alike of all that is not the same. */
async function paintStory(number: number, pages: number): Promise<Sample[]> {
  const random = createSeededRandom(number, 'corpus story')
  const cast: Character[] = [
    {
      id: 'hero',
      name: 'A',
      kind: heroes[number % heroes.length] ?? 'fox',
      role: 'hero',
      pronoun: 'she',
      look: 'someone',
    },
    {
      id: 'friend',
      name: 'B',
      kind: random.pick(heroes),
      role: 'friend',
      pronoun: 'he',
      look: 'someone else',
    },
  ]
  const place = places[number % places.length] ?? 'forest'
  const samples: Sample[] = []
  for (let page = 1; page <= pages; page += 1) {
    const composition = compose({
      storyId: 'corpus',
      page,
      pageCount: pages,
      title: '',
      cast,
      seed: number * 7_919,
      style: 'paper-cut',
      width,
      height,
      model: null,
      gentle: false,
      variation: 0,
      reference: null,
      scene: {
        place,
        placeDetail: '',
        time: times[(number + Math.floor(page / 3)) % times.length] ?? 'day',
        weather: weathers[(number + Math.floor(page / 4)) % weathers.length] ?? 'clear',
        who: [
          { characterId: 'hero', pose: random.pick(poses), mood: random.pick(moods) },
          ...(page % 2 === 0
            ? [{ characterId: 'friend', pose: random.pick(poses), mood: random.pick(moods) }]
            : []),
        ],
        things: [
          { noun: random.pick(['lantern', 'boat', 'tree', 'star', 'kite', 'cake', 'book']), count: 1 },
        ],
        action: '',
      },
    })
    const canvas = await drawComposition(composition)
    samples.push({
      kind: 'built-in',
      bytes: await encode(canvas, formats[page % 3] ?? 'webp'),
      wanted,
      story: `story ${number}`,
      fault: null,
    })
  }
  return samples
}

/** `stories` of eight pages, and `each` of every other good kind. */
export async function* createGoodPictures(stories: number, each: number): AsyncGenerator<Sample> {
  for (let number = 0; number < stories; number += 1) yield* await paintStory(number, 8)
  for (const [kind, draw] of Object.entries(goodKinds)) {
    for (let index = 0; index < each; index += 1) {
      const { canvas, context } = blank()
      draw(context, createSeededRandom(index, 'good', kind))
      let picture = canvas
      // Every fourth one comes smaller than it was asked for, as a provider's downgrade does.
      if (index % 4 === 3) {
        const small = blank(640, 480)
        small.context.drawImage(canvas, 0, 0, 640, 480)
        picture = small.canvas
      }
      yield {
        kind,
        bytes: await encode(picture, formats[index % 3] ?? 'webp'),
        wanted,
        story: null,
        fault: null,
      }
    }
  }
}

/** Letters of five by seven dots, so that no font is needed and every computer draws the same. */
const letters: Readonly<Record<string, string>> = {
  A: '0e11111f111111',
  B: '1e11111e11111e',
  C: '0e11101010110e',
  D: '1e11111111111e',
  E: '1f10101e10101f',
  F: '1f10101e101010',
  G: '0e11101713110e',
  I: '0e04040404040e',
  K: '11121418141211',
  L: '1010101010101f',
  M: '111b1515111111',
  N: '11191513111111',
  O: '0e11111111110e',
  P: '1e11111e101010',
  R: '1e11111e141211',
  S: '0f10100e01011e',
  T: '1f040404040404',
  U: '1111111111110e',
  W: '11111115151b11',
  Y: '11110a04040404',
  ' ': '00000000000000',
}

function writeText(context: SKRSContext2D, text: string, x: number, y: number, dot: number): void {
  for (let index = 0; index < text.length; index += 1) {
    const rows = letters[text.charAt(index)] ?? ''
    for (let row = 0; row < 7; row += 1) {
      const bits = Number.parseInt(rows.slice(row * 2, row * 2 + 2), 16)
      for (let column = 0; column < 5; column += 1) {
        if ((bits & (16 >> column)) !== 0)
          context.fillRect(x + (index * 6 + column) * dot, y + row * dot, dot, dot)
      }
    }
  }
}

const words = [
  'IMAGE CENSORED',
  'CONTENT BLOCKED',
  'NSFW CONTENT',
  'IMAGE NOT ALLOWED',
  'CENSORED',
  'REMOVED BY SAFETY FILTER',
] as const

function noisePixels(
  context: SKRSContext2D,
  random: SeededRandom,
  grain: number,
  colored: boolean,
  strength: number,
): void {
  for (let y = 0; y < height; y += grain) {
    for (let x = 0; x < width; x += grain) {
      const value = (): number => Math.round(128 + (random.next() - 0.5) * 2 * strength)
      const grey = value()
      context.fillStyle = colored
        ? `rgb(${value()}, ${value()}, ${value()})`
        : `rgb(${grey}, ${grey}, ${grey})`
      context.fillRect(x, y, grain, grain)
    }
  }
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

function chunk(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(12 + length)
  bytes.writeUInt32BE(length, 0)
  bytes.write(type, 4, 'latin1')
  return bytes
}

/** A PNG that claims a size in its header and has next to nothing behind it. */
function lyingPng(claimedWidth: number, claimedHeight: number): Uint8Array {
  const header = chunk('IHDR', 13)
  header.writeUInt32BE(claimedWidth, 8)
  header.writeUInt32BE(claimedHeight, 12)
  header.set([8, 6, 0, 0, 0], 16)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), header, chunk('IDAT', 40), chunk('IEND', 0)])
}

async function makeAnimated(index: number, random: SeededRandom): Promise<Uint8Array> {
  const { canvas, context } = blank()
  goodKinds.painterly?.(context, random)
  if (index % 3 === 0) {
    const png = Buffer.from(await encode(canvas, 'png'))
    return Buffer.concat([png.subarray(0, 33), chunk('acTL', 8), png.subarray(33)])
  }
  if (index % 3 === 1) {
    const webp = Buffer.from(await encode(canvas, 'webp'))
    const extended = Buffer.alloc(18)
    extended.write('VP8X', 0, 'latin1')
    extended.writeUInt32LE(10, 4)
    extended.writeUInt8(0x02, 8)
    extended.writeUIntLE(width - 1, 12, 3)
    extended.writeUIntLE(height - 1, 15, 3)
    const whole = Buffer.concat([webp.subarray(0, 12), extended, webp.subarray(12)])
    whole.writeUInt32LE(whole.length - 8, 4)
    return whole
  }
  return Buffer.concat([text('GIF89a'), Buffer.from([0, 4, 0, 3, 0x80, 0, 0]), Buffer.alloc(200 + index)])
}

type Make = (index: number, random: SeededRandom) => Promise<Omit<Sample, 'kind' | 'story'>>

const bad = (fault: PictureFault, bytes: Uint8Array, size = wanted): Omit<Sample, 'kind' | 'story'> => ({
  fault,
  bytes,
  wanted: size,
})

async function drawn(
  index: number,
  draw: (context: SKRSContext2D) => void,
  w = width,
  h = height,
  quality = 85,
): Promise<Uint8Array> {
  const { canvas, context } = blank(w, h)
  draw(context)
  return await encode(canvas, formats[index % 3] ?? 'webp', quality)
}

const badKinds: Readonly<Record<string, Make>> = {
  'not a picture': (index, random) => {
    const junk = Uint8Array.from({ length: 400 }, () => random.int(0, 255))
    const all = [
      text('<!doctype html><html><body>502 Bad Gateway</body></html>'),
      text('{"message":"Rate limited"}'),
      text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="768"><rect width="9" height="9"/></svg>',
      ),
      junk,
      new Uint8Array(0),
      text('%PDF-1.7 ...'),
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), junk.subarray(0, 60)]),
      text('iVBORw0KGgoAAAANSUhEUgAA'),
    ]
    const bytes = all[index % all.length] ?? junk
    return Promise.resolve(bad('not-an-image', bytes))
  },
  truncated: async (index, random) => {
    const whole = await drawn(index, (context) => goodKinds.painterly?.(context, random))
    return bad(
      'truncated',
      whole.subarray(0, Math.max(40, Math.floor(whole.length * (0.05 + random.next() * 0.93)) - 3)),
    )
  },
  'too large': (index) => {
    const padded = Buffer.concat([
      Buffer.from(lyingPng(1024, 768)),
      Buffer.alloc(index % 4 === 3 ? 21_000_000 : 0),
    ])
    const [w, h] = (
      [
        [50_000, 50_000],
        [12_000, 300],
        [4_096, 4_096],
      ] as const
    )[index % 4] ?? [1024, 768]
    return Promise.resolve(bad('too-large', index % 4 === 3 ? padded : lyingPng(w, h)))
  },
  animated: async (index, random) => bad('animated', await makeAnimated(index, random)),
  'wrong size': async (index, random) => {
    const [w, h] = (
      [
        [512, 512],
        [1024, 1024],
        [320, 240],
        [768, 1024],
        [1024, 640],
        [64, 48],
      ] as const
    )[index % 6] ?? [512, 512]
    return bad('wrong-size', await drawn(index, (context) => goodKinds.painterly?.(context, random), w, h))
  },
  black: async (index, random) => {
    const level = [0, 4, 9][index % 3] ?? 0
    const bytes = await drawn(index, (context) => {
      context.fillStyle = `rgb(${level}, ${level}, ${level + 2})`
      context.fillRect(0, 0, width, height)
      if (index % 2 === 1)
        blobs(context, random, 40, () => hsl(random.next() * 360, 20, random.next() * 5), 60)
    })
    return bad('blank', bytes)
  },
  'white or one colour': async (index, random) => {
    const hue = random.next() * 360
    const bytes = await drawn(index, (context) => {
      if (index % 2 === 0) vertical(context, hsl(hue, 0, 99), hsl(hue, 0, 98))
      else vertical(context, hsl(hue, 60, 50), hsl(hue, 60, 51))
    })
    return bad('blank', bytes)
  },
  noise: async (index, random) => {
    const grain = [1, 1, 2, 4, 8, 8][index % 6] ?? 1
    return bad(
      'noise',
      await drawn(
        index,
        (context) => noisePixels(context, random, grain, index % 2 === 0, 70 + random.next() * 55),
        width,
        height,
        92,
      ),
    )
  },
  placeholder: async (index, random) => {
    const bytes = await drawn(index, (context) => {
      context.fillStyle = index % 3 === 0 ? '#0a0a0a' : '#000000'
      context.fillRect(0, 0, width, height)
      context.fillStyle = index % 4 === 3 ? '#c8c8c8' : '#ffffff'
      const word = words[index % words.length] ?? 'CENSORED'
      const dot = Math.min(3 + (index % 4) * 1.5, (width * 0.9) / (word.length * 6))
      const x = (width - word.length * 6 * dot) / 2
      const y = height * (0.2 + random.next() * 0.5)
      writeText(context, word, x, y, dot)
      if (index % 2 === 0) writeText(context, 'PLEASE TRY OTHER WORDS', x, y + dot * 12, dot * 0.6)
    })
    return bad('placeholder', bytes)
  },
}

/** `each` of nine kinds; the tenth, duplicates, needs other pictures: `createDuplicates`. */
export async function* createBadPictures(each: number): AsyncGenerator<Sample> {
  for (const [kind, make] of Object.entries(badKinds)) {
    for (let index = 0; index < each; index += 1) {
      yield { kind, story: null, ...(await make(index, createSeededRandom(index, 'bad', kind))) }
    }
  }
}

/** The same page twice: encoded again, smaller, a little lighter. The first of each pair is a good picture. */
export async function* createDuplicates(
  pairs: number,
): AsyncGenerator<readonly [first: Sample, again: Sample]> {
  for (let index = 0; index < pairs; index += 1) {
    const kinds = Object.values(goodKinds)
    const draw = kinds[index % kinds.length]
    const { canvas, context } = blank()
    draw?.(context, createSeededRandom(index, 'duplicate'))
    const again = blank(index % 3 === 0 ? 768 : width, index % 3 === 0 ? 576 : height)
    again.context.drawImage(canvas, 0, 0, again.canvas.width, again.canvas.height)
    if (index % 3 === 1) {
      again.context.globalAlpha = 0.06
      again.context.fillStyle = '#ffffff'
      again.context.fillRect(0, 0, width, height)
    }
    const story = `pair ${index}`
    yield [
      { kind: 'first of a pair', bytes: await encode(canvas, 'png'), wanted, story, fault: null },
      {
        kind: 'duplicate',
        bytes: await encode(again.canvas, index % 2 === 0 ? 'jpeg' : 'webp', 70),
        wanted,
        story,
        fault: 'duplicate',
      },
    ]
  }
}
