import { lighten, mix } from '../colour.ts'
import type { Layer } from '../composition.ts'
import {
  blob,
  box,
  circle,
  ellipse,
  peaks,
  petals,
  polygon,
  ridge,
  roundedBox,
  smoothLine,
  tuft,
} from '../shapes.ts'
import { away, third, type PaintPlace } from '../stage.ts'
import {
  ground,
  groundCover,
  hill,
  house,
  leafFrame,
  mist,
  paintSky,
  road,
  rock,
  sheet,
  tree,
  treeRow,
} from './kit.ts'

/** Places under an open sky: ground, and what grows on it. */

const flowerColors = ['#ff8fa8', '#ffd65c', '#ffffff', '#c79bf2', '#ff9f5a']

export const forest: PaintPlace = (stage) => {
  const { random, width } = stage
  const far = hill(stage, 'far', 400, '#7fb08a', 0.9, { height: 26, waves: 1.3 })
  const middle = hill(stage, 'middle', 470, '#5f9a6c', 0.55, { height: 22, waves: 1.1 })
  const near = hill(stage, 'near', 575, '#5b9a58', 0.1, { height: 14, waves: 0.8 })
  const kind = stage.story.fork('kind').chance(0.6) ? 'fir' : 'leafy'
  const trunks: Layer[] = []
  // Great trunks that leave the picture at the top, on the free side: the reader stands among the trees.
  const trunkRandom = random.fork('trunks')
  const shares = trunkRandom.pick([[0.02, 0.2], [0.03], [0.05, 0.17], [-0.01, 0.26]] as const)
  for (const [index, base] of shares.entries()) {
    const share = base + (trunkRandom.next() - 0.5) * 0.04
    const x = stage.side === 'left' ? width * (1 - share) : width * share
    const w = 74 - index * 26
    const y = stage.floor - 30 - index * 70
    const d =
      `M${x - w * 0.9} ${y}Q${x - w * 0.5} ${y - 60} ${x - w * 0.45} ${y - 200}L${x - w * 0.38} -20` +
      `L${x + w * 0.38} -20L${x + w * 0.45} ${y - 200}Q${x + w * 0.5} ${y - 60} ${x + w * 0.9} ${y}Z`
    trunks.unshift(sheet(stage, d, index === 0 ? '#6d4a3c' : '#7d5848', index * 0.25, 1))
    trunks.push({
      kind: 'path',
      d: `M${x - w * 0.15} ${y - 60}V${y - 190}M${x + w * 0.16} ${y - 130}V${y - 330}M${x - w * 0.1} ${y - 300}V${y - 420}`,
      stroke: { color: stage.light.lit('#59392d'), width: 4 },
      opacity: 0.6,
    })
  }
  return {
    sky: paintSky(stage, 430),
    back: [
      ...treeRow(stage, 'back', far.top, { kind, count: 15, height: 150, distance: 0.95, color: '#5f9a7c' }),
      far.layer,
      mist(stage, 430, 0.5),
      ...treeRow(stage, 'middle', middle.top, {
        kind,
        count: 9,
        height: 215,
        distance: 0.6,
        color: '#4a8a5e',
      }),
      middle.layer,
      mist(stage, 500, 0.35),
      ...treeRow(stage, 'near', near.top, {
        kind: kind === 'fir' ? 'leafy' : 'fir',
        count: 4,
        height: 260,
        distance: 0.3,
        color: '#4b8f56',
      }),
      near.layer,
      ...(random.fork('road').chance(0.6)
        ? [road(stage, third(stage, 'other'), near.top(third(stage, 'other')) + 2, '#c9a878', 220, 50)]
        : []),
      ...trunks,
      ...groundCover(stage, 'floor', 610, 740, {
        grass: '#4c8a4e',
        count: 22,
        flowers: ['#ffffff', '#ffd65c', '#c79bf2'],
      }),
      ...mushrooms(stage, third(stage, 'other') + away(stage) * 90, stage.floor - 40),
    ],
    front: leafFrame(stage, '#3f7a4c'),
    lamps: [],
    surface: 'ground',
    outdoors: true,
  }
}

function mushrooms(stage: Parameters<PaintPlace>[0], x: number, y: number): Layer[] {
  return [0, 1, 2].flatMap((index) => {
    const mx = x + (index - 1) * 26
    const size = [17, 25, 14][index] ?? 14
    const my = y + (index % 2) * 6
    return [
      sheet(
        stage,
        roundedBox(mx - size * 0.24, my - size * 0.9, size * 0.48, size * 0.95, 5),
        '#f6ead7',
        0,
        0.2,
      ),
      sheet(
        stage,
        `M${mx - size * 0.8} ${my - size * 0.75}a${size * 0.8} ${size * 0.8} 0 0 1 ${size * 1.6} 0Z`,
        '#d9503f',
        0,
        0.3,
      ),
      sheet(
        stage,
        circle(mx - size * 0.3, my - size * 1.05, size * 0.13) +
          circle(mx + size * 0.28, my - size * 1.12, size * 0.1),
        '#fff4e8',
        0,
        0,
      ),
    ]
  })
}

export const meadow: PaintPlace = (stage) => {
  const far = hill(stage, 'far', 430, '#a5cf8e', 0.85, { height: 34, waves: 1.2 })
  const middle = hill(stage, 'middle', 490, '#8fc56f', 0.5, { height: 30, waves: 0.9 })
  const near = hill(stage, 'near', 580, '#7cbc58', 0.08, { height: 20, waves: 0.7 })
  const treeX = third(stage, 'other') + away(stage) * 90
  return {
    sky: paintSky(stage, 470),
    back: [
      far.layer,
      ...treeRow(stage, 'far', far.top, {
        kind: 'leafy',
        count: 6,
        height: 74,
        distance: 0.75,
        color: '#6aa866',
      }),
      middle.layer,
      ...tree(stage, 'leafy', 'one', treeX, middle.top(treeX) + 26, 230, 0.35, '#69a850'),
      near.layer,
      ...(stage.random.fork('road').chance(0.5)
        ? [road(stage, stage.width * 0.5, near.top(stage.width * 0.5) + 2, '#e3c993', 200, 120)]
        : []),
      ...groundCover(stage, 'meadow', 610, 750, { grass: '#5fa045', count: 46, flowers: flowerColors }),
    ],
    front: leafFrame(stage, '#5d9c48', { top: stage.random.fork('top').chance(0.5) }),
    lamps: [],
    surface: 'ground',
    outdoors: true,
  }
}

export const mountain: PaintPlace = (stage) => {
  const { width, height, random, light } = stage
  const back = peaks(random.fork('back'), width, 470, height, 260, 4)
  const front = peaks(random.fork('front'), width, 520, height, 210, 3)
  const snowcaps = (
    summits: readonly (readonly [number, number])[],
    size: number,
    distance: number,
  ): Layer[] =>
    summits.map(([x, y]) =>
      sheet(
        stage,
        polygon([
          [x, y],
          [x + size * 0.62, y + size * 0.78],
          [x + size * 0.3, y + size * 0.6],
          [x + size * 0.08, y + size * 0.95],
          [x - size * 0.18, y + size * 0.62],
          [x - size * 0.42, y + size * 0.86],
        ]),
        '#ffffff',
        distance,
        0,
      ),
    )
  const meadowHill = hill(stage, 'alp', 560, '#86b56a', 0.15, { height: 24, waves: 0.8 })
  return {
    sky: paintSky(stage, 480),
    back: [
      { kind: 'path', d: back.d, paint: light.lit('#93a3c9', 0.85), shadow: light.shadow(1) },
      ...snowcaps(back.summits, 84, 0.75),
      mist(stage, 470, 0.55),
      { kind: 'path', d: front.d, paint: light.lit('#7a86ae', 0.5), shadow: light.shadow(1) },
      ...snowcaps(front.summits, 66, 0.45),
      ...treeRow(stage, 'pines', meadowHill.top, {
        kind: 'fir',
        count: 9,
        height: 100,
        distance: 0.4,
        color: '#46826a',
        sink: 16,
      }),
      meadowHill.layer,
      ...rock(stage, 'a', third(stage, 'other') + away(stage) * 120, 660, 120, 0.1),
      ...rock(stage, 'b', third(stage, 'other') + away(stage) * 40, 676, 60, 0.1),
      ...groundCover(stage, 'alp', 610, 745, {
        grass: '#6a9c52',
        count: 24,
        flowers: ['#5b7fe0', '#ffffff', '#ffd65c'],
      }),
    ],
    front: leafFrame(stage, '#4f8560', { top: false }),
    lamps: [],
    surface: 'ground',
    outdoors: true,
  }
}

export const desert: PaintPlace = (stage) => {
  const far = hill(stage, 'far', 450, '#f0c98c', 0.75, { height: 40, waves: 1 })
  const middle = hill(stage, 'middle', 515, '#eabb74', 0.4, { height: 36, waves: 0.8 })
  const near = hill(stage, 'near', 590, '#e6b066', 0.05, { height: 18, waves: 0.6 })
  const cactus = (x: number, y: number, h: number, distance: number): Layer[] => {
    const w = h * 0.17
    const d = roundedBox(x - w / 2, y - h, w, h, w / 2)
    const arm = (side: number, up: number): string =>
      roundedBox(side > 0 ? x : x - w * 1.9, y - h * up, w * 1.9, w * 0.8, w * 0.4) +
      roundedBox(side > 0 ? x + w * 1.2 : x - w * 1.9, y - h * (up + 0.26), w * 0.7, h * 0.3, w * 0.35)
    return [
      sheet(stage, arm(-1, 0.45), '#5f9e63', distance, 0.4),
      sheet(stage, arm(1, 0.58), '#5f9e63', distance, 0.4),
      sheet(stage, d, '#68a968', distance, 0.5),
      sheet(stage, petals(x, y - h, w * 0.34, 5), '#ff8fa8', distance, 0),
    ]
  }
  const x = third(stage, 'other')
  const mesa = polygon([
    [x - 150, 470],
    [x - 118, 330],
    [x - 60, 322],
    [x + 70, 326],
    [x + 104, 470],
  ])
  return {
    sky: paintSky(stage, 480),
    back: [
      ...(stage.random.fork('mesa').chance(0.6)
        ? [
            sheet(stage, mesa, '#d98e62', 0.8, 1),
            sheet(
              stage,
              polygon([
                [x - 112, 356],
                [x + 76, 358],
                [x + 82, 384],
                [x - 118, 380],
              ]),
              '#c77c55',
              0.8,
              0,
            ),
          ]
        : []),
      far.layer,
      middle.layer,
      ...cactus(x + away(stage) * 30, middle.top(x) + 50, 120, 0.35),
      near.layer,
      ...ripples(stage, '#d39c52'),
      ...cactus(x + away(stage) * 150, 650, 200, 0.05),
      ...rock(stage, 'a', x + away(stage) * 60, 668, 70, 0.05, '#c9926b'),
      ...groundCover(stage, 'sand', 630, 745, { grass: '#a3a35a', count: 9, flowers: ['#ff8fa8'] }),
    ],
    front: [
      ...rock(
        stage,
        'corner',
        stage.side === 'left' ? stage.width - 20 : 20,
        stage.height + 14,
        190,
        0,
        '#b98258',
      ),
      {
        kind: 'path',
        d: tuft(
          stage.random.fork('front'),
          stage.side === 'left' ? 30 : stage.width - 30,
          stage.height + 14,
          110,
          6,
        ),
        paint: stage.light.lit('#7d8a4a'),
      },
    ],
    lamps: [],
    surface: 'ground',
    outdoors: true,
  }
}

function ripples(stage: Parameters<PaintPlace>[0], color: string): Layer[] {
  const random = stage.random.fork('ripples')
  return Array.from({ length: 10 }, (): Layer => {
    const x = random.next() * stage.width
    const y = 625 + random.next() * 115
    const w = 60 + random.next() * 90
    return {
      kind: 'path',
      d: smoothLine([
        [x, y],
        [x + w * 0.33, y - 5],
        [x + w * 0.66, y + 3],
        [x + w, y - 2],
      ]),
      stroke: { color: stage.light.lit(color), width: 2.4 },
      opacity: 0.5,
    }
  })
}

export const snow: PaintPlace = (stage) => {
  const far = hill(stage, 'far', 430, '#dfeaf7', 0.8, { height: 40, waves: 1.1 })
  const middle = hill(stage, 'middle', 500, '#e9f1fb', 0.4, { height: 30, waves: 0.9 })
  const near = hill(stage, 'near', 590, '#f5f9ff', 0.05, { height: 18, waves: 0.7 })
  const cabinX = third(stage, 'other')
  const cabin = stage.random.fork('cabin').chance(0.6)
    ? house(stage, 'cabin', cabinX, middle.top(cabinX) + 34, 130, 0.25, { wall: '#a8714f', roof: '#f4f8ff' })
    : { layers: [], lamps: [] }
  const firs = (
    name: string,
    top: (x: number) => number,
    count: number,
    height: number,
    distance: number,
  ): Layer[] => treeRow(stage, name, top, { kind: 'fir', count, height, distance, color: '#5b8f86' })
  return {
    sky: paintSky(stage, 460),
    back: [
      ...firs('far', far.top, 11, 90, 0.85),
      far.layer,
      ...firs('middle', middle.top, 6, 150, 0.5),
      middle.layer,
      ...cabin.layers,
      near.layer,
      ...snowMounds(stage),
      ...tree(stage, 'fir', 'near', third(stage, 'other') + away(stage) * 165, 668, 250, 0.08, '#4e8a7c'),
    ],
    front: [
      sheet(
        stage,
        blob(
          stage.random.fork('drift'),
          stage.side === 'left' ? stage.width : 0,
          stage.height + 30,
          240,
          90,
          0.06,
        ),
        '#ffffff',
        0,
        0.8,
      ),
      sheet(
        stage,
        blob(
          stage.random.fork('drift 2'),
          stage.side === 'left' ? 0 : stage.width,
          stage.height + 34,
          170,
          66,
          0.06,
        ),
        '#eef4fd',
        0,
        0.8,
      ),
    ],
    lamps: cabin.lamps,
    surface: 'ground',
    outdoors: true,
  }
}

function snowMounds(stage: Parameters<PaintPlace>[0]): Layer[] {
  const random = stage.random.fork('mounds')
  return Array.from({ length: 5 }, (): Layer => {
    const x = random.next() * stage.width
    const y = 620 + random.next() * 110
    const w = 70 + random.next() * 100
    return {
      kind: 'path',
      d: `M${x - w} ${y}Q${x} ${y - w * 0.34} ${x + w} ${y}Z`,
      paint: stage.light.lit('#ffffff'),
      opacity: 0.7,
    }
  })
}

export const garden: PaintPlace = (stage) => {
  const { width, random, light } = stage
  const far = hill(stage, 'far', 440, '#9ccb84', 0.7, { height: 20, waves: 1.1 })
  const near = hill(stage, 'near', 566, '#85c263', 0.08, { height: 8, waves: 0.6 })
  const pickets: Layer[] = []
  const fenceY = 580
  pickets.push(
    sheet(
      stage,
      box(-10, fenceY - 58, width + 20, 9) + box(-10, fenceY - 26, width + 20, 9),
      '#fffaf0',
      0.25,
      0.3,
    ),
  )
  for (let x = 14; x < width; x += 38) {
    pickets.push(
      sheet(
        stage,
        `M${x - 9} ${fenceY}V${fenceY - 72}L${x} ${fenceY - 86}L${x + 9} ${fenceY - 72}V${fenceY}Z`,
        '#fffdf7',
        0.2,
        0.25,
      ),
    )
  }
  const homeX = third(stage, 'other') + away(stage) * 40
  const home = house(stage, 'home', homeX, 520, 230, 0.4, {
    wall: stage.story.fork('wall').pick(['#f6dfb8', '#f3c9b4', '#dfe7f2']),
    roof: stage.story.fork('roof').pick(['#c7604e', '#7a6fae', '#5f8fa8']),
  })
  const bed: Layer[] = []
  const bedRandom = random.fork('bed')
  const bedX = third(stage, 'other') + away(stage) * 70
  bed.push(sheet(stage, ellipse(bedX, 664, 190, 26), '#8a5f45', 0.05, 0.3))
  for (let index = 0; index < 13; index += 1) {
    const x = bedX - 165 + index * 27
    const y = 664 + Math.sin(index * 2.1) * 9
    const h = 44 + bedRandom.next() * 40
    bed.push({
      kind: 'path',
      d: `M${x} ${y}Q${x + 4} ${y - h * 0.5} ${x} ${y - h}`,
      stroke: { color: light.lit('#4f8f45'), width: 3.4 },
    })
    bed.push(sheet(stage, tuft(bedRandom.fork(index), x, y, 22, 3), '#5fa045', 0, 0))
    bed.push(
      sheet(stage, petals(x, y - h, 13, 6), bedRandom.pick(flowerColors), 0, 0.25),
      sheet(stage, circle(x, y - h, 5), '#ffcf4a', 0, 0),
    )
  }
  return {
    sky: paintSky(stage, 460),
    back: [
      ...treeRow(stage, 'back', far.top, {
        kind: 'leafy',
        count: 7,
        height: 120,
        distance: 0.7,
        color: '#6fae5f',
      }),
      far.layer,
      ...home.layers,
      ...pickets,
      near.layer,
      road(stage, homeX, near.top(homeX) + 2, '#e8d2a4', 180, 30),
      ...bed,
      ...groundCover(stage, 'lawn', 690, 750, { grass: '#5fa045', count: 16, flowers: flowerColors }),
    ],
    front: leafFrame(stage, '#559a4c'),
    lamps: home.lamps,
    surface: 'ground',
    outdoors: true,
  }
}

export const river: PaintPlace = (stage) => {
  const { width, height, random, light } = stage
  const far = hill(stage, 'far', 420, '#9cc98c', 0.8, { height: 34, waves: 1.2 })
  const bank = hill(stage, 'bank', 482, '#84bb69', 0.4, { height: 12, waves: 0.9 })
  const waterTop = 520
  const water = ridge(random.fork('water'), width, waterTop, height + 20, { height: 4, waves: 2 })
  const near = ridge(random.fork('near'), width, 645, height + 20, { height: 16, waves: 0.7 })
  const lines: [number, number, number, number][] = []
  const lineRandom = random.fork('lines')
  for (let index = 0; index < 26; index += 1) {
    const x = lineRandom.next() * width
    const y = waterTop + 14 + lineRandom.next() * 110
    lines.push([x, y, x + 24 + lineRandom.next() * 60, y])
  }
  const reeds: Layer[] = []
  const reedX = third(stage, 'other') + away(stage) * 130
  for (let index = 0; index < 7; index += 1) {
    const x = reedX + (index - 3) * 15
    const h = 90 + random.fork('reed', index).next() * 70
    reeds.push({
      kind: 'path',
      d: `M${x} 672Q${x + 3} ${672 - h * 0.6} ${x + 8} ${672 - h}`,
      stroke: { color: light.lit('#5c8f4a'), width: 4 },
    })
    if (index % 2 === 0)
      reeds.push(sheet(stage, roundedBox(x + 3, 672 - h - 24, 10, 34, 5), '#7d5238', 0, 0.2))
  }
  const bridgeX = third(stage, 'other')
  const bridge: Layer[] =
    stage.detail.includes('bridge') || stage.shown.has('bridge') || random.fork('bridge').chance(0.35)
      ? [
          sheet(
            stage,
            `M${bridgeX - 190} 556Q${bridgeX} 430 ${bridgeX + 190} 556L${bridgeX + 150} 560Q${bridgeX} 476 ${bridgeX - 150} 560Z`,
            '#b08a66',
            0.2,
            0.8,
          ),
          ...[-140, -84, -28, 28, 84, 140].map((dx) =>
            sheet(stage, box(bridgeX + dx - 4, 470 + (dx * dx) / 330 - 32, 8, 52), '#8f6a4c', 0.2, 0.2),
          ),
          {
            kind: 'path',
            d: `M${bridgeX - 176} 514Q${bridgeX} 384 ${bridgeX + 176} 514`,
            stroke: { color: light.lit('#8f6a4c', 0.2), width: 8 },
          },
        ]
      : []
  return {
    sky: paintSky(stage, 450),
    back: [
      far.layer,
      ...treeRow(stage, 'far', bank.top, {
        kind: 'leafy',
        count: 8,
        height: 130,
        distance: 0.55,
        color: '#66a45c',
      }),
      bank.layer,
      {
        kind: 'path',
        d: water.d,
        paint: {
          kind: 'linear',
          x1: 0,
          y1: waterTop,
          x2: 0,
          y2: 680,
          stops: [
            { at: 0, color: mix(light.lit('#9fd4e6', 0.2), light.sky[2]?.color ?? '#ffffff', 0.35) },
            { at: 1, color: light.lit('#4fa3c7') },
          ],
        },
        stroke: { color: lighten(light.lit('#9fd4e6'), 0.06), width: 2 },
      },
      { kind: 'lines', points: lines, color: '#ffffff', width: 2.6, opacity: 0.4 },
      ...bridge,
      ground(stage, near.d, '#7cb85c', 640, height),
      ...reeds,
      ...groundCover(stage, 'bank', 675, 750, {
        grass: '#5c9a48',
        count: 20,
        flowers: ['#ffffff', '#ffd65c', '#c79bf2'],
      }),
    ],
    front: leafFrame(stage, '#4f9150'),
    lamps: [],
    surface: 'ground',
    water: { y: 622, color: light.lit('#58a8ca') },
    outdoors: true,
  }
}
