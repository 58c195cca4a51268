import { createHook } from 'node:async_hooks'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { calls, type CallArguments, type CallName, type StoryRequest } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import { createNodeSpawn } from './adapters/pictures/spawn-node.ts'
import { storyId } from './adapters/sqlite/testing/rows.ts'
import { openHouse } from './compose.ts'
import { furnishLibrary, profileAt, quiet } from './safekeeping.fixture.ts'
import { createHandlers, type ShellActions } from './shell/ipc/handlers.ts'

/**
 * What a screen, a painted page and doing nothing cost, in counts that no busy computer changes: the real house with a
 * real library on the disk, asked as the window asks it. A budget is what it takes today; whoever needs more raises it,
 * and has looked at why.
 */

const opened: House[] = []
const folders: string[] = []
afterEach(async () => {
  for (const house of opened.splice(0)) await house.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A library of stories with four illustrated pages each; the built-in ones write and paint. */
async function openLibrary(stories: number): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-costs-'))
  folders.push(folder)
  const profile = profileAt(folder)
  await furnishLibrary(profile, stories)
  const house = await openHouse({
    profile,
    log: { ...quiet, redact: (text) => text, registerSecret: () => undefined },
    env: {},
    version: '1.2.3',
    spawnWorker: createNodeSpawn(fileURLToPath(new URL('adapters/pictures/worker.ts', import.meta.url))),
    spawnChecker: null,
    printer: { print: () => Promise.reject(new Error('nothing is printed here')) },
    only: { writers: ['built-in'], illustrators: ['built-in'] },
    waitsForNetwork: false,
    systemLanguages: ['en'],
  })
  opened.push(house)
  return house
}

const request: StoryRequest = {
  ...{ topic: 'a fox and a lantern', level: 'early', language: 'en', pages: 6, illustrated: true },
  ...{ kind: 'story', secondLanguage: null, style: 'paper-cut' },
}

/** Makes a whole book. */
async function makeBook(house: House): Promise<void> {
  let made = ''
  const finished = new Promise<void>((resolve) => {
    house.library.onStory(({ story }) => {
      if (story?.id === made && story.status === 'completed') resolve()
    })
  })
  made = await house.maker.create(request)
  await finished
}

/** Every statement that SQLite runs until the answered function is called, each on one line. */
function watchStatements(): () => readonly string[] {
  const database = new Database(':memory:')
  const prototype = Object.getPrototypeOf(database.prepare('SELECT 1')) as Database.Statement
  database.close()
  const seen: string[] = []
  const spies = (['run', 'get', 'all', 'iterate'] as const).map((method) => {
    const original = Reflect.get(prototype, method) as (...parameters: unknown[]) => unknown
    const counted = function (this: Database.Statement, ...parameters: unknown[]): unknown {
      seen.push(this.source.trim().replace(/\s+/gu, ' '))
      return original.apply(this, parameters)
    }
    return vi.spyOn(prototype, method).mockImplementation(counted as never)
  })
  return () => {
    for (const spy of spies) spy.mockRestore()
    return seen
  }
}

/** What begins and ends transactions, and settings of the connection, cost next to nothing. */
const isQuery = (sql: string): boolean => !/^(?:BEGIN|COMMIT|PRAGMA|SELECT total_changes)/u.test(sql)

type Question = { readonly [N in CallName]: readonly [N, CallArguments<N>] }[CallName]

/** The queries that answering these takes. */
async function queriesOf(house: House, questions: readonly Question[]): Promise<readonly string[]> {
  const handlers = createHandlers(house, {} as ShellActions)
  const end = watchStatements()
  for (const [name, input] of questions) {
    const output = await (handlers[name] as (given: unknown) => unknown)(calls[name].input.parse(input))
    calls[name].output.parse(output)
  }
  return end().filter(isQuery)
}

const wholeList = { search: '', limit: 60, cursor: null } as const
const screens: Readonly<Record<string, { readonly asks: readonly Question[]; readonly budget: number }>> = {
  'the first look at the library': {
    asks: [
      ['child.state', undefined],
      ['settings.get', undefined],
      ['stories.list', wholeList],
    ],
    budget: 8,
  },
  'what the library fetches beside its list': {
    asks: [
      ['stories.list', { ...wholeList, limit: 1, shelf: 'begun', sort: 'read' }],
      ['stories.tags', undefined],
      ['family.series', undefined],
      ['providers.list', undefined],
    ],
    budget: 11,
  },
  'a search': { asks: [['stories.list', { ...wholeList, search: 'fox' }]], budget: 9 },
  'opening a book': { asks: [['stories.get', { storyId: storyId(1) }]], budget: 14 },
  'turning a page': { asks: [['stories.rememberPage', { storyId: storyId(1), page: 2 }]], budget: 13 },
  Create: {
    asks: [
      ['family.heroes', undefined],
      ['family.series', undefined],
      ['providers.list', undefined],
    ],
    budget: 4,
  },
  Settings: {
    asks: [
      ['storage.info', undefined],
      ['family.heroes', undefined],
      ['activity.list', undefined],
    ],
    budget: 4,
  },
}

describe('SQL statements', () => {
  it('a screen: no more than today, and no more in a large library than in a small one', async () => {
    const [small, large] = [await openLibrary(3), await openLibrary(40)]
    for (const [screen, { asks, budget }] of Object.entries(screens)) {
      const queries = await queriesOf(small, asks)
      expect(queries.length, `${screen}:\n${queries.join('\n')}`).toBeLessThanOrEqual(budget)
      expect(await queriesOf(large, asks), screen).toHaveLength(queries.length)
    }
  })
})

/** Commits that wait for the disk: what `writeSoon` does not. */
function durableCommits(statements: readonly string[]): number {
  let durable = true
  let writes = false
  let count = 0
  for (const sql of statements) {
    const level = /^PRAGMA synchronous = (\w+)/u.exec(sql)?.[1]
    if (level !== undefined) durable = level === 'FULL'
    if (sql.startsWith('BEGIN')) writes = sql === 'BEGIN IMMEDIATE'
    if (sql === 'COMMIT' && writes && durable) count += 1
  }
  return count
}

describe('waiting for the disk', () => {
  it('takes three commits and six syncs of files a painted page, and eight commits a story', async () => {
    const house = await openLibrary(0)
    house.start()
    const file = await open(fileURLToPath(import.meta.url))
    const syncs = vi.spyOn(Object.getPrototypeOf(file) as typeof file, 'sync')
    await file.close()
    const end = watchStatements()
    await makeBook(house)
    const commits = durableCommits(end())
    expect(commits).toBeLessThanOrEqual(8 + 3 * request.pages)
    expect(syncs.mock.calls.length).toBeLessThanOrEqual(6 * request.pages)
    // Nothing of it is left out either: pictures and rows are on the disk when they are said to be.
    expect(commits).toBeGreaterThanOrEqual(3 * request.pages)
    expect(syncs.mock.calls.length).toBeGreaterThanOrEqual(4 * request.pages)
  })
})

describe('doing nothing', () => {
  it('leaves no timer alive but the one that ends the drawing process', async () => {
    const alive = new Map<number, string>()
    let seen = 0
    const hook = createHook({
      init: (id, type) => {
        if (type !== 'Timeout') return
        const stack = new Error('A timer is alive').stack ?? ''
        // Not the test runner's own.
        if (!/\/src-main\/(?!costs\.long)/u.test(stack)) return
        alive.set(id, stack)
        seen += 1
      },
      destroy: (id) => alive.delete(id),
    }).enable()
    const others = (): readonly string[] =>
      [...alive.values()].filter((stack) => !stack.includes('/pictures/studio.ts'))
    try {
      const house = await openLibrary(3)
      house.start()
      await makeBook(house)
      await vi.waitFor(() => expect(others()).toEqual([]), { timeout: 50_000 })
      expect(alive.size).toBeLessThanOrEqual(1)
      // None would be alive if none could be seen.
      expect(seen).toBeGreaterThan(0)
    } finally {
      hook.disable()
    }
  })
})
