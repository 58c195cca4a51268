import { lighten, mix } from '../colour.ts'
import type { Layer } from '../composition.ts'
import { box, circle, ellipse, polygon, roundedBox, star } from '../shapes.ts'
import { away, third, type PaintPlace, type Stage } from '../stage.ts'
import { lampColor, paintStars } from './kit.ts'
import { paperBunting } from './streets.ts'

/** Places indoors: a wall, a floor, a window on the hour, and what one knows the room by. */

interface Room {
  readonly wall: string
  readonly pattern: string
  readonly floor: string
  readonly skirting: string
}

const floorLine = 560

/** Lamps are lit indoors before it is night outside, and keep the room from turning blue. */
function warm(stage: Stage, color: string): string {
  const { light } = stage
  const lit = light.lit(color)
  return light.dark > 0.4 ? mix(lit, mix(color, '#7a4a3c', 0.4), 0.4) : mix(lit, color, 0.35)
}

const piece = (stage: Stage, d: string, color: string, lift = 0.5): Layer => {
  const tone = warm(stage, color)
  return {
    kind: 'path',
    d,
    paint: tone,
    stroke: { color: lighten(tone, 0.04), width: 1.6 },
    ...(lift > 0 ? { shadow: stage.light.shadow(lift) } : {}),
  }
}

function shell(stage: Stage, room: Room, motif: 'dots' | 'stripes' | 'stars' | 'tiles' | 'plain'): Layer[] {
  const { width, height } = stage
  const wall = warm(stage, room.wall)
  const pattern = warm(stage, room.pattern)
  const layers: Layer[] = [
    {
      kind: 'fill',
      paint: {
        kind: 'linear',
        x1: 0,
        y1: 0,
        x2: 0,
        y2: floorLine,
        stops: [
          { at: 0, color: lighten(wall, -0.05) },
          { at: 1, color: lighten(wall, 0.02) },
        ],
      },
    },
  ]
  let d = ''
  if (motif === 'stripes') for (let x = 0; x < width; x += 64) d += box(x, 0, 30, floorLine)
  if (motif === 'dots')
    for (let y = 30; y < floorLine; y += 56)
      for (let x = (y / 56) % 2 > 1 ? 28 : 0; x < width; x += 56) d += circle(x, y, 5)
  if (motif === 'stars')
    for (let row = 0; row < 9; row += 1)
      for (let x = row % 2 === 0 ? 40 : 84; x < width; x += 88) d += star(x, 30 + row * 62, 9)
  if (motif === 'tiles')
    for (let y = 330; y < floorLine; y += 46)
      for (let x = (y / 46) % 2 > 1 ? -23 : 0; x < width; x += 46) d += roundedBox(x + 2, y + 2, 42, 42, 5)
  if (d !== '') layers.push({ kind: 'path', d, paint: pattern, opacity: 0.5 })
  const floor = warm(stage, room.floor)
  layers.push({
    kind: 'path',
    d: box(-10, floorLine, width + 20, height),
    paint: {
      kind: 'linear',
      x1: 0,
      y1: floorLine,
      x2: 0,
      y2: height,
      stops: [
        { at: 0, color: lighten(floor, -0.05) },
        { at: 1, color: lighten(floor, 0.04) },
      ],
    },
  })
  let boards = ''
  for (let x = -600; x < width + 600; x += 116)
    boards += `M${width / 2 + (x - width / 2) * 0.55} ${floorLine}L${x} ${height}`
  layers.push({ kind: 'path', d: boards, stroke: { color: lighten(floor, -0.07), width: 2 }, opacity: 0.6 })
  layers.push(piece(stage, box(-10, floorLine - 24, width + 20, 26), room.skirting, 0.3))
  return layers
}

/** A window with the hour in it; `x`, `y`: its middle. */
function windowOnTheHour(
  stage: Stage,
  x: number,
  y: number,
  width: number,
  height: number,
  curtain: string | null,
): Layer[] {
  const { light } = stage
  const left = x - width / 2
  const top = y - height / 2
  const night = light.dark > 0.5
  const stars = paintStars(stage.random.fork('window'), width - 20, height * 0.7, 16).map((layer): Layer =>
    layer.kind === 'dots'
      ? {
          ...layer,
          points: layer.points.map(([px, py, r, o]) => [px + left + 10, py + top + 8, r * 0.8, o] as const),
        }
      : layer.kind === 'glow'
        ? { ...layer, x: layer.x + left + 10, y: layer.y + top + 8, radius: layer.radius * 0.6 }
        : layer,
  )
  const orb = { x: left + width * 0.7, y: top + height * 0.3, r: width * 0.11 }
  const clear = light.weather !== 'rain' && light.weather !== 'fog'
  const streaks: [number, number, number, number][] = []
  const rain = stage.random.fork('window rain')
  if (light.weather === 'rain')
    for (let index = 0; index < 26; index += 1) {
      const rx = left + 10 + rain.next() * (width - 22)
      const ry = top + 8 + rain.next() * (height - 34)
      streaks.push([rx, ry, rx - 4, ry + 16])
    }
  const flakes: [number, number, number, number][] = []
  if (light.weather === 'snow')
    for (let index = 0; index < 30; index += 1)
      flakes.push([
        left + 8 + rain.next() * (width - 16),
        top + 8 + rain.next() * (height - 16),
        1.6 + rain.next() * 2.6,
        0.9,
      ])
  const layers: Layer[] = [
    piece(stage, roundedBox(left - 14, top - 14, width + 28, height + 28, 10), '#fffaf0', 0.8),
    {
      kind: 'path',
      d: roundedBox(left, top, width, height, 5),
      paint: { kind: 'linear', x1: 0, y1: top, x2: 0, y2: top + height, stops: light.sky },
    },
    ...(night && clear ? stars : []),
    ...(clear && !(night && stage.shown.has('moon'))
      ? ([
          {
            kind: 'glow',
            x: orb.x,
            y: orb.y,
            radius: orb.r * 3,
            color: night ? '#dfe6ff' : light.key,
            opacity: 0.7,
          },
          { kind: 'path', d: circle(orb.x, orb.y, orb.r), paint: night ? '#fff2cc' : '#fff3c0' },
        ] satisfies Layer[])
      : []),
    {
      kind: 'path',
      d: `M${left} ${top + height * 0.78}Q${left + width * 0.3} ${top + height * 0.62} ${left + width * 0.6} ${top + height * 0.76}T${left + width} ${top + height * 0.7}V${top + height}H${left}Z`,
      paint: light.lit(light.weather === 'snow' ? '#eef4fb' : '#7fb86a', 0.5),
    },
    { kind: 'lines', points: streaks, color: '#dceaf5', width: 2, opacity: 0.6 },
    { kind: 'dots', points: flakes, color: '#ffffff' },
    {
      kind: 'path',
      d: `M${x} ${top}V${top + height}M${left} ${y}H${left + width}`,
      stroke: { color: warm(stage, '#fffaf0'), width: 8 },
    },
    piece(stage, roundedBox(left - 26, top + height + 10, width + 52, 16, 6), '#fff4e0', 0.6),
  ]
  if (curtain !== null) {
    const drape = (side: 1 | -1): string => {
      const edge = side === -1 ? left - 24 : left + width + 24
      const inner = edge - side * width * 0.34
      return `M${edge} ${top - 24}H${inner}Q${inner + side * 2} ${y} ${edge - side * 14} ${y + height * 0.26}Q${edge - side * 4} ${y + height * 0.4} ${edge - side * 22} ${top + height + 34}H${edge + side * 14}Z`
    }
    layers.push(piece(stage, drape(-1), curtain, 0.8), piece(stage, drape(1), curtain, 0.8))
    layers.push(piece(stage, roundedBox(left - 44, top - 34, width + 88, 12, 6), '#8a6248', 0.4))
  }
  return layers
}

/** Light from the window on the floor by day. */
function sunPatch(stage: Stage, x: number): Layer[] {
  if (stage.light.dark > 0.4) return []
  return [
    {
      kind: 'path',
      d: polygon([
        [x - 60, floorLine + 24],
        [x + 90, floorLine + 24],
        [x + 40, 720],
        [x - 170, 720],
      ]),
      paint: stage.light.key,
      opacity: 0.28,
    },
  ]
}

function rug(stage: Stage, x: number, color: string): Layer[] {
  return [
    piece(stage, ellipse(x, 690, 300, 56), color, 0.3),
    {
      kind: 'path',
      d: ellipse(x, 690, 258, 45),
      stroke: { color: lighten(warm(stage, color), 0.1), width: 5 },
    },
    { kind: 'path', d: ellipse(x, 690, 190, 31), paint: lighten(warm(stage, color), 0.06) },
  ]
}

function picture(stage: Stage, x: number, y: number, size: number, name: string): Layer[] {
  const random = stage.story.fork('picture', name)
  const tone = random.pick(['#9fd4e6', '#ffd9a0', '#d6c3ee', '#c4e3b8'])
  return [
    piece(stage, roundedBox(x - size / 2, y - size / 2, size, size * 0.8, 5), '#a8714f', 0.5),
    piece(stage, box(x - size * 0.42, y - size * 0.42, size * 0.84, size * 0.64), tone, 0),
    piece(
      stage,
      `M${x - size * 0.42} ${y + size * 0.22}V${y + size * 0.06}Q${x - size * 0.1} ${y - size * 0.16} ${x + size * 0.12} ${y + size * 0.04}T${x + size * 0.42} ${y}V${y + size * 0.22}Z`,
      '#7fb86a',
      0,
    ),
    piece(stage, circle(x + size * 0.2, y - size * 0.22, size * 0.09), '#ffd65c', 0),
  ]
}

export const bedroom: PaintPlace = (stage) => {
  const { light } = stage
  const look = stage.story.fork('room').pick([
    {
      wall: '#c9d3ee',
      pattern: '#e4eaf9',
      floor: '#c99a6b',
      skirting: '#f7f1e6',
      cover: '#6f86d6',
      curtain: '#f2b880',
      rug: '#e58f7b',
    },
    {
      wall: '#f3d6cf',
      pattern: '#fae9e4',
      floor: '#c79468',
      skirting: '#fff6ea',
      cover: '#d9728a',
      curtain: '#8fb7a4',
      rug: '#8fb7c9',
    },
    {
      wall: '#cfe3d4',
      pattern: '#e6f2e8',
      floor: '#b98a5e',
      skirting: '#fbf4e4',
      cover: '#e0a24a',
      curtain: '#d98a6b',
      rug: '#7f9fd0',
    },
    {
      wall: '#dccfec',
      pattern: '#eee6f7',
      floor: '#bf8f68',
      skirting: '#fbf4ee',
      cover: '#5fa8a0',
      curtain: '#f0c05a',
      rug: '#e59ab0',
    },
  ])
  const x = third(stage, 'other') + away(stage) * 30
  const dir = away(stage)
  const headX = x + dir * 150
  const footX = x - dir * 190
  const span = (from: number, to: number): readonly [number, number] => [
    Math.min(from, to),
    Math.abs(to - from),
  ]
  const [bedLeft, bedWidth] = span(headX, footX)
  const bedY = 640
  const windowX = third(stage, 'heroes') + dir * 60
  const lampX = headX - dir * 4
  const bed: Layer[] = [
    piece(stage, roundedBox(headX - 16, bedY - 190, 32, 210, 14), '#9a6b4a', 0.8),
    piece(stage, roundedBox(bedLeft, bedY - 70, bedWidth, 76, 14), '#a8744f', 0.8),
    piece(stage, roundedBox(bedLeft + 6, bedY - 100, bedWidth - 12, 52, 20), '#fff8ec', 0.4),
    piece(
      stage,
      roundedBox(Math.min(headX - dir * 22, headX - dir * 112), bedY - 134, 90, 48, 22),
      '#fffdf6',
      0.5,
    ),
    piece(
      stage,
      `M${headX - dir * 108} ${bedY - 104}Q${x} ${bedY - 132} ${footX + dir * 6} ${bedY - 100}V${bedY - 34}Q${x} ${bedY - 22} ${headX - dir * 116} ${bedY - 34}Z`,
      look.cover,
      0.6,
    ),
    ...[0.2, 0.42, 0.64, 0.84].flatMap((t, index) => [
      piece(
        stage,
        star(headX - dir * (110 + t * 210), bedY - 72 + (index % 2) * 18, 12),
        lighten(look.cover, 0.16),
        0,
      ),
    ]),
    piece(stage, roundedBox(footX - 14, bedY - 124, 28, 144, 12), '#9a6b4a', 0.8),
  ]
  const table: Layer[] = [
    piece(stage, roundedBox(lampX + dir * 22 - (dir === 1 ? 0 : 96), bedY - 96, 96, 116, 8), '#b98458', 0.6),
    piece(stage, roundedBox(lampX + dir * 22 - (dir === 1 ? -12 : 84), bedY - 74, 72, 32, 5), '#a8744f', 0),
  ]
  const tableX = lampX + dir * 70
  const lampLit = light.dark > 0.3
  table.push(
    piece(
      stage,
      roundedBox(tableX - 4, bedY - 150, 8, 56, 3) + ellipse(tableX, bedY - 97, 22, 6),
      '#6d5a72',
      0.3,
    ),
    {
      kind: 'path',
      d: polygon([
        [tableX - 22, bedY - 196],
        [tableX + 22, bedY - 196],
        [tableX + 36, bedY - 142],
        [tableX - 36, bedY - 142],
      ]),
      paint: lampLit ? '#ffdf9c' : warm(stage, '#ffe9c4'),
      shadow: light.shadow(0.5),
    },
  )
  return {
    sky: [],
    back: [
      ...shell(stage, look, stage.story.fork('wallpaper').pick(['dots', 'stripes', 'stars'] as const)),
      ...windowOnTheHour(stage, windowX, 250, 200, 220, look.curtain),
      ...picture(stage, x + dir * 20, 270, 110, 'bed'),
      ...sunPatch(stage, windowX + 40),
      ...rug(stage, stage.width * 0.5 - dir * 120, look.rug),
      ...bed,
      ...table,
    ],
    front: [],
    lamps: [
      { x: tableX, y: bedY - 164, radius: 380, color: lampColor, strength: 1 },
      { x: windowX, y: 250, radius: 260, color: '#9fb0ff', strength: 0.3 },
    ],
    bed: { x: x - dir * 20, y: bedY - 92, length: 300, headLeft: dir === -1 },
    surface: 'floor',
    outdoors: false,
  }
}

export const kitchen: PaintPlace = (stage) => {
  const { light } = stage
  const look = stage.story.fork('room').pick([
    {
      wall: '#f7e3bd',
      pattern: '#fff5de',
      floor: '#c98f6a',
      skirting: '#fff6ea',
      unit: '#7fa8b8',
      top: '#b07a52',
      curtain: '#d9645a',
    },
    {
      wall: '#d9e8d6',
      pattern: '#f0f7ee',
      floor: '#bf8a60',
      skirting: '#fbf4e4',
      unit: '#e3a05c',
      top: '#8f6248',
      curtain: '#f0c05a',
    },
    {
      wall: '#f5d9c8',
      pattern: '#fdeee4',
      floor: '#b5835c',
      skirting: '#fff6ea',
      unit: '#8fae7c',
      top: '#a06c4a',
      curtain: '#6f9fc9',
    },
  ])
  const dir = away(stage)
  const x = third(stage, 'other') + dir * 20
  const unitLeft = x - 220
  const unit: Layer[] = [
    piece(stage, box(unitLeft, 440, 520, 150), look.unit, 0.9),
    ...[0, 1, 2, 3].flatMap((index) => [
      piece(stage, roundedBox(unitLeft + 14 + index * 126, 462, 112, 112, 8), lighten(look.unit, 0.04), 0.2),
      piece(stage, circle(unitLeft + 70 + index * 126, 480, 6), '#ffd98a', 0.1),
    ]),
    piece(stage, roundedBox(unitLeft - 14, 420, 548, 26, 6), look.top, 0.6),
  ]
  const shelf: Layer[] = [
    piece(stage, roundedBox(x + dir * 130 - 95, 236, 190, 14, 4), look.top, 0.6),
    ...[0, 1, 2, 3].flatMap((index) => {
      const jx = x + dir * 130 - 66 + index * 44
      const color = ['#e0695a', '#f0c05a', '#7fb8a0', '#8f86c9'][index] ?? '#ffffff'
      return [
        piece(stage, roundedBox(jx - 16, 188 + (index % 2) * 8, 32, 48 - (index % 2) * 8, 8), color, 0.3),
        piece(stage, roundedBox(jx - 18, 182 + (index % 2) * 8, 36, 10, 4), '#fff4e0', 0),
      ]
    }),
  ]
  const potX = x + dir * 60
  const cooking: Layer[] = [
    piece(
      stage,
      roundedBox(potX - 48, 362, 96, 58, 14) + roundedBox(potX - 66, 376, 132, 12, 6),
      '#c7564b',
      0.4,
    ),
    piece(stage, roundedBox(potX - 52, 352, 104, 14, 7) + circle(potX, 346, 8), '#a8423c', 0.2),
    ...[0, 1].map((index): Layer => ({
      kind: 'path',
      d: `M${potX - 16 + index * 30} 332q-14 -22 2 -42t0 -42`,
      stroke: { color: '#ffffff', width: 6 },
      opacity: 0.4,
    })),
  ]
  const lampX = third(stage, 'heroes') + dir * 90
  return {
    sky: [],
    back: [
      ...shell(stage, look, 'tiles'),
      ...windowOnTheHour(stage, x - dir * 70, 226, 190, 180, look.curtain),
      ...shelf,
      ...unit,
      ...cooking,
      ...sunPatch(stage, x - dir * 120),
      ...rug(stage, third(stage, 'heroes') + dir * 50, look.curtain),
      { kind: 'path', d: `M${lampX} -10V76`, stroke: { color: warm(stage, '#5a4a52'), width: 4 } },
      {
        kind: 'path',
        d: `M${lampX - 62} 128a62 56 0 0 1 124 0Z`,
        paint: warm(stage, look.unit),
        shadow: light.shadow(0.6),
      },
      {
        kind: 'path',
        d: ellipse(lampX, 129, 24, 10),
        paint: light.dark > 0.3 ? '#fff0c4' : warm(stage, '#fff4e0'),
      },
    ],
    front: [],
    lamps: [{ x: lampX, y: 140, radius: 460, color: lampColor, strength: 0.9 }],
    surface: 'floor',
    outdoors: false,
  }
}

export const school: PaintPlace = (stage) => {
  const random = stage.random.fork('school')
  const look = stage.story.fork('room').pick([
    { wall: '#f7e9c9', pattern: '#fff6e0', floor: '#c99a6b', skirting: '#e3c48f' },
    { wall: '#d6e6ee', pattern: '#eef6fa', floor: '#bf9066', skirting: '#a9c6d6' },
    { wall: '#dfe8cf', pattern: '#f2f7e8', floor: '#b98a5e', skirting: '#b9cf9a' },
  ])
  const dir = away(stage)
  const x = third(stage, 'other') - dir * 30
  const boardTop = 140
  const chalk: Layer[] = [
    {
      kind: 'path',
      d: `M${x - 140} 240q30 -46 60 0t60 0M${x - 140} 292h110M${x - 140} 320h80`,
      stroke: { color: '#f4f1e6', width: 5 },
      opacity: 0.85,
    },
    { kind: 'path', d: circle(x + 90, 226, 30), stroke: { color: '#ffe08a', width: 5 }, opacity: 0.9 },
    {
      kind: 'path',
      d: [0, 45, 90, 135, 180, 225, 270, 315]
        .map((angle) => {
          const r = (angle * Math.PI) / 180
          return `M${x + 90 + Math.cos(r) * 40} ${226 + Math.sin(r) * 40}L${x + 90 + Math.cos(r) * 54} ${226 + Math.sin(r) * 54}`
        })
        .join(''),
      stroke: { color: '#ffe08a', width: 5 },
      opacity: 0.9,
    },
    { kind: 'path', d: star(x + 20, 318, 20), stroke: { color: '#ffb3c4', width: 4 }, opacity: 0.9 },
  ]
  const shelfX = x + dir * 270
  const books: Layer[] = []
  for (let row = 0; row < 3; row += 1) {
    let bx = shelfX - 74
    while (bx < shelfX + 62) {
      const w = 12 + random.next() * 12
      const h = 48 + random.next() * 22
      books.push(
        piece(
          stage,
          roundedBox(bx, 372 + row * 92 - h, w, h, 2),
          random.pick(['#e0695a', '#f0c05a', '#7fb8a0', '#8f86c9', '#6f9fc9', '#f2a97e']),
          0.15,
        ),
      )
      bx += w + 2
    }
  }
  const table = (tx: number, y: number, w: number): Layer[] => [
    piece(
      stage,
      box(tx - w * 0.42, y - 70, 12, 76) + box(tx + w * 0.42 - 12, y - 70, 12, 76),
      '#8f6a4c',
      0.4,
    ),
    piece(stage, roundedBox(tx - w / 2, y - 88, w, 22, 6), '#d9a768', 0.7),
    piece(
      stage,
      polygon([
        [tx - 34, y - 92],
        [tx, y - 86],
        [tx + 34, y - 92],
        [tx + 34, y - 98],
        [tx, y - 92],
        [tx - 34, y - 98],
      ]),
      '#fffdf6',
      0.2,
    ),
    piece(stage, roundedBox(tx + w * 0.28, y - 116, 20, 30, 4), '#6f9fc9', 0.2),
    {
      kind: 'path',
      d: `M${tx + w * 0.28 + 6} ${y - 114}l-4 -26M${tx + w * 0.28 + 14} ${y - 114}l5 -30`,
      stroke: { color: warm(stage, '#e0695a'), width: 4 },
    },
  ]
  return {
    sky: [],
    back: [
      ...shell(stage, look, 'plain'),
      piece(stage, roundedBox(x - 196, boardTop, 392, 250, 10), '#a8744f', 0.8),
      piece(stage, box(x - 182, boardTop + 14, 364, 222), '#3f6b5c', 0),
      ...chalk,
      piece(stage, roundedBox(x - 190, boardTop + 246, 380, 14, 4), '#8f6248', 0.3),
      piece(stage, box(shelfX - 90, 284, 180, 306), '#b98458', 0.8),
      piece(stage, box(shelfX - 78, 296, 156, 282), '#8f6248', 0),
      ...books,
      ...[372, 464, 556].map((y) => piece(stage, box(shelfX - 84, y, 168, 10), '#b98458', 0.2)),
      ...windowOnTheHour(stage, third(stage, 'heroes') - dir * 60, 250, 150, 190, null),
      ...paperBunting(stage, 26),
      ...sunPatch(stage, third(stage, 'heroes') + 20),
      ...table(x + dir * 40, 650, 230),
    ],
    front: [],
    lamps: [{ x: stage.width / 2, y: 40, radius: 620, color: '#ffdfa8', strength: 0.7 }],
    surface: 'floor',
    outdoors: false,
  }
}
