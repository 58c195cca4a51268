import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { activityPageSize } from '#contract/activity-page.ts'
import type { ActivityStore } from '#core/ports.ts'
import { openStore } from './open-store.ts'
import { clockAt, silentLog, temporaryFolder } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const day = 24 * 60 * 60 * 1000
const request = (at: number, path = '/api'): Parameters<ActivityStore['record']>[0] => ({
  at,
  host: 'aihorde.net',
  method: 'POST',
  path,
  storyId: null,
  purpose: 'picture',
  sent: '{"prompt": "a fox"}',
  status: null,
  bytesReceived: 0,
  outcome: 'under way',
})

it('lists what left, newest first, and how it ended', () => {
  const { activity, close, stories } = openStore({
    path: join(temporaryFolder(), 'inglenook.db'),
    clock: clockAt(40 * day),
    log: silentLog,
  })
  const first = activity.record(request(40 * day - 2))
  const second = activity.record({ ...request(40 * day - 1), storyId: 's' })
  activity.finish(first, { status: 202, bytesReceived: 44, outcome: 'answered' })
  expect(activity.list()).toEqual([
    { id: second, ...request(40 * day - 1), storyId: 's' },
    { id: first, ...request(40 * day - 2), status: 202, bytesReceived: 44, outcome: 'answered' },
  ])
  activity.clear()
  expect(activity.list()).toEqual([])
  activity.finish(first, { status: 200, bytesReceived: 1, outcome: 'answered' })
  expect(activity.list()).toEqual([])
  expect(activity.record(request(40 * day))).toBeGreaterThan(second)
  expect(stories.revision()).toBe(0)
  close()
})

it('forgets what is older than thirty days', () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const early = openStore({ path, clock: clockAt(10 * day), log: silentLog })
  early.activity.record(request(10 * day, '/old'))
  early.activity.record(request(11 * day, '/edge'))
  early.close()
  const late = openStore({ path, clock: clockAt(41 * day), log: silentLog })
  expect(late.activity.list().map(({ path }) => path)).toEqual(['/edge'])
  late.activity.record(request(41 * day, '/new'))
  late.close()
  // Not only hidden: another clock does not bring it back.
  const again = openStore({ path, clock: clockAt(10 * day), log: silentLog })
  expect(again.activity.list().map(({ path }) => path)).toEqual(['/new', '/edge'])
  again.close()
})

it('lists 20,000 requests a page at a time, each of them once', () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const store = openStore({ path, clock: clockAt(40 * day), log: silentLog })
  const count = 20_000
  store.close()
  const database = new Database(path)
  database
    .prepare(
      `WITH RECURSIVE rows(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM rows WHERE n < ?)
       INSERT INTO activity (at, host, method, path, story, purpose, sent, status, bytes_received, outcome)
       SELECT ? + n / 3, 'aihorde.net', 'GET', '/' || n, NULL, 'picture', '', 200, 1, 'answered' FROM rows`,
    )
    .run(count, 30 * day)
  database.close()
  const again = openStore({ path, clock: clockAt(40 * day), log: silentLog })
  const seen: number[] = []
  let page = again.activity.list()
  const sizes = new Set<number>()
  while (page.length > 0) {
    sizes.add(page.length)
    seen.push(...page.map(({ id }) => id))
    page = again.activity.list({ before: seen.at(-1) ?? 0 })
  }
  expect([...sizes]).toEqual([activityPageSize])
  expect(seen).toEqual(Array.from({ length: count }, (_, index) => count - index))
  // A row that was cleared meanwhile has nothing before it.
  again.activity.clear()
  expect(again.activity.list({ before: 10 })).toEqual([])
  again.close()
})
