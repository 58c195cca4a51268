import Database from 'better-sqlite3'
import { AppError } from '#contract/errors.ts'
import { openDatabase } from './connection.ts'
import { applicationId, inspect } from './damage.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { rowTables } from './row-tables.ts'
import { indexAll } from './salvage.ts'

/**
 * Builds a library at `to` from the rows of another, and with `merged` the stories that only that one has.
 * See `LibraryDatabases.build` for what it promises; throws SQLite's own errors too.
 */
export function buildLibrary(to: string, from: string, merged: string | null): void {
  const version = requireLibrary(from)
  if (merged !== null) requireLibrary(merged)
  const database = openDatabase(to, { mustExist: false })
  try {
    // Each row comes in by itself; whether they fit together is looked at in the end.
    database.pragma('foreign_keys = OFF')
    // An older library's rows go into tables of its own version, which are then brought up to date.
    migrate(database, migrations.slice(0, version))
    takeOver(database, from)
    migrate(database, migrations)
    if (merged !== null) withAttached(database, merged, () => mergeStories(database))
    rebuildIndex(database)
    if ((database.pragma('foreign_key_check') as unknown[]).length > 0) {
      throw new AppError('store-damaged', 'The rows of this library do not fit together, so it is not used.')
    }
    database.pragma(`application_id = ${applicationId}`)
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}

/** Answers its version. */
function requireLibrary(path: string): number {
  const finding = inspect(path)
  if (finding.state === 'damaged') {
    throw new AppError(
      'store-damaged',
      `This library can’t be used: ${finding.reason}. Nothing was changed.`,
      { reason: 'backup-damaged', details: { path } },
    )
  }
  if (finding.version > migrations.length) {
    throw new AppError(
      'store-newer',
      'This backup was made by a newer Inglenook. Update Inglenook, then restore it. Nothing was changed.',
      { reason: 'backup-newer', details: { path } },
    )
  }
  return finding.version
}

/** All rows of another library, as far as their columns are known here. */
export const takeOver = (database: Database.Database, from: string): void =>
  withAttached(database, from, () => copyAll(database))

function withAttached(database: Database.Database, path: string, work: () => void): void {
  database.prepare('ATTACH ? AS other').run(path)
  try {
    database.transaction(work).immediate()
  } finally {
    database.exec('DETACH other')
  }
}

const columnsOf = (database: Database.Database, schema: 'main' | 'other', table: string): readonly string[] =>
  (database.pragma(`${schema}.table_info(${table})`) as { name: string }[]).map(({ name }) => name)

/** Those that both have; nothing where the other has no such table, but a view of its name. */
function shared(database: Database.Database, table: string): readonly string[] {
  const isTable = database.prepare("SELECT 1 FROM other.sqlite_schema WHERE type = 'table' AND name = ?")
  if (isTable.get(table) === undefined) return []
  const there = new Set(columnsOf(database, 'other', table))
  return columnsOf(database, 'main', table).filter((name) => there.has(name))
}

function copyAll(database: Database.Database): void {
  for (const table of rowTables(database)) {
    const list = shared(database, table).join(', ')
    if (list === '') continue
    // The one row of `revision` is there from the beginning.
    database.exec(
      `INSERT OR REPLACE INTO main.${table} (${list}) SELECT ${list} FROM other.${table} ORDER BY n`,
    )
  }
}

/**
 * Which rows of a table come along with a story. A table with a column `story` follows by that; what left the other
 * computer stays with that one.
 */
function belonging(table: string, columns: readonly string[]): string | null {
  switch (table) {
    case 'stories':
      return 'id IN temp.added'
    case 'attempts':
      return 'job IN (SELECT id FROM other.jobs WHERE story IN temp.added)'
    case 'pictures':
      // The heroes are in by then: tables come by name.
      return `(sha256 IN (SELECT sha256 FROM other.versions WHERE story IN temp.added)
          OR sha256 IN (SELECT portrait FROM main.heroes))
        AND sha256 NOT IN (SELECT sha256 FROM main.pictures)`
    case 'heroes':
      return 'id NOT IN (SELECT id FROM main.heroes)'
    case 'activity':
      return null
    default:
      return columns.includes('story') ? 'story IN temp.added' : null
  }
}

function mergeStories(database: Database.Database): void {
  database.exec(`
    CREATE TEMP TABLE added AS SELECT id FROM other.stories WHERE id NOT IN (SELECT id FROM main.stories);
    UPDATE main.stories SET deleted_at = NULL
      WHERE deleted_at IS NOT NULL AND id IN (SELECT id FROM other.stories WHERE deleted_at IS NULL)`)
  for (const table of rowTables(database)) {
    const columns = shared(database, table).filter((name) => name !== 'n')
    const which = belonging(table, columns)
    if (which === null || columns.length === 0) continue
    const list = columns.join(', ')
    database.exec(
      `INSERT INTO main.${table} (${list}) SELECT ${list} FROM other.${table} WHERE ${which} ORDER BY n`,
    )
  }
  database.exec('UPDATE main.revision SET value = value + 1; DROP TABLE temp.added')
}

export function rebuildIndex(database: Database.Database): void {
  database
    .transaction(() => {
      database.exec('DELETE FROM story_search')
      indexAll(database)
    })
    .immediate()
}
