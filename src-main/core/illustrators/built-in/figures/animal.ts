import type { Scene } from '../../../story/scene.ts'
import { lighten } from '../colour.ts'
import type { Layer } from '../composition.ts'
import { circle, ellipse, polygon, roundedBox } from '../shapes.ts'
import type { Drawn } from './drawn.ts'
import type { Clothing } from './accessories.ts'
import { drawEyes, type Gaze, type Mood } from './expression.ts'
import type { AnimalFace, Eyes, TailKind } from './faces.ts'
import { limb, piece } from './pieces.ts'

export type Pose = Scene['who'][number]['pose']

export interface Actor {
  readonly pose: Pose
  readonly mood: Mood
  readonly gaze: Gaze
  readonly clothing: Clothing
}

function drawTail(kind: TailKind, x: number, y: number, color: string, tip: string): Layer[] {
  switch (kind) {
    case 'bushy': {
      const d = `M${x} ${y}C${x - 16} ${y + 6} ${x - 38} ${y - 4} ${x - 34} ${y - 28}C${x - 32} ${y - 42} ${x - 18} ${y - 46} ${x - 14} ${y - 36}C${x - 20} ${y - 22} ${x - 12} ${y - 14} ${x + 4} ${y - 12}Z`
      const end = `M${x - 34} ${y - 28}C${x - 32} ${y - 42} ${x - 18} ${y - 46} ${x - 14} ${y - 36}Q${x - 17} ${y - 30} ${x - 16.5} ${y - 26}Q${x - 22} ${y - 31} ${x - 26} ${y - 25}Q${x - 30} ${y - 31} ${x - 34} ${y - 28}Z`
      return [piece(d, color), piece(end, tip, false)]
    }
    case 'long':
      return [
        limb(
          `M${x} ${y}C${x - 22} ${y + 6} ${x - 34} ${y - 8} ${x - 27} ${y - 28}Q${x - 24} ${y - 36} ${x - 30} ${y - 40}`,
          color,
          6.5,
        ),
        limb(`M${x - 26.4} ${y - 31}Q${x - 25} ${y - 36} ${x - 30} ${y - 40}`, tip, 6.5, false),
      ]
    case 'tuft':
      return [
        limb(`M${x} ${y}C${x - 20} ${y + 4} ${x - 30} ${y - 8} ${x - 28} ${y - 24}`, color, 4.4),
        piece(ellipse(x - 28, y - 28, 5.5, 8), tip),
      ]
    case 'thin':
      return [
        limb(
          `M${x} ${y}C${x - 20} ${y + 6} ${x - 26} ${y - 4} ${x - 34} ${y - 8}S${x - 38} ${y - 24} ${x - 30} ${y - 26}`,
          color,
          2.6,
        ),
      ]
    case 'curl':
      return [limb(`M${x - 1} ${y - 4}q-8 2 -9 -4t5 -5t4 6t-8 3`, color, 2.8)]
    case 'pom':
      return [piece(circle(x - 5, y - 4, 8.5), tip)]
    case 'stub':
      return [piece(circle(x - 3, y - 3, 4.5), color)]
    case 'none':
      return []
  }
}

/** A scarf around a neck at (`x`, `y`), its ends to the left (behind who looks right). */
export function drawScarf(x: number, y: number, half: number, color: string, flying = false): Layer[] {
  const h = Math.max(3.4, half * 0.46)
  const dark = lighten(color, -0.07)
  const end = flying
    ? `M${x - half * 0.5} ${y}C${x - half * 1.4} ${y - h} ${x - half * 1.8} ${y + h * 1.4} ${x - half * 2.7} ${y - h * 0.2}L${x - half * 2.6} ${y + h}C${x - half * 1.8} ${y + h * 2.6} ${x - half * 1.2} ${y + h * 0.4} ${x - half * 0.4} ${y + h}Z`
    : `M${x - half * 0.66} ${y + h * 0.2}L${x - half * 0.86} ${y + h * 3}L${x - half * 0.3} ${y + h * 3.1}L${x - half * 0.16} ${y + h * 0.4}Z`
  return [
    piece(end, dark),
    piece(
      `M${x - half} ${y - h * 0.55}Q${x} ${y + h * 0.7} ${x + half} ${y - h * 0.55}L${x + half * 0.96} ${y + h * 0.45}Q${x} ${y + h * 1.7} ${x - half * 0.96} ${y + h * 0.45}Z`,
      color,
    ),
    piece(circle(x - half * 0.45, y + h * 0.55, h * 0.55), dark, false),
  ]
}

export function drawHat(hat: NonNullable<Clothing['hat']>, x: number, y: number, half: number): Layer[] {
  const { color } = hat
  switch (hat.kind) {
    case 'beanie':
      return [
        piece(
          `M${x - half} ${y}C${x - half} ${y - half * 1.25} ${x + half} ${y - half * 1.25} ${x + half} ${y}Z`,
          color,
        ),
        piece(
          roundedBox(x - half * 1.08, y - half * 0.2, half * 2.16, half * 0.4, half * 0.18),
          lighten(color, 0.08),
        ),
        piece(circle(x, y - half * 1.02, half * 0.27), lighten(color, 0.14)),
      ]
    case 'pointed':
      return [
        piece(
          `M${x - half} ${y}Q${x - half * 0.3} ${y - half * 0.8} ${x + half * 0.2} ${y - half * 2}Q${x + half * 0.5} ${y - half * 0.7} ${x + half} ${y}Q${x} ${y + half * 0.35} ${x - half} ${y}Z`,
          color,
        ),
      ]
    case 'straw':
      return [
        piece(ellipse(x, y, half * 1.5, half * 0.34), '#e8c878'),
        piece(
          `M${x - half * 0.8} ${y}C${x - half * 0.8} ${y - half * 0.95} ${x + half * 0.8} ${y - half * 0.95} ${x + half * 0.8} ${y}Z`,
          '#efd38c',
        ),
        piece(roundedBox(x - half * 0.82, y - half * 0.2, half * 1.64, half * 0.22, 1), '#c9573f', false),
      ]
    case 'cap':
      return [
        piece(
          `M${x - half} ${y}C${x - half} ${y - half * 1.1} ${x + half} ${y - half * 1.1} ${x + half} ${y}Z`,
          color,
        ),
        piece(ellipse(x + half * 0.75, y, half * 0.7, half * 0.16), lighten(color, -0.08)),
      ]
    case 'crown':
      return [
        piece(
          polygon([
            [x - half * 0.8, y],
            [x - half * 0.9, y - half * 0.8],
            [x - half * 0.42, y - half * 0.42],
            [x, y - half * 0.95],
            [x + half * 0.42, y - half * 0.42],
            [x + half * 0.9, y - half * 0.8],
            [x + half * 0.8, y],
          ]),
          '#f2b632',
        ),
        piece(circle(x, y - half * 0.25, half * 0.13), '#e0483e', false),
      ]
  }
}

/** A head from the set with our eyes, about the middle of its chin at (`x`, `y`). */
export function drawHead(
  sprite: string,
  eyes: Eyes | null,
  x: number,
  y: number,
  size: number,
  turn: number,
  actor: Actor,
  asleep: boolean,
): Layer {
  const unit = size / 32
  const place = (px: number, py: number): readonly [number, number] => [(px - 16) * unit, (py - 30) * unit]
  const layers: Layer[] = [{ kind: 'sprite', name: sprite, x: 0, y: 2 * unit, size }]
  if (eyes !== null) layers.push(...drawEyes(eyes, actor.mood, asleep, actor.gaze, place, unit))
  if (actor.clothing.hat !== null) layers.push(...drawHat(actor.clothing.hat, 0, -size * 0.71, size * 0.25))
  return {
    kind: 'group',
    layers,
    x,
    y,
    scale: 1,
    rotation: turn,
    box: { left: -size * 0.62, top: -size * 1.42, right: size * 0.62, bottom: size * 0.14 },
    shadow: { color: '#2a1a30', opacity: 0.25, blur: 3, dx: 0, dy: 1.4 },
  }
}

const tilt = (mood: Mood): number =>
  mood === 'curious' ? 8 : mood === 'sad' || mood === 'sleepy' ? 6 : mood === 'proud' ? -5 : 0

/** Lies on its side with its tail around it: the shape in which animals and stories end. */
function drawAsleep(face: AnimalFace, actor: Actor): Drawn {
  const { fur, belly, paw, tailTip } = face
  const dark = lighten(fur, -0.05)
  const size = 54 * face.headSize
  const layers: Layer[] = [
    piece('M-34 0C-40 -26 -8 -40 18 -34C42 -29 48 -10 44 0Z', fur),
    piece('M-20 0C-18 -12 6 -16 22 -10Q30 -6 30 0Z', belly, false),
    piece(ellipse(28, -9, 17, 13), dark),
    piece(ellipse(34, -3.5, 11, 4.6), paw),
  ]
  if (face.tail === 'bushy') {
    layers.push(
      piece('M42 -8C58 -8 58 4 38 4C20 5 6 4 -4 2C-10 1 -10 -7 -2 -8C12 -10 26 -2 42 -8Z', fur),
      piece('M-4 2C-10 1 -10 -7 -2 -8Q4 -8.6 9 -7.4Q5 -4 8 -1.4Q4 0 8 2.8Q0 3 -4 2Z', tailTip, false),
    )
  } else if (face.tail === 'long' || face.tail === 'tuft' || face.tail === 'thin') {
    const width = face.tail === 'thin' ? 2.6 : 6
    layers.push(limb('M44 -6C54 2 36 3 20 1S4 0 0 -3', face.tail === 'thin' ? tailTip : fur, width))
    if (face.tail !== 'thin') layers.push(limb('M6 -0.4Q2 -1 0 -3', tailTip, width, false))
  } else if (face.tail === 'pom') layers.push(piece(circle(45, -12, 8), tailTip))
  layers.push(limb('M-12 -8Q-26 -1 -38 -3', dark, 9.5), piece(ellipse(-39, -3.4, 6.5, 4.4), paw))
  if (actor.clothing.scarf !== null) layers.push(...drawScarf(-23, -8, 12, actor.clothing.scarf))
  layers.push(drawHead(face.head, face.eyes, -29, -3, size, -9, actor, true))
  return {
    layers,
    box: { left: -70, top: -64, right: 66, bottom: 14 },
    face: { x: -29, y: -26 },
    height: 58,
    reach: 58,
    floats: false,
  }
}

/** An animal on its hind legs, as in every picture book: a body of paper under the set's face. */
export function drawAnimal(face: AnimalFace, actor: Actor): Drawn {
  const { pose, mood, clothing } = actor
  if (pose === 'sleeping') return drawAsleep(face, actor)
  const { fur, belly, paw, tail, tailTip } = face
  const dark = lighten(fur, -0.06)
  const size = 60 * face.headSize
  const sitting = pose === 'sitting'
  const moving = pose === 'walking' || pose === 'running'
  const inAir = pose === 'flying' || pose === 'swimming'
  const drop = sitting ? 13 : pose === 'running' ? -4 : 0
  const hip = -17 + drop
  const layers: Layer[] = []

  layers.push(...drawTail(tail, -13, hip + 3, tail === 'thin' ? tailTip : fur, tailTip))

  // Legs: behind the body when standing, before it when sitting.
  const leg = (x: number, footX: number, footY: number): Layer[] => [
    limb(`M${x} ${hip - 2}Q${(x + footX) / 2 + 1} ${(hip + footY) / 2} ${footX} ${footY - 5}`, dark, 12),
    piece(ellipse(footX + 2.4, footY - 4.2, 8.6, 4.9), paw),
  ]
  if (!sitting) {
    if (pose === 'running') layers.push(...leg(-7, -21, -7), ...leg(7, 20, -1))
    else if (pose === 'walking') layers.push(...leg(-7, -14, -1), ...leg(7, 14, 0))
    else if (inAir) layers.push(...leg(-8, -16, 2), ...leg(5, -2, 6))
    else layers.push(...leg(-9.5, -10.5, 0), ...leg(9.5, 9, 0))
  }

  // The arm behind the body.
  const shoulder = -43 + drop
  const armTo = (x: number, toX: number, toY: number, bend: number): Layer[] => [
    limb(`M${x} ${shoulder}Q${(x + toX) / 2 + bend} ${(shoulder + toY) / 2 + 3} ${toX} ${toY}`, dark, 9.6),
    piece(circle(toX, toY, 5.3), paw),
  ]
  const arms: Readonly<Record<'back' | 'front', Layer[]>> = (() => {
    if (pose === 'hugging')
      return { back: armTo(-12, 20, shoulder + 6, -4), front: armTo(13, 35, shoulder + 2, 6) }
    if (pose === 'flying')
      return { back: armTo(-13, -34, shoulder - 16, 0), front: armTo(13, 36, shoulder - 20, 0) }
    if (pose === 'swimming')
      return { back: armTo(-13, -30, shoulder + 14, -4), front: armTo(13, 36, shoulder - 4, 4) }
    if (pose === 'running')
      return { back: armTo(-13, -28, shoulder + 13, -5), front: armTo(13, 29, shoulder + 4, 4) }
    if (pose === 'walking')
      return { back: armTo(-13, -23, shoulder + 19, -5), front: armTo(13, 24, shoulder + 14, 4) }
    if (mood === 'surprised')
      return { back: armTo(-13, -26, shoulder - 8, -6), front: armTo(13, 26, shoulder - 8, 6) }
    if (mood === 'happy' && !sitting)
      return { back: armTo(-13, -22, shoulder + 18, -6), front: armTo(13, 30, shoulder - 14, 5) }
    if (mood === 'proud')
      return { back: armTo(-13, -12, shoulder + 20, -14), front: armTo(13, 12, shoulder + 20, 14) }
    if (mood === 'worried')
      return { back: armTo(-13, -5, shoulder + 9, -13), front: armTo(13, 6, shoulder + 9, 13) }
    if (mood === 'curious')
      return { back: armTo(-13, -20, shoulder + 20, -6), front: armTo(13, 9, shoulder + 2, 15) }
    return { back: armTo(-13, -20, shoulder + 20, -6), front: armTo(13, 20, shoulder + 20, 6) }
  })()
  layers.push(...arms.back)

  layers.push(
    piece(
      `M-14 ${shoulder - 8}C-24 ${shoulder + 10} -27 ${hip + 2} -18 ${hip + 8}Q0 ${hip + 14} 18 ${hip + 8}C27 ${hip + 2} 24 ${shoulder + 10} 14 ${shoulder - 8}Z`,
      fur,
    ),
    piece(ellipse(0.5, hip - 7, 12.6, 14.5), belly, false),
  )
  if (sitting) {
    for (const side of [-1, 1]) {
      layers.push(
        limb(`M${side * 12} ${hip + 2}Q${side * 20} ${hip + 4} ${side * 21} -7`, dark, 13),
        piece(ellipse(side * 22, -8, 8.8, 8.6), paw),
        piece(ellipse(side * 22, -7, 4.6, 4.4), lighten(paw, 0.09), false),
      )
    }
  }
  layers.push(...arms.front)
  const chin = -40 + drop
  if (clothing.scarf !== null) layers.push(...drawScarf(0, chin - 1.5, 18.5, clothing.scarf, moving || inAir))
  layers.push(
    drawHead(
      face.head,
      face.eyes,
      moving ? 2.5 : 0,
      chin + 1,
      size,
      tilt(mood) + (moving ? 3 : 0),
      actor,
      false,
    ),
  )

  const height = -chin + size * 0.9
  if (!inAir) {
    return {
      layers: moving
        ? [
            {
              kind: 'group',
              layers,
              x: 0,
              y: 0,
              scale: 1,
              rotation: pose === 'running' ? 7 : 3,
              box: { left: -66, top: -124, right: 66, bottom: 16 },
            },
          ]
        : layers,
      box: { left: -68, top: -126, right: 68, bottom: 18 },
      face: { x: 2, y: chin - size * 0.42 },
      height,
      reach: tail === 'bushy' || tail === 'long' ? 38 : 30,
      floats: false,
    }
  }
  return {
    layers: [
      {
        kind: 'group',
        layers,
        x: 0,
        y: 0,
        scale: 1,
        rotation: pose === 'flying' ? 24 : 34,
        box: { left: -74, top: -126, right: 74, bottom: 22 },
      },
    ],
    box: { left: -90, top: -132, right: 100, bottom: 46 },
    face: { x: 26, y: chin - size * 0.36 },
    height,
    reach: 44,
    floats: true,
  }
}
