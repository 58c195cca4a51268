import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it, vi } from 'vitest'
import type { Hero } from '#core/family/ports.ts'
import { createActivityStore } from './activity-store.ts'
import { createConnection } from './connection.ts'
import { createHeroStore } from './hero-store.ts'
import { createJobStore } from './job-store.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { createSeriesStore } from './series-store.ts'
import { createShelfStore } from './shelf-store.ts'
import { createStoryStore } from './story-store.ts'
import {
  clockAt,
  fox,
  job,
  newStory,
  page,
  sha,
  storyId,
  temporaryFolder,
  version,
} from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const ada: Hero = {
  ...{ id: storyId(9), name: 'Ada', kind: 'girl', look: 'x', nature: '', standIn: null },
  pronoun: 'she',
  ...{ portrait: null, createdAt: 1, updatedAt: 1 },
}

/**
 * Runs every method, sees what SQL that makes, and asks SQLite how it would find the rows: in a library of
 * thousands, no call may walk through a whole table.
 */
it('every query is answered from an index', () => {
  const path = join(temporaryFolder(), 'plans.db')
  const seen = new Set<string>()
  const database = new Database(path, { verbose: (sql) => seen.add(String(sql)) })
  migrate(database, migrations)
  const connection = createConnection(database, path)
  const clock = clockAt()
  const stories = createStoryStore(connection)
  const shelf = createShelfStore(connection)
  const jobs = createJobStore(connection)
  const activity = createActivityStore(connection, clock)
  const heroes = createHeroStore(connection)
  const series = createSeriesStore(connection)
  seen.clear()

  for (const number of [1, 2, 3]) stories.insert(newStory(number, { topic: 'fox' }))
  stories.update(storyId(1), { title: 'Fox' }, 1)
  stories.setCast(storyId(1), [fox], 1)
  stories.putPage(storyId(1), page(1), job('a', 1, 1), 1)
  stories.get(storyId(1))
  stories.row(storyId(1))
  for (const search of ['', 'fox']) {
    const { next } = stories.list({ search, limit: 1, cursor: null })
    stories.list({ search, limit: 1, cursor: next })
  }
  const shelves = [
    {},
    { shelf: 'favourites' },
    { shelf: 'begun' },
    { shelf: 'unfinished' },
    { shelf: 'drafts' },
  ] as const
  const narrower = [{}, { level: 'early' }, { tag: 'sea' }, { series: storyId(7) }] as const
  for (const where of shelves.flatMap((shelf) => narrower.map((more) => ({ ...shelf, ...more })))) {
    for (const sort of ['newest', 'title', 'read'] as const) {
      for (const search of ['', 'fox']) {
        const { next } = stories.list({ search, limit: 1, cursor: null, sort, ...where })
        stories.list({ search, limit: 1, cursor: next, sort, ...where })
      }
    }
  }
  shelf.setTags(storyId(1), ['sea'])
  shelf.setBookmark(storyId(1), 1, true)
  shelf.setBookmark(storyId(1), 1, false)
  shelf.tags()
  heroes.put({ ...ada, portrait: version('portrait').picture })
  heroes.put(ada)
  heroes.list()
  heroes.get(ada.id)
  heroes.remove(ada.id)
  series.list()
  series.nextNumber(storyId(7))
  expect(() => series.rename(storyId(7), 'x')).toThrow()
  stories.unfinished()
  jobs.enqueue(job('b', 1, 1))
  jobs.get('a')
  jobs.ofStory(storyId(1))
  jobs.ofPage(storyId(1), 1)
  jobs.open()
  jobs.move('a', 'queued', { state: 'sent' }, 1)
  jobs.endAttempt(jobs.startAttempt('a', { provider: 'local', model: null, startedAt: 1 }), {
    outcome: 'failed',
    code: 'x',
    message: null,
    endedAt: 2,
  })
  const attempt = jobs.startAttempt('b', { provider: 'local', model: null, startedAt: 1 })
  jobs.complete('b', 'queued', version('one'), attempt, 3)
  jobs.attempts(storyId(1), 1)
  jobs.versions(storyId(1), 1)
  jobs.choose(storyId(1), 1, sha('one'), 4)
  jobs.hashesOfOthers(storyId(1), 2)
  jobs.durations('local')
  jobs.findPainted('a request')
  activity.finish(
    activity.record({
      at: clock.now(),
      host: 'h',
      method: 'GET',
      path: '/',
      storyId: null,
      purpose: 'p',
      sent: '',
      status: null,
      bytesReceived: 0,
      outcome: 'o',
    }),
    { status: 200, bytesReceived: 1, outcome: 'o' },
  )
  activity.list()
  activity.list({ before: 1 })
  stories.update(storyId(1), { deletedAt: 1 }, 1)
  stories.purge(2)
  const statements = [...seen].filter((sql) => /^\s*(SELECT|INSERT|UPDATE|DELETE)/i.test(sql))
  expect(statements.length).toBeGreaterThan(40)

  /** The list itself in its orders, and its count; indexes that hold only a shelf, or what is unfinished; the tags; the search. */
  const allowed =
    /USING (COVERING )?INDEX (stories_(of_series|drafts|newest|being_written|not_written|favourite|begun|by_title|by_reading|by_level)|jobs_open|jobs_not_completed|tags_by_tag|heroes_by_name)$|VIRTUAL TABLE INDEX|CONSTANT ROW/
  const scans = statements.flatMap((sql) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]
    return plan
      .map(({ detail }) => detail)
      .filter((detail) => detail.startsWith('SCAN') && !allowed.test(detail))
      .map((detail) => `${detail}: ${sql}`)
  })
  expect(scans).toEqual([])
  database.close()
})
