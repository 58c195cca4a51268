import { lighten } from '../colour.ts'
import type { Layer } from '../composition.ts'
import { circle, ellipse, roundedBox, smoothShape, star } from '../shapes.ts'
import { spriteFor } from '../sprites.ts'
import { drawScarf, drawHat, type Actor } from './animal.ts'
import type { Drawn } from './drawn.ts'
import { drawEyes } from './expression.ts'
import type { Eyes, WholeBody } from './faces.ts'
import { limb, paperShadow, piece, tuckIn } from './pieces.ts'
import { drawDrawing, isDrawing } from '../drawings.ts'

/** Owls sleep on their feet, and what swims or flies does not lie in beds. */
const sleepsUpright = new Set([
  'owl',
  'octopus',
  'squid',
  'jellyfish',
  'butterfly',
  'ghost',
  'crab',
  'lobster',
  'peacock',
  'sloth',
  'lady-beetle',
  'beetle',
  'spider',
])

/** A creature that the set shows from head to foot. It keeps its own pose; what it does is told by how it is held. */
export function drawWholeBody(known: WholeBody, actor: Actor): Drawn {
  const size = 104
  const unit = size / 32
  const place = (x: number, y: number): readonly [number, number] => [(x - 16) * unit, (y - 30) * unit]
  const asleep = actor.pose === 'sleeping'
  const mirrored = known.faces === 'left'
  const gaze = mirrored ? { dx: -actor.gaze.dx, dy: actor.gaze.dy } : actor.gaze
  const layers: Layer[] = [{ kind: 'sprite', name: known.sprite, x: 0, y: 2 * unit, size }]
  if (known.eyes !== null) layers.push(...drawEyes(known.eyes, actor.mood, asleep, gaze, place, unit))
  if (known.neck !== null && actor.clothing.scarf !== null) {
    const [x, y] = place(known.neck[0], known.neck[1])
    layers.push(...drawScarf(x, y, known.neck[2] * unit, actor.clothing.scarf))
  }
  if (asleep && known.faces === 'front' && !sleepsUpright.has(known.sprite))
    return tuckIn(layers, actor.clothing.top, 0.7)
  const floats = actor.pose === 'flying' || actor.pose === 'swimming'
  const lean = floats
    ? -10
    : actor.pose === 'running'
      ? 6
      : actor.pose === 'walking'
        ? 3
        : actor.mood === 'curious'
          ? -4
          : 0
  const upright: Layer = {
    kind: 'group',
    layers,
    x: 0,
    y: 0,
    scale: 1,
    // The set looks left; figures look right.
    flip: mirrored,
    rotation: lean,
    box: { left: -62, top: -116, right: 62, bottom: 20 },
  }
  return {
    layers: [upright, ...(asleep ? drawDream(30, -92) : [])],
    box: { left: -78, top: -134, right: 78, bottom: 30 },
    face: { x: known.faces === 'front' ? 0 : 26, y: -66 },
    height: 100,
    reach: 42,
    floats,
  }
}

/** What sleepers dream of: readable in both directions, as letters are not. */
export function drawDream(x: number, y: number): Layer[] {
  return [
    {
      kind: 'path',
      d: star(x, y, 5.4) + star(x + 13, y - 11, 4.2) + star(x + 23, y - 20, 3),
      paint: '#ffe7a3',
      opacity: 0.95,
    },
  ]
}

/** Where a face goes on a thing, in 32 units, where the middle will not do. */
const facePlaces: Readonly<Record<string, readonly [x: number, y: number, spread: number]>> = {
  locomotive: [12, 12.5, 3],
  sailboat: [16, 25.2, 4],
  ship: [17, 23.5, 4],
  bus: [16, 17, 5],
  automobile: [15, 19, 4],
  'fire-engine': [10, 18, 3],
  rocket: [18.5, 13, 2.4],
  tractor: [12, 16, 3],
  'deciduous-tree': [16, 11, 4.4],
  'evergreen-tree': [16, 18, 3.4],
  lighthouse: [16, 17, 2.8],
  star: [16, 17, 3.4],
  'crescent-moon': [19, 21, 3],
  sunflower: [16, 11, 2.8],
  cloud: [15, 19, 4.4],
  'hot-air-balloon': [16, 11, 4],
  cactus: [16, 12, 2.6],
  helicopter: [12, 17, 3],
  teapot: [15, 18, 4],
  house: [16, 14, 3],
  airplane: [20, 12, 2.4],
  kite: [17, 12, 3],
  balloon: [16, 10, 3.6],
  comet: [9, 23, 2.6],
  tulip: [16, 10, 3],
  rose: [16, 10, 3],
  'delivery-truck': [9, 17, 3],
  submarine: [15, 20, 4],
  'tram-car': [16, 17, 4],
  scarecrow: [16, 8, 2.6],
  candle: [16, 20, 3],
  lantern: [16, 18, 3.4],
  'fallen-leaf': [15, 14, 3],
  'paper-boat': [16, 23, 3.2],
}

/** These have a face of their own. */
const faced = new Set(['jack-o-lantern', 'moai', 'snowman-without-snow', 'robot', 'alien'])
/** These fly without being thrown. */
const aloft = new Set([
  'star',
  'crescent-moon',
  'full-moon',
  'sun',
  'cloud',
  'balloon',
  'kite',
  'hot-air-balloon',
  'rocket',
  'comet',
  'snowflake',
  'airplane',
  'helicopter',
  'ringed-planet',
  'fallen-leaf',
  'flying-saucer',
  'glowing-star',
  'small-airplane',
])
/** These stand on what they are. */
const rooted = new Set([
  'deciduous-tree',
  'evergreen-tree',
  'palm-tree',
  'lighthouse',
  'house',
  'castle',
  'locomotive',
  'bus',
  'automobile',
  'fire-engine',
  'tractor',
  'ship',
  'sailboat',
  'cactus',
  'delivery-truck',
  'tram-car',
  'moai',
  'scarecrow',
  'sunflower',
  'submarine',
  'motor-boat',
  'mountain',
  'bridge',
  'tulip',
  'rose',
  'blossom',
  'paper-boat',
  'canoe',
])

/** These look to the left in the set's drawing. */
const leftward = new Set([
  'locomotive',
  'automobile',
  'fire-engine',
  'tractor',
  'delivery-truck',
  'racing-car',
  'taxi',
  'ambulance',
  'pickup-truck',
  'helicopter',
  'sport-utility-vehicle',
])
const shines: Readonly<Record<string, string>> = {
  star: '#ffe9a3',
  'glowing-star': '#ffe9a3',
  'crescent-moon': '#fff0c9',
  'full-moon': '#fff0c9',
  sun: '#ffe08a',
  comet: '#bfe0ff',
  lantern: '#ffc46b',
  candle: '#ffc46b',
  lighthouse: '#ffdf94',
  'light-bulb': '#ffe08a',
}

/** A thing that is someone: eyes, a mouth, cheeks; legs and arms where it can use them. */
export function drawThing(kind: string, actor: Actor): Drawn {
  const sprite = spriteFor(kind)
  const floats = aloft.has(sprite.name) || actor.pose === 'flying' || actor.pose === 'swimming'
  const walks = !floats && !rooted.has(sprite.name)
  const size = walks ? 84 : 104
  const foot = walks ? -13 : 0
  const unit = size / 32
  const [fx, fy, spread] = facePlaces[sprite.name] ?? [16, 17, 4]
  const place = (x: number, y: number): readonly [number, number] => [(x - 16) * unit, foot + (y - 30) * unit]
  const asleep = actor.pose === 'sleeping'
  const limbColor = '#4a3a52'
  const layers: Layer[] = []
  if (walks) {
    const stride = actor.pose === 'walking' || actor.pose === 'running' ? 7 : 0
    for (const side of [-1, 1]) {
      layers.push(
        limb(`M${side * 11} ${foot - 4}L${side * (11 + stride)} -4`, limbColor, 4.4),
        piece(roundedBox(side * (11 + stride) - 5, -7.5, 15, 7.5, 3.7), '#c9573f'),
      )
    }
    const up = actor.mood === 'happy' || actor.mood === 'surprised' ? -18 : 12
    layers.push(
      limb(`M${-0.36 * size} ${foot - size * 0.42}q-10 ${up * 0.3} -14 ${up}`, limbColor, 4.2),
      limb(`M${0.36 * size} ${foot - size * 0.42}q10 ${up * 0.3} 14 ${up}`, limbColor, 4.2),
    )
    layers.push(
      piece(circle(-0.36 * size - 14, foot - size * 0.42 + up, 4), '#fff6ea'),
      piece(circle(0.36 * size + 14, foot - size * 0.42 + up, 4), '#fff6ea'),
    )
  }
  if (isDrawing(sprite.name))
    layers.push({
      kind: 'group',
      layers: drawDrawing(sprite.name),
      x: 0,
      y: foot,
      scale: size / 100,
      box: { left: -60, top: -112, right: 60, bottom: 8 },
      shadow: paperShadow,
    })
  else layers.push({ kind: 'sprite', name: sprite.name, x: 0, y: foot + 2 * unit, size, shadow: paperShadow })
  if (!faced.has(sprite.name)) {
    const eyes: Eyes = {
      at: [
        [fx - spread * 0.62, fy],
        [fx + spread * 0.62, fy],
      ],
      size: Math.min(1.5, spread * 0.42),
      cover: ['#ffffff', '#ffffff'],
      patch: [0.01, 2],
    }
    layers.push(...drawEyes(eyes, actor.mood, asleep, actor.gaze, place, unit))
    const [mx, my] = place(fx, fy + spread * 0.86)
    const w = spread * 0.42 * unit
    const bow = actor.mood === 'sad' || actor.mood === 'worried' ? -w * 0.55 : w * 0.75
    layers.push(
      actor.mood === 'surprised'
        ? { kind: 'path', d: ellipse(mx, my, w * 0.4, w * 0.55), paint: '#7a2f3a' }
        : {
            kind: 'path',
            d: `M${mx - w} ${my}Q${mx} ${my + bow * 1.6} ${mx + w} ${my}`,
            stroke: { color: '#2b1d24', width: Math.max(1.5, spread * 0.16 * unit) },
          },
    )
  }
  if (actor.clothing.hat !== null && !rooted.has(sprite.name))
    layers.push(...drawHat(actor.clothing.hat, 0, foot - size * 0.86, size * 0.2))
  const box = { left: -76, top: -136, right: 76, bottom: 16 }
  const turned: Layer[] = leftward.has(sprite.name)
    ? [{ kind: 'group', layers, x: 0, y: 0, scale: 1, flip: true, box }]
    : layers
  const shine = shines[sprite.name]
  return {
    ...(shine === undefined ? {} : { shine }),
    layers: [...turned, ...(asleep ? drawDream(30, -96) : [])],
    box,
    face: { x: (fx - 16) * unit, y: foot + (fy - 30) * unit },
    height: walks ? 92 : 100,
    reach: 40,
    floats,
  }
}

/** The set's robot and alien are heads; they get bodies of tin and of goo. */
export function drawRobot(actor: Actor): Drawn {
  const sitting = actor.pose === 'sitting' || actor.pose === 'sleeping'
  const drop = sitting ? 12 : 0
  const tin = '#cdc4d6'
  const stride = actor.pose === 'walking' || actor.pose === 'running' ? 6 : 0
  const up = actor.mood === 'happy' || actor.mood === 'surprised' ? -14 : 17
  const layers: Layer[] = [
    ...[-1, 1].flatMap((side) => [
      limb(`M${side * 9} ${-20 + drop}L${side * (10 + stride)} -6`, '#8e8a98', 7.5),
      piece(roundedBox(side * (10 + stride) - 9, -8, 18, 8, 4), '#e0483e'),
    ]),
    limb(`M-18 ${-42 + drop}Q-27 ${-40 + drop} -28 ${-42 + drop + up}`, '#8e8a98', 6.5),
    limb(`M18 ${-42 + drop}Q27 ${-40 + drop} 28 ${-42 + drop + up}`, '#8e8a98', 6.5),
    piece(circle(-28, -42 + drop + up, 5.4), '#e0483e'),
    piece(circle(28, -42 + drop + up, 5.4), '#e0483e'),
    piece(roundedBox(-20, -52 + drop, 40, 36, 9), tin),
    piece(roundedBox(-13, -42 + drop, 26, 20, 5), lighten(tin, 0.06)),
    piece(circle(-6, -32 + drop, 3.4), '#f7c43a', false),
    piece(circle(5, -35 + drop, 2.6), '#35b0a8', false),
    piece(circle(6, -28 + drop, 2.2), '#e0483e', false),
  ]
  if (actor.clothing.scarf !== null) layers.push(...drawScarf(0, -50 + drop, 17, actor.clothing.scarf))
  layers.push({
    kind: 'sprite',
    name: 'robot',
    x: 0,
    y: -46 + drop,
    size: 54,
    rotation: actor.mood === 'curious' ? 7 : 0,
    shadow: paperShadow,
  })
  const floats = actor.pose === 'flying' || actor.pose === 'swimming'
  return {
    layers: [...layers, ...(actor.pose === 'sleeping' ? drawDream(30, -92) : [])],
    box: { left: -60, top: -128, right: 70, bottom: 14 },
    face: { x: 0, y: -74 + drop },
    height: 100 - drop,
    reach: 30,
    floats,
  }
}

export function drawAlien(actor: Actor): Drawn {
  const green = '#86d72f'
  const dark = lighten(green, -0.08)
  const up = actor.mood === 'happy' || actor.mood === 'surprised' ? -12 : 18
  return {
    layers: [
      ...[-1, 1].flatMap((side) => [
        limb(`M${side * 7} -18L${side * 9} -5`, dark, 8),
        piece(ellipse(side * 11, -3.6, 8, 4), dark),
      ]),
      limb(`M-11 -40Q-24 -38 -25 ${-40 + up}`, dark, 6.5),
      limb(`M11 -40Q24 -38 25 ${-40 + up}`, dark, 6.5),
      piece(
        smoothShape([
          [-9, -48],
          [-16, -24],
          [-10, -12],
          [10, -12],
          [16, -24],
          [9, -48],
        ]),
        green,
      ),
      piece(ellipse(0, -24, 8, 9), lighten(green, 0.08), false),
      ...(actor.clothing.scarf === null ? [] : drawScarf(0, -45, 13, actor.clothing.scarf)),
      {
        kind: 'sprite',
        name: 'alien',
        x: 0,
        y: -39,
        size: 60,
        rotation: actor.mood === 'curious' ? 7 : 0,
        shadow: paperShadow,
      },
    ],
    box: { left: -50, top: -120, right: 60, bottom: 12 },
    face: { x: 0, y: -68 },
    height: 98,
    reach: 26,
    floats: actor.pose === 'flying' || actor.pose === 'swimming',
  }
}

/** A unicorn or a moose: the set's head on a body that stands on four legs. Looks to the right. */
export function drawSteed(kind: 'unicorn' | 'moose', actor: Actor): Drawn {
  const coat = kind === 'unicorn' ? '#efd9ff' : '#a56953'
  const hoof = kind === 'unicorn' ? '#8d65c5' : '#6d4534'
  const dark = lighten(coat, -0.07)
  const stride = actor.pose === 'walking' || actor.pose === 'running' ? 7 : 0
  const lying = actor.pose === 'sleeping' || actor.pose === 'sitting'
  const drop = lying ? 22 : 0
  const leg = (x: number, color: string, step: number): Layer[] => [
    limb(`M${x} ${-32 + drop}L${x + step} -6`, color, 9),
    piece(roundedBox(x + step - 5.5, -8, 11, 8, 3), hoof),
  ]
  const tail: Layer[] =
    kind === 'unicorn'
      ? ['#ff6dc6', '#c790f1', '#5092ff'].map((color, index) =>
          limb(
            `M-34 ${-44 + drop}C-52 ${-50 + drop + index * 3} -50 ${-18 + drop} -${58 - index * 5} ${-14 + drop}`,
            color,
            6,
          ),
        )
      : [piece(ellipse(-37, -42 + drop, 5, 8), dark)]
  return {
    layers: [
      ...tail,
      ...(lying ? [] : [...leg(-22, dark, -stride), ...leg(18, dark, stride)]),
      piece(
        `M-38 ${-40 + drop}C-40 ${-58 + drop} -10 ${-56 + drop} 8 ${-56 + drop}C28 ${-58 + drop} 34 ${-44 + drop} 30 ${-32 + drop}C24 ${-20 + drop} -30 ${-18 + drop} -38 ${-40 + drop}Z`,
        coat,
      ),
      ...(lying
        ? [limb('M20 -8H36', coat, 9), limb('M-16 -6H2', dark, 9)]
        : [...leg(-30, coat, stride), ...leg(26, coat, -stride * 0.6)]),
      { kind: 'sprite', name: kind, x: 24, y: -38 + drop, size: 62, flip: true, shadow: paperShadow },
      ...(actor.pose === 'sleeping' ? drawDream(40, -90) : []),
    ],
    box: { left: -76, top: -130, right: 82, bottom: 12 },
    face: { x: 30, y: -70 + drop },
    height: 100 - drop,
    reach: 44,
    floats: actor.pose === 'flying',
  }
}
