import { existsSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { checkWhole } from './check-whole.ts'
import { openStore, type OpenStore } from './open-store.ts'
import { fill, overwrite } from './testing/damage.ts'
import { spawnChecker } from './testing/spawn-checker.ts'
import { clockAt, silentLog, storyId, temporaryFolder } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const day = 24 * 60 * 60 * 1_000
const start = Date.UTC(2026, 0, 2)

/** As if every library were too large to be read whole at each start. */
const open = (path: string, { app = '1.0.0', now = start } = {}): OpenStore =>
  openStore({ path, clock: clockAt(now), log: silentLog, app, readWholeUpTo: 0 })

let filled: Buffer | undefined
/** A library of 12 stories that was read whole and closed as it should be. */
function library(): string {
  const path = join(temporaryFolder(), 'inglenook.db')
  if (filled === undefined) {
    const store = open(path)
    fill(store, 12)
    store.close()
    filled = readFileSync(path)
    return path
  }
  writeFileSync(path, filled)
  open(path).close()
  return path
}

/** Whether this opening goes by the word of an earlier one; closes again. */
function goesByTheWord(path: string, options?: Parameters<typeof open>[1]): boolean {
  const store = open(path, options)
  const answer = store.unread !== null
  expect(store.notice).toBeNull()
  store.close()
  return answer
}

/** Damage that a disk does by itself: nothing of the file shows that it was written to. */
function rot(path: string, page: number): void {
  const { atime, mtime } = statSync(path)
  // Whole milliseconds, which is all that can be put back.
  utimesSync(path, atime, new Date(Math.floor(mtime.getTime())))
  open(path).close()
  const before = statSync(path)
  overwrite(path, (page - 1) * 4_096, Buffer.alloc(4_096))
  utimesSync(path, before.atime, before.mtime)
}

const rootOf = (path: string, name: string): number => {
  // For writing: a reader leaves a log behind.
  const database = new Database(path)
  const found = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(name)
  database.close()
  return found as number
}

const never = new AbortController().signal

describe('a large library', () => {
  it('is read whole once, and then opened on the word that it is sound', () => {
    const path = library()
    expect(goesByTheWord(path)).toBe(true)
    expect(goesByTheWord(path)).toBe(true)
  })

  it('has no word while it is open: whatever ends the app, the next start reads it whole', () => {
    const path = library()
    const store = open(path)
    expect(readdirSync(join(path, '..')).some((name) => name.endsWith('.checked'))).toBe(false)
    store.stories.update(storyId(1), { title: 'Changed' }, 1)
    store.close()
    expect(goesByTheWord(path)).toBe(true)
  })

  it('is read whole after another program wrote to it', () => {
    const path = library()
    const other = new Database(path)
    other.pragma('user_version = 0')
    other.pragma(`user_version = ${readVersion(filled)}`)
    other.close()
    expect(goesByTheWord(path)).toBe(false)
    expect(goesByTheWord(path)).toBe(true)
  })

  it('is read whole where a log lies beside it', () => {
    const path = library()
    writeFileSync(`${path}-wal`, '')
    expect(goesByTheWord(path)).toBe(false)
  })

  it('is read whole by another Inglenook, after a week, and with a clock that was put back', () => {
    const path = library()
    expect(goesByTheWord(path, { app: '1.0.1' })).toBe(false)
    expect(goesByTheWord(path, { app: '1.0.1', now: start + 6 * day })).toBe(true)
    // Opening it on the word makes that no newer.
    expect(goesByTheWord(path, { app: '1.0.1', now: start + 8 * day })).toBe(false)
    expect(goesByTheWord(path, { app: '1.0.1', now: start - day * 30 })).toBe(false)
  })

  it('that was read whole while it was in use has a newer word', () => {
    const path = library()
    const store = open(path, { now: start + 6 * day })
    store.unread?.vouch()
    store.close()
    expect(goesByTheWord(path, { now: start + 12 * day })).toBe(true)
  })

  it('is read whole where the word is garbled', () => {
    const path = library()
    writeFileSync(`${path}.checked`, '{"found":"sound"')
    expect(goesByTheWord(path)).toBe(false)
  })

  it('is set aside at once where the way to a table is broken, whatever the word says', () => {
    const path = library()
    rot(path, rootOf(path, 'stories'))
    const store = open(path)
    expect(store.notice).toMatchObject({ id: 'store-damaged' })
    store.close()
    expect(goesByTheWord(path)).toBe(true)
  })

  it('with damage that an opening does not meet is found so while it is in use, and set aside at the next', async () => {
    const path = library()
    rot(path, rootOf(path, 'stories_newest'))
    const store = open(path)
    expect(store.notice).toBeNull()
    const found = await checkWhole(spawnChecker, path, never)
    expect(found).toMatchObject({ state: 'damaged' })
    store.unread?.doubt('reason' in found ? found.reason : '')
    // The app is killed now: the doubt is on disk already.
    expect(readFileSync(`${path}.checked`, 'utf8')).toMatch(/damaged/)
    store.unread?.vouch()
    store.close()
    const again = open(path)
    expect(again.notice?.message).toMatch(/12 stories were saved/)
    again.close()
    expect(goesByTheWord(path)).toBe(true)
  })

  it('that a query finds damaged is not vouched for any more', () => {
    const path = library()
    const index = rootOf(path, 'stories_newest')
    rot(path, index)
    const store = open(path)
    expect(() => store.stories.list({ search: '', limit: 10, cursor: null })).toThrow(/is damaged/)
    store.close()
    const again = open(path)
    expect(again.notice).toMatchObject({ id: 'store-damaged' })
    again.close()
  })
})

it('a small library needs no word: all of it is read each time', () => {
  const path = library()
  const options = { path, clock: clockAt(start), log: silentLog, app: '1.0.0' }
  const store = openStore(options)
  expect(store.unread).toBeNull()
  store.close()
  expect(readdirSync(join(path, '..'))).toEqual(['inglenook.db'])
})

describe('reading all of a library that is in use', () => {
  it('finds it sound beside the app that writes to it', async () => {
    const path = library()
    const store = open(path)
    const checked = checkWhole(spawnChecker, path, never)
    store.stories.update(storyId(1), { title: 'Changed' }, 1)
    expect(await checked).toEqual({ state: 'sound' })
    store.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  it('ends with the signal, and lets go of the library', async () => {
    const path = library()
    const store = open(path)
    const stopping = new AbortController()
    const checked = checkWhole(spawnChecker, path, stopping.signal)
    stopping.abort(new Error('quitting'))
    await expect(checked).rejects.toThrow('quitting')
    store.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  it('says that it could not be done where the file is gone, which is no damage', async () => {
    await expect(checkWhole(spawnChecker, join(temporaryFolder(), 'none.db'), never)).rejects.toThrow(/open/)
  })
})

/** `user_version` stands at byte 60 of the header. */
const readVersion = (bytes: Buffer | undefined): number => bytes?.readUInt32BE(60) ?? 0
