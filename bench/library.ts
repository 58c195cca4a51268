import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../src-main/adapters/sqlite/open-store.ts'
import { fillLibrary } from './library/fill.ts'
import { quantile, say } from './library/measures.ts'
import { measureWindow } from './library/window.ts'

/**
 * A library of 100,000 stories: how long its queries take, and, where a built app and a display are there, how the
 * window does with it beside an empty one. `npm run bench -- library`; by hand also
 * `node bench/library.ts [--stories N] [--profile DIR] [--window]`.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '100000' },
    /** Kept, and used again if it is there. */
    profile: { type: 'string' },
    window: { type: 'boolean', default: process.env.DISPLAY !== undefined },
  },
})
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const clock = { now: () => Date.now(), sleep: () => Promise.resolve() }
const frame = 1_000 / 60
const stories = Number(values.stories)
const temporary = mkdtempSync(join(tmpdir(), 'inglenook-library-'))
const profile = values.profile ?? join(temporary, 'full')
const everything = { search: '', limit: 60, cursor: null } as const

const timed = <T>(work: () => T): { readonly took: number; readonly value: T } => {
  const since = performance.now()
  const value = work()
  return { took: performance.now() - since, value }
}

function measureQueries(): boolean {
  const path = join(profile, 'inglenook.db')
  const opened = timed(() => openStore({ path, clock, log: quiet }))
  const store = opened.value
  const empty = timed(() => openStore({ path: join(temporary, 'empty.db'), clock, log: quiet }))
  empty.value.close()
  say('open the library', [opened.took], `an empty one, made anew: ${empty.took.toFixed(0)} ms`)
  store.stories.list(everything)

  const shelves = (['newest', 'title', 'read'] as const).flatMap((sort) =>
    Array.from({ length: 20 }, () => timed(() => store.stories.list({ ...everything, sort })).took),
  )
  say('first page of each order', shelves)

  const scrolled: number[] = []
  let cursor: string | null = null
  for (let page = 0; page < 500; page += 1) {
    const { took, value } = timed(() => store.stories.list({ ...everything, cursor }))
    scrolled.push(took)
    cursor = value.next
    if (cursor === null) break
  }
  say('each further page of 60', scrolled)

  // Letter by letter, as it is typed.
  const typed = [
    'moon dragon',
    'hedgehog',
    'finn the fox',
    'quiet night',
    'zebra',
    'wickventar',
    'the little whale',
  ]
  const keystrokes = typed.flatMap((words) =>
    Array.from(words, (_, index) => words.slice(0, index + 1)).map((search) => ({
      search,
      took: timed(() => store.stories.list({ ...everything, search })).took,
    })),
  )
  say(
    'each keystroke of a search',
    keystrokes.map(({ took }) => took),
  )
  const slowest = keystrokes.toSorted((one, other) => other.took - one.took).slice(0, 3)
  console.log(
    `  slowest: ${slowest.map(({ search, took }) => `“${search}” ${took.toFixed(0)} ms`).join(', ')}`,
  )

  const ids = store.stories.list({ ...everything, limit: 200 }).rows.map(({ id }) => id)
  say(
    'one whole story',
    ids.map((id) => timed(() => store.stories.get(id)).took),
  )
  store.close()
  const held =
    quantile(
      keystrokes.map(({ took }) => took),
      0.95,
    ) <= frame
  if (!held) console.error('First results take more than a frame at p95.')
  return held
}

try {
  if (!existsSync(join(profile, 'inglenook.db'))) {
    const since = performance.now()
    await fillLibrary(profile, stories)
    console.log(`${stories} stories made in ${((performance.now() - since) / 1_000).toFixed(0)} s`)
  }
  const held = measureQueries()
  const alsoHeld = values.window ? await measureWindow(profile, join(temporary, 'empty')) : true
  if (!values.window) console.log('No display: the window was not measured.')
  if (!held || !alsoHeld) process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
