import type { Level } from '#contract/index.ts'
import type { Scenery } from './scenery.ts'

export interface DemoStory {
  readonly title: string
  readonly topic: string
  readonly level: Level
  readonly scenery: Scenery
  readonly pages: readonly string[]
}

const night: Scenery['sky'] = ['#171744', '#7a4d7c']
const nightHills: Scenery['hills'] = ['#3f3c78', '#2c2e62', '#1b1e47']

const foxPages = [
  'When the last bird stopped singing, Finn put his nose out of the den. “It is so very dark,” he said.',
  '“Dark?” said the hedgehog, who was only just getting up. “This is not dark. This is when the stars come out to look at us.”\n\nFinn looked up. One star looked back.',
  'So they walked a little way together, the hedgehog in front, because he knew where the roots were, and Finn close behind.',
  'At the pond they found the moon, lying in the water. “It has fallen in,” said Finn. “It does that every night,” said the hedgehog.',
  'Finn sat down and watched it for a while. It was good company, and it did not mind being watched.',
  'An owl asked who was there. “Only us,” said Finn, and it struck him that this was true.',
  'On the way home he went in front. The dark was soft on both sides, like a blanket that someone was holding up.',
  'In the den he curled himself around his tail. Outside the stars went on looking. “Good night,” said Finn, to all of it.',
]

const shortPages = [
  'The snow came in the night. It did not make a sound.',
  'Pip looked out. Where was the path? Where was the pond?',
  '“White,” said Pip. “White, white, white.”',
  'Then a red hat came over the hill, and under the hat was Oma.',
  'They had soup. The window went blue.',
  'Good night, snow. Good night, Pip.',
]

export const demoStories: readonly [DemoStory, ...DemoStory[]] = [
  {
    title: 'The fox who was afraid of the dark',
    topic: 'a fox who is afraid of the dark',
    level: 'early',
    scenery: {
      sky: night,
      hills: nightHills,
      light: '#f6d98b',
      heroes: [
        { emoji: '🦊', x: 430, size: 170 },
        { emoji: '🦔', x: 640, size: 110 },
      ],
    },
    pages: foxPages,
  },
  {
    title: 'The whale who sang for the lighthouse',
    topic: 'the lighthouse and the whale',
    level: 'early',
    scenery: {
      sky: ['#10304a', '#57a0ad'],
      hills: ['#2f7c93', '#1f6079', '#15465d'],
      light: '#fbe3a0',
      heroes: [
        { emoji: '🐳', x: 560, size: 210 },
        { emoji: '⛵', x: 250, size: 110 },
      ],
    },
    pages: foxPages,
  },
  {
    title: 'Pip and the very white morning',
    topic: 'a lost mitten in the first snow',
    level: 'first-words',
    scenery: {
      sky: ['#7fa3c9', '#e6edf5'],
      hills: ['#dbe6f2', '#eef4fa', '#ffffff'],
      light: '#fff2c9',
      heroes: [
        { emoji: '🐧', x: 420, size: 160 },
        { emoji: '⛄', x: 700, size: 150 },
      ],
    },
    pages: shortPages,
  },
  {
    title: 'A dragon comes to tea',
    topic: 'a dragon who comes to tea',
    level: 'growing',
    scenery: {
      sky: ['#5a3a72', '#f0a36b'],
      hills: ['#8a5a83', '#6a4274', '#4b2f5c'],
      light: '#ffdf9b',
      heroes: [
        { emoji: '🐉', x: 620, size: 200 },
        { emoji: '🏰', x: 300, size: 190 },
      ],
    },
    pages: foxPages,
  },
  {
    title: 'Goodnight, little satellite',
    topic: 'the star that came down to visit',
    level: 'confident',
    scenery: {
      sky: ['#05051c', '#2b1f5e'],
      hills: ['#3d3277', '#2d265c', '#1e1a44'],
      light: '#ece3ff',
      heroes: [
        { emoji: '🚀', x: 520, size: 180 },
        { emoji: '🤖', x: 300, size: 120 },
      ],
    },
    pages: foxPages,
  },
  {
    title: 'The hedgehog who looked for a quiet place',
    topic: 'a hedgehog who can’t find a quiet place to sleep',
    level: 'early',
    scenery: {
      sky: ['#e9a86d', '#f7dcae'],
      hills: ['#c98b4a', '#a76b3a', '#7d4f30'],
      light: '#fff3cf',
      heroes: [
        { emoji: '🦔', x: 480, size: 150 },
        { emoji: '🍂', x: 700, size: 90 },
      ],
    },
    pages: foxPages,
  },
  {
    title: 'Tea with a polar bear',
    topic: 'tea with a polar bear',
    level: 'growing',
    scenery: {
      sky: ['#21365c', '#a9c7dd'],
      hills: ['#c3d6e6', '#dfeaf4', '#f7fbff'],
      light: '#fdf4d5',
      heroes: [{ emoji: '🐻‍❄️', x: 470, size: 190 }],
    },
    pages: foxPages,
  },
]
