import type { SeededRandom } from '../../../seeded-random.ts'
import { lighten, mix } from '../colour.ts'
import type { Layer } from '../composition.ts'
import {
  blob,
  box,
  branch,
  circle,
  cloud,
  crescent,
  fir,
  leafyTree,
  petals,
  polygon,
  ridge,
  roundedBox,
  tuft,
  type Ridge,
} from '../shapes.ts'
import { away, type Lamp, type Stage } from '../stage.ts'

/** What several places are made of. Each helper answers layers from back to front. */

export const lampColor = '#ffc46b'

/** A sheet of paper with the light edge of a cut. */
export function sheet(stage: Stage, d: string, color: string, distance = 0, lift = 1): Layer {
  const lit = stage.light.lit(color, distance)
  return {
    kind: 'path',
    d,
    paint: lit,
    stroke: { color: lighten(lit, 0.045), width: 1.6 },
    ...(lift > 0 ? { shadow: stage.light.shadow(lift) } : {}),
  }
}

/** A sheet whose colour runs from `color` at `top` to a deeper one at `bottom`: ground that lies down. */
export function ground(
  stage: Stage,
  d: string,
  color: string,
  top: number,
  bottom: number,
  distance = 0,
  lift = 1,
): Layer {
  const lit = stage.light.lit(color, distance)
  return {
    kind: 'path',
    d,
    paint: {
      kind: 'linear',
      x1: 0,
      y1: top,
      x2: 0,
      y2: bottom,
      stops: [
        { at: 0, color: lighten(lit, 0.03) },
        { at: 1, color: lighten(lit, -0.08) },
      ],
    },
    stroke: { color: lighten(lit, 0.07), width: 1.6 },
    shadow: stage.light.shadow(lift),
  }
}

export interface Hill extends Ridge {
  readonly layer: Layer
}

export function hill(
  stage: Stage,
  name: string,
  y: number,
  color: string,
  distance: number,
  shape: { readonly height: number; readonly waves: number; readonly slope?: number },
): Hill {
  const drawn = ridge(stage.random.fork('hill', name), stage.width, y, stage.height + 40, shape)
  const bottom = Math.min(stage.height, y + 260)
  return { ...drawn, layer: ground(stage, drawn.d, color, y - shape.height, bottom, distance) }
}

/** Sky, stars, sun or moon, clouds: down to `horizon`. */
export function paintSky(stage: Stage, horizon: number): Layer[] {
  const { width, light } = stage
  const random = stage.random.fork('sky')
  const layers: Layer[] = [
    { kind: 'fill', paint: { kind: 'linear', x1: 0, y1: 0, x2: 0, y2: horizon + 30, stops: light.sky } },
  ]
  const clearSky = light.weather === 'clear' || light.weather === 'wind'
  if (light.dark > 0.5 && light.weather !== 'fog') {
    layers.push(
      ...paintStars(
        random.fork('stars'),
        width,
        horizon * 0.95,
        (light.time === 'night' ? 90 : 36) * (clearSky ? 1 : 0.35),
      ),
    )
  }
  if (light.weather !== 'fog' && light.weather !== 'rain')
    layers.push(...paintSun(stage, random.fork('sun'), horizon))
  const count = { clear: 2, wind: 3, cloudy: 6, rain: 7, snow: 5, fog: 3 }[light.weather]
  for (let index = 0; index < count; index += 1) {
    const far = random.next()
    const y = horizon * (0.16 + 0.5 * random.next())
    const x = ((index + random.next()) / count) * width * 1.1 - width * 0.05
    const color = mix(
      light.sky[1]?.color ?? '#ffffff',
      light.dark > 0.5 ? '#8a86c2' : '#ffffff',
      clearSky ? 0.72 - far * 0.3 : 0.5,
    )
    layers.push({
      kind: 'path',
      d: cloud(random.fork('cloud', index), x, y, 130 + random.next() * 150 * (clearSky ? 0.8 : 1.3)),
      paint: color,
      opacity: clearSky ? 0.85 : 0.95,
      shadow: { ...light.shadow(0.8), opacity: 0.14, dy: 4 },
    })
  }
  return layers
}

export function paintStars(random: SeededRandom, width: number, height: number, count: number): Layer[] {
  const dots: [number, number, number, number][] = []
  for (let index = 0; index < count; index += 1) {
    const high = random.next() ** 1.4
    dots.push([
      random.next() * width,
      high * height,
      0.7 + random.next() ** 3 * 2,
      0.35 + random.next() * 0.65,
    ])
  }
  const bright = dots.filter(([, , radius]) => radius > 1.9)
  return [
    { kind: 'dots', points: dots, color: '#fff6dc' },
    ...bright.map(([x, y, radius]): Layer => ({
      kind: 'glow',
      x,
      y,
      radius: radius * 7,
      color: '#fff1c4',
      opacity: 0.5,
    })),
  ]
}

function paintSun(stage: Stage, random: SeededRandom, horizon: number): Layer[] {
  const { width, light } = stage
  if (stage.shown.has('sun') && light.time !== 'night') return []
  if (stage.shown.has('moon') && light.time === 'night') return []
  const altitude = { dawn: 0.74, morning: 0.44, day: 0.24, afternoon: 0.4, dusk: 0.8, night: 0.27 }[
    light.time
  ]
  const x = width * (stage.side === 'left' ? 0.7 + random.next() * 0.17 : 0.3 - random.next() * 0.17)
  const y = Math.max(82, horizon * altitude)
  const faint = light.weather === 'clear' || light.weather === 'wind' ? 1 : 0.5
  if (light.time === 'night') {
    const radius = 44
    const shape = random.chance(0.5)
      ? crescent(x, y, radius, random.chance(0.5))
      : circle(x, y, radius * 0.92)
    const craters = shape.includes('a')
    return [
      { kind: 'glow', x, y, radius: 300, color: '#cdd6ff', opacity: 0.5 * faint },
      {
        kind: 'path',
        d: shape,
        paint: '#fff2cc',
        shadow: { color: '#fff2cc', opacity: 0.5, blur: 26, dx: 0, dy: 0 },
      },
      ...(craters
        ? [
            {
              kind: 'path',
              d: circle(x - 14, y - 8, 8) + circle(x + 12, y + 14, 11) + circle(x + 15, y - 16, 5),
              paint: '#f2dfae',
            } as const,
          ]
        : []),
    ]
  }
  const low = light.time === 'dusk' || light.time === 'dawn'
  const radius = low ? 58 : 44
  return [
    { kind: 'glow', x, y, radius: low ? 420 : 300, color: light.key, opacity: 0.85 * faint },
    { kind: 'path', d: circle(x, y, radius * 1.32), paint: light.key, opacity: 0.35 * faint },
    { kind: 'path', d: circle(x, y, radius), paint: low ? '#ffdca0' : '#fff3c0', opacity: 0.4 + 0.6 * faint },
  ]
}

export type TreeKind = 'fir' | 'leafy' | 'birch'

/** One tree with its foot at (`x`, `y`). */
export function tree(
  stage: Stage,
  kind: TreeKind,
  name: string,
  x: number,
  y: number,
  height: number,
  distance: number,
  color: string,
): Layer[] {
  const random = stage.random.fork('tree', name)
  const snowy = stage.light.weather === 'snow'
  const trunkColor = kind === 'birch' ? '#e9e2d6' : '#7a5240'
  if (kind === 'fir') {
    const shape = fir(random, x, y, height)
    const layers = [
      sheet(stage, shape.trunk, trunkColor, distance, 0),
      sheet(stage, shape.crown, color, distance, 0.6),
    ]
    if (snowy)
      layers.push(sheet(stage, fir(random, x, y - height * 0.5, height * 0.46).crown, '#f4f8ff', distance, 0))
    return layers
  }
  const shape = leafyTree(random, x, y, height)
  const layers = [
    sheet(stage, shape.trunk, trunkColor, distance, 0.3),
    sheet(stage, shape.crown, color, distance, 0.6),
  ]
  layers.push({
    kind: 'path',
    d: shape.light,
    paint: lighten(stage.light.lit(snowy ? '#f4f8ff' : color, distance), 0.055),
    opacity: 0.8,
  })
  return layers
}

/** A row of trees along a ridge, thinner where the heroes and their friends will stand. */
export function treeRow(
  stage: Stage,
  name: string,
  top: (x: number) => number,
  options: {
    readonly kind: TreeKind
    readonly count: number
    readonly height: number
    readonly distance: number
    readonly color: string
    readonly sink?: number
  },
): Layer[] {
  const random = stage.random.fork('row', name)
  const layers: Layer[] = []
  for (let index = 0; index < options.count; index += 1) {
    const x = ((index + 0.15 + random.next() * 0.7) / options.count) * stage.width
    const height = options.height * (0.72 + random.next() * 0.5)
    const color = mix(options.color, random.chance(0.5) ? '#2f6b4f' : '#9db34c', random.next() * 0.2)
    layers.push(
      ...tree(
        stage,
        options.kind,
        `${name} ${index}`,
        x,
        top(x) + (options.sink ?? 10),
        height,
        options.distance,
        color,
      ),
    )
  }
  return layers
}

/** Grass and small flowers over the ground between `top` and `bottom`; smaller further up. */
export function groundCover(
  stage: Stage,
  name: string,
  top: number,
  bottom: number,
  options: { readonly grass: string; readonly count: number; readonly flowers: readonly string[] },
): Layer[] {
  const random = stage.random.fork('cover', name)
  const byRow: { y: number; layers: Layer[] }[] = []
  for (let index = 0; index < options.count; index += 1) {
    const t = random.next()
    const y = top + (bottom - top) * t
    const x = random.next() * stage.width
    const size = 12 + 20 * t
    const distance = (1 - t) * 0.3
    const flower = options.flowers.length > 0 && random.chance(0.45)
    if (flower) {
      const color = random.pick(options.flowers)
      byRow.push({
        y,
        layers: [
          {
            kind: 'path',
            d: `M${x} ${y}Q${x + 2} ${y - size * 0.6} ${x + 1} ${y - size}`,
            stroke: { color: stage.light.lit(options.grass, distance), width: 2 },
          },
          sheet(stage, petals(x + 1, y - size, size * 0.36, 5), color, distance, 0.2),
          sheet(stage, circle(x + 1, y - size, size * 0.15), '#ffd65c', distance, 0),
        ],
      })
    } else {
      const shade = mix(options.grass, random.chance(0.5) ? '#d5dc6e' : '#2d6a4a', random.next() * 0.25)
      byRow.push({
        y,
        layers: [sheet(stage, tuft(random.fork(index), x, y, size * 1.2, 4), shade, distance, 0)],
      })
    }
  }
  return byRow.sort((a, b) => a.y - b.y).flatMap((row) => row.layers)
}

export function rock(
  stage: Stage,
  name: string,
  x: number,
  y: number,
  size: number,
  distance: number,
  color = '#9a94a6',
): Layer[] {
  const random = stage.random.fork('rock', name)
  const w = size
  const h = size * (0.55 + random.next() * 0.2)
  const d = polygon([
    [x - w * 0.55, y],
    [x - w * 0.42, y - h * 0.62],
    [x - w * 0.08, y - h],
    [x + w * 0.3, y - h * 0.8],
    [x + w * 0.55, y],
  ])
  const face = polygon([
    [x - w * 0.08, y - h],
    [x + w * 0.3, y - h * 0.8],
    [x + w * 0.55, y],
    [x + w * 0.1, y],
  ])
  return [sheet(stage, d, color, distance, 0.5), sheet(stage, face, lighten(color, -0.07), distance, 0)]
}

export interface House {
  readonly layers: Layer[]
  readonly lamps: Lamp[]
}

/** A paper house with lit windows in the dark; `x`, `y`: the middle of its lower edge. */
export function house(
  stage: Stage,
  name: string,
  x: number,
  y: number,
  width: number,
  distance: number,
  colors: { readonly wall: string; readonly roof: string },
  storeys = 1,
): House {
  const random = stage.random.fork('house', name)
  const { light } = stage
  const wallHeight = width * (0.5 + 0.42 * (storeys - 1) + random.next() * 0.08)
  const roofHeight = width * (0.42 + random.next() * 0.16)
  const top = y - wallHeight
  const eaves = width * 0.09
  const layers: Layer[] = []
  const lamps: Lamp[] = []
  const chimneyX = x + width * 0.24
  layers.push(
    sheet(
      stage,
      box(chimneyX - width * 0.05, top - roofHeight * 0.92, width * 0.1, roofHeight * 0.7),
      lighten(colors.roof, -0.1),
      distance,
      0.3,
    ),
  )
  layers.push(sheet(stage, box(x - width / 2, top - 2, width, wallHeight + 2), colors.wall, distance, 0.8))
  layers.push(
    sheet(
      stage,
      polygon([
        [x - width / 2 - eaves, top + 3],
        [x, top - roofHeight],
        [x + width / 2 + eaves, top + 3],
      ]),
      colors.roof,
      distance,
      0.5,
    ),
  )
  const glowing = light.dark > 0.4
  const pane = (wx: number, wy: number, size: number): void => {
    const lit = glowing && random.chance(0.8)
    layers.push(
      sheet(
        stage,
        roundedBox(wx - size * 0.62, wy - size * 0.72, size * 1.24, size * 1.44, size * 0.2),
        '#fffaf0',
        distance,
        0.15,
      ),
    )
    layers.push({
      kind: 'path',
      d: roundedBox(wx - size / 2, wy - size * 0.6, size, size * 1.2, size * 0.14),
      paint: lit ? '#ffd98a' : light.lit('#8fc4e8', distance),
    })
    layers.push({
      kind: 'path',
      d: `M${wx} ${wy - size * 0.6}V${wy + size * 0.6}M${wx - size / 2} ${wy}H${wx + size / 2}`,
      stroke: { color: light.lit('#fffaf0', distance), width: Math.max(1.2, size * 0.09) },
    })
    if (lit) lamps.push({ x: wx, y: wy, radius: size * 3.6, color: lampColor, strength: 0.5 })
  }
  const doorW = width * 0.2
  const doorH = Math.min(width * 0.36, wallHeight * 0.72)
  const doorX = x + width * (random.chance(0.5) ? -0.22 : 0)
  layers.push(
    sheet(
      stage,
      `M${doorX - doorW / 2} ${y}v${-doorH + doorW / 2}a${doorW / 2} ${doorW / 2} 0 0 1 ${doorW} 0v${doorH - doorW / 2}Z`,
      mix(colors.roof, '#5a3a2e', 0.6),
      distance,
      0.2,
    ),
  )
  layers.push({
    kind: 'path',
    d: circle(doorX + doorW * 0.26, y - doorH * 0.45, doorW * 0.08),
    paint: light.lit('#ffd65c', distance),
  })
  pane(x + width * 0.27, y - width * 0.29, width * 0.15)
  if (doorX === x) pane(x - width * 0.28, y - width * 0.29, width * 0.15)
  for (let storey = 1; storey < storeys; storey += 1) {
    for (const dx of [-0.26, 0.26]) pane(x + width * dx, y - width * (0.29 + 0.42 * storey), width * 0.15)
  }
  if (roofHeight > width * 0.48) pane(x, top - roofHeight * 0.32, width * 0.11)
  if (glowing) {
    layers.push(...smoke(stage, name, chimneyX, top - roofHeight * 0.95, width * 0.12))
  }
  return { layers, lamps }
}

export function smoke(stage: Stage, name: string, x: number, y: number, size: number): Layer[] {
  const random = stage.random.fork('smoke', name)
  return [0, 1, 2].map((puff): Layer => ({
    kind: 'path',
    d: blob(
      random,
      x + puff * size * 0.7 + size * 0.2,
      y - puff * size * 1.15 - size * 0.4,
      size * (0.42 + puff * 0.2),
      size * (0.34 + puff * 0.16),
      0.08,
    ),
    paint: mix(stage.light.haze, '#ffffff', 0.45),
    opacity: 0.5 - puff * 0.12,
  }))
}

/** Leaves that hang into the picture from the upper corner of the free side, and growth in the lower corners. */
export function leafFrame(
  stage: Stage,
  color: string,
  options: { readonly top?: boolean; readonly bottom?: boolean } = {},
): Layer[] {
  const { width, height, light } = stage
  const random = stage.random.fork('frame')
  const tone = light.lit(lighten(color, -0.16))
  const layers: Layer[] = []
  const leaves = (x: number, y: number, length: number, angle: number, shade: number): void => {
    const shape = branch(random, x, y, length, angle)
    const paint = lighten(tone, shade)
    layers.push(
      { kind: 'path', d: shape.twig, stroke: { color: lighten(paint, -0.05), width: 5 } },
      { kind: 'path', d: shape.leaves, paint, shadow: light.shadow(0.9) },
    )
  }
  if (options.top !== false) {
    const right = away(stage) === -1
    const x = right ? width + 20 : -20
    const inwards = right ? 180 : 0
    const sign = right ? -1 : 1
    leaves(x, -10, 190 + random.next() * 60, inwards + sign * 22, 0)
    leaves(x + sign * 60, -24, 170 + random.next() * 50, inwards + sign * 48, 0.03)
    leaves(x, 70, 130 + random.next() * 40, inwards + sign * 8, -0.03)
  }
  if (options.bottom !== false) {
    for (const corner of [0, 1]) {
      const x = corner === 0 ? -8 : width + 8
      const sign = corner === 0 ? 1 : -1
      for (let index = 0; index < 4; index += 1) {
        const shade = -0.02 + index * 0.02
        layers.push({
          kind: 'path',
          d: tuft(random, x + sign * index * 36, height + 16, 130 - index * 24 + random.next() * 20, 5),
          paint: lighten(tone, shade),
          shadow: light.shadow(0.7),
        })
      }
    }
  }
  return layers
}

/** A soft pool of light or mist lying on the ground. */
export function mist(stage: Stage, y: number, opacity: number): Layer {
  return {
    kind: 'glow',
    x: stage.width / 2,
    y,
    radius: stage.width * 0.75,
    color: mix(stage.light.haze, '#ffffff', 0.3),
    opacity,
    squash: 0.12,
    blend: 'source-over',
  }
}

/** A way that narrows towards (`x`, `y`): from the lower edge up to a ridge. */
export function road(stage: Stage, x: number, y: number, color: string, widthBelow = 240, bend = 90): Layer {
  const { width, height } = stage
  const foot = width / 2 + (x - width / 2) * -0.25
  const d =
    `M${foot - widthBelow / 2} ${height + 10}C${foot - widthBelow * 0.3} ${height - 110} ${x - bend - 26} ${y + 120} ${x - 9} ${y}` +
    `L${x + 9} ${y}C${x - bend + 46} ${y + 120} ${foot + widthBelow * 0.42} ${height - 110} ${foot + widthBelow / 2} ${height + 10}Z`
  return sheet(stage, d, color, 0.08, 0)
}
