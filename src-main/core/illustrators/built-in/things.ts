import type { Scene } from '../../story/scene.ts'
import { composedHeight, frames } from './camera.ts'
import type { Placed } from './cast.ts'
import { lighten, mix } from './colour.ts'
import type { Layer, Tint } from './composition.ts'
import { drawPasserBy } from './figures/figure.ts'
import { drawDrawing, isDrawing } from './drawings.ts'
import { house, rock, tree } from './places/kit.ts'
import { ellipse } from './shapes.ts'
import { spriteFor, type Sprite } from './sprites.ts'
import { away, third, type Lamp, type Setting, type Stage } from './stage.ts'

/** The things of a scene: where they go, and what they look like there. */
export interface Things {
  /** Behind the land. */
  readonly sky: readonly Layer[]
  /** Behind the figures. */
  readonly behind: readonly Layer[]
  /** Before their feet. */
  readonly before: readonly Layer[]
  readonly lamps: readonly Lamp[]
  /** The middle of the first thing; what a picture without heroes is about. */
  readonly first: { readonly x: number; readonly y: number } | null
}

/** What gives light, and how far, as a share of its size. */
const shining: Readonly<Record<string, { readonly color: string; readonly reach: number }>> = {
  lantern: { color: '#ffc46b', reach: 3.4 },
  'red-paper-lantern': { color: '#ff9a5c', reach: 2.8 },
  candle: { color: '#ffc46b', reach: 3.2 },
  fire: { color: '#ff9d4a', reach: 3.6 },
  'light-bulb': { color: '#ffe08a', reach: 3 },
  flashlight: { color: '#ffe9b0', reach: 2.6 },
  star: { color: '#ffe9a3', reach: 2.6 },
  'glowing-star': { color: '#ffe9a3', reach: 2.8 },
  'shooting-star': { color: '#ffe9a3', reach: 2.2 },
  comet: { color: '#bfe0ff', reach: 2.2 },
  'crescent-moon': { color: '#fff0c9', reach: 2.4 },
  'full-moon': { color: '#fff0c9', reach: 2.4 },
  sun: { color: '#ffe08a', reach: 2.6 },
  lighthouse: { color: '#ffdf94', reach: 1.4 },
  honeybee: { color: '#fff1a0', reach: 1.6 },
  sparkles: { color: '#fff1c4', reach: 2 },
  'magic-wand': { color: '#fff1c4', reach: 1.4 },
  'crystal-ball': { color: '#c79bff', reach: 1.6 },
  'christmas-tree': { color: '#ffdf94', reach: 1.2 },
  house: { color: '#ffc46b', reach: 0.5 },
}

/** Cut by us in the colours of the place, where the set's would be strangers in it. */
const ownHouses = new Set(['house', 'house-with-garden', 'hut', 'derelict-house'])
const houseWalls = ['#f6dfb8', '#f3c9b4', '#dfe7f2', '#e6d3ea'] as const
const houseRoofs = ['#c7604e', '#7a6fae', '#5f8fa8', '#b5763f'] as const

const restingPlaces = new Set(['bed', 'cradle', 'cot', 'mattress'])

/** What the place shows anyway, and what nobody can have in a room. Beds are made by who sleeps in them. */
function isPartOfPlace(noun: string, place: Scene['place']): boolean {
  const last = noun.split(' ').at(-1) ?? noun
  if (last === place || restingPlaces.has(last)) return true
  if (place === 'school') return ['bench', 'desk', 'table', 'blackboard', 'bookshelf'].includes(last)
  return place === 'kitchen' && ['table', 'stove', 'window'].includes(last)
}

interface Span {
  readonly from: number
  readonly to: number
}

export function placeThings(
  scene: Scene,
  kindsPresent: ReadonlySet<string>,
  placed: readonly Placed[],
  stage: Stage,
  setting: Setting,
): Things {
  const random = stage.random.fork('things')
  const alone = placed.length === 0
  const unit = frames[stage.shot].figure * composedHeight * (alone ? 1.25 : 1)
  const indoors = setting.surface === 'floor'
  const sky: Layer[] = []
  const behind: Layer[] = []
  const before: Layer[] = []
  const lamps: Lamp[] = []
  const taken: Span[] = placed
    .filter(({ how }) => how !== 'lies in bed')
    .map(({ x, half }) => ({ from: x - half, to: x + half }))
  let first: Things['first'] = null
  let skyAt = 0
  let airAt = 0
  let farAt = 0

  /** The free place on the ground that is nearest to the heroes, on the free side first. */
  const findGround = (half: number): number | null => {
    const hero = placed[0]?.x ?? third(stage, 'other')
    const dir = away(stage)
    const tries: number[] = []
    for (let step = 0; step < 24; step += 1) tries.push(hero + dir * step * 30, hero - dir * step * 30)
    const free = tries.find(
      (x) =>
        x - half > 18 &&
        x + half < stage.width - 18 &&
        taken.every(({ from, to }) => x + half < from || x - half > to),
    )
    return free ?? null
  }

  /** Beyond the outermost figure on the free side if there is room, else above it: never before a face. */
  const findAir = (
    size: number,
    index: number,
    chance: number,
  ): { readonly x: number; readonly y: number } => {
    const dir = away(stage)
    const outermost = placed.toSorted((a, b) => (b.x - a.x) * dir)[0]
    if (outermost === undefined) return { x: stage.width * (0.4 + index * 0.13), y: 360 + chance * 90 }
    const tall = outermost.figure.height * outermost.scale
    const x = outermost.x + dir * (outermost.half + size * 0.5 + 34 + index * (size + 18))
    const fits = x > size * 0.6 && x < stage.width - size * 0.6
    if (fits) return { x, y: outermost.y - tall * (0.55 + (index % 3) * 0.2 + chance * 0.1) }
    return { x: outermost.x - dir * index * (size + 16), y: outermost.y - tall - 30 - chance * 30 }
  }

  for (const { noun, count } of scene.things) {
    if (kindsPresent.has(noun) || isPartOfPlace(noun, scene.place)) continue
    const sprite = spriteFor(noun)
    if (sprite.name === 'rainbow' && setting.surface !== 'floor') {
      first ??= { x: stage.width / 2, y: 260 }
      sky.push(...drawRainbow(stage))
      continue
    }
    const copies = Math.min(count, 5)
    for (let copy = 0; copy < copies; copy += 1) {
      const smaller = copies > 2 ? 0.8 : 1
      let size = Math.min(composedHeight * 0.5, unit * sprite.size * smaller * (0.92 + random.next() * 0.16))
      const where = whereabouts(sprite, setting)
      let x = 0
      let y = 0
      let distance = 0
      let target = behind
      if (where === 'sky') {
        size = Math.max(60, Math.min(size, 190))
        // Beside sun and moon, which hang further out.
        x =
          stage.width * 0.5 +
          away(stage) * (20 - (copy - (copies - 1) / 2) * size * 1.15 - skyAt * 130) +
          (random.next() - 0.5) * 30
        y = 70 + size + random.next() * 40 + skyAt * 30 + (copy % 2) * 40
        distance = 0.15
      } else if (where === 'air') {
        const spot = findAir(size, airAt, random.next())
        x = spot.x
        y = spot.y
        airAt += 1
        target = before
      } else if (where === 'far') {
        size = Math.min(size * 0.92, 400)
        x = third(stage, 'other') + away(stage) * (30 + farAt * 150) * (farAt % 2 === 0 ? 1 : -1)
        y = indoors ? stage.floor - 60 : 634
        farAt += 1
        distance = indoors ? 0 : 0.22
        taken.push({ from: x - size * 0.18, to: x + size * 0.18 })
      } else if (where === 'water' && setting.water !== undefined) {
        x = third(stage, 'other') + away(stage) * 40 + (copy - (copies - 1) / 2) * size * 0.9
        y = setting.water.y - 14
        distance = 0.12
      } else if (where === 'water' && setting.surface === 'underwater') {
        x = third(stage, 'other') + (random.next() - 0.5) * 200
        y = 250 + random.next() * 230 + size / 2
        distance = 0.1
      } else {
        size *= 1.05
        y = stage.floor + 8 + random.next() * 12
        let free = findGround(size * 0.42)
        // Where it is crowded, things are smaller; and at last they lie before the feet, between two who stand.
        for (let shrink = 0; free === null && shrink < 3; shrink += 1) {
          size *= 0.75
          free = findGround(size * 0.42)
        }
        if (free === null) {
          const [one, two] = placed
          free = one !== undefined && two !== undefined ? (one.x + two.x) / 2 : third(stage, 'other')
          y = stage.height - 14
        }
        x = free
        taken.push({ from: x - size * 0.4, to: x + size * 0.4 })
        target = y > stage.floor + 4 ? before : behind
      }
      x = Math.min(stage.width - size * 0.5 - 8, Math.max(size * 0.5 + 8, x))
      y = Math.max(size + 14, y)
      first ??= { x, y: y - size / 2 }
      const onGround =
        where === 'far' ||
        where === 'ground' ||
        (where === 'water' && setting.water === undefined && setting.surface !== 'underwater')
      target.push(
        ...drawThingAt(sprite, noun, x, y, size, stage, setting, distance, onGround, random.chance(0.5)),
      )
      const shine = shining[sprite.name]
      if (shine !== undefined)
        lamps.push({
          x,
          y: y - size * (sprite.name === 'lighthouse' ? 0.82 : 0.5),
          radius: size * shine.reach * 0.8,
          color: shine.color,
          strength: 0.75,
        })
    }
    if (whereabouts(sprite, setting) === 'sky') skyAt += 1
  }
  return { sky, behind, before, lamps, first }
}

/** Nothing stands far off in a room, nor in the sky under water. */
function whereabouts(sprite: Sprite, setting: Setting): Sprite['where'] {
  if (setting.surface === 'underwater')
    return sprite.where === 'sky' || sprite.where === 'air'
      ? 'water'
      : sprite.where === 'far'
        ? 'ground'
        : sprite.where
  if (setting.surface === 'floor')
    return sprite.where === 'far' || sprite.where === 'water' ? 'ground' : sprite.where
  return sprite.where
}

function drawThingAt(
  sprite: Sprite,
  noun: string,
  x: number,
  y: number,
  size: number,
  stage: Stage,
  setting: Setting,
  distance: number,
  onGround: boolean,
  flip: boolean,
): Layer[] {
  const { light } = stage
  const dark = mix(light.shadow(1).color, '#140c24', 0.4)
  const glows = shining[sprite.name] !== undefined
  const full = light.tint(distance)
  // What shines is not darkened by the night.
  const tint: Tint = {
    ...full,
    amount: full.amount * (glows ? 0.12 : setting.surface === 'floor' ? 0.45 : 1),
  }
  const shadow = { color: dark, opacity: 0.3, blur: 9, dx: 2, dy: 3 }
  if (sprite.name === 'rock') return rock(stage, `thing ${Math.round(x)}`, x, y, size * 1.15, distance)
  if (ownHouses.has(sprite.name)) {
    const colors = {
      wall: stage.story.fork('wall', noun).pick(houseWalls),
      roof: stage.story.fork('roof', noun).pick(houseRoofs),
    }
    return house(stage, `thing ${noun}`, x, y, size * 0.72, distance, colors).layers
  }
  const ownTree = sprite.name === 'deciduous-tree' ? 'leafy' : sprite.name === 'evergreen-tree' ? 'fir' : null
  if (ownTree !== null)
    return tree(
      stage,
      ownTree,
      `thing ${Math.round(x)}`,
      x,
      y,
      size,
      distance,
      ownTree === 'fir' ? '#3f8a5e' : '#62a84e',
    )
  const layers: Layer[] = []
  if (sprite.where === 'water' && onGround) {
    const water = stage.light.lit('#58a8ca')
    layers.push({
      kind: 'path',
      d: ellipse(x, y - 4, size * 0.72, size * 0.13),
      paint: water,
      stroke: { color: lighten(water, 0.1), width: 2 },
      shadow: light.shadow(0.3),
    })
  }
  if (onGround && sprite.where !== 'water')
    layers.push({
      kind: 'glow',
      x: x + 4,
      y: y - size * 0.02,
      radius: size * 0.52,
      color: dark,
      opacity: 0.55,
      squash: 0.2,
      blend: 'source-over',
    })
  const someone = drawPasserBy(noun, 1)
  if (someone !== null) {
    layers.push({
      kind: 'group',
      layers: someone.layers,
      x,
      y,
      scale: size / 100,
      flip,
      box: someone.box,
      tint,
      shadow,
    })
  } else if (isDrawing(sprite.name)) {
    layers.push({
      kind: 'group',
      layers: drawDrawing(sprite.name),
      x,
      y,
      scale: size / 100,
      flip,
      box: { left: -70, top: -116, right: 70, bottom: 10 },
      tint,
      shadow,
    })
  } else {
    // The set leaves a sixteenth of its square free below what it draws.
    layers.push({
      kind: 'sprite',
      name: sprite.name,
      x,
      y: y + size * 0.06,
      size,
      flip: flip && canMirror(sprite.name),
      tint,
      shadow,
    })
  }
  return layers
}

/** Letters and clock faces must not be seen in a mirror. */
const canMirror = (name: string): boolean =>
  ![
    'mantelpiece-clock',
    'alarm-clock',
    'watch',
    'newspaper',
    'world-map',
    'convenience-store',
    'hospital',
    'school',
    'zzz',
    'musical-notes',
    'piano',
    'bus-stop',
    'globe-showing-europe-africa',
  ].includes(name)

/** From one side of the picture to the other, behind everything that stands. */
function drawRainbow(stage: Stage): Layer[] {
  const colors = ['#f2706b', '#f7a35c', '#f9d65c', '#8fcf7a', '#6fb3e6', '#9a86d9']
  const [x, y] = [stage.width / 2 + away(stage) * 90, 640]
  return colors.map((color, index): Layer => {
    const radius = 500 - index * 22
    return {
      kind: 'path',
      d: `M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}`,
      stroke: { color: stage.light.lit(color, 0.3), width: 23 },
      opacity: 0.5,
    }
  })
}
