import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { copyBeforeMigration, migrate, versionOf } from './migrate.ts'
import type { Migration } from './migrations/index.ts'
import { migrations } from './migrations/index.ts'
import { temporaryFolder } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const steps: readonly Migration[] = [
  { version: 1, sql: 'CREATE TABLE a (x INTEGER) STRICT' },
  { version: 2, sql: 'CREATE TABLE b (x INTEGER) STRICT; INSERT INTO b SELECT x FROM a' },
]

function open(path: string): Database.Database {
  const database = new Database(path)
  onTestFinished(() => void database.close())
  return database
}

it('the versions are numbered without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, place) => place + 1))
})

describe('migrating', () => {
  it('takes the steps that are missing, and none twice', () => {
    const database = open(join(temporaryFolder(), 'x.db'))
    migrate(database, steps.slice(0, 1))
    database.exec('INSERT INTO a VALUES (7)')
    migrate(database, steps)
    migrate(database, steps)
    expect(versionOf(database)).toBe(2)
    expect(database.prepare('SELECT x FROM b').pluck().all()).toEqual([7])
  })

  it('leaves the version before a step that fails, with nothing of the step', () => {
    const database = open(join(temporaryFolder(), 'x.db'))
    const broken: Migration = {
      version: 2,
      sql: 'CREATE TABLE b (x INTEGER); INSERT INTO nowhere VALUES (1)',
    }
    expect(() => migrate(database, [...steps.slice(0, 1), broken])).toThrow(/nowhere/)
    expect(versionOf(database)).toBe(1)
    expect(() => database.prepare('SELECT * FROM b')).toThrow(/no such table/)
  })
})

describe('the copy before a migration', () => {
  it('is the whole library as it was, and the last two are kept', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'inglenook.db')
    writeFileSync(join(folder, 'inglenook.db.before-lunch'), 'somebody’s own file')
    const database = open(path)
    migrate(database, steps.slice(0, 1))
    database.exec('INSERT INTO a VALUES (7)')
    for (const now of [1_000, 2_000, 3_000]) copyBeforeMigration(database, path, 2, now)
    migrate(database, steps)
    expect(readdirSync(folder).sort()).toEqual([
      'inglenook.db',
      'inglenook.db.before-lunch',
      'inglenook.db.before-v2-2000',
      'inglenook.db.before-v2-3000',
    ])
    const copy = open(join(folder, 'inglenook.db.before-v2-3000'))
    expect(versionOf(copy)).toBe(1)
    expect(copy.prepare('SELECT x FROM a').pluck().all()).toEqual([7])
  })
})
