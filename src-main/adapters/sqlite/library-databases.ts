import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '#contract/errors.ts'
import { sha256Schema, storyIdSchema } from '#contract/stories.ts'
import type { LibraryDatabases } from '#core/safekeeping/ports.ts'
import { buildLibrary } from './build-library.ts'
import { explainFailure, unreachable } from './failures.ts'
import { rowTables } from './row-tables.ts'

const namedSchema = z.array(z.object({ sha256: sha256Schema, size: z.int().nonnegative() }))

const marksSchema = z.array(z.object({ id: storyIdSchema, deleted_at: z.int().nullable() }))

/** SQLite pages (4 KB) a step; between two of them the window is answered. */
const pagesAtOnce = 500

/** Copies and checks of whole databases. See the port for what it promises. */
export function createLibraryDatabases(): LibraryDatabases {
  return {
    copy: async (from, to, signal) => {
      if (existsSync(to)) throw new Error(`${to} is there already`)
      const source = openToRead(from)
      try {
        await source.backup(to, {
          progress: () => {
            signal.throwIfAborted()
            return pagesAtOnce
          },
        })
        sync(to)
      } catch (error) {
        for (const file of [to, `${to}-journal`, `${to}-wal`, `${to}-shm`]) rmSync(file, { force: true })
        throw explainFailure(error, to)
      } finally {
        source.close()
      }
    },
    digest: (path) =>
      explained(path, (database) => {
        const found = database.pragma('integrity_check(1)', { simple: true })
        if (found !== 'ok') {
          throw new AppError('store-damaged', 'The copy of the library is damaged, so it is not used.', {
            reason: 'copy-damaged',
            details: { path, found: String(found) },
          })
        }
        return digestRows(database)
      }),
    pictures: (path) =>
      explained(path, (database) => {
        // A library from before there were voices has no table of them.
        const voices = rowTables(database).includes('voices') ? 'UNION SELECT sha256, size FROM voices' : ''
        const files = `SELECT sha256, size FROM pictures ${voices} ORDER BY sha256`
        return namedSchema.parse(database.prepare(files).all())
      }),
    stories: (path) =>
      explained(path, (database) =>
        marksSchema
          .parse(database.prepare('SELECT id, deleted_at FROM stories').all())
          .map(({ id, deleted_at }) => ({ id, binned: deleted_at !== null })),
      ),
    build: (to, from, merged) => {
      try {
        buildLibrary(to, from, merged)
        sync(to)
      } catch (error) {
        for (const file of [to, `${to}-wal`, `${to}-shm`]) rmSync(file, { force: true })
        throw explainFailure(error, to)
      }
    },
  }
}

/** SHA-256 over every row of every table, and the table's name before them. */
export function digestRows(database: Database.Database): string {
  const hash = createHash('sha256')
  for (const table of rowTables(database)) {
    hash.update(`${table}\n`)
    for (const row of database.prepare(`SELECT * FROM ${table} ORDER BY n`).raw().iterate()) {
      hash.update(`${JSON.stringify(row)}\n`)
    }
  }
  return hash.digest('hex')
}

function openToRead(path: string): Database.Database {
  // Not a code of SQLite's: the driver itself answers for the folder.
  if (!existsSync(dirname(path))) throw unreachable(path, { code: 'no-folder' })
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true, timeout: 5_000 })
    database.pragma('trusted_schema = OFF')
    return database
  } catch (error) {
    throw explainFailure(error, path)
  }
}

function explained<T>(path: string, work: (database: Database.Database) => T): T {
  const logs = [`${path}-wal`, `${path}-shm`]
  const before = logs.filter((file) => existsSync(file))
  const database = openToRead(path)
  try {
    return work(database)
  } catch (error) {
    throw explainFailure(error, path)
  } finally {
    database.close()
    // A reader makes a log where there is none, and may not take it away again; one that it found is another's.
    if (before.length === 0) for (const file of logs) rmSync(file, { force: true })
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
