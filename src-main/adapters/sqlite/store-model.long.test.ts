import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jobStates } from '#contract/index.ts'
import type { OpenStore } from './open-store.ts'
import { openStore } from './open-store.ts'
import {
  clockAt,
  job,
  newStory,
  page,
  silentLog,
  storyId,
  temporaryFolder,
  version,
} from './testing/fixtures.ts'
import { LibraryModel } from './testing/model.ts'

const story = fc.integer({ min: 1, max: 4 })
const onPage = fc.integer({ min: 1, max: 3 })
/** Mostly where a new job is, so that most moves are possible. */
const state = fc.oneof(
  { weight: 3, arbitrary: fc.constant('queued' as const) },
  fc.constantFrom(...jobStates),
)
const picture = fc.constantFrom('red', 'green', 'blue')
const anyJob = fc.integer({ min: 1, max: 8 })
const time = fc.integer({ min: 1, max: 1_000 })

const step = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), story }),
  fc.record({
    do: fc.constant('update' as const),
    story,
    now: time,
    change: fc.record(
      {
        title: fc.string({ unit: 'grapheme', maxLength: 30 }),
        writing: fc.constantFrom('writing', 'written', 'failed', 'cancelled'),
        favourite: fc.boolean(),
        lastReadPage: fc.nat({ max: 16 }),
        deletedAt: fc.option(time, { nil: null }),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    do: fc.constant('page' as const),
    story,
    onPage,
    text: fc.string({ unit: 'grapheme' }),
    withJob: fc.boolean(),
    now: time,
  }),
  fc.record({ do: fc.constant('move' as const), job: anyJob, from: state, to: state, now: time }),
  fc.record({ do: fc.constant('complete' as const), job: anyJob, from: state, picture, now: time }),
  fc.record({ do: fc.constant('choose' as const), story, onPage, picture, now: time }),
  fc.record({ do: fc.constant('purge' as const), before: time }),
  fc.record({ do: fc.constant('reopen' as const) }),
)

/** Four stories with two pages each and a job for every page, so that there is something to work on. */
const beginning = [1, 2, 3, 4].flatMap((number) => [
  { do: 'insert' as const, story: number },
  { do: 'page' as const, story: number, onPage: 1, text: 'one', withJob: true, now: 1 },
  { do: 'page' as const, story: number, onPage: 2, text: 'two', withJob: true, now: 1 },
])

function compare(store: OpenStore, model: LibraryModel): void {
  expect(store.stories.list({ search: '', limit: 200, cursor: null }).rows.map(({ id }) => id)).toEqual(
    model.list(),
  )
  for (let number = 1; number <= 4; number += 1) {
    const id = storyId(number)
    expect(store.stories.get(id)).toEqual(model.stories.find((other) => other.id === id))
    expect(store.jobs.ofStory(id)).toEqual(model.newestJobs(id))
    for (let place = 1; place <= 3; place += 1) {
      expect(store.jobs.versions(id, place)).toEqual(
        model.versions
          .filter((other) => other.storyId === id && other.page === place)
          .map((other) => other.version),
      )
    }
  }
  const open = model.jobs.filter((other) => !['completed', 'failed', 'cancelled'].includes(other.state))
  expect(store.jobs.open()).toEqual(open)
  expect(store.pictures()).toEqual(new Set(model.versions.map((other) => other.version.picture.sha256)))
}

it('the store equals a model in memory, whatever is done to it, also over restarts', () => {
  const folder = temporaryFolder()
  let run = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const path = join(folder, `${(run += 1)}.db`)
      const open = (): OpenStore => openStore({ path, clock: clockAt(), log: silentLog })
      let store = open()
      const model = new LibraryModel()
      let made = 0
      let revision = 0
      try {
        for (const now of [...beginning, ...steps]) {
          switch (now.do) {
            case 'insert': {
              if (model.stories.some(({ id }) => id === storyId(now.story))) break
              store.stories.insert(newStory(now.story))
              model.insert(newStory(now.story))
              break
            }
            case 'update': {
              if (!model.stories.some(({ id }) => id === storyId(now.story))) break
              store.stories.update(storyId(now.story), now.change, now.now)
              model.update(storyId(now.story), now.change, now.now)
              break
            }
            case 'page': {
              if (!model.stories.some(({ id }) => id === storyId(now.story))) break
              const order = now.withJob ? job(`job ${(made += 1)}`, now.story, now.onPage) : null
              store.stories.putPage(storyId(now.story), page(now.onPage, now.text), order, now.now)
              model.putPage(storyId(now.story), page(now.onPage, now.text), order, now.now)
              break
            }
            case 'move': {
              const patch = { state: now.to, progress: 0.5 }
              const go = now.now % 2 === 0 ? store.jobs.move : store.jobs.note
              const moved = go(`job ${now.job}`, now.from, patch, now.now)
              expect(moved).toBe(model.move(`job ${now.job}`, now.from, patch, now.now))
              break
            }
            case 'complete': {
              const id = `job ${now.job}`
              const attempt = store.jobs.get(id)
                ? store.jobs.startAttempt(id, { provider: 'local', model: null, startedAt: 1 })
                : 0
              const completed = store.jobs.complete(id, now.from, version(now.picture), attempt, now.now)
              expect(completed).toBe(model.complete(id, now.from, version(now.picture), now.now))
              break
            }
            case 'choose': {
              const { sha256 } = version(now.picture).picture
              const chosen = store.jobs.choose(storyId(now.story), now.onPage, sha256, now.now)
              expect(chosen).toBe(model.choose(storyId(now.story), now.onPage, sha256, now.now))
              break
            }
            case 'purge':
              expect([...store.stories.purge(now.before)].sort()).toEqual([...model.purge(now.before)].sort())
              break
            case 'reopen':
              store.close()
              store = open()
              expect(store.notice).toBeNull()
              break
          }
          expect(store.stories.revision()).toBeGreaterThanOrEqual(revision)
          revision = store.stories.revision()
        }
        compare(store, model)
      } finally {
        store.close()
        rmSync(path, { force: true })
      }
    }),
    { numRuns: 60, seed: 20_261_124 },
  )
}, 120_000)
