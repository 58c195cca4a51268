import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { explainFailure, meansDamage, unreachable } from './failures.ts'

/** How long another program (a virus scanner, a backup) may hold the file before a call fails. */
const busyMilliseconds = 5_000

/** A prepared statement whose rows are checked by whoever reads them. */
export type Statement = Database.Statement

/** The open database, with its two ways to use it. */
export interface Connection {
  readonly path: string
  readonly prepare: (sql: string) => Statement
  /**
   * Runs `change` in one transaction that is on disk when this returns, or not there at all.
   * Throws what `explainFailure` makes of SQLite's error.
   */
  readonly write: <T>(change: () => T) => T
  /**
   * As `write`, but not waited for until it is on disk: a crash of the app undoes nothing, a power cut may undo the
   * last of these. The order is kept: what `write` makes durable later includes all that went before it.
   */
  readonly writeSoon: <T>(change: () => T) => T
  /** Runs `query` on one state of the database; errors as in `write`. */
  readonly read: <T>(query: () => T) => T
  /** Whether the file at the path is the one that was opened. */
  readonly isPresent: () => boolean
}

/** Opens a database for reading and writing, each commit durable. Throws SQLite's own errors. */
export function openDatabase(path: string, options: { readonly mustExist: boolean }): Database.Database {
  const database = new Database(path, { timeout: busyMilliseconds, fileMustExist: options.mustExist })
  try {
    database.pragma('journal_mode = WAL')
    // A commit survives a power cut. fullfsync: macOS keeps data in the drive's cache without it.
    database.pragma('synchronous = FULL')
    database.pragma('fullfsync = ON')
    database.pragma('checkpoint_fullfsync = ON')
    database.pragma('foreign_keys = ON')
    // A damaged or hostile schema must not run functions of its choosing.
    database.pragma('trusted_schema = OFF')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * The stores' view of an open database.
 *
 * @param onDamage SQLite says, in its own words, that the file is broken; the call fails besides
 */
export function createConnection(
  database: Database.Database,
  path: string,
  onDamage: (reason: string) => void = () => undefined,
): Connection {
  const run = database.transaction((work: () => unknown) => work())
  const opened = identityOf(path)
  /**
   * A file that was removed, or is on a disk that was taken away and lives on in memory, can still be written to for
   * as long as it is open, and all of it is lost in the end.
   */
  const requirePresent = (): void => {
    const found = identityOf(path)
    if (found !== opened) throw unreachable(path, { code: found === null ? 'gone' : 'another' })
  }
  const explained = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      if (meansDamage(error)) onDamage((error as Error).message)
      throw explainFailure(error, path)
    }
  }
  return {
    path,
    prepare: (sql) => explained(() => database.prepare(sql)),
    write: <T>(change: () => T) =>
      explained(() => {
        requirePresent()
        return run.immediate(change) as T
      }),
    writeSoon: <T>(change: () => T) =>
      explained(() => {
        requirePresent()
        // In WAL mode a commit under NORMAL is whole and in order, but does not sync the log; the next FULL one does.
        database.pragma('synchronous = NORMAL')
        try {
          return run.immediate(change) as T
        } finally {
          database.pragma('synchronous = FULL')
        }
      }),
    read: <T>(query: () => T) => explained(() => run.deferred(query) as T),
    isPresent: () => identityOf(path) === opened,
  }
}

/** Which file lies there; null where none does, or none can be seen. Windows holds on to an open file by itself. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path)
    return process.platform === 'win32' ? '' : `${dev}/${ino}`
  } catch {
    // Why it can't be seen does not matter: it can't be relied on.
    return null
  }
}
