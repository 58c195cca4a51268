import { createCanvas, loadImage } from '@napi-rs/canvas'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rasterise } from '../src-main/adapters/pictures/rasterise.ts'
import { compose } from '../src-main/core/illustrators/built-in/compose.ts'
import { pictureStyles, type PictureStyle } from '../src-preload/contract/index.ts'
import type { PicturePlan } from '../src-main/core/illustrators/illustrator.ts'
import { places, times, weathers, type Character, type Scene } from '../src-main/core/story/scene.ts'

/**
 * Paints places x times, whole stories and every style, says how long a picture takes, and with `--out DIR` writes contact sheets
 * to look at. `node bench/illustrator.ts [--out DIR] [--seed N] [--only places|stories|weather|styles]`
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string' },
    big: { type: 'string' },
  },
})
const seed = Number(values.seed)

const cast: readonly Character[] = [
  {
    id: 'hero',
    name: 'Finn',
    kind: 'fox',
    role: 'hero',
    pronoun: 'he',
    look: 'a small red fox with a white-tipped tail and a blue scarf',
  },
  {
    id: 'friend',
    name: 'Hazel',
    kind: 'hedgehog',
    role: 'friend',
    pronoun: 'she',
    look: 'a small round hedgehog with soft brown prickles',
  },
  { id: 'helper', name: 'Aunt Marigold', kind: 'owl', role: 'helper', pronoun: 'she', look: 'an owl' },
]
const casts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fox: [
    ['fox', 'a small red fox with a blue scarf'],
    ['hedgehog', 'a hedgehog'],
    ['owl', 'an owl'],
  ],
  girl: [
    ['girl', 'a girl with brown curls, a yellow jumper and red boots'],
    ['cat', 'a striped ginger cat'],
    ['grandmother', 'a grandmother with a green cardigan'],
  ],
  bear: [
    ['bear', 'a round brown bear with a red scarf'],
    ['mouse', 'a tiny mouse'],
    ['rabbit', 'a rabbit'],
  ],
  robot: [
    ['robot', 'a small robot'],
    ['alien', 'a green alien'],
    ['astronaut', 'a small astronaut'],
  ],
  whale: [
    ['whale', 'a blue whale'],
    ['lighthouse', 'a lighthouse'],
    ['crab', 'a crab'],
  ],
  princess: [
    ['princess', 'a princess with black plaits'],
    ['dragon', 'a green dragon'],
    ['wizard', 'an old wizard'],
  ],
  boy: [
    ['boy', 'a boy with dark hair, a striped jumper and green boots'],
    ['dog', 'a scruffy dog'],
    ['teddy bear', 'a teddy'],
  ],
  penguin: [
    ['penguin', 'a penguin'],
    ['seal', 'a seal'],
    ['polar bear', 'a polar bear with a red hat'],
  ],
  train: [
    ['train', 'a little red train'],
    ['teapot', 'a round teapot'],
    ['star', 'a small star'],
  ],
  unicorn: [
    ['unicorn', 'a unicorn'],
    ['frog', 'a frog with a crown'],
    ['pig', 'a pink pig'],
  ],
}
const makeCast = (name: string): readonly Character[] =>
  (casts[name] ?? []).map(([kind, look], index) => ({ ...cast[index]!, kind, look }))

const poses = [
  'standing',
  'sitting',
  'walking',
  'sleeping',
  'running',
  'flying',
  'swimming',
  'hugging',
] as const
const moods = ['calm', 'happy', 'curious', 'worried', 'sad', 'surprised', 'sleepy', 'proud'] as const

function plan(
  scene: Partial<Scene>,
  page: number,
  who: readonly Character[] = cast,
  storySeed = seed,
  style: PictureStyle = 'paper-cut',
): PicturePlan {
  return {
    storyId: 'bench',
    page,
    pageCount: 8,
    title: 'Bench',
    cast: who,
    seed: storySeed,
    style,
    width: 1024,
    height: 768,
    model: null,
    gentle: false,
    variation: 0,
    reference: null,
    scene: {
      place: 'forest',
      placeDetail: '',
      time: 'day',
      weather: 'clear',
      who: [],
      things: [],
      action: '',
      ...scene,
    },
  }
}

let durations: number[] = []
let cpuTimes: number[] = []
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
const sizes: number[] = []
async function paint(wanted: PicturePlan): Promise<Uint8Array> {
  const start = performance.now()
  const cpuStart = cpu()
  const bytes = await rasterise(compose(wanted))
  durations.push(performance.now() - start)
  cpuTimes.push(cpu() - cpuStart)
  sizes.push(bytes.length)
  return bytes
}

const quantile = (values: readonly number[], share: number): string => {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
}
async function sheet(
  file: string,
  plans: readonly PicturePlan[],
  columns: number,
  scale: number,
): Promise<void> {
  const width = Math.round(1024 * scale)
  const height = Math.round(768 * scale)
  const canvas = createCanvas(columns * (width + 6), Math.ceil(plans.length / columns) * (height + 6))
  const context = canvas.getContext('2d')
  for (const [index, wanted] of plans.entries()) {
    const image = await loadImage(Buffer.from(await paint(wanted)))
    context.drawImage(
      image,
      (index % columns) * (width + 6),
      Math.floor(index / columns) * (height + 6),
      width,
      height,
    )
  }
  if (values.out === undefined) return
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, file), canvas.toBuffer('image/png'))
}

const names = Object.keys(casts)
const things = [
  ['lantern'],
  ['boat'],
  ['tree', 'butterfly'],
  ['star'],
  ['kite'],
  ['cake'],
  ['book', 'candle'],
  ['ball'],
]
const busy = (index: number): Partial<Scene> => ({
  who: [
    {
      characterId: 'hero',
      pose: poses[index % 3 === 2 ? 1 : index % 2 === 0 ? 0 : 2],
      mood: moods[index % moods.length]!,
    },
    ...(index % 2 === 0 ? [{ characterId: 'friend', pose: 'standing', mood: 'calm' } as const] : []),
  ],
  things: things[index % things.length]!.map((noun) => ({ noun, count: 1 + (index % 3 === 0 ? 1 : 0) })),
})

if (values.only === undefined || values.only === 'places') {
  const plans = places.flatMap((place, row) =>
    (['morning', 'dusk', 'night'] as const).map((time, column) =>
      plan(
        { place, time, ...busy(row + column) },
        ((row + column * 3) % 7) + 1,
        makeCast(names[(row * 2 + column) % names.length]!),
        seed + row,
      ),
    ),
  )
  await sheet('places-1.png', plans.slice(0, 27), 3, 0.5)
  await sheet('places-2.png', plans.slice(27), 3, 0.5)
}
if (values.only === undefined || values.only === 'weather') {
  await sheet(
    'weather.png',
    weathers.flatMap((weather, row) =>
      times.map((time, column) =>
        plan(
          {
            place: (['forest', 'meadow', 'village', 'snow', 'mountain', 'street'] as const)[row]!,
            time,
            weather,
            ...busy(row + column),
          },
          row + column + 1,
        ),
      ),
    ),
    6,
    0.28,
  )
}
if (values.only === undefined || values.only === 'stories') {
  for (const [index, name] of names.entries()) {
    const place = (
      [
        'forest',
        'garden',
        'mountain',
        'space',
        'sea',
        'castle',
        'school',
        'snow',
        'village',
        'river',
      ] as const
    )[index]!
    const pages = poses.map((pose, page) =>
      plan(
        {
          place:
            page === 7
              ? 'bedroom'
              : page % 3 === 2
                ? (['meadow', 'street', 'kitchen'] as const)[page % 2]!
                : place,
          time: times[Math.min(5, Math.floor(page * 0.8))]!,
          weather: weathers[page === 4 ? 2 : page === 5 ? 5 : 0],
          who: [
            {
              characterId: 'hero',
              pose: page === 7 ? 'sleeping' : pose === 'sleeping' ? 'standing' : pose,
              mood: moods[page]!,
            },
            ...(page % 2 === 1
              ? [
                  {
                    characterId: 'friend',
                    pose: page === 7 ? 'sleeping' : 'standing',
                    mood: 'happy',
                  } as const,
                ]
              : []),
            ...(page === 5 ? [{ characterId: 'helper', pose: 'standing', mood: 'calm' } as const] : []),
          ],
          things: (things[page] ?? []).map((noun) => ({ noun, count: 1 })),
          action: 'The fox looks up at the stars.',
        },
        page + 1,
        makeCast(name),
        seed + index,
      ),
    )
    await sheet(`story-${name}.png`, pages, 3, 0.5)
  }
}
if (values.only === undefined || values.only === 'styles') {
  const paper = { durations, cpuTimes }
  const scenes = [
    { place: 'forest', time: 'morning', ...busy(0) },
    { place: 'bedroom', time: 'night', ...busy(3) },
    { place: 'sea', time: 'dusk', ...busy(6) },
  ] as const
  for (const style of pictureStyles) {
    durations = []
    cpuTimes = []
    const plans = scenes.map((scene, page) => plan(scene, page + 1, makeCast('fox'), seed, style))
    await sheet(`style-${style}.png`, plans, 3, 0.6)
    await sheet(`style-${style}-again.png`, plans, 3, 0.2)
    console.log(`${style}: CPU, median ${quantile(cpuTimes, 0.5)} ms, longest ${quantile(cpuTimes, 1)} ms`)
    if (Number(quantile(cpuTimes, 0.5)) > 400) process.exitCode = 1
  }
  durations = paper.durations
  cpuTimes = paper.cpuTimes
}
for (const [name, values] of [
  ['wall clock', durations],
  ['CPU', cpuTimes],
] as const) {
  console.log(
    `${values.length} pictures of 1024 x 768, ${name}: median ${quantile(values, 0.5)} ms, ` +
      `95 % under ${quantile(values, 0.95)} ms, longest ${quantile(values, 1)} ms`,
  )
}
console.log(
  `WebP: ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1_000)} kB on average`,
)

if (Number(quantile(cpuTimes, 0.5)) > 400) process.exitCode = 1
