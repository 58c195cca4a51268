/**
 * What has to be known of the emoji set's faces to give them bodies and expressions. Places are in the set's own
 * 32 x 32 units.
 */
export interface Eyes {
  /** Middles; one for a head in profile. */
  readonly at: readonly (readonly [x: number, y: number])[]
  /** Half the height of an eye. */
  readonly size: number
  /** The colour around each eye, which covers the printed one. */
  readonly cover: readonly string[]
  /** Half width and height of what has to be covered. */
  readonly patch: readonly [number, number]
}

export type TailKind = 'bushy' | 'long' | 'tuft' | 'pom' | 'curl' | 'stub' | 'thin' | 'none'

/** An animal of which the set has a face: it gets a body of paper in these colours. */
export interface AnimalFace {
  readonly head: string
  readonly fur: string
  readonly belly: string
  readonly paw: string
  readonly tail: TailKind
  readonly tailTip: string
  readonly eyes: Eyes
  /** Body to head: 1 for most, less for the great, more for the small. */
  readonly headSize: number
}

const dots = (y: number, cover: string, x1 = 12, x2 = 20): Eyes => ({
  at: [
    [x1, y],
    [x2, y],
  ],
  size: 1.55,
  cover: [cover, cover],
  patch: [1.5, 2.3],
})

export const animalFaces: Readonly<Record<string, AnimalFace>> = {
  fox: {
    head: 'fox',
    fur: '#ff822d',
    belly: '#ffdea7',
    paw: '#3a2a2c',
    tail: 'bushy',
    tailTip: '#fff1d8',
    eyes: dots(18.5, '#ff822d', 12, 19),
    headSize: 1,
  },
  bear: {
    head: 'bear',
    fur: '#a56953',
    belly: '#dba678',
    paw: '#8c5543',
    tail: 'none',
    tailTip: '',
    eyes: dots(16.5, '#a56953'),
    headSize: 0.96,
  },
  'polar bear': {
    head: 'polar-bear',
    fur: '#f1eff3',
    belly: '#ffffff',
    paw: '#cfcad6',
    tail: 'none',
    tailTip: '',
    eyes: dots(16.5, '#f4f4f4'),
    headSize: 0.96,
  },
  panda: {
    head: 'panda',
    fur: '#433b6b',
    belly: '#f4f4f4',
    paw: '#433b6b',
    tail: 'none',
    tailTip: '',
    eyes: dots(16.5, '#635994'),
    headSize: 0.98,
  },
  koala: {
    head: 'koala',
    fur: '#9b9b9b',
    belly: '#d9d6de',
    paw: '#7d7b84',
    tail: 'none',
    tailTip: '',
    eyes: dots(17.5, '#9b9b9b', 10, 22),
    headSize: 1.02,
  },
  lion: {
    head: 'lion',
    fur: '#ffb02e',
    belly: '#ffdea7',
    paw: '#d3883e',
    tail: 'tuft',
    tailTip: '#6d4534',
    eyes: dots(14.5, '#ffb02e'),
    headSize: 1.06,
  },
  wolf: {
    head: 'wolf',
    fur: '#9b9b9b',
    belly: '#dedce2',
    paw: '#77757f',
    tail: 'bushy',
    tailTip: '#dedce2',
    eyes: dots(15.5, '#9b9b9b'),
    headSize: 1,
  },
  frog: {
    head: 'frog',
    fur: '#00c463',
    belly: '#fcd53f',
    paw: '#00a653',
    tail: 'none',
    tailTip: '',
    eyes: {
      at: [
        [9.6, 8.4],
        [22.4, 8.4],
      ],
      size: 2.6,
      cover: ['#00d26a', '#00d26a'],
      patch: [3.6, 3.6],
    },
    headSize: 1.05,
  },
  hamster: {
    head: 'hamster',
    fur: '#f3ad61',
    belly: '#ffe6c7',
    paw: '#ff9d8f',
    tail: 'stub',
    tailTip: '#ff9d8f',
    eyes: dots(19.5, '#f3ad61'),
    headSize: 1.08,
  },
  raccoon: {
    head: 'raccoon',
    fur: '#9b9b9b',
    belly: '#d3d3d3',
    paw: '#4b4955',
    tail: 'bushy',
    tailTip: '#4b4955',
    eyes: dots(19.4, '#636363'),
    headSize: 1.04,
  },
  monkey: {
    head: 'monkey-face',
    fur: '#7d4533',
    belly: '#e39d89',
    paw: '#e39d89',
    tail: 'long',
    tailTip: '#7d4533',
    eyes: dots(15.3, '#e39d89', 13, 19),
    headSize: 1,
  },
  dog: {
    head: 'dog-face',
    fur: '#f3c07b',
    belly: '#ffdea7',
    paw: '#ffe6c0',
    tail: 'long',
    tailTip: '#6d4534',
    eyes: dots(13.5, '#f3c07b', 13, 19),
    headSize: 1,
  },
  cat: {
    head: 'cat-face',
    fur: '#ffb02e',
    belly: '#ffe0a3',
    paw: '#ffe9c4',
    tail: 'long',
    tailTip: '#ff822d',
    eyes: dots(18.5, '#ffb02e'),
    headSize: 1,
  },
  rabbit: {
    head: 'rabbit-face',
    fur: '#cdc4d6',
    belly: '#f4f1f7',
    paw: '#f4f1f7',
    tail: 'pom',
    tailTip: '#ffffff',
    eyes: dots(18.5, '#cdc4d6'),
    headSize: 1.08,
  },
  mouse: {
    head: 'mouse-face',
    fur: '#cdc4d6',
    belly: '#f1ecf5',
    paw: '#ff9d9e',
    tail: 'thin',
    tailTip: '#ff9d9e',
    eyes: dots(22.5, '#cdc4d6'),
    headSize: 1.1,
  },
  pig: {
    head: 'pig-face',
    fur: '#ff8f90',
    belly: '#ffc4b8',
    paw: '#e8697b',
    tail: 'curl',
    tailTip: '#ff8687',
    eyes: dots(15.4, '#ff8687'),
    headSize: 1,
  },
  cow: {
    head: 'cow-face',
    fur: '#e4e1e8',
    belly: '#ffffff',
    paw: '#636363',
    tail: 'tuft',
    tailTip: '#4b4955',
    eyes: { ...dots(14.5, '#636363'), cover: ['#636363', '#d3d3d3'] },
    headSize: 1,
  },
  tiger: {
    head: 'tiger-face',
    fur: '#ff822d',
    belly: '#f3eef8',
    paw: '#f3eef8',
    tail: 'long',
    tailTip: '#212121',
    eyes: dots(15.5, '#ff822d'),
    headSize: 1,
  },
}

/** Kinds that share a face; a kitten is a cat to the scissors. */
export const faceOf: Readonly<Record<string, string>> = {
  vixen: 'fox',
  cub: 'bear',
  'bear cub': 'bear',
  'brown bear': 'bear',
  toad: 'frog',
  tadpole: 'frog',
  puppy: 'dog',
  hound: 'dog',
  kitten: 'cat',
  bunny: 'rabbit',
  hare: 'rabbit',
  dormouse: 'mouse',
  vole: 'mouse',
  piglet: 'pig',
  calf: 'cow',
  bull: 'cow',
  'lion cub': 'lion',
  'tiger cub': 'tiger',
  guineapig: 'hamster',
  'guinea pig': 'hamster',
  gerbil: 'hamster',
  ape: 'monkey',
  chimpanzee: 'monkey',
  'fox cub': 'fox',
  'wolf cub': 'wolf',
  'red panda': 'raccoon',
  rat: 'mouse',
}

/** A creature of which the set has the whole body. `faces`: where it looks in the set's drawing. */
export interface WholeBody {
  readonly sprite: string
  readonly faces: 'left' | 'right' | 'front'
  readonly eyes: Eyes | null
  /** Where a scarf goes: middle and half width, in 32 units; null where it has no neck. */
  readonly neck: readonly [x: number, y: number, half: number] | null
  /** Height as a share of a fox's. */
  readonly size: number
  /** Where it is at home: it need not stand there. */
  readonly element?: 'water' | 'air'
}

const one = (x: number, y: number, cover: string, size = 1.3): Eyes => ({
  at: [[x, y]],
  size,
  cover: [cover],
  patch: [size + 0.35, size + 0.55],
})
const two = (x1: number, x2: number, y: number, cover: string, size = 1): Eyes => ({
  at: [
    [x1, y],
    [x2, y],
  ],
  size,
  cover: [cover, cover],
  patch: [size + 0.4, size + 0.6],
})

const body = (
  sprite: string,
  faces: WholeBody['faces'],
  size: number,
  eyes: Eyes | null = null,
  neck: WholeBody['neck'] = null,
  element?: 'water' | 'air',
): WholeBody =>
  element === undefined ? { sprite, faces, size, eyes, neck } : { sprite, faces, size, eyes, neck, element }

/** By sprite name. Eyes are known where they stand on one colour, so that they can be closed. */
export const wholeBodies: Readonly<Record<string, WholeBody>> = Object.fromEntries(
  [
    body('hedgehog', 'left', 0.66, one(5.9, 22.6, '#f3ad61', 1), [10.6, 25.2, 4.2]),
    body(
      'owl',
      'front',
      0.82,
      {
        at: [
          [10.5, 9.3],
          [21.5, 9.3],
        ],
        size: 2.2,
        cover: ['#6d4534', '#6d4534'],
        patch: [3.7, 3.7],
      },
      [16, 15.2, 9.4],
    ),
    body('penguin', 'front', 0.86, two(14.4, 17.5, 7.7, '#ffffff', 0.9), [16, 12.8, 8.2]),
    body('front-facing-baby-chick', 'front', 0.6, two(12.5, 19.5, 10.5, '#fcd53f', 0.8), [16, 15.2, 6.2]),
    body('baby-chick', 'left', 0.6, one(7.1, 10, '#fcd53f', 1.1)),
    body('duck', 'left', 0.72, one(10.5, 6.4, '#44911b', 1.1), [9.4, 13.2, 3.7]),
    body('goose', 'left', 0.86, one(12.8, 5.2, '#a56953', 0.9), [12.6, 13, 2.6]),
    body('swan', 'left', 0.86),
    body('bird', 'left', 0.52, one(9.2, 8.7, '#ca0b4a', 1.1)),
    body('blackbird', 'left', 0.55),
    body('rooster', 'left', 0.72, one(6.7, 7.7, '#f8312f', 0.9)),
    body('turkey', 'left', 0.75, one(6.5, 6.5, '#f70a8d', 0.7)),
    body('parrot', 'left', 0.62, one(11.3, 6.3, '#e6e6e6', 1.1)),
    body('flamingo', 'left', 1.1, one(11.4, 3.5, '#ff6dc6', 0.7)),
    body('peacock', 'front', 0.9),
    body('dodo', 'left', 0.8, one(9.7, 6.4, '#d3d3d3', 0.9)),
    body('eagle', 'left', 0.7, one(5.5, 13.5, '#d3d3d3', 0.7), null, 'air'),
    body('dove', 'left', 0.55, one(8, 10.9, '#ffffff', 1.1), null, 'air'),
    body('bat', 'left', 0.55, null, null, 'air'),
    body('phoenix-bird', 'left', 0.9, null, null, 'air'),
    body('butterfly', 'front', 0.45, null, null, 'air'),
    body('honeybee', 'left', 0.42, one(5.4, 16.9, '#533566', 1.1), null, 'air'),
    body('lady-beetle', 'front', 0.4),
    body('beetle', 'front', 0.4),
    body('bug', 'left', 0.44, one(5.2, 11.6, '#00d26a', 1.3)),
    body('ant', 'left', 0.42),
    body('cricket', 'left', 0.42, one(4.5, 15.9, '#c3ef3c', 0.9)),
    body('spider', 'front', 0.42),
    body('worm', 'left', 0.4, one(10.1, 4, '#ff8687', 0.7)),
    body('snail', 'left', 0.5, two(4.2, 7.7, 3.7, '#d3883e', 0.85)),
    body('turtle', 'left', 0.62, one(2.8, 22.2, '#c3ef3c', 0.6)),
    body('lizard', 'left', 0.5, two(9.4, 13.4, 6.5, '#00d26a', 0.7)),
    body('snake', 'right', 0.7, one(23.4, 5, '#00d26a', 0.9)),
    body('crocodile', 'left', 0.9),
    body('elephant', 'left', 1.32, one(3.5, 13.3, '#9b9b9b', 1.1)),
    body('mammoth', 'left', 1.32, one(8.4, 13.4, '#a56953', 0.9)),
    body('rhinoceros', 'left', 1.15, one(6.5, 17.4, '#9b9b9b', 0.7)),
    body('hippopotamus', 'left', 1.1, two(8.8, 11.6, 18.1, '#9b9b9b', 0.9)),
    body('giraffe', 'left', 1.6, one(6.4, 6.1, '#ffb02e', 0.8), [8.2, 10.6, 2]),
    body('zebra', 'left', 1.15, one(5.5, 6.2, '#d3d3d3', 0.8)),
    body('two-hump-camel', 'left', 1.25, one(7.5, 6.8, '#f3ad61', 0.9)),
    body('camel', 'left', 1.25, one(7.5, 7.3, '#f3ad61', 0.9)),
    body('llama', 'left', 1.15, one(6.5, 7.5, '#f3ad61', 0.7), [6.6, 11, 2.4]),
    body('kangaroo', 'left', 1.05, one(6.5, 7.5, '#f3ad61', 0.7)),
    body('horse', 'left', 1.25, one(5.5, 6.2, '#a56953', 0.8)),
    body('donkey', 'left', 1.05, one(6.5, 13.4, '#c8beb4', 0.7)),
    body('deer', 'left', 1.15, one(5.5, 9.4, '#f3ad61', 0.7), [8.4, 12.4, 2.6]),
    body('goat', 'left', 0.92, one(6.5, 10.5, '#f3ad61', 0.85)),
    body('ram', 'left', 0.95, one(6.5, 8.6, '#f3ad61', 0.9)),
    body('ewe', 'left', 0.9, one(6.5, 8.6, '#f3ad61', 0.9)),
    body('ox', 'left', 1.15, one(7.5, 9.1, '#a56953', 0.85)),
    body('water-buffalo', 'left', 1.15, one(7.5, 9.1, '#636363', 0.85)),
    body('bison', 'left', 1.2, one(5.5, 15.2, '#a56953', 0.8)),
    body('badger', 'left', 0.74, one(8.4, 18.4, '#636363', 0.7)),
    body('beaver', 'left', 0.78, one(7.4, 6.9, '#a56953', 0.9)),
    body('otter', 'left', 0.78, two(4.3, 9.4, 14.4, '#a56953', 0.7)),
    body('skunk', 'left', 0.74, one(10.4, 16.4, '#636363', 0.9)),
    body('sloth', 'front', 0.85, two(5.7, 10.2, 16.2, '#636363', 0.85)),
    body('chipmunk', 'left', 0.62, one(6.7, 10.7, '#ffdea7', 0.9), [8.6, 15.4, 4]),
    body('gorilla', 'left', 1.2, one(5.7, 6.1, '#9b9b9b', 0.75)),
    body('orangutan', 'front', 1.1, two(14.4, 17.4, 8.8, '#636363', 0.8)),
    body('leopard', 'left', 0.9, one(5.5, 14.2, '#ffb02e', 0.8)),
    body('black-cat', 'left', 0.84, one(6.5, 11.9, '#635994', 0.95)),
    body('poodle', 'left', 0.9, one(7.5, 10.9, '#9b9b9b', 0.85)),
    body('seal', 'left', 0.82, two(4.2, 9.6, 12.9, '#9b9b9b', 1)),
    body('sauropod', 'left', 1.5, one(6.5, 3.5, '#00d26a', 0.7)),
    body('t-rex', 'left', 1.35, one(8.9, 6, '#00d26a', 0.95)),
    body('dragon', 'left', 1.25, one(10.5, 8.5, '#00d26a', 1)),
    body('whale', 'left', 1.25, one(15.3, 13.8, '#00a6ed', 1), null, 'water'),
    body('spouting-whale', 'left', 1.25, one(15.4, 13.9, '#00a6ed', 1), null, 'water'),
    body('dolphin', 'left', 1, one(12.7, 6.7, '#00a6ed', 0.9), null, 'water'),
    body('shark', 'left', 1.05, one(10.4, 10.9, '#9b9b9b', 1.1), null, 'water'),
    body('fish', 'left', 0.55, one(8.4, 17.4, '#00a6ed', 0.8), null, 'water'),
    body('tropical-fish', 'left', 0.55, one(7.5, 16.4, '#8d65c5', 0.8), null, 'water'),
    body('blowfish', 'left', 0.55, one(8.6, 15.4, '#fbb8ab', 0.8), null, 'water'),
    body('octopus', 'front', 0.8, null, null, 'water'),
    body('squid', 'front', 0.7, two(13.8, 18.7, 22.6, '#f70a8d', 0.9), null, 'water'),
    body('jellyfish', 'front', 0.7, null, null, 'water'),
    body('crab', 'front', 0.55),
    body('lobster', 'front', 0.6, two(14.2, 17.6, 12.6, '#f8312f', 0.9)),
    body('shrimp', 'left', 0.45, one(8.2, 11.1, '#f8312f', 1.2), null, 'water'),
    body('ghost', 'front', 0.9, null, null, 'air'),
    body('snowman', 'front', 1),
    body('teddy-bear', 'front', 0.8, two(13.3, 18.6, 8.6, '#d98f42', 0.7), [16, 13.6, 6.4]),
    body('woman-fairy', 'front', 0.8, null, null, 'air'),
    body('woman-merpeople', 'front', 1, null, null, 'water'),
    body('nesting-dolls', 'front', 0.7, two(14.4, 17.4, 8.7, '#f3c07b', 0.8)),
    body('moai', 'left', 1.2),
  ].map((known) => [known.sprite, known]),
)
