import type { SeededRandom } from '../../../seeded-random.ts'
import { lighten } from '../colour.ts'
import type { Layer } from '../composition.ts'
import { circle, ellipse, roundedBox } from '../shapes.ts'
import { drawScarf, drawHead, type Actor } from './animal.ts'
import type { Drawn } from './drawn.ts'
import type { Eyes } from './faces.ts'
import { drawEyes } from './expression.ts'
import { limb, piece, tuckIn } from './pieces.ts'
import { lookUp } from '../look-up.ts'

/** People of whom the set has a head: they get clothes of paper. */
interface HeadFacts {
  readonly sprite: string
  /** Eyes in the set's units; the whites are covered, so that people look as animals do. */
  readonly eyesAt: readonly (readonly [number, number])[]
  readonly adult: boolean
  readonly size: number
}

const childEyes = [
  [11.2, 17.2],
  [20.4, 17.2],
] as const
const girlEyes = [
  [11.2, 17.8],
  [20.8, 17.8],
] as const
const babyEyes = [
  [10.7, 18.9],
  [21.2, 18.9],
] as const
const adultEyes = [
  [11.5, 16.7],
  [20.4, 16.7],
] as const

const heads: Readonly<Record<string, HeadFacts>> = {
  girl: { sprite: 'girl', eyesAt: girlEyes, adult: false, size: 1 },
  boy: { sprite: 'boy', eyesAt: childEyes, adult: false, size: 1 },
  child: { sprite: 'child', eyesAt: childEyes, adult: false, size: 1 },
  baby: { sprite: 'baby', eyesAt: babyEyes, adult: false, size: 0.7 },
  woman: { sprite: 'woman', eyesAt: adultEyes, adult: true, size: 1.34 },
  man: { sprite: 'man', eyesAt: adultEyes, adult: true, size: 1.38 },
  'old-woman': { sprite: 'old-woman', eyesAt: adultEyes, adult: true, size: 1.26 },
  'old-man': { sprite: 'old-man', eyesAt: adultEyes, adult: true, size: 1.28 },
}

const headOf: Readonly<Record<string, string>> = {
  girl: 'girl',
  sister: 'girl',
  daughter: 'girl',
  twin: 'girl',
  ballerina: 'girl',
  dancer: 'girl',
  boy: 'boy',
  brother: 'boy',
  son: 'boy',
  child: 'child',
  kid: 'child',
  baby: 'baby',
  toddler: 'baby',
  woman: 'woman',
  mother: 'woman',
  mum: 'woman',
  mom: 'woman',
  mama: 'woman',
  aunt: 'woman',
  lady: 'woman',
  nurse: 'woman',
  gardener: 'woman',
  man: 'man',
  father: 'man',
  dad: 'man',
  papa: 'man',
  uncle: 'man',
  baker: 'man',
  sailor: 'man',
  postman: 'man',
  fisherman: 'old-man',
  giant: 'man',
  grandmother: 'old-woman',
  grandma: 'old-woman',
  granny: 'old-woman',
  nana: 'old-woman',
  grandfather: 'old-man',
  grandpa: 'old-man',
  grandad: 'old-man',
  gnome: 'old-man',
  pirate: 'man',
  person: 'child',
  friend: 'child',
}

/** The set's skin tones: what is appended to a sprite's name, the skin, and the hair that comes with it. */
const tones = [
  { suffix: '-light', skin: '#ffd7c2', hair: 'black' },
  { suffix: '-medium-light', skin: '#eebfaa', hair: 'blond' },
  { suffix: '-medium', skin: '#c68d7b', hair: 'brown' },
  { suffix: '-medium-dark', skin: '#966661', hair: 'dark' },
  { suffix: '-dark', skin: '#573739', hair: 'black' },
] as const

function toneFor(look: string, random: SeededRandom): (typeof tones)[number] {
  const wanted = /blond|fair|yellow hair|golden hair/.test(look)
    ? ['blond']
    : /brown (curls|hair|plaits)|red hair/.test(look)
      ? ['brown', 'dark']
      : /(black|dark) (hair|plaits|curls|bun)/.test(look)
        ? ['black', 'dark']
        : []
  const fitting = tones.filter(({ hair }) => wanted.length === 0 || wanted.includes(hair))
  return random.pick(fitting.length > 0 ? fitting : tones)
}

/** People of whom the set has the upper half: they get a robe down to the ground, in the colour they wear. */
interface Bust {
  readonly sprite: string
  readonly robe: string
  readonly trim: string
  readonly legs: 'robe' | 'trousers'
  readonly size: number
  readonly toned: boolean
}

const busts: Readonly<Record<string, Bust>> = {
  princess: { sprite: 'princess', robe: '#7a4fb0', trim: '#f2b632', legs: 'robe', size: 1.08, toned: true },
  prince: { sprite: 'prince', robe: '#1f8fe0', trim: '#f2b632', legs: 'trousers', size: 1.08, toned: true },
  king: {
    sprite: 'person-with-crown',
    robe: '#f0702a',
    trim: '#fbf6ee',
    legs: 'robe',
    size: 1.3,
    toned: true,
  },
  queen: { sprite: 'princess', robe: '#7a4fb0', trim: '#fbf6ee', legs: 'robe', size: 1.3, toned: true },
  wizard: { sprite: 'man-mage', robe: '#0f8fe0', trim: '#ffd65c', legs: 'robe', size: 1.3, toned: true },
  witch: { sprite: 'woman-mage', robe: '#0f8fe0', trim: '#ffd65c', legs: 'robe', size: 1.25, toned: true },
  astronaut: {
    sprite: 'astronaut',
    robe: '#e1dfe8',
    trim: '#3f7fd6',
    legs: 'trousers',
    size: 1.1,
    toned: true,
  },
  farmer: { sprite: 'farmer', robe: '#2f7fc4', trim: '#2f7fc4', legs: 'trousers', size: 1.3, toned: true },
  cook: { sprite: 'cook', robe: '#f4f2f6', trim: '#e0483e', legs: 'robe', size: 1.3, toned: true },
  firefighter: {
    sprite: 'firefighter',
    robe: '#e0304a',
    trim: '#ffd65c',
    legs: 'trousers',
    size: 1.3,
    toned: true,
  },
  teacher: { sprite: 'student', robe: '#3a3440', trim: '#f2b632', legs: 'robe', size: 1.3, toned: true },
  doctor: { sprite: 'health-worker', robe: '#efedf3', trim: '#3f7fd6', legs: 'robe', size: 1.3, toned: true },
  pilot: { sprite: 'pilot', robe: '#3c2f52', trim: '#f2b632', legs: 'trousers', size: 1.3, toned: true },
  detective: { sprite: 'detective', robe: '#3f3a55', trim: '#8a5fc7', legs: 'robe', size: 1.25, toned: true },
  knight: { sprite: 'guard', robe: '#e0304a', trim: '#f2b632', legs: 'trousers', size: 1.2, toned: true },
  elf: { sprite: 'person-elf', robe: '#449b2f', trim: '#8a5a3c', legs: 'robe', size: 1, toned: true },
  artist: { sprite: 'artist', robe: '#3f7fd6', trim: '#f7c43a', legs: 'trousers', size: 1.25, toned: true },
  singer: { sprite: 'singer', robe: '#c2334a', trim: '#f2b632', legs: 'trousers', size: 1.2, toned: true },
  ninja: { sprite: 'ninja', robe: '#33264a', trim: '#e0483e', legs: 'trousers', size: 1.05, toned: true },
  superhero: {
    sprite: 'person-superhero',
    robe: '#e0304a',
    trim: '#3f7fd6',
    legs: 'trousers',
    size: 1.1,
    toned: true,
  },
  troll: { sprite: 'troll', robe: '#a5662f', trim: '#7fb04a', legs: 'trousers', size: 1.3, toned: false },
}
/** Where the eyes of the busts are, in the set's units: left, right, height. The superhero's are behind a mask. */
const bustEyes: Readonly<Record<string, readonly [number, number, number]>> = {
  princess: [13.4, 18.8, 13.9],
  prince: [13.9, 18.1, 14.1],
  'person-with-crown': [13.9, 18.1, 14.1],
  'man-mage': [14, 18.1, 14.6],
  'woman-mage': [14.1, 18.2, 15.4],
  astronaut: [13.7, 18.3, 10],
  farmer: [12.9, 17.3, 10],
  cook: [12.9, 18.8, 10],
  firefighter: [13.1, 18.8, 10],
  student: [13, 18.7, 10],
  'health-worker': [13.1, 18.8, 10],
  pilot: [13.1, 18.8, 10],
  detective: [12.9, 17.3, 12.3],
  guard: [13.7, 18, 14.6],
  'person-elf': [13.9, 18.4, 10.3],
  artist: [13, 18.7, 10.3],
  singer: [12.7, 17.3, 11.3],
}

const bustOf: Readonly<Record<string, string>> = {
  mage: 'wizard',
  sorcerer: 'wizard',
  chef: 'cook',
  fireman: 'firefighter',
  scientist: 'doctor',
  vet: 'doctor',
  soldier: 'knight',
  guard: 'knight',
  painter: 'artist',
  musician: 'singer',
  captain: 'pilot',
  student: 'teacher',
  pupil: 'teacher',
  spaceman: 'astronaut',
  king: 'king',
  enchantress: 'witch',
  emperor: 'king',
  empress: 'queen',
}

export type PersonKind =
  | { readonly kind: 'head'; readonly facts: HeadFacts; readonly size: number }
  | { readonly kind: 'bust'; readonly facts: Bust; readonly size: number }

/** Null where the noun is not a person that we know. */
export function findPerson(noun: string): PersonKind | null {
  for (const word of [noun, noun.split(' ').at(-1) ?? '']) {
    const head = lookUp(heads, lookUp(headOf, word) ?? '')
    if (head !== undefined)
      return { kind: 'head', facts: head, size: word === 'giant' ? 1.8 : word === 'gnome' ? 0.8 : head.size }
    const bust = lookUp(busts, lookUp(bustOf, word) ?? word)
    if (bust !== undefined) return { kind: 'bust', facts: bust, size: bust.size }
  }
  return null
}

interface Build {
  readonly hip: number
  readonly shoulder: number
  readonly legs: string
  readonly shoes: string
  readonly sleeve: string
  readonly hand: string
}

function drawLegs({ pose }: Actor, { hip, legs, shoes }: Build): Layer[] {
  const leg = (x: number, footX: number, footY: number): Layer[] => [
    limb(`M${x} ${hip}Q${(x + footX) / 2 + 1} ${(hip + footY) / 2} ${footX} ${footY - 6}`, legs, 9.5),
    piece(roundedBox(footX - 6, footY - 8.5, 16, 8.5, 4.2), shoes),
  ]
  switch (pose) {
    case 'running':
      return [...leg(-5, -20, -7), ...leg(5, 19, 0)]
    case 'walking':
      return [...leg(-5, -13, -1), ...leg(5, 12, 0)]
    case 'flying':
    case 'swimming':
      return [...leg(-5, -16, 2), ...leg(5, -3, 4)]
    default:
      return [...leg(-6.5, -8, 0), ...leg(6.5, 7, 0)]
  }
}

function drawArms(
  actor: Actor,
  { shoulder, sleeve, hand }: Build,
): { readonly back: Layer[]; readonly front: Layer[] } {
  const arm = (x: number, toX: number, toY: number, bend: number): Layer[] => [
    piece(circle(toX, toY, 4.4), hand),
    limb(
      `M${x} ${shoulder + 2}Q${(x + toX) / 2 + bend} ${(shoulder + toY) / 2 + 2} ${toX - (toX - x) * 0.12} ${toY - (toY - shoulder) * 0.12}`,
      sleeve,
      8.4,
    ),
  ]
  const { pose, mood } = actor
  if (pose === 'hugging') return { back: arm(-9, 22, shoulder + 9, -4), front: arm(10, 32, shoulder + 5, 6) }
  if (pose === 'flying') return { back: arm(-9, -30, shoulder - 14, 0), front: arm(10, 32, shoulder - 18, 0) }
  if (pose === 'swimming')
    return { back: arm(-9, -26, shoulder + 12, -4), front: arm(10, 32, shoulder - 4, 4) }
  if (pose === 'running')
    return { back: arm(-9, -24, shoulder + 12, -6), front: arm(10, 26, shoulder + 5, 5) }
  if (pose === 'walking')
    return { back: arm(-9, -19, shoulder + 20, -5), front: arm(10, 20, shoulder + 17, 5) }
  if (mood === 'surprised')
    return { back: arm(-9, -23, shoulder - 8, -6), front: arm(10, 23, shoulder - 8, 6) }
  if (mood === 'happy' && pose !== 'sitting')
    return { back: arm(-9, -19, shoulder + 20, -6), front: arm(10, 27, shoulder - 13, 6) }
  if (mood === 'proud') return { back: arm(-9, -9, shoulder + 21, -16), front: arm(10, 9, shoulder + 21, 16) }
  if (mood === 'worried')
    return { back: arm(-9, -4, shoulder + 11, -13), front: arm(10, 5, shoulder + 11, 13) }
  if (mood === 'curious')
    return { back: arm(-9, -16, shoulder + 22, -6), front: arm(10, 24, shoulder + 4, 8) }
  return { back: arm(-9, -16, shoulder + 22, -6), front: arm(10, 16, shoulder + 22, 6) }
}

function torso(shoulder: number, hip: number, color: string, striped: boolean, asDress: boolean): Layer[] {
  const wide = asDress ? 22 : 14
  const bottom = asDress ? hip + 9 : hip + 4
  const d = `M-10 ${shoulder - 4}C-15 ${shoulder} -14 ${hip - 10} -${wide} ${bottom}Q0 ${bottom + 4} ${wide} ${bottom}C14 ${hip - 10} 15 ${shoulder} 10 ${shoulder - 4}Z`
  const layers = [piece(d, color)]
  if (striped) {
    for (let y = shoulder + 6; y < bottom - 2; y += 8) {
      layers.push({
        kind: 'path',
        d: `M-12 ${y}Q0 ${y + 3} 12 ${y}`,
        stroke: { color: lighten(color, 0.2), width: 3 },
        opacity: 0.9,
      })
    }
  }
  return layers
}

/** Tucked in, lying with the head on the left: a blanket up to the chin. */
function drawPersonAsleep(head: Layer, color: string): Drawn {
  return {
    layers: [
      piece(roundedBox(-62, -20, 56, 20, 9), '#fffaf0'),
      head,
      piece('M-22 0C-30 -20 -14 -30 4 -29C34 -30 58 -24 62 -10Q64 0 58 0Z', color),
      piece('M-24 -4C-28 -20 -14 -28 -2 -28.5Q-10 -14 -8 0H-20Z', lighten(color, 0.12), false),
    ],
    box: { left: -82, top: -66, right: 72, bottom: 12 },
    face: { x: -33, y: -30 },
    height: 54,
    reach: 62,
    floats: false,
  }
}

export function drawPerson(found: PersonKind, look: string, actor: Actor, random: SeededRandom): Drawn {
  const { clothing, pose } = actor
  const tone = toneFor(look.toLowerCase(), random)
  const sitting = pose === 'sitting'
  const inAir = pose === 'flying' || pose === 'swimming'
  const moving = pose === 'walking' || pose === 'running'
  const drop = sitting ? 16 : pose === 'running' ? -4 : 0

  if (found.kind === 'bust') {
    const { facts } = found
    const shoulder = -48 + drop
    const layers: Layer[] = []
    const skirt = facts.legs === 'robe'
    const robe = skirt
      ? `M-17 ${shoulder + 8}C-20 ${shoulder + 24} -24 -14 -27 -3Q0 4 27 -3C24 -14 20 ${shoulder + 24} 17 ${shoulder + 8}Z`
      : `M-17 ${shoulder + 8}L-16 ${-15 + drop}Q0 ${-10 + drop} 16 ${-15 + drop}L17 ${shoulder + 8}Z`
    const build: Build = {
      hip: -16 + drop,
      shoulder,
      legs: lighten(facts.robe, -0.08),
      shoes: '#4a3a42',
      sleeve: facts.robe,
      hand: tone.skin,
    }
    if (!skirt) layers.push(...drawLegs(actor, build))
    else layers.push(piece(roundedBox(-14, -6, 12, 6, 3) + roundedBox(3, -6, 13, 6, 3), '#4a3a42'))
    layers.push(piece(robe, facts.robe))
    if (skirt) layers.push(limb(`M-26 -5Q0 2 26 -5`, facts.trim, 3, false))
    const size = 66
    const unit = size / 32
    const base = shoulder + 13
    layers.push({
      kind: 'sprite',
      name: facts.toned ? `${facts.sprite}${tone.suffix}` : facts.sprite,
      x: 0,
      y: base,
      size,
      shadow: { color: '#2a1a30', opacity: 0.25, blur: 3, dx: 0, dy: 1.4 },
    })
    const asleep = pose === 'sleeping'
    const eyesAt = lookUp(bustEyes, facts.sprite)
    if (eyesAt !== undefined) {
      const [left, right, y] = eyesAt
      const eyes: Eyes = {
        at: [
          [left, y],
          [right, y],
        ],
        size: 1.05,
        cover: [tone.skin, tone.skin],
        patch: [2.2, 1.55],
      }
      layers.push(
        ...drawEyes(
          eyes,
          actor.mood,
          asleep,
          actor.gaze,
          (px, py) => [(px - 16) * unit, base + (py - 32) * unit],
          unit,
        ),
      )
    }
    if (asleep) return tuckIn(layers, lighten(facts.robe, 0.05))
    return {
      layers:
        moving || inAir
          ? [
              {
                kind: 'group',
                layers,
                x: 0,
                y: 0,
                scale: 1,
                rotation: inAir ? 22 : 4,
                box: { left: -60, top: -120, right: 60, bottom: 14 },
              },
            ]
          : layers,
      box: { left: -80, top: -124, right: 80, bottom: 30 },
      face: { x: inAir ? 22 : 0, y: shoulder - 22 },
      height: -shoulder + 50,
      reach: 30,
      floats: inAir,
    }
  }

  const { facts } = found
  const eyes: Eyes = { at: facts.eyesAt, size: 1.6, cover: [tone.skin, tone.skin], patch: [3.5, 2.5] }
  const sprite = `${facts.sprite}${tone.suffix}`
  const headSize = facts.adult ? 46 : 54
  if (pose === 'sleeping')
    return drawPersonAsleep(drawHead(sprite, eyes, -33, -8, headSize * 0.86, -14, actor, true), clothing.top)
  const shoulder = (facts.adult ? -58 : -46) + drop
  const hip = -22 + drop
  const build: Build = {
    hip,
    shoulder,
    legs: clothing.dress
      ? tone.skin
      : clothing.bottom === clothing.top
        ? lighten(clothing.bottom, -0.16)
        : clothing.bottom,
    shoes: clothing.boots,
    sleeve: lighten(clothing.top, -0.04),
    hand: tone.skin,
  }
  const arms = drawArms(actor, build)
  const layers: Layer[] = []
  if (!sitting) layers.push(...drawLegs(actor, build))
  layers.push(...arms.back, ...torso(shoulder, hip, clothing.top, clothing.striped, clothing.dress))
  if (sitting) {
    for (const side of [-1, 1]) {
      layers.push(
        limb(`M${side * 7} ${hip + 1}Q${side * 15} ${hip + 3} ${side * 17} -6`, build.legs, 10.5),
        piece(ellipse(side * 18.5, -6.5, 6.4, 7.4), clothing.boots),
      )
    }
  }
  layers.push(...arms.front)
  if (clothing.scarf !== null) layers.push(...drawScarf(0, shoulder - 4, 13, clothing.scarf, moving || inAir))
  layers.push(
    drawHead(
      sprite,
      eyes,
      moving ? 2 : 0,
      shoulder - 1,
      headSize,
      moving ? 3 : actor.mood === 'curious' ? 6 : 0,
      actor,
      false,
    ),
  )
  const rotation = inAir ? (pose === 'flying' ? 24 : 34) : pose === 'running' ? 7 : moving ? 3 : 0
  return {
    layers:
      rotation === 0
        ? layers
        : [
            {
              kind: 'group',
              layers,
              x: 0,
              y: 0,
              scale: 1,
              rotation,
              box: { left: -66, top: -128, right: 66, bottom: 16 },
            },
          ],
    box: { left: -84, top: -134, right: 90, bottom: 40 },
    face: { x: inAir ? 24 : 1, y: shoulder - headSize * 0.44 },
    height: -shoulder + headSize * 0.92,
    reach: 24,
    floats: inAir,
  }
}

/** Every sprite that a person may need; a test holds them against the set. */
export const personSprites: readonly string[] = [
  ...Object.values(heads).flatMap(({ sprite }) => tones.map(({ suffix }) => `${sprite}${suffix}`)),
  ...Object.values(busts).flatMap(({ sprite, toned }) =>
    toned ? tones.map(({ suffix }) => `${sprite}${suffix}`) : [sprite],
  ),
]
