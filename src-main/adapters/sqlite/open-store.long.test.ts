import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import type { AppError } from '#contract/errors.ts'
import type { OpenStore } from './open-store.ts'
import { openStore } from './open-store.ts'
import { damages, fill, overwrite, snapshot } from './testing/damage.ts'
import { clockAt, newStory, silentLog, storyId, temporaryFolder } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const open = (path: string, now?: number): OpenStore =>
  openStore({ path, clock: clockAt(now), log: silentLog })
const all = { search: '', limit: 200, cursor: null }
const failure = (work: () => unknown): AppError => {
  try {
    work()
  } catch (error) {
    return error as AppError
  }
  throw new Error('nothing was thrown')
}
let filled: Buffer | undefined
/** A library of 12 stories, closed; filled once, since each of its commits waits for the disk. */
function library(): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder()
  const path = join(folder, 'inglenook.db')
  if (filled === undefined) {
    const store = open(path)
    fill(store, 12)
    store.close()
    filled = readFileSync(path)
  } else {
    writeFileSync(path, filled)
  }
  return { folder, path }
}

describe('opening', () => {
  it('begins a library, and finds everything again', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'inglenook.db')
    const first = open(path)
    first.stories.insert(newStory(1))
    expect(first.notice).toBeNull()
    first.close()
    const second = open(path)
    expect(second.notice).toBeNull()
    expect(second.stories.get(storyId(1))).toMatchObject(newStory(1))
    expect(second.stories.revision()).toBe(1)
    second.close()
    expect(readdirSync(folder)).toEqual(['inglenook.db'])
  })

  it('leaves alone what lies there by then under the name of what it closes', () => {
    const folder = temporaryFolder()
    const stick = join(folder, 'stick')
    mkdirSync(stick)
    const store = open(join(stick, 'inglenook.db'))
    store.stories.insert(newStory(1))
    // The stick is out and in again: another file to the system, with a log that holds what is not in it yet.
    cpSync(stick, join(folder, 'again'), { recursive: true })
    renameSync(stick, join(folder, 'away'))
    renameSync(join(folder, 'again'), stick)
    store.close()
    const again = open(join(stick, 'inglenook.db'))
    expect(again.notice).toBeNull()
    expect(again.stories.get(storyId(1))).toMatchObject(newStory(1))
    again.close()
  })

  it('keeps each commit through a crash: WAL, synchronous FULL, foreign keys, STRICT tables', () => {
    const { path } = library()
    const { close } = open(path)
    const reader = new Database(path, { readonly: true })
    expect(reader.pragma('journal_mode', { simple: true })).toBe('wal')
    const tables = reader.pragma('table_list') as { name: string; type: string; strict: number }[]
    const loose = tables.filter(
      (table) => table.type === 'table' && !/^sqlite_|^story_search/.test(table.name),
    )
    expect(loose.filter((table) => table.strict !== 1)).toEqual([])
    reader.close()
    close()
  })

  it('leaves the library of a newer Inglenook untouched', () => {
    const { folder, path } = library()
    const newer = new Database(path)
    newer.pragma('user_version = 999')
    newer.close()
    const before = snapshot(folder)
    const error = failure(() => open(path))
    expect(error).toMatchObject({ code: 'store-newer', details: { version: '999' } })
    expect(error.message).toMatch(/newer Inglenook.*Nothing was changed.*Update/)
    expect(snapshot(folder)).toEqual(before)
  })

  it('takes up a saved library where a crash came before it got its name', () => {
    const { folder, path } = library()
    renameSync(path, `${path}.new`)
    const store = open(path)
    expect(store.stories.list(all).total).toBe(12)
    expect(store.notice?.message).toMatch(/interrupted/)
    store.close()
    expect(readdirSync(folder)).toEqual(['inglenook.db'])
  })

  it('begins anew where a crash left a library that was never complete', () => {
    const { path } = library()
    renameSync(path, `${path}.new`)
    const half = new Database(`${path}.new`)
    half.pragma('application_id = 0')
    half.close()
    const store = open(path)
    expect(store.stories.list(all).total).toBe(0)
    store.close()
  })

  it('names the folder that is missing', () => {
    const path = join(temporaryFolder(), 'missing', 'inglenook.db')
    const error = failure(() => open(path))
    expect(error).toMatchObject({ code: 'profile-unwritable' })
    expect(error.message).toContain(join(path, '..'))
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'names the folder that can’t be written to (not as root, who may write anywhere)',
    () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o500)
      try {
        expect(failure(() => open(join(folder, 'inglenook.db')))).toMatchObject({
          code: 'profile-unwritable',
        })
      } finally {
        chmodSync(folder, 0o700)
      }
    },
  )

  it('names the library in whose place there is a folder', () => {
    const path = join(temporaryFolder(), 'inglenook.db')
    mkdirSync(path)
    expect(failure(() => open(path))).toMatchObject({ code: 'profile-unwritable' })
  })
})

describe('a damaged library', () => {
  describe.each(Object.entries(damages))('%s', (_name, damage) => {
    it('is set aside whole, byte for byte, and a library that works takes its place', () => {
      const { folder, path } = library()
      damage(path)
      writeFileSync(`${path}-wal`, 'a log that fits to nothing')
      const before = snapshot(folder)
      const store = open(path)
      expect(store.notice).toMatchObject({ kind: 'warning' })
      const aside = join(folder, 'damaged-2026-01-02T03-04-05')
      expect(store.notice?.message).toContain(aside)
      const kept = snapshot(aside)
      expect(kept.get('inglenook.db')?.equals(before.get('inglenook.db')!)).toBe(true)
      expect(kept.get('inglenook.db-wal')?.equals(before.get('inglenook.db-wal')!)).toBe(true)
      store.stories.insert(newStory(99))
      expect(store.stories.list({ ...all, search: 'topic 99' }).rows.map(({ id }) => id)).toEqual([
        storyId(99),
      ])
      store.close()
      // Until the pictures have been gone through.
      expect(readdirSync(folder).sort()).toEqual([
        'damaged-2026-01-02T03-04-05',
        'inglenook.db',
        'inglenook.db.orphans',
      ])
      const again = open(path)
      expect(again.notice).toBeNull()
      expect(again.stories.get(storyId(99))).toBeDefined()
      again.close()
    })
  })

  it('gives back every story where only an index is broken', () => {
    const { path } = library()
    const database = new Database(path)
    const { rootpage } = database
      .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'stories_newest'`)
      .get() as { rootpage: number }
    database.close()
    overwrite(path, (rootpage - 1) * 4_096, Buffer.alloc(4_096))
    const store = open(path)
    expect(store.notice?.message).toMatch(/12 stories were saved/)
    expect(store.stories.list(all).total).toBe(12)
    expect(store.stories.list({ ...all, search: 'ferdinand walked' }).total).toBe(12)
    for (let number = 1; number <= 12; number += 1) {
      expect(store.stories.get(storyId(number))?.pages).toHaveLength(4)
      expect(store.jobs.versions(storyId(number), 4)).toHaveLength(1)
    }
    store.close()
  })

  it('gives back what lies beyond a broken place, and nothing waits for what is lost', () => {
    const { path } = library()
    const broken = firstLeafOf(path, 'pages')
    overwrite(path, broken, Buffer.alloc(4_096, 0xff))
    const store = open(path)
    const saved = store.stories.list(all).rows
    expect(saved).toHaveLength(12)
    const pages = saved.map(({ id }) => store.stories.get(id)?.pages.length ?? 0)
    expect(pages.some((count) => count < 4)).toBe(true)
    expect(pages.filter((count) => count === 4).length).toBeGreaterThan(6)
    expect(store.jobs.open()).toEqual([])
    store.close()
  })

  it('fails the pages whose job is lost, so that they can be painted again', () => {
    const { path } = library()
    const database = new Database(path)
    database.pragma('foreign_keys = OFF')
    database.exec(`DELETE FROM jobs WHERE story = '${storyId(3)}'`)
    database.exec(`DELETE FROM versions WHERE story = '${storyId(3)}' AND page = 2`)
    const { rootpage } = database
      .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'activity_at'`)
      .get() as { rootpage: number }
    database.close()
    overwrite(path, (rootpage - 1) * 4_096, Buffer.alloc(4_096, 0xff))
    const store = open(path)
    expect(store.jobs.ofStory(storyId(3)).map(({ page, state }) => [page, state])).toEqual([
      [1, 'completed'],
      [2, 'failed'],
      [3, 'completed'],
      [4, 'completed'],
    ])
    expect(store.jobs.ofPage(storyId(3), 2)?.failure).toMatchObject({ code: 'interrupted' })
    store.close()
  })

  it('of another program is set aside like a damaged one', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'inglenook.db')
    const other = new Database(path)
    other.exec('CREATE TABLE recipes (name TEXT)')
    other.close()
    const store = open(path)
    expect(store.notice?.message).toMatch(/not a library of Inglenook.*set aside whole/)
    store.close()
    const kept = new Database(join(folder, 'damaged-2026-01-02T03-04-05', 'inglenook.db'))
    expect(kept.prepare('SELECT count(*) FROM recipes').pluck().get()).toBe(0)
    kept.close()
  })

  it('twice in a second: the second does not lie on the first', () => {
    const { folder, path } = library()
    writeFileSync(path, 'one')
    open(path).close()
    writeFileSync(path, 'two')
    open(path).close()
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('damaged'))
        .sort(),
    ).toEqual(['damaged-2026-01-02T03-04-05', 'damaged-2026-01-02T03-04-05-2'])
  })

  it('found while it is open is told as such', () => {
    const { path } = library()
    const again = open(path)
    // The pages below the root of a table, after the check at the start.
    overwrite(path, firstLeafOf(path, 'stories'), Buffer.alloc(4_096, 0xff))
    const error = failure(() => {
      for (let number = 1; number <= 12; number += 1) again.stories.get(storyId(number))
    })
    expect(error).toMatchObject({ code: 'store-damaged' })
    expect(error.message).toMatch(/set.* aside/)
    again.close()
  })
})

it('bit flips anywhere: it opens, or is set aside; it never throws and never loses the file', () => {
  const { folder } = library()
  const sound = snapshot(folder).get('inglenook.db')!
  let saved = 0
  let random = 12_345
  const next = (below: number): number => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff
    return random % below
  }
  for (let run = 0; run < 60; run += 1) {
    const here = join(folder, `run-${run}`)
    mkdirSync(here)
    const file = join(here, 'inglenook.db')
    const flipped = Buffer.from(sound)
    for (let flip = 0; flip < 20; flip += 1) {
      const place = next(flipped.length)
      flipped[place] = (flipped[place] ?? 0) ^ (1 << next(8))
    }
    writeFileSync(file, flipped)
    const store = open(file)
    if (store.notice !== null) {
      const aside = join(here, 'damaged-2026-01-02T03-04-05', 'inglenook.db')
      expect(existsSync(aside)).toBe(true)
      saved += store.stories.list(all).total > 0 ? 1 : 0
    }
    store.stories.insert(newStory(500))
    store.close()
  }
  // Most of a file is text and rows: a few flips leave most stories readable.
  expect(saved).toBeGreaterThan(10)
}, 60_000)

it('a copy made by hand while the app is closed opens as it is', () => {
  const { path } = library()
  const copy = join(temporaryFolder(), 'inglenook.db')
  copyFileSync(path, copy)
  const store = open(copy)
  expect(store.notice).toBeNull()
  expect(store.stories.list(all).total).toBe(12)
  store.close()
})

/** Where in the file the first leaf of a table lies, in bytes. */
function firstLeafOf(path: string, table: string): number {
  const database = new Database(path, { readonly: true })
  const { rootpage } = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table) as {
    rootpage: number
  }
  database.close()
  const bytes = snapshot(join(path, '..')).get('inglenook.db')!
  const root = (rootpage - 1) * 4_096
  // 5: an inner page of a table. Its first cell begins with the number of its first child.
  if (bytes[root] !== 5) return root
  const cell = bytes.readUInt16BE(root + 12)
  return (bytes.readUInt32BE(root + cell) - 1) * 4_096
}
