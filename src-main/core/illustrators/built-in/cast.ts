import type { Character, Scene } from '../../story/scene.ts'
import type { PicturePlan } from '../illustrator.ts'
import { bedView, composedHeight, frames } from './camera.ts'
import type { Layer } from './composition.ts'
import { drawFigure, type Figure } from './figures/figure.ts'
import { ellipse, leaf, smoothLine } from './shapes.ts'
import { away, third, type Setting, type Stage } from './stage.ts'
import { lighten, mix } from './colour.ts'

/** Who stands where: figures on the ground, in the water or in the air, and whom they look at. */
export interface Placed {
  readonly figure: Figure
  readonly character: Character
  readonly x: number
  /** Where its feet are. */
  readonly y: number
  readonly scale: number
  readonly flip: boolean
  readonly how: 'stands' | 'swims' | 'hovers' | 'lies in bed'
  readonly half: number
}

type Presence = Scene['who'][number]

/** Great and small are brought nearer to each other: a mouse must be seen beside an elephant. */
const evenOut = (size: number): number => Math.min(1.5, Math.max(0.6, size ** 0.8))

const tallest = composedHeight * 0.6

export function placeCast(plan: PicturePlan, stage: Stage, setting: Setting): readonly Placed[] {
  const present = plan.scene.who
    .map((presence) => ({ presence, character: plan.cast.find(({ id }) => id === presence.characterId) }))
    .filter((found): found is { presence: Presence; character: Character } => found.character !== undefined)
    .slice(0, 3)
  if (present.length === 0) return []
  const random = stage.random.fork('cast')
  const dir = away(stage)
  const base = (frames[stage.shot].figure * composedHeight) / 100
  const up = /\b(looks? up|gaz\w+ up|sky|stars?|moon)\b/.test(plan.scene.action.toLowerCase())

  const measured = present.map(({ presence, character }, index) => {
    const together = present.length > 1
    const dy = !together && up ? -0.9 : up && index > 0 ? -0.5 : 0
    const figure = drawFigure(character, presence, { dx: 0.75, dy }, plan.seed)
    const how = posture(figure, presence, setting, index)
    const wanted = base * evenOut(figure.size) * (how === 'lies in bed' ? 0.8 : 1)
    return { presence, character, figure, how, scale: Math.min(wanted, tallest / figure.height) }
  })

  // Together they may take up so much of the width; else everyone steps back.
  const widths = measured.map(({ figure, scale }) => figure.reach * 2 * scale)
  const needed = widths.reduce((sum, width) => sum + width, 0) + 40 * (widths.length - 1)
  const room = stage.width * (present.length === 1 ? 0.6 : present.length === 2 ? 0.7 : 0.84)
  const shrink = Math.min(1, room / needed)

  const placed: Placed[] = []
  const gap = (left: Presence, right: Presence): number =>
    left.pose === 'hugging' || right.pose === 'hugging' ? -34 : 26 + random.next() * 40
  let x = third(stage, 'heroes')
  const total = needed * shrink
  if (present.length === 2)
    x = stage.width / 2 - dir * (total / 2 - (widths[0] ?? 0) * 0.5 * shrink) - dir * stage.width * 0.045
  if (present.length === 3) x = stage.width / 2 - dir * (total / 2 - (widths[0] ?? 0) * 0.5 * shrink)
  for (const [index, { presence, character, figure, how, scale: wanted }] of measured.entries()) {
    const scale = wanted * shrink
    const half = figure.reach * scale
    const before = placed.at(-1)
    const previous = measured[index - 1]
    if (before !== undefined && previous !== undefined && before.how !== 'lies in bed')
      x = before.x + dir * (before.half + half + gap(previous.presence, presence) * shrink)
    const margin = half + 26
    const clear = Math.min(stage.width - margin, Math.max(margin, x))
    const bed = how === 'lies in bed' && setting.bed !== undefined ? seenNear(setting.bed, stage) : undefined
    // The first looks into the picture, the others at the first.
    const facesRight = bed !== undefined ? bed.headLeft : index === 0 ? dir === 1 : dir === -1
    const lift = index === 1 ? 8 + random.next() * 12 : index === 2 ? 26 : 0
    placed.push({
      figure,
      character,
      x: bed?.x ?? clear,
      y: bed?.y ?? feet(how, figure, stage, setting, scale, index) - lift,
      scale: bed === undefined ? scale : Math.min(scale, bed.length / 124),
      flip: !facesRight,
      how,
      half,
    })
    x = bed === undefined ? clear : stage.width / 2 - dir * stage.width * 0.2
  }
  return placed
}

function seenNear(bed: NonNullable<Setting['bed']>, stage: Stage): NonNullable<Setting['bed']> {
  const { x, y, zoom } = bedView(stage)
  return { ...bed, x: x + (bed.x - x) * zoom, y: y + (bed.y - y) * zoom, length: bed.length * zoom }
}

function posture(figure: Figure, presence: Presence, setting: Setting, index: number): Placed['how'] {
  if (setting.surface === 'underwater')
    return figure.element === 'ground' && presence.pose !== 'swimming' && presence.pose !== 'flying'
      ? 'stands'
      : 'hovers'
  if (presence.pose === 'sleeping' && setting.bed !== undefined && index === 0) return 'lies in bed'
  if (figure.element === 'water' && setting.surface !== 'air' && setting.surface !== 'space') return 'swims'
  if (presence.pose === 'swimming') return setting.surface === 'ground' ? 'swims' : 'hovers'
  if (presence.pose === 'flying' || figure.element === 'air') return 'hovers'
  return 'stands'
}

function feet(
  how: Placed['how'],
  figure: Figure,
  stage: Stage,
  setting: Setting,
  scale: number,
  index: number,
): number {
  const tall = figure.height * scale
  switch (how) {
    case 'hovers': {
      const middle =
        stage.height * (setting.surface === 'underwater' ? 0.52 : setting.surface === 'air' ? 0.5 : 0.5) +
        (index % 2) * 46
      return Math.min(stage.floor - 40, Math.max(tall + 40, middle + tall / 2))
    }
    case 'swims':
      return setting.water === undefined ? stage.floor : setting.water.y + 44
    case 'stands':
    case 'lies in bed':
      return stage.floor
  }
}

/** One figure with what it does to the ground below it. */
export function drawPlaced(placed: Placed, stage: Stage, setting: Setting): Layer[] {
  const { figure, x, y, scale, flip, how, half } = placed
  const { light } = stage
  const layers: Layer[] = []
  const dark = mix(light.shadow(1).color, '#140c24', 0.4)
  if (how === 'stands') {
    layers.push({
      kind: 'glow',
      x: x + 6,
      y: y + 1,
      radius: half * 1.28,
      color: dark,
      opacity: 0.62,
      squash: 0.2,
      blend: 'source-over',
    })
  } else if (how === 'hovers' && setting.surface === 'ground') {
    layers.push({
      kind: 'glow',
      x,
      y: stage.floor + 12,
      radius: half * 0.95,
      color: dark,
      opacity: 0.34,
      squash: 0.18,
      blend: 'source-over',
    })
  }
  if (how === 'stands' && figure.rests && setting.surface === 'ground')
    layers.push(...drawNest(x, y, half, stage))
  const pond = how === 'swims'
  const water = setting.water?.color ?? light.lit('#58a8ca')
  const tub = pond && setting.surface === 'floor'
  if (pond && setting.water === undefined && !tub) {
    layers.push({
      kind: 'path',
      d: ellipse(x, y - 4, half * 2.1, 58),
      paint: water,
      stroke: { color: lighten(water, 0.1), width: 2 },
      shadow: light.shadow(0.4),
    })
  }
  if (figure.shine !== undefined) {
    const middle = y - figure.height * scale * 0.5
    layers.push({
      kind: 'glow',
      x,
      y: middle,
      radius: figure.height * scale * 1.3,
      color: figure.shine,
      opacity: 0.35 + light.dark * 0.35,
    })
  }
  // Indoors a lamp is lit; what shines is not darkened by the night at all.
  const tint = light.tint()
  const amount = tint.amount * (figure.shine !== undefined ? 0.15 : setting.surface === 'floor' ? 0.45 : 1)
  layers.push({
    kind: 'group',
    layers: figure.layers,
    x,
    y,
    scale,
    flip,
    box: figure.box,
    tint: { ...tint, amount },
    shadow: { color: dark, opacity: 0.32, blur: 12, dx: 3, dy: 3 },
  })
  if (tub) layers.push(...drawTub(x, y, half, figure.height * scale))
  else if (pond)
    layers.push(...drawWaterline(x, y, half, figure.height * scale, water, setting.water !== undefined))
  return layers
}

/** Water before the lower third of who swims, with a ripple where it leaves it. */
function drawWaterline(
  x: number,
  y: number,
  half: number,
  tall: number,
  water: string,
  open: boolean,
): Layer[] {
  const top = y - tall * 0.26
  const w = half * 1.7
  const deep = open ? 14 : 46
  const d = `${smoothLine([
    [x - w, top + 4],
    [x - w * 0.5, top - 4],
    [x, top + 5],
    [x + w * 0.5, top - 3],
    [x + w, top + 4],
  ])}Q${x + w * 0.8} ${y + deep - 5} ${x} ${y + deep}Q${x - w * 0.8} ${y + deep - 5} ${x - w} ${top + 4}Z`
  return [
    {
      kind: 'path',
      d,
      paint: {
        kind: 'linear',
        x1: 0,
        y1: top,
        x2: 0,
        y2: y + deep,
        stops: [
          { at: 0, color: lighten(water, 0.05), opacity: 0.9 },
          { at: 1, color: water, opacity: open ? 0.9 : 1 },
        ],
      },
    },
    {
      kind: 'path',
      d: smoothLine([
        [x - w, top + 4],
        [x - w * 0.5, top - 4],
        [x, top + 5],
        [x + w * 0.5, top - 3],
        [x + w, top + 4],
      ]),
      stroke: { color: '#ffffff', width: 3 },
      opacity: 0.65,
    },
    {
      kind: 'path',
      d: smoothLine([
        [x - w * 0.7, top + 20],
        [x - w * 0.2, top + 26],
        [x + w * 0.4, top + 20],
      ]),
      stroke: { color: '#ffffff', width: 2.4 },
      opacity: 0.4,
    },
  ]
}

/** Indoors, who lives in water sits in a bath. */
function drawTub(x: number, y: number, half: number, tall: number): Layer[] {
  const top = y - tall * 0.3
  const w = half * 1.18
  const enamel = '#f4f1fa'
  const d = `M${x - w} ${top}C${x - w} ${y - 6} ${x - w * 0.8} ${y + 6} ${x - w * 0.6} ${y + 6}H${x + w * 0.6}C${x + w * 0.8} ${y + 6} ${x + w} ${y - 6} ${x + w} ${top}Z`
  const foam = [-0.8, -0.5, -0.18, 0.16, 0.48, 0.78].map((share, index) =>
    ellipse(x + w * share, top - 4, w * 0.19, 13 + (index % 2) * 6),
  )
  return [
    {
      kind: 'path',
      d: ellipse(x - w * 0.5, y + 10, 12, 9) + ellipse(x + w * 0.5, y + 10, 12, 9),
      paint: '#d9a94a',
    },
    { kind: 'path', d: foam.join(''), paint: '#ffffff', opacity: 0.95 },
    { kind: 'path', d, paint: enamel, shadow: { color: '#2a1a30', opacity: 0.3, blur: 10, dx: 0, dy: 2 } },
    {
      kind: 'path',
      d: `M${x - w - 8} ${top}H${x + w + 8}`,
      stroke: { color: lighten(enamel, -0.06), width: 13 },
    },
  ]
}

/** Who sleeps out of doors lies on a heap of hay and leaves. */
function drawNest(x: number, y: number, half: number, stage: Stage): Layer[] {
  const { light } = stage
  const random = stage.random.fork('nest', Math.round(x))
  const w = half * 1.16
  const straw = light.lit('#d9b566')
  const blades = Array.from({ length: 16 }, (_, index) => {
    const bx = x - w + ((index + random.next()) / 16) * w * 2
    return leaf(
      bx,
      y + 4 - random.next() * 10,
      26 + random.next() * 18,
      (bx < x ? 180 : 0) + (bx < x ? 1 : -1) * (10 + random.next() * 40),
      0.2,
    )
  })
  const leaves = Array.from({ length: 5 }, (): Layer => ({
    kind: 'path',
    d: leaf(x + (random.next() - 0.5) * w * 1.9, y + 6 + random.next() * 12, 24, random.next() * 360, 0.42),
    paint: light.lit(random.pick(['#c9763f', '#9db34c', '#d9a03f'])),
    shadow: light.shadow(0.3),
  }))
  return [
    { kind: 'path', d: blades.join(''), paint: lighten(straw, -0.05) },
    {
      kind: 'path',
      d: ellipse(x, y + 2, w, Math.max(16, half * 0.17)),
      paint: straw,
      stroke: { color: lighten(straw, 0.05), width: 2 },
      shadow: light.shadow(0.5),
    },
    ...leaves,
  ]
}
