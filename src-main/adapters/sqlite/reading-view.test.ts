import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrations, type Migration } from './migrations/index.ts'
import { openStore, type OpenStore } from './open-store.ts'
import { fill } from './testing/damage.ts'
import { clockAt, newStory, silentLog, storyId, temporaryFolder } from './testing/fixtures.ts'

const all = { search: '', limit: 200, cursor: null }

function open(path: string, steps?: readonly Migration[]): OpenStore {
  const store = openStore({
    path,
    clock: clockAt(),
    log: silentLog,
    ...(steps === undefined ? {} : { migrations: steps }),
  })
  onTestFinished(() => store.close())
  return store
}

const next = (sql: string): readonly Migration[] => [...migrations, { version: migrations.length + 1, sql }]

/** A step that goes wrong with the rows that are there, and not with an empty library. */
const failing = next(`
  CREATE TABLE checked (topic TEXT NOT NULL CHECK (length(topic) > 1000)) STRICT;
  INSERT INTO checked SELECT topic FROM stories;`)

function library(): { readonly folder: string; readonly path: string; readonly bytes: Buffer } {
  const folder = temporaryFolder()
  const path = join(folder, 'inglenook.db')
  const store = openStore({ path, clock: clockAt(), log: silentLog })
  fill(store, 3)
  store.close()
  return { folder, path, bytes: readFileSync(path) }
}

describe('a library that can’t be brought up to date', () => {
  it('is shown as it is, with a notice; every change is refused with a sentence', () => {
    const { folder, path, bytes } = library()
    const store = open(path, failing)
    expect(store.isReadingOnly).toBe(true)
    expect(store.notice).toMatchObject({ reason: 'library-not-updated', details: { path } })
    const { rows } = store.stories.list({ ...all, search: 'topic' })
    expect(rows).toHaveLength(3)
    expect(store.stories.get(storyId(2))?.pages).toHaveLength(4)
    expect(store.pictures().size).toBe(12)
    for (const change of [
      () => store.stories.insert(newStory(9)),
      () => store.stories.update(storyId(1), { title: 'Another' }, 9),
    ]) {
      expect(change).toThrow(
        expect.objectContaining({ code: 'conflict', reason: 'library-reading-only' }) as Error,
      )
    }
    store.close()
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(readdirSync(folder).filter((name) => !name.includes('.before-'))).toEqual(['inglenook.db'])
  })

  it('has a copy from before the try, and goes on as ever once the step is mended', () => {
    const { folder, path } = library()
    open(path, failing).close()
    const copy = readdirSync(folder).find((name) => name.includes('.before-'))
    const before = new Database(join(folder, copy ?? ''), { readonly: true })
    expect(before.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(before.prepare('SELECT count(*) FROM stories').pluck().get()).toBe(3)
    before.close()
    const store = open(path, next('CREATE TABLE checked (topic TEXT) STRICT;'))
    expect(store).toMatchObject({ notice: null, isReadingOnly: false })
    store.stories.insert(newStory(9))
    expect(store.stories.list(all).total).toBe(4)
  })

  it('is not opened where the step goes wrong with every library', () => {
    const { path, bytes } = library()
    expect(() => open(path, next('INSERT INTO nowhere VALUES (1)'))).toThrow(
      /could not be brought up to date.*Nothing was changed/,
    )
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})
