import { lighten, mix } from '../colour.ts'
import type { Layer } from '../composition.ts'
import { blob, box, circle, cloud, ellipse, polygon, ridge, roundedBox, smoothLine, star } from '../shapes.ts'
import { away, third, type PaintPlace, type Stage } from '../stage.ts'
import { ground, paintSky, paintStars, rock, sheet } from './kit.ts'

/** Places without ground to stand on, or beside water: sea, underwater, sky, space. */

const waveSheet = (
  stage: Stage,
  name: string,
  y: number,
  color: string,
  distance: number,
  height: number,
): Layer => {
  const shape = ridge(stage.random.fork('wave', name), stage.width, y, stage.height + 40, {
    height,
    waves: 4 + distance * 2,
  })
  return ground(stage, shape.d, color, y - height, y + 160, distance, 0.8)
}

/** A tower with a lamp on an islet; `x`, `y`: the middle of its lower edge. */
export function lighthouse(stage: Stage, x: number, y: number, height: number, distance: number): Layer[] {
  const { light } = stage
  const w = height * 0.3
  const top = w * 0.62
  const taper = (share: number): number => (w + (top - w) * share) / 2
  const band = (from: number, to: number): string =>
    polygon([
      [x - taper(from), y - height * 0.74 * from],
      [x - taper(to), y - height * 0.74 * to],
      [x + taper(to), y - height * 0.74 * to],
      [x + taper(from), y - height * 0.74 * from],
    ])
  const lampY = y - height * 0.82
  const lit = light.dark > 0.3
  return [
    sheet(stage, band(0, 1), '#fff6e8', distance, 0.8),
    ...[0.16, 0.52].map((from) => sheet(stage, band(from, from + 0.18), '#d9503f', distance, 0)),
    sheet(
      stage,
      roundedBox(x - top * 0.72, y - height * 0.77, top * 1.44, height * 0.045, 4),
      '#5a5470',
      distance,
      0.3,
    ),
    {
      kind: 'path',
      d: roundedBox(x - top * 0.4, y - height * 0.89, top * 0.8, height * 0.125, 5),
      paint: lit ? '#ffe7a3' : light.lit('#bfe0ee', distance),
    },
    sheet(
      stage,
      polygon([
        [x - top * 0.56, y - height * 0.885],
        [x, y - height],
        [x + top * 0.56, y - height * 0.885],
      ]),
      '#d9503f',
      distance,
      0.3,
    ),
    sheet(
      stage,
      `M${x - w * 0.14} ${y}v${-height * 0.09}a${w * 0.14} ${w * 0.14} 0 0 1 ${w * 0.28} 0v${height * 0.09}Z`,
      '#5a5470',
      distance,
      0,
    ),
    ...(lit
      ? ([
          {
            kind: 'path',
            d: polygon([
              [x, lampY],
              [x + away(stage) * 560, lampY - 90],
              [x + away(stage) * 560, lampY + 60],
            ]),
            paint: {
              kind: 'linear',
              x1: x,
              y1: 0,
              x2: x + away(stage) * 520,
              y2: 0,
              stops: [
                { at: 0, color: '#ffe7a3', opacity: 0.55 },
                { at: 1, color: '#ffe7a3', opacity: 0 },
              ],
            },
            blend: 'screen',
          },
          {
            kind: 'path',
            d: polygon([
              [x, lampY],
              [x - away(stage) * 520, lampY - 80],
              [x - away(stage) * 520, lampY + 50],
            ]),
            paint: {
              kind: 'linear',
              x1: x,
              y1: 0,
              x2: x - away(stage) * 500,
              y2: 0,
              stops: [
                { at: 0, color: '#ffe7a3', opacity: 0.55 },
                { at: 1, color: '#ffe7a3', opacity: 0 },
              ],
            },
            blend: 'screen',
          },
          { kind: 'glow', x, y: lampY, radius: height * 0.5, color: '#ffdf94', opacity: 0.8 },
        ] satisfies Layer[])
      : []),
  ]
}

/** Sand before the water, so that who can't swim has somewhere to stand. */
export const sea: PaintPlace = (stage) => {
  const { width, height, light, random } = stage
  const horizon = 400
  const shimmer: [number, number, number, number][] = []
  const shimmerRandom = random.fork('shimmer')
  const shimmerX = third(stage, 'other')
  for (let index = 0; index < 44; index += 1) {
    const t = shimmerRandom.next()
    const y = horizon + 8 + t * 190
    const x = shimmerX + (shimmerRandom.next() - 0.5) * (90 + t * 260)
    shimmer.push([x, y, x + 12 + t * 40, y])
  }
  const beach = ridge(random.fork('beach'), width, 640, height + 20, {
    height: 16,
    waves: 0.6,
    slope: stage.side === 'left' ? 40 : -40,
  })
  const foam = ridge(random.fork('beach'), width, 628, height + 20, {
    height: 16,
    waves: 0.6,
    slope: stage.side === 'left' ? 40 : -40,
  })
  const shells: Layer[] = []
  const shellRandom = random.fork('shells')
  for (let index = 0; index < 7; index += 1) {
    const x = shellRandom.next() * width
    const y = 690 + shellRandom.next() * 56
    const color = shellRandom.pick(['#ffd9c2', '#f7b9b0', '#fff3df', '#f2a97e'])
    shells.push(
      index % 3 === 0
        ? sheet(stage, star(x, y, 15, 5, 0.5, shellRandom.next() * 72), '#f08a5d', 0, 0.2)
        : sheet(stage, `M${x - 10} ${y}a10 10 0 0 1 20 0L${x} ${y + 7}Z`, color, 0, 0.2),
    )
  }
  const feature = random.fork('feature').pick(['lighthouse', 'island', 'none'] as const)
  const wantsLighthouse =
    (feature === 'lighthouse' || stage.detail.includes('lighthouse')) && !stage.shown.has('lighthouse')
  const islandX = third(stage, 'other') + away(stage) * 40
  return {
    sky: paintSky(stage, horizon),
    back: [
      ...(wantsLighthouse
        ? [
            sheet(
              stage,
              `M${islandX - 130} ${horizon + 16}Q${islandX - 60} ${horizon - 50} ${islandX} ${horizon - 44}Q${islandX + 90} ${horizon - 40} ${islandX + 130} ${horizon + 16}Z`,
              '#6d8a74',
              0.5,
              0.6,
            ),
            ...lighthouse(stage, islandX, horizon - 38, 230, 0.35),
          ]
        : feature === 'island'
          ? [
              sheet(
                stage,
                `M${islandX - 170} ${horizon + 8}Q${islandX - 80} ${horizon - 66} ${islandX - 10} ${horizon - 36}Q${islandX + 60} ${horizon - 92} ${islandX + 190} ${horizon + 8}Z`,
                '#86a98e',
                0.8,
                0.6,
              ),
            ]
          : []),
      {
        kind: 'path',
        d: box(-10, horizon, width + 20, height),
        paint: {
          kind: 'linear',
          x1: 0,
          y1: horizon,
          x2: 0,
          y2: 640,
          stops: [
            { at: 0, color: mix(light.lit('#8ed2e4', 0.5), light.sky[2]?.color ?? '#ffffff', 0.45) },
            { at: 1, color: light.lit('#3b9cc4') },
          ],
        },
      },
      waveSheet(stage, 'far', 446, '#63b9d6', 0.5, 4),
      waveSheet(stage, 'middle', 496, '#4dabcf', 0.3, 7),
      { kind: 'lines', points: shimmer, color: light.key, width: 3, opacity: 0.55 },
      waveSheet(stage, 'near', 560, '#3f9fc6', 0.1, 9),
      { kind: 'path', d: foam.d, paint: mix(light.lit('#ffffff'), light.lit('#8ed2e4'), 0.2), opacity: 0.9 },
      ground(stage, beach.d, '#f2d9a4', 640, height),
      ...shells,
      ...rock(stage, 'shore', third(stage, 'other') + away(stage) * 150, 680, 110, 0.05),
    ],
    front: [
      ...rock(stage, 'corner', stage.side === 'left' ? width - 10 : 10, height + 20, 200, 0, '#857f98'),
    ],
    lamps: [],
    surface: 'ground',
    water: { y: 612, color: light.lit('#3f9fc6', 0.1) },
    outdoors: true,
  }
}

/** The reader's eye is under the surface; figures swim. */
export const underwater: PaintPlace = (stage) => {
  const { width, height, light, random } = stage
  const deep = light.dark > 0.5
  const tones = deep
    ? (['#3f7fa8', '#1f4f86', '#14305f'] as const)
    : (['#a8e6ea', '#48b4d4', '#1f74ad'] as const)
  const shafts = [0.12, 0.3, 0.52, 0.76].map((share, index): Layer => {
    const x = width * share + random.fork('shaft', index).next() * 60
    return {
      kind: 'path',
      d: polygon([
        [x, -10],
        [x + 56, -10],
        [x - 90 + index * 14, 640],
        [x - 230 + index * 10, 640],
      ]),
      paint: {
        kind: 'linear',
        x1: 0,
        y1: 0,
        x2: 0,
        y2: 620,
        stops: [
          { at: 0, color: '#ffffff', opacity: deep ? 0.16 : 0.34 },
          { at: 1, color: '#ffffff', opacity: 0 },
        ],
      },
      blend: 'screen',
    }
  })
  const weed = (x: number, y: number, h: number, color: string, distance: number, lean: number): Layer => {
    const w = h * 0.09
    const points = [0, 0.25, 0.5, 0.75, 1].map(
      (t) => [x + Math.sin(t * 5 + lean) * h * 0.09, y - h * t] as const,
    )
    const back = points.toReversed().map(([px, py], index) => [px + w * (index / 4) * 2, py] as const)
    return sheet(stage, `${smoothLine([...points, ...back])}Z`, color, distance, 0.4)
  }
  const coral = (x: number, y: number, size: number, color: string, distance: number): Layer[] => [
    {
      kind: 'path',
      d: [-0.5, -0.2, 0.15, 0.48]
        .map(
          (lean, index) =>
            `M${x + lean * size * 0.3} ${y}Q${x + lean * size * 0.5} ${y - size * 0.5} ${x + lean * size} ${y - size * (0.8 + (index % 2) * 0.25)}`,
        )
        .join(''),
      stroke: { color: light.lit(color, distance), width: size * 0.17 },
      shadow: light.shadow(0.5),
    },
  ]
  const back = ridge(random.fork('back'), width, 560, height + 20, { height: 40, waves: 1.1 })
  const near = ridge(random.fork('near'), width, 668, height + 20, { height: 18, waves: 0.8 })
  const side = third(stage, 'other')
  const weeds = random.fork('weeds')
  const bubbles: [number, number, number, number][] = []
  for (let index = 0; index < 34; index += 1)
    bubbles.push([
      weeds.next() * width,
      weeds.next() * height * 0.85,
      2 + weeds.next() ** 2 * 9,
      0.2 + weeds.next() * 0.3,
    ])
  return {
    sky: [
      {
        kind: 'fill',
        paint: {
          kind: 'linear',
          x1: 0,
          y1: 0,
          x2: 0,
          y2: height,
          stops: [
            { at: 0, color: tones[0] },
            { at: 0.4, color: tones[1] },
            { at: 1, color: tones[2] },
          ],
        },
      },
      {
        kind: 'path',
        d: ridge(random.fork('surface'), width, 26, -40, { height: 9, waves: 3 }).d,
        paint: '#ffffff',
        opacity: 0.28,
      },
      ...shafts,
    ],
    back: [
      ...[0.1, 0.22, 0.6, 0.9].map((share, index) =>
        weed(width * share, back.top(width * share) + 30, 160 + weeds.next() * 130, '#3f8f8a', 0.75, index),
      ),
      { kind: 'path', d: back.d, paint: mix(tones[2], '#6b8fb0', 0.35), shadow: light.shadow(0.9) },
      ...coral(side + 100, 660, 110, '#d9708f', 0.4),
      ...coral(side - 130, 640, 80, '#e39a5f', 0.5),
      ground(stage, near.d, '#e6d3a0', 660, height, 0.2),
      ...rock(stage, 'reef', side + away(stage) * 90, 715, 150, 0.15, '#7d86a8'),
      ...coral(side + away(stage) * 40, 716, 120, '#f0718a', 0.05),
      ...coral(side + away(stage) * 170, 722, 90, '#f5a35c', 0.05),
      sheet(stage, star(side - away(stage) * 40, 730, 20, 5, 0.5), '#ff8f5a', 0, 0.2),
      { kind: 'dots', points: bubbles, color: '#ffffff' },
    ],
    front: [0, 1, 2, 3].flatMap((index) => {
      const left = stage.side === 'left' ? width - 30 - index * 38 : 30 + index * 38
      const other = stage.side === 'left' ? 24 + index * 30 : width - 24 - index * 30
      return [
        weed(left, height + 20, 300 - index * 52, index % 2 === 0 ? '#2f8f6f' : '#46a86a', 0, index),
        ...(index < 2 ? [weed(other, height + 20, 170 - index * 40, '#2f8f6f', 0, index + 2)] : []),
      ]
    }),
    lamps: [],
    surface: 'underwater',
    outdoors: false,
  }
}

/** Above the clouds; who has no wings stands on one. */
export const sky: PaintPlace = (stage) => {
  const { width, height, light, random } = stage
  const cloudColor = (depth: number): string =>
    mix(light.lit('#ffffff'), light.sky[1]?.color ?? '#ffffff', depth)
  const bank = (name: string, y: number, depth: number, size: number): Layer => {
    const bankRandom = random.fork('bank', name)
    let d = box(-20, y, width + 40, height - y + 40)
    const count = Math.ceil((width / size) * 1.5)
    for (let index = 0; index <= count; index += 1) {
      const radius = size * (0.45 + bankRandom.next() * 0.35)
      d += circle((index / count) * width + (bankRandom.next() - 0.5) * size * 0.4, y + radius * 0.25, radius)
    }
    const color = cloudColor(depth)
    return {
      kind: 'path',
      d,
      paint: {
        kind: 'linear',
        x1: 0,
        y1: y - size * 0.7,
        x2: 0,
        y2: y + size * 1.1,
        stops: [
          { at: 0, color: lighten(color, 0.03) },
          { at: 1, color: mix(color, light.sky[1]?.color ?? '#ffffff', 0.35) },
        ],
      },
      shadow: { ...light.shadow(1), opacity: 0.2 },
    }
  }
  const floating: Layer[] = []
  const floatRandom = random.fork('float')
  for (let index = 0; index < 4; index += 1) {
    floating.push({
      kind: 'path',
      d: cloud(
        floatRandom.fork(index),
        width * (0.1 + 0.27 * index + floatRandom.next() * 0.1),
        170 + floatRandom.next() * 230,
        120 + floatRandom.next() * 120,
      ),
      paint: cloudColor(0.25),
      shadow: { ...light.shadow(0.8), opacity: 0.16, dy: 5 },
    })
  }
  return {
    sky: [...paintSky(stage, 620)],
    back: [
      ...floating,
      bank('far', 520, 0.45, 110),
      bank('middle', 590, 0.22, 150),
      bank('near', 668, 0.05, 190),
    ],
    front: [
      {
        kind: 'path',
        d: cloud(random.fork('front'), stage.side === 'left' ? width - 60 : 60, height + 46, 420),
        paint: cloudColor(0),
        shadow: { ...light.shadow(1.2), opacity: 0.25 },
      },
    ],
    lamps: [],
    surface: 'air',
    outdoors: true,
  }
}

export const space: PaintPlace = (stage) => {
  const { width, height, random } = stage
  const tones = stage.story.fork('tones').pick([
    ['#0b0d2e', '#1f1a55', '#4b2f86'],
    ['#08162f', '#123a63', '#2d6f93'],
    ['#170b30', '#3a1a5c', '#7a3a7f'],
  ] as const)
  const planet = stage.story.fork('planet').pick(['#f2a65e', '#e58aa0', '#7fc6c9', '#b79bea'])
  const px = third(stage, 'other') + away(stage) * 60
  const pr = 74 + random.fork('radius').next() * 40
  const py = 200
  const moonColor = stage.story.fork('ground').pick(['#b9aed6', '#d0b7a0', '#a8bfd6'])
  const moon = ridge(random.fork('moon'), width, 640, height + 30, { height: 20, waves: 0.5 })
  const far = ridge(random.fork('far moon'), width, 590, height + 30, { height: 34, waves: 0.9 })
  const craters: Layer[] = []
  const craterRandom = random.fork('craters')
  for (let index = 0; index < 9; index += 1) {
    const x = craterRandom.next() * width
    const y = 676 + craterRandom.next() * 70
    const r = 14 + craterRandom.next() * 34
    craters.push(
      { kind: 'path', d: ellipse(x, y, r, r * 0.34), paint: lighten(moonColor, -0.14) },
      { kind: 'path', d: ellipse(x, y + r * 0.08, r * 0.86, r * 0.26), paint: lighten(moonColor, -0.08) },
    )
  }
  return {
    sky: [
      {
        kind: 'fill',
        paint: {
          kind: 'linear',
          x1: 0,
          y1: 0,
          x2: width * 0.3,
          y2: height,
          stops: tones.map((color, index) => ({ at: index / 2, color })),
        },
      },
      { kind: 'glow', x: width - px, y: 260, radius: 420, color: tones[2], opacity: 0.7 },
      { kind: 'glow', x: px, y: 420, radius: 340, color: planet, opacity: 0.22 },
      ...paintStars(random.fork('stars'), width, 620, 150),
      ...(stage.shown.has('planet')
        ? []
        : ([
            { kind: 'glow', x: px, y: py, radius: pr * 2.6, color: planet, opacity: 0.45 },
            {
              kind: 'path',
              d: circle(px, py, pr),
              paint: {
                kind: 'radial',
                x: px - pr * 0.4,
                y: py - pr * 0.4,
                radius: pr * 1.7,
                stops: [
                  { at: 0, color: lighten(planet, 0.1) },
                  { at: 0.6, color: planet },
                  { at: 1, color: lighten(planet, -0.25) },
                ],
              },
            },
            {
              kind: 'path',
              d: `M${px - pr * 0.92} ${py + pr * 0.1}Q${px} ${py + pr * 0.5} ${px + pr * 0.95} ${py + pr * 0.02}Q${px} ${py + pr * 0.75} ${px - pr * 0.84} ${py + pr * 0.42}Z`,
              paint: lighten(planet, 0.08),
              opacity: 0.5,
            },
            {
              kind: 'path',
              d: `M${px - pr * 1.05} ${py - pr * 0.02}C${px - pr * 2} ${py + pr * 0.5} ${px - pr * 1.2} ${py + pr * 0.75} ${px} ${py + pr * 0.42}C${px + pr * 1.5} ${py} ${px + pr * 1.9} ${py - pr * 0.6} ${px + pr * 0.98} ${py - pr * 0.36}`,
              stroke: { color: '#ffe9c4', width: 9 },
              opacity: 0.85,
            },
          ] satisfies Layer[])),
      { kind: 'path', d: circle(width - px, 120, 26), paint: '#fff0cf' },
      { kind: 'path', d: circle(width - px + 10, 114, 22), paint: tones[0], opacity: 0.35 },
    ],
    back: [
      {
        kind: 'path',
        d: far.d,
        paint: lighten(mix(moonColor, tones[1], 0.5), -0.02),
        shadow: stage.light.shadow(1),
      },
      {
        kind: 'path',
        d: moon.d,
        paint: {
          kind: 'linear',
          x1: 0,
          y1: 620,
          x2: 0,
          y2: height,
          stops: [
            { at: 0, color: lighten(moonColor, 0.04) },
            { at: 1, color: mix(moonColor, tones[1], 0.45) },
          ],
        },
        shadow: stage.light.shadow(1),
      },
      ...craters,
    ],
    front: [
      {
        kind: 'path',
        d: blob(random.fork('boulder'), stage.side === 'left' ? width - 20 : 20, height + 20, 150, 80, 0.08),
        paint: mix(moonColor, tones[1], 0.62),
        shadow: stage.light.shadow(1),
      },
      {
        kind: 'path',
        d: blob(
          random.fork('boulder 2'),
          stage.side === 'left' ? 10 : width - 10,
          height + 24,
          100,
          52,
          0.08,
        ),
        paint: mix(moonColor, tones[1], 0.7),
        shadow: stage.light.shadow(1),
      },
    ],
    lamps: [],
    surface: 'space',
    dim: 0.8,
    outdoors: false,
  }
}

/** Looking out of the cave's mouth or deeper in: dark walls around, something that shines. */
export const cave: PaintPlace = (stage) => {
  const { width, height, random, light } = stage
  const mouthX = third(stage, 'other')
  const rockColor = stage.story.fork('rock').pick(['#7d6a8f', '#6f7a98', '#8a7268'])
  const dim = (color: string, by: number): string => lighten(mix(color, '#1d1638', 0.25), by)
  const mouth = blob(random.fork('mouth'), mouthX, 360, 190, 230, 0.07, 11)
  const outside: Layer[] = [
    { kind: 'path', d: mouth, paint: { kind: 'linear', x1: 0, y1: 130, x2: 0, y2: 560, stops: light.sky } },
    ...(light.dark > 0.5
      ? paintStars(random.fork('stars'), 260, 240, 26).map((layer): Layer =>
          layer.kind === 'dots'
            ? {
                ...layer,
                points: layer.points.map(([x, y, r, o]) => [x + mouthX - 130, y + 180, r, o] as const),
              }
            : layer.kind === 'glow'
              ? { ...layer, x: layer.x + mouthX - 130, y: layer.y + 180 }
              : layer,
        )
      : []),
    {
      kind: 'path',
      d: `M${mouthX - 165} 470Q${mouthX - 60} 410 ${mouthX + 20} 450Q${mouthX + 110} 420 ${mouthX + 165} 480L${mouthX + 120} 570H${mouthX - 120}Z`,
      paint: light.lit('#7fb06a', 0.5),
    },
  ]
  const ringColor = dim(rockColor, 0.08)
  const floor = ridge(random.fork('floor'), width, 600, height + 20, { height: 14, waves: 0.9 })
  const drips: Layer[] = []
  const dripRandom = random.fork('drips')
  for (let index = 0; index < 10; index += 1) {
    const x = (index + dripRandom.next()) * (width / 10)
    const length = 50 + dripRandom.next() * 110
    const w = 22 + dripRandom.next() * 22
    drips.push({
      kind: 'path',
      d: `M${x - w} -10Q${x - w * 0.2} ${length * 0.4} ${x} ${length}Q${x + w * 0.2} ${length * 0.4} ${x + w} -10Z`,
      paint: dim(rockColor, -0.02 - dripRandom.next() * 0.06),
      shadow: light.shadow(0.8),
    })
  }
  const crystals: Layer[] = []
  const crystalX = third(stage, 'other') + away(stage) * 130
  const crystalColor = stage.story.fork('crystal').pick(['#7fe0e6', '#c79bff', '#ffb3d9', '#9dffc4'])
  for (const [dx, h, lean] of [
    [-40, 70, -18],
    [-8, 120, -4],
    [26, 92, 12],
    [58, 58, 24],
  ] as const) {
    const x = crystalX + dx
    const y = 668
    const w = h * 0.22
    crystals.push(
      {
        kind: 'path',
        d: polygon([
          [x - w, y],
          [x - w + lean, y - h * 0.75],
          [x + lean * 1.3, y - h],
          [x + w + lean, y - h * 0.7],
          [x + w, y],
        ]),
        paint: crystalColor,
        opacity: 0.92,
        shadow: light.shadow(0.5),
      },
      {
        kind: 'path',
        d: polygon([
          [x + lean * 1.3, y - h],
          [x + w + lean, y - h * 0.7],
          [x + w, y],
          [x + w * 0.2, y],
        ]),
        paint: lighten(crystalColor, -0.12),
        opacity: 0.9,
      },
    )
  }
  return {
    sky: [{ kind: 'fill', paint: dim(rockColor, -0.16) }],
    back: [
      ...outside,
      {
        kind: 'glow',
        x: mouthX,
        y: 360,
        radius: 380,
        color: light.dark > 0.5 ? '#7f8fe0' : light.key,
        opacity: 0.35,
      },
      { kind: 'path', d: mouth, stroke: { color: ringColor, width: 16 }, shadow: light.shadow(1.4) },
      {
        kind: 'path',
        d: floor.d,
        paint: {
          kind: 'linear',
          x1: 0,
          y1: 590,
          x2: 0,
          y2: height,
          stops: [
            { at: 0, color: dim(rockColor, 0.1) },
            { at: 1, color: dim(rockColor, -0.04) },
          ],
        },
        shadow: light.shadow(1),
      },
      {
        kind: 'glow',
        x: mouthX,
        y: 640,
        radius: 330,
        color: light.dark > 0.5 ? '#7f8fe0' : light.key,
        opacity: 0.3,
        squash: 0.3,
      },
      ...crystals,
      { kind: 'glow', x: crystalX + 10, y: 610, radius: 210, color: crystalColor, opacity: 0.6 },
      ...drips,
    ],
    front: [
      {
        kind: 'path',
        d: blob(random.fork('boulder'), stage.side === 'left' ? width + 20 : -20, height, 190, 130, 0.09),
        paint: dim(rockColor, -0.18),
        shadow: light.shadow(1.4),
      },
      {
        kind: 'path',
        d: blob(
          random.fork('boulder 2'),
          stage.side === 'left' ? -20 : width + 20,
          height + 20,
          130,
          90,
          0.09,
        ),
        paint: dim(rockColor, -0.16),
        shadow: light.shadow(1.4),
      },
    ],
    lamps: [],
    surface: 'ground',
    dim: 0.75,
    outdoors: false,
  }
}
