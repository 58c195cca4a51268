import type { Layer } from './composition.ts'
import { piece, limb } from './figures/pieces.ts'
import { box, circle, ellipse, polygon, roundedBox, star } from './shapes.ts'
import { drawnNames, type DrawnName } from './sprites.ts'

/** Things that the emoji set has not, cut from paper: 100 units high, the origin in the middle of the lower edge. */
export const isDrawing = (name: string): name is DrawnName => (drawnNames as readonly string[]).includes(name)

export function drawDrawing(name: DrawnName): Layer[] {
  return drawings[name]()
}

const drawings: Readonly<Record<DrawnName, () => Layer[]>> = {
  lighthouse: () => [
    piece('M-34 0Q-28 -12 -12 -10Q6 -14 22 -8Q34 -6 36 0Z', '#8b86a0'),
    piece(
      polygon([
        [-16, -6],
        [-10, -72],
        [10, -72],
        [16, -6],
      ]),
      '#fff6e8',
    ),
    piece(
      polygon([
        [-14.6, -22],
        [-13.2, -38],
        [13.2, -38],
        [14.6, -22],
      ]),
      '#e0483e',
      false,
    ),
    piece(
      polygon([
        [-11.7, -54],
        [-10.6, -66],
        [10.6, -66],
        [11.7, -54],
      ]),
      '#e0483e',
      false,
    ),
    piece(roundedBox(-14, -76, 28, 5, 2), '#4a4763'),
    piece(roundedBox(-8, -89, 16, 14, 2), '#ffe08a'),
    piece(
      polygon([
        [-11, -88],
        [0, -100],
        [11, -88],
      ]),
      '#e0483e',
    ),
    piece('M-4 -6v-8a4 4 0 0 1 8 0v8Z', '#4a4763', false),
  ],
  lantern: () => [
    { kind: 'path', d: 'M-16 -78C-16 -104 16 -104 16 -78', stroke: { color: '#5a4a52', width: 4 } },
    piece(
      polygon([
        [-22, -72],
        [-12, -84],
        [12, -84],
        [22, -72],
      ]),
      '#7a5a3c',
    ),
    piece(roundedBox(-20, -72, 40, 58, 4), '#ffd77a'),
    piece('M0 -26C-11 -32 -8 -48 0 -58C8 -48 11 -32 0 -26Z', '#ff9a3c', false),
    piece('M0 -27C-5 -31 -4 -40 0 -45C4 -40 5 -31 0 -27Z', '#fff3c4', false),
    piece(box(-21, -72, 5, 58) + box(16, -72, 5, 58), '#7a5a3c', false),
    piece(roundedBox(-26, -16, 52, 16, 5), '#7a5a3c'),
  ],
  bridge: () => [
    piece('M-56 0Q0 -70 56 0L44 2Q0 -44 -44 2Z', '#b08a66'),
    ...[-36, -18, 0, 18, 36].map((x) => piece(box(x - 1.5, -50 + (x * x) / 52, 3, 22), '#8f6a4c', false)),
    limb('M-54 -14Q0 -88 54 -14', '#8f6a4c', 4),
  ],
  fence: () => [
    piece(box(-54, -64, 108, 10) + box(-54, -30, 108, 10), '#e9dcc6'),
    ...[-44, -22, 0, 22, 44].map((x) => piece(`M${x - 7} 0V-82L${x} -96L${x + 7} -82V0Z`, '#fff8ea')),
  ],
  pillow: () => [
    piece('M-48 -6Q-54 -34 -46 -62Q0 -70 46 -62Q54 -34 48 -6Q0 2 -48 -6Z', '#fffaf0'),
    { kind: 'path', d: 'M-38 -14Q0 -8 38 -14', stroke: { color: '#d9cbe8', width: 3 } },
  ],
  blanket: () => [
    piece(roundedBox(-50, -62, 100, 60, 8), '#6f86d6'),
    ...[-34, -12, 10, 32].map((x, index) =>
      piece(box(x - 8, -60, 10, 56), index % 2 === 0 ? '#f7c43a' : '#f287a8', false),
    ),
    piece(roundedBox(-50, -66, 100, 14, 6), '#fffaf0'),
  ],
  'paper-boat': () => [
    piece(
      polygon([
        [-52, -34],
        [52, -34],
        [30, 0],
        [-30, 0],
      ]),
      '#fffdf6',
    ),
    piece(
      polygon([
        [-26, -34],
        [0, -88],
        [26, -34],
      ]),
      '#eee8f4',
    ),
    piece(
      polygon([
        [0, -34],
        [0, -88],
        [26, -34],
      ]),
      '#fffdf6',
      false,
    ),
  ],
  'hot-air-balloon': () => [
    { kind: 'path', d: 'M-14 -42L-8 -16M14 -42L8 -16', stroke: { color: '#7a5a3c', width: 2 } },
    piece('M-34 -68C-34 -112 34 -112 34 -68C34 -54 18 -46 12 -38H-12C-18 -46 -34 -54 -34 -68Z', '#e0483e'),
    piece('M-14 -70C-14 -104 14 -104 14 -70C14 -56 8 -46 5 -38H-5C-8 -46 -14 -56 -14 -70Z', '#f7c43a', false),
    piece(roundedBox(-11, -18, 22, 18, 4), '#a8714f'),
  ],
  submarine: () => [
    piece(roundedBox(-10, -74, 26, 30, 6), '#f2b632'),
    limb('M4 -74V-92H18', '#f2b632', 6),
    piece(ellipse(0, -32, 54, 30), '#f7c43a'),
    piece(
      polygon([
        [-50, -32],
        [-66, -52],
        [-62, -12],
      ]),
      '#e0483e',
    ),
    ...[-22, 4, 30].map((x) => piece(circle(x, -32, 9.5), '#bfe6f2')),
  ],
  scarecrow: () => [
    limb('M0 0V-60', '#8a5a3c', 6),
    limb('M-42 -58H42', '#8a5a3c', 5),
    piece('M-22 -66L-44 -64L-44 -50L-20 -46L-18 -20H18L20 -46L44 -50L44 -64L22 -66Z', '#5f8fc4'),
    piece(roundedBox(-8, -44, 12, 12, 1), '#e0695a', false),
    piece(circle(0, -78, 15), '#f0d6a0'),
    piece(ellipse(0, -88, 25, 5), '#d9a94a'),
    piece('M-14 -88C-14 -104 14 -104 14 -88Z', '#e3b85c'),
  ],
  seahorse: () => [
    limb('M2 -62C24 -46 20 -26 6 -20C-6 -14 -8 -2 4 -2C12 -2 12 -12 5 -11', '#f5a35c', 15),
    piece(circle(2, -76, 17), '#f5a35c'),
    limb('M14 -74L32 -70', '#f5a35c', 9, false),
    piece(
      polygon([
        [-14, -84],
        [-10, -100],
        [-2, -91],
        [4, -102],
        [9, -90],
      ]),
      '#e0703a',
      false,
    ),
    piece(circle(6, -78, 3), '#2b1d24', false),
    piece(ellipse(-6, -44, 7, 11), '#ffd08a'),
  ],
  starfish: () => [
    piece(star(0, -46, 50, 5, 0.48), '#ff8f5a'),
    ...[0, 1, 2, 3, 4].map((index) =>
      piece(
        circle(
          Math.cos(((index * 72 - 90) * Math.PI) / 180) * 24,
          -46 + Math.sin(((index * 72 - 90) * Math.PI) / 180) * 24,
          4,
        ),
        '#ffd0a8',
        false,
      ),
    ),
  ],
  den: () => [
    piece('M-58 0C-60 -40 -38 -70 -8 -72C28 -76 58 -48 58 0Z', '#8a7a6c'),
    piece('M-50 -14C-44 -46 -28 -64 -6 -66C10 -66 22 -60 30 -52C4 -56 -26 -44 -50 -14Z', '#7fae5c', false),
    piece('M-22 0V-20C-22 -46 22 -46 22 -20V0Z', '#3a2c3c', false),
    piece('M-14 0V-16C-14 -34 14 -34 14 -16V0Z', '#2a1f2e', false),
  ],
  pond: () => [
    piece(ellipse(0, -16, 58, 16), '#58a8ca', false),
    piece(ellipse(-6, -18, 40, 9), '#7cc3dc', false),
    piece(ellipse(22, -14, 11, 3.6), '#5f9e4c', false),
    piece(ellipse(-26, -11, 9, 3), '#5f9e4c', false),
    piece(circle(23, -18, 3.4), '#ffb3c9', false),
    limb('M-46 -18V-54M-38 -16V-44M-52 -16V-40', '#5c8f4a', 2.4),
    piece(roundedBox(-48.5, -64, 5, 15, 2.5) + roundedBox(-40.5, -54, 5, 14, 2.5), '#7d5238', false),
  ],
  chest: () => [
    piece(roundedBox(-46, -44, 92, 44, 5), '#a8683c'),
    piece('M-48 -42V-56C-48 -84 48 -84 48 -56V-42Z', '#b97845'),
    piece(box(-48, -47, 96, 8), '#f2b632', false),
    piece(box(-36, -74, 9, 74) + box(27, -74, 9, 74), '#f2b632', false),
    piece(roundedBox(-9, -52, 18, 20, 3), '#ffd65c', false),
    piece(circle(0, -44, 3), '#5a3a2e', false),
  ],
  button: () => [
    piece(circle(0, -46, 46), '#c9573f'),
    { kind: 'path', d: circle(0, -46, 35), stroke: { color: '#e88a70', width: 4 } },
    ...[
      [-10, -56],
      [10, -56],
      [-10, -36],
      [10, -36],
    ].map(([x, y]) => piece(circle(x ?? 0, y ?? 0, 5.5), '#5a2a24', false)),
  ],
  'message-bottle': () => [
    piece('M-14 -100H14V-72Q34 -62 34 -40V-8Q34 0 26 0H-26Q-34 0 -34 -8V-40Q-34 -62 -14 -72Z', '#a8d8c8'),
    piece(roundedBox(-20, -52, 40, 42, 4), '#fff3d6', false),
    piece(roundedBox(-13, -110, 26, 14, 3), '#b08a66'),
  ],
}
