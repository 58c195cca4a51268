import { lighten } from '../colour.ts'
import type { Layer } from '../composition.ts'
import { box, circle, polygon, roundedBox, tuft } from '../shapes.ts'
import { away, third, type Lamp, type PaintPlace, type Stage } from '../stage.ts'
import {
  ground,
  groundCover,
  hill,
  house,
  lampColor,
  leafFrame,
  paintSky,
  road,
  sheet,
  tree,
  treeRow,
  type House,
} from './kit.ts'

/** Places that people have built, seen from outside. */

const walls = ['#f6dfb8', '#f3c9b4', '#dfe7f2', '#f7e9d0', '#e6d3ea', '#cfe3d4'] as const
const roofs = ['#c7604e', '#7a6fae', '#5f8fa8', '#b5763f', '#8f5a6b'] as const

const join = (houses: readonly House[]): House => ({
  layers: houses.flatMap(({ layers }) => layers),
  lamps: houses.flatMap(({ lamps }) => lamps),
})

export const village: PaintPlace = (stage) => {
  const { width } = stage
  const random = stage.random.fork('village')
  const far = hill(stage, 'far', 420, '#a3cc8a', 0.8, { height: 36, waves: 1.1 })
  const middle = hill(stage, 'middle', 505, '#8fc370', 0.4, { height: 20, waves: 0.9 })
  const near = hill(stage, 'near', 588, '#84bd62', 0.08, { height: 12, waves: 0.6 })
  const row = (
    name: string,
    top: (x: number) => number,
    count: number,
    size: number,
    distance: number,
    sink: number,
  ): House =>
    join(
      Array.from({ length: count }, (_, index) => {
        const x = ((index + 0.3 + random.next() * 0.4) / count) * width
        return house(
          stage,
          `${name} ${index}`,
          x,
          top(x) + sink,
          size * (0.85 + random.next() * 0.3),
          distance,
          { wall: random.pick(walls), roof: random.pick(roofs) },
        )
      }),
    )
  const back = row('back', far.top, 7, 74, 0.75, 14)
  const front = row('front', middle.top, 3, 150, 0.35, 40)
  const x = third(stage, 'other') + away(stage) * 90
  const one = house(stage, 'one', x, 640, 220, 0.05, { wall: random.pick(walls), roof: random.pick(roofs) })
  return {
    sky: paintSky(stage, 460),
    back: [
      ...back.layers,
      far.layer,
      ...treeRow(stage, 'trees', far.top, {
        kind: 'leafy',
        count: 4,
        height: 70,
        distance: 0.7,
        color: '#6aa866',
        sink: 22,
      }),
      ...front.layers,
      middle.layer,
      road(stage, width * 0.5, near.top(width * 0.5) - 40, '#e6cfa0', 260, 70),
      near.layer,
      road(stage, width * 0.52, near.top(width * 0.52) + 2, '#e6cfa0', 260, 60),
      ...one.layers,
      ...groundCover(stage, 'green', 660, 750, {
        grass: '#5fa045',
        count: 18,
        flowers: ['#ff8fa8', '#ffffff', '#ffd65c'],
      }),
    ],
    front: leafFrame(stage, '#5d9c48'),
    lamps: [...back.lamps, ...front.lamps, ...one.lamps],
    surface: 'ground',
    outdoors: true,
  }
}

function streetLamp(
  stage: Stage,
  x: number,
  y: number,
  height: number,
): { readonly layers: Layer[]; readonly lamp: Lamp } {
  const { light } = stage
  const headY = y - height
  return {
    layers: [
      sheet(
        stage,
        roundedBox(x - 4, headY + 20, 8, height - 20, 4) + roundedBox(x - 13, y - 14, 26, 14, 5),
        '#4a4763',
        0.05,
        0.5,
      ),
      {
        kind: 'path',
        d: polygon([
          [x - 14, headY - 16],
          [x + 14, headY - 16],
          [x + 9, headY + 22],
          [x - 9, headY + 22],
        ]),
        paint: light.dark > 0.3 ? '#ffe3a0' : light.lit('#e8f0f4'),
      },
      sheet(
        stage,
        polygon([
          [x - 18, headY - 15],
          [x, headY - 34],
          [x + 18, headY - 15],
        ]),
        '#4a4763',
        0.05,
        0.2,
      ),
    ],
    lamp: { x, y: headY + 4, radius: 230, color: lampColor, strength: 1 },
  }
}

export const street: PaintPlace = (stage) => {
  const { width, height, light } = stage
  const random = stage.random.fork('street')
  const houses: House[] = []
  const skyline: Layer[] = []
  for (let x = -30; x < width;) {
    const w = 70 + random.next() * 60
    const h = 180 + random.next() * 150
    skyline.push(
      sheet(stage, box(x, 590 - h, w + 4, h), random.pick(['#a9b4cf', '#b5aac9', '#9fbccb']), 0.85, 0.5),
    )
    for (let wy = 590 - h + 22; wy < 480; wy += 34) {
      for (let wx = x + 14; wx < x + w - 16; wx += 26) {
        if (random.chance(0.6))
          skyline.push({
            kind: 'path',
            d: box(wx, wy, 11, 16),
            paint: light.dark > 0.4 && random.chance(0.55) ? '#ffd98a' : light.lit('#d3deec', 0.7),
            opacity: 0.85,
          })
      }
    }
    x += w
  }
  for (let x = 70; x < width + 60;) {
    const w = 150 + random.next() * 40
    houses.push(
      house(
        stage,
        `row ${houses.length}`,
        x,
        606,
        w,
        0.25,
        { wall: random.pick(walls), roof: random.pick(roofs) },
        random.chance(0.6) ? 2 : 3,
      ),
    )
    x += w * 1.02
  }
  const lamps = [third(stage, 'other') + away(stage) * 40, third(stage, 'heroes') - away(stage) * 190].map(
    (x) => streetLamp(stage, x, 652, 230),
  )
  const kerb = 640
  const stones: Layer[] = []
  for (let index = 0; index < 34; index += 1) {
    const t = random.next()
    const y = 676 + t * 84
    stones.push({
      kind: 'path',
      d: roundedBox(random.next() * width, y, 26 + t * 26, 7 + t * 7, 5),
      paint: lighten(light.lit('#8f8aa3'), random.next() * 0.08 - 0.04),
      opacity: 0.7,
    })
  }
  const all = join(houses)
  return {
    sky: paintSky(stage, 440),
    back: [
      ...skyline,
      ...all.layers,
      sheet(stage, box(-10, 600, width + 20, 60), '#cfc4b8', 0.1, 0.6),
      ...lamps.flatMap(({ layers }) => layers),
      ground(stage, box(-10, kerb + 14, width + 20, height), '#9a94ac', kerb, height, 0.02, 0.5),
      ...stones,
      ...tree(stage, 'leafy', 'street', third(stage, 'other') + away(stage) * 150, 650, 220, 0.1, '#6fae5f'),
    ],
    front: [
      sheet(
        stage,
        roundedBox(stage.side === 'left' ? width - 150 : -60, height - 62, 210, 110, 12),
        '#7d5a48',
        0,
        1,
      ),
      {
        kind: 'path',
        d: [0, 1, 2, 3]
          .map((index) =>
            tuft(
              random.fork('box', index),
              (stage.side === 'left' ? width - 120 : 20) + index * 36,
              height - 58,
              60,
              5,
            ),
          )
          .join(''),
        paint: light.lit('#4f8f4c'),
        shadow: light.shadow(0.5),
      },
      ...[0, 1, 2].map((index) =>
        sheet(
          stage,
          circle((stage.side === 'left' ? width - 110 : 34) + index * 46, height - 96 - (index % 2) * 16, 13),
          ['#ff8fa8', '#ffd65c', '#ff9f5a'][index] ?? '#ffffff',
          0,
          0.2,
        ),
      ),
    ],
    lamps: [...all.lamps, ...lamps.map(({ lamp }) => lamp)],
    surface: 'ground',
    outdoors: true,
  }
}

function tower(
  stage: Stage,
  x: number,
  y: number,
  width: number,
  height: number,
  distance: number,
  wall: string,
  roof: string,
): House {
  const { light } = stage
  const lit = light.dark > 0.35
  const merlon = width / 5
  const layers: Layer[] = [
    sheet(stage, box(x - width / 2, y - height, width, height), wall, distance, 0.8),
    sheet(
      stage,
      [0, 2, 4]
        .map((index) => box(x - width / 2 - 4 + index * merlon, y - height - merlon, merlon + 3, merlon + 2))
        .join('') + box(x - width / 2 - 6, y - height - 3, width + 12, 14),
      lighten(wall, -0.04),
      distance,
      0.3,
    ),
    sheet(
      stage,
      polygon([
        [x - width * 0.5, y - height - merlon * 0.6],
        [x, y - height - width * 1.5],
        [x + width * 0.5, y - height - merlon * 0.6],
      ]),
      roof,
      distance,
      0.5,
    ),
    sheet(
      stage,
      `M${x} ${y - height - width * 1.48}v${-width * 0.4}l${width * 0.46} ${width * 0.13}l${-width * 0.46} ${width * 0.13}Z`,
      '#ffcf4a',
      distance,
      0,
    ),
  ]
  const lamps: Lamp[] = []
  for (const share of height > 220 ? [0.72, 0.4] : [0.62]) {
    const w = width * 0.2
    const wy = y - height * share
    layers.push({
      kind: 'path',
      d: `M${x - w / 2} ${wy + w}V${wy}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${wy + w}Z`,
      paint: lit ? '#ffd98a' : light.lit('#5d5a80', distance),
    })
    if (lit) lamps.push({ x, y: wy, radius: width * 0.9, color: lampColor, strength: 0.45 })
  }
  return { layers, lamps }
}

export const castle: PaintPlace = (stage) => {
  const random = stage.random.fork('castle')
  const wall = stage.story.fork('wall').pick(['#d9cfe0', '#e6d8c6', '#cdd6e4'])
  const roof = stage.story.fork('roof').pick(['#c7604e', '#7a6fae', '#4f8fa8', '#b55a84'])
  const far = hill(stage, 'far', 440, '#a3cc8a', 0.8, { height: 30, waves: 1 })
  const x = third(stage, 'other')
  const y = 588
  const near = hill(stage, 'near', 592, '#84bd62', 0.06, { height: 12, waves: 0.6 })
  const towers = [
    tower(stage, x - 64, y - 120, 62, 210, 0.4, lighten(wall, -0.05), roof),
    tower(stage, x + 66, y - 110, 56, 170, 0.4, lighten(wall, -0.05), roof),
    tower(stage, x - 168, y, 84, 230, 0.22, wall, roof),
    tower(stage, x + 168, y, 84, 210, 0.22, wall, roof),
  ]
  const gate = 74
  const merlons = Array.from({ length: 9 }, (_, index) => box(x - 138 + index * 31, y - 176, 18, 18)).join('')
  return {
    sky: paintSky(stage, 460),
    back: [
      far.layer,
      ...treeRow(stage, 'far', far.top, {
        kind: 'fir',
        count: 10,
        height: 80,
        distance: 0.7,
        color: '#5f9a7c',
      }),
      ...towers.slice(0, 2).flatMap(({ layers }) => layers),
      sheet(stage, box(x - 140, y - 160, 280, 164), lighten(wall, 0.01), 0.25, 0.8),
      sheet(stage, merlons, lighten(wall, -0.03), 0.25, 0.2),
      sheet(
        stage,
        `M${x - gate / 2} ${y + 6}V${y - 62}a${gate / 2} ${gate / 2} 0 0 1 ${gate} 0V${y + 6}Z`,
        '#6d4a3c',
        0.2,
        0.3,
      ),
      {
        kind: 'path',
        d:
          [-0.25, 0, 0.25].map((dx) => `M${x + gate * dx} ${y}V${y - 84}`).join('') +
          `M${x - gate / 2} ${y - 30}H${x + gate / 2}`,
        stroke: { color: stage.light.lit('#4a3228', 0.2), width: 4 },
      },
      ...towers.slice(2).flatMap(({ layers }) => layers),
      near.layer,
      road(stage, x, near.top(x) + 2, '#e2cfa8', 240, 60),
      ...groundCover(stage, 'green', 640, 750, {
        grass: '#5fa045',
        count: 22,
        flowers: ['#ff8fa8', '#ffffff', '#ffd65c'],
      }),
    ],
    front: leafFrame(stage, '#4f9150', { top: random.chance(0.6) }),
    lamps: towers.flatMap(({ lamps }) => lamps),
    surface: 'ground',
    outdoors: true,
  }
}

export const paperBunting = (stage: Stage, y: number): Layer[] => {
  const { width } = stage
  const colors = ['#f08a5d', '#ffcf4a', '#7fb86a', '#6fb3d9', '#c79bf2']
  const sag = (x: number): number => y + 46 * (1 - ((x / width) * 2 - 1) ** 2)
  const layers: Layer[] = [
    {
      kind: 'path',
      d: `M-10 ${y}Q${width / 2} ${y + 92} ${width + 10} ${y}`,
      stroke: { color: stage.light.lit('#8a6f5a'), width: 2.4 },
    },
  ]
  for (let index = 0; index < 13; index += 1) {
    const x = 30 + index * ((width - 60) / 12)
    layers.push(
      sheet(
        stage,
        polygon([
          [x - 17, sag(x) - 2],
          [x + 17, sag(x) - 2],
          [x, sag(x) + 34],
        ]),
        colors[index % colors.length] ?? '#ffffff',
        0.1,
        0.35,
      ),
    )
  }
  return layers
}
