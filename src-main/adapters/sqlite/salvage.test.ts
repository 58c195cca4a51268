import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { salvage } from './salvage.ts'
import { silentLog, storyId, temporaryFolder } from './testing/fixtures.ts'

it('saves a library from before an update into one from after it', () => {
  const folder = temporaryFolder()
  const old = join(folder, 'old.db')
  const before = new Database(old)
  migrate(before, migrations.slice(0, 1))
  before
    .prepare(
      `INSERT INTO stories (id, topic, title, level, language, page_count, illustrated, seed, writing,
        created_at, updated_at) VALUES (?, 'a fox', 'The Fox', 'early', 'en', 4, 1, 7, 'written', 1, 1)`,
    )
    .run(storyId(1))
  before.prepare("INSERT INTO pages (story, number, text, scene) VALUES (?, 1, 'One.', '{}')").run(storyId(1))
  before.close()

  const into = new Database(join(folder, 'new.db'))
  migrate(into, migrations)
  expect(salvage([old], into, silentLog)).toMatchObject({ stories: 1, pages: 1 })
  expect(into.prepare('SELECT title, look_page FROM stories').all()).toEqual([
    { title: 'The Fox', look_page: null },
  ])
  // A page without its job gets one, so that it shows Retry.
  expect(into.prepare('SELECT state, hindrance FROM jobs').all()).toEqual([
    { state: 'failed', hindrance: null },
  ])
  into.close()
})

it('comes to an end, and saves what it can, where a row’s number is garbled and out of order', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'damaged.db')
  const damaged = new Database(path)
  migrate(damaged, migrations)
  const insert = damaged.prepare(
    `INSERT INTO stories (id, topic, title, level, language, page_count, illustrated, seed, writing,
      created_at, updated_at) VALUES (?, 'a fox', ?, 'early', 'en', 4, 0, 7, 'written', 1, 1)`,
  )
  for (let number = 1; number <= 12; number += 1) insert.run(storyId(number), `Number ${number}`)
  const { rootpage } = damaged.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'stories'").get() as {
    rootpage: number
  }
  damaged.close()
  // Row 6 becomes row 102: the third byte of a leaf's cell, after its length of two bytes, is the row's number.
  const bytes = readFileSync(path)
  const leaf = (rootpage - 1) * 4_096
  const cell = leaf + bytes.readUInt16BE(leaf + 8 + 2 * 5)
  const at = cell + ((bytes[cell] ?? 0) > 127 ? 2 : 1)
  expect(bytes[at]).toBe(6)
  bytes[at] = 102
  writeFileSync(path, bytes)

  const into = new Database(join(folder, 'new.db'))
  migrate(into, migrations)
  expect(salvage([path], into, silentLog)).toMatchObject({ stories: 12, lost: 0 })
  into.close()
})
