import Database from 'better-sqlite3'
import { takeOver, rebuildIndex } from './build-library.ts'
import type { Connection } from './connection.ts'
import { readingOnly } from './failures.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/index.ts'

/**
 * An older library as this version would have it, in memory and for reading alone, where the file itself could not be
 * brought up to date. All of its rows as they are; where even in memory the steps fail on them, what fits into the
 * tables of this version. The file is not changed.
 *
 * Throws SQLite's own errors.
 */
export function openReadingView(
  path: string,
  version: number,
  migrations: readonly Migration[],
): Database.Database {
  try {
    // A full disk, a missing right: in memory there is neither.
    return viewOf(path, (database) => {
      migrate(database, migrations.slice(0, version))
      takeOver(database, path)
      migrate(database, migrations)
    })
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    return viewOf(path, (database) => {
      migrate(database, migrations)
      // A rule that its rows don't keep is no reason not to show them.
      database.pragma('ignore_check_constraints = ON')
      takeOver(database, path)
    })
  }
}

function viewOf(path: string, fill: (database: Database.Database) => void): Database.Database {
  const database = new Database(':memory:')
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('foreign_keys = OFF')
    fill(database)
    rebuildIndex(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Refuses every change with a sentence, and so keeps anything from being done that would be lost. */
export function forReading(connection: Connection): Connection {
  const refuse = (): never => {
    throw readingOnly(connection.path)
  }
  return { ...connection, write: refuse, writeSoon: refuse }
}
