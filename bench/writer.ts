import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { openStore } from '../src-main/adapters/sqlite/open-store.ts'
import { createSystemClock } from '../src-main/adapters/system/clock.ts'
import { createSystemRandom } from '../src-main/adapters/system/random.ts'
import { createSafetyCheck } from '../src-main/core/safety/check.ts'
import type { Page } from '../src-main/core/story/story.ts'
import { createStoryMaker } from '../src-main/core/story/make-story.ts'
import { silentLog, testSettings } from '../src-main/core/testing/scripted.ts'
import { judgePage, judgeWhole, type Wanted } from '../src-main/core/writer/model-writer/acceptance.ts'
import { createLanguageModelWriter } from '../src-main/core/writer/model-writer/model-writer.ts'
import { tellStory } from '../src-main/core/writer/providers/built-in/write-story.ts'
import type { TextModel } from '../src-main/core/writer/text-model.ts'

/**
 * How soon a page that a language model has written is in the library, and what reading along costs the main process:
 * a model of 500 tokens a second, a real clock, a real library on disk, the real checks. `node bench/writer.ts`
 */
const clock = createSystemClock()
const random = createSystemRandom()
const { checkWritten } = createSafetyCheck()
const tokensASecond = 500
const charactersAToken = 4
const stories = 5

const wanted: Wanted = { level: 'growing', language: 'en', secondLanguage: null, kind: 'story', pages: 16 }
const plan = {
  topic: 'a fox who is afraid of the dark',
  level: 'growing',
  language: 'en',
  pages: 16,
} as const

/** Books of the built-in storyteller that pass every check: what a good model would write. */
const findBooks = () => {
  const found: ReturnType<typeof tellStory>[] = []
  for (let seed = 1; found.length < stories && seed < 20_000; seed += 1) {
    const book = tellStory({ ...plan, seed })
    const accepted: Page[] = []
    for (const page of book.pages) {
      if (judgePage(page, wanted, accepted, checkWritten) !== null) break
      accepted.push(page)
    }
    if (accepted.length === 16 && judgeWhole(accepted, wanted).length === 0) found.push(book)
  }
  return found
}

const answerOf = ({ title, cast, pages }: ReturnType<typeof tellStory>): string =>
  JSON.stringify({
    title,
    cast,
    pages: pages.map(({ text, scene }) => ({
      text,
      scene: {
        ...scene,
        who: scene.who.map(({ characterId, pose, mood }) => ({ id: characterId, pose, mood })),
      },
    })),
  })

const books = findBooks()
if (books.length < stories) throw new Error(`Only ${books.length} books pass the checks`)
const folder = mkdtempSync(join(tmpdir(), 'inglenook-bench-'))
const waits: { readonly page: number; readonly milliseconds: number }[] = []
let p99 = 0
let processor = 0
let longest = 0

try {
  for (const [index, book] of books.entries()) {
    const answer = answerOf(book)
    const ends: number[] = []
    for (let at = answer.indexOf('"pages":'); ;) {
      at = answer.indexOf('{"text":', at + 1)
      if (at === -1) break
      const next = answer.indexOf(',{"text":', at)
      ends.push(next === -1 ? answer.length - 2 : next)
    }
    const lastToken: number[] = []
    const model: TextModel = {
      descriptor: { id: 'local', name: 'Model at home', keyId: null, leavesComputer: false },
      readiness: () => Promise.resolve('ready'),
      stream: async function* (_request, { signal }) {
        const startedAt = performance.now()
        yield { kind: 'model', model: 'bench' }
        for (let at = 0, token = 0; at < answer.length; at += charactersAToken, token += 1) {
          const due = startedAt + (token * 1_000) / tokensASecond
          const wait = due - performance.now()
          if (wait > 0) await clock.sleep(wait, signal)
          const upTo = at + charactersAToken
          while (ends.length > 0 && (ends[0] ?? 0) <= upTo) {
            lastToken.push(performance.now())
            ends.shift()
          }
          yield { kind: 'text', text: answer.slice(at, upTo) }
        }
        yield { kind: 'end', reason: 'stop' }
      },
    }
    const store = openStore({ path: join(folder, `library-${index}.sqlite`), clock, log: silentLog })
    const settings = testSettings({ writers: [{ id: 'local', enabled: true }] })
    const maker = createStoryMaker({
      clock,
      random,
      log: silentLog,
      stories: store.stories,
      settings: () => settings,
      keys: () => Promise.resolve(null),
      fetchFor: () => () => Promise.reject(new Error('No network here')),
      writers: [createLanguageModelWriter({ model, checkText: checkWritten })],
      checkTopic: (topic) => topic,
      agent: {
        canPaint: () => Promise.resolve(true),
        wake: () => undefined,
        cancel: () => undefined,
        cancelStory: () => undefined,
        retryAll: () => undefined,
      },
      onStory: () => undefined,
      onPage: (_story, page) => {
        waits.push({ page, milliseconds: performance.now() - (lastToken[page - 1] ?? Number.NaN) })
      },
      onNotice: () => undefined,
    })
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const before = process.cpuUsage()
    const id = await maker.create({
      ...plan,
      illustrated: true,
      style: 'paper-cut',
      kind: 'story',
      secondLanguage: null,
    })
    await maker.settled(id)
    delay.disable()
    const { user, system } = process.cpuUsage(before)
    processor += (user + system) / 1_000 / (stories * wanted.pages)
    p99 = Math.max(p99, delay.percentile(99) / 1e6)
    longest = Math.max(longest, delay.max / 1e6)
    const story = store.stories.get(id)
    store.close()
    if (story?.writing !== 'written') throw new Error(`It was not written: ${story?.failure?.message ?? ''}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const firsts = waits.filter(({ page }) => page === 1).map(({ milliseconds }) => milliseconds)
const all = waits.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
const at = (share: number): number => all[Math.floor((all.length - 1) * share)] ?? Number.NaN
const rows = [
  ['first page in the library after its last token: longest of 5', Math.max(...firsts), 150],
  ['any page in the library after its last token: middle', at(0.5), 150],
  ['any page in the library after its last token: longest of 80', at(1), 150],
  ['event loop at 500 tokens a second: p99', p99, 8],
] as const
for (const [what, value, bound] of rows) {
  const verdict = value <= bound ? 'holds' : 'DOES NOT HOLD'
  console.log(`${what.padEnd(60)} ${value.toFixed(1).padStart(7)} ms   at most ${bound} ms   ${verdict}`)
}
console.log(`processor time of a page, store and all that reading along takes: ${processor.toFixed(1)} ms`)
console.log(`event loop at 500 tokens a second: longest ${longest.toFixed(1)} ms`)
process.exitCode = rows.every(([, value, bound]) => value <= bound) ? 0 : 1
