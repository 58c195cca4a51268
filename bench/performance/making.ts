import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import { checkPicture, drawThumbnail, encodeThumbnail } from '../../src-main/adapters/pictures/check.ts'
import { createGoodPictures, type Sample } from '../../src-main/adapters/pictures/corpus.ts'
import { open } from '../library/window.ts'
import { times, type Row } from './report.ts'
import { median, ratioOfMedians } from './statistics.ts'

const pages = 8
/** Milliseconds between two letters: somebody who types fast. */
const typing = 60
const rounds = 3

/** Rows of a story in the making: how long main is away meanwhile, and what a look at a picture costs. */
export async function measureMaking(temporary: string): Promise<readonly Row[]> {
  const profile = join(temporary, 'making')
  mkdirSync(profile)
  return [await measureLoop(profile), await measureCheck()]
}

/** Main's loop, from the order of a book of eight pictures to its last one, with somebody typing into the search. */
async function measureLoop(profile: string): Promise<Row> {
  const { app, page } = await open(profile)
  try {
    // What is loaded for the first story only is loaded by one before.
    await makeBook(page, 4)
    await app.evaluate(() => {
      const histogram = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 })
      histogram.enable()
      Object.assign(globalThis, { loopDelay: histogram })
    })
    const [, letters] = await Promise.all([makeBook(page, pages), typeMeanwhile(page)])
    const { p99, max } = await app.evaluate(() => {
      const { loopDelay } = globalThis as unknown as {
        readonly loopDelay: { readonly max: number; readonly percentile: (share: number) => number }
      }
      // The histogram counts the whole time between two looks, of which one millisecond is asked for.
      return { p99: loopDelay.percentile(99) / 1e6 - 1, max: loopDelay.max / 1e6 - 1 }
    })
    return {
      what: 'main’s loop delay during 8 pictures and typing',
      goal: 'p99 8 ms, max 25 ms',
      measured: `p99 ${p99.toFixed(1)} ms, max ${max.toFixed(1)} ms, ${letters} letters typed`,
      met: p99 <= 8 && max <= 25,
      control: null,
    }
  } finally {
    await app.close()
  }
}

type Page = Awaited<ReturnType<typeof open>>['page']

let made = 0

async function makeBook(page: Page, count: number): Promise<void> {
  made += 1
  await page.evaluate(
    async ({ pages: pageCount, number }) => {
      const begun = await window.inglenook.stories.create({
        topic: `the lighthouse and the whale, number ${number}`,
        ...{ level: 'early', language: 'en', secondLanguage: null, kind: 'story' },
        ...{ pages: pageCount, illustrated: true, style: 'paper-cut' },
      })
      if (!begun.ok) throw new Error(begun.error.message)
    },
    { pages: count, number: made },
  )
  await page.waitForFunction(
    async (number) => {
      const query = { search: '', limit: 10, cursor: null }
      const list = await window.inglenook.stories.list(query)
      return list.ok && list.value.stories.filter(({ status }) => status === 'completed').length === number
    },
    made,
    { polling: 500, timeout: 300_000 },
  )
}

/** Types into the library's search until the book is finished; answers how many letters. */
async function typeMeanwhile(page: Page): Promise<number> {
  const field = page.getByRole('searchbox', { name: 'Search stories' })
  await field.waitFor()
  let letters = 0
  for (const letter of 'the lighthouse and the whale '.repeat(2)) {
    await field.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(typing)
    letters += 1
  }
  return letters
}

const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** In processor time, by turns, the least of three rounds of each picture; without the thumbnail, which is kept. */
async function measureCheck(): Promise<Row> {
  const pairs = { first: [] as number[], second: [] as number[] }
  const control = { first: [] as number[], second: pairs.second }
  const step = async (work: () => Promise<unknown>): Promise<number> => {
    const since = processor()
    await work()
    return processor() - since
  }
  const decodeOf = ({ bytes }: Sample) =>
    loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  for await (const sample of createGoodPictures(2, 4)) {
    const least = { decode: Infinity, again: Infinity, thumbnail: Infinity, check: Infinity }
    for (let round = 0; round < rounds; round += 1) {
      least.decode = Math.min(least.decode, await step(() => decodeOf(sample)))
      const image = await decodeOf(sample)
      least.thumbnail = Math.min(least.thumbnail, await step(() => encodeThumbnail(drawThumbnail(image))))
      least.check = Math.min(
        least.check,
        await step(() => checkPicture(sample.bytes, { ...sample.wanted, others: [] })),
      )
      least.again = Math.min(least.again, await step(() => decodeOf(sample)))
    }
    pairs.first.push(least.check - least.thumbnail)
    pairs.second.push(least.decode)
    control.first.push(least.again)
  }
  const ratio = ratioOfMedians(pairs)
  return {
    what: 'checking a picture',
    goal: '1.10 x one decode',
    measured: `${times(ratio)}; ${median(pairs.first).toFixed(1)} ms, decode ${median(pairs.second).toFixed(1)} ms, ${pairs.first.length} pictures`,
    met: ratio.value <= 1.1,
    control: ratioOfMedians(control),
  }
}
