import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { meansDamage } from './failures.ts'
import { migrations } from './migrations/index.ts'
import { rowTables } from './row-tables.ts'
import { hasOwnSchema, mendSchema } from './schema.ts'
import { mendLog, type MendedLog } from './write-ahead-log.ts'

/** `Ingl`: tells a library from any other SQLite file. */
export const applicationId = 0x49_6e_67_6c

/**
 * Up to this size, in bytes, each start reads everything (0.1 s): a garbled index hides stories. Of a larger library
 * it reads the pages alone, or the ends where somebody vouches for it.
 */
export const checkedWhole = 64 * 1024 * 1024

/**
 * How much of a library is read. `ends`: its header, its descriptions and both ends of every table, for one that was
 * found sound before. `pages`: every page. `everything`: every index is also compared with its table.
 */
export type Reading = 'ends' | 'pages' | 'everything'

export type Finding =
  | { readonly state: 'sound'; readonly version: number }
  | { readonly state: 'damaged'; readonly reason: string }

/**
 * Looks at an existing database without changing a byte of it: opened for reading alone, SQLite neither
 * recovers nor checkpoints into the file. Throws SQLite's error where it can't be opened for another reason.
 *
 * @param reading how much of it; left out, as its size allows
 */
export function inspect(path: string, reading?: Reading): Finding {
  const { size } = statSync(path)
  // SQLite takes an empty file for a new database. Here it is one that has lost everything:
  // a new library gets its name only when it is complete.
  if (size === 0) return { state: 'damaged', reason: 'the file is empty' }
  const before = filesOf(path)
  // SQLite would take the rest of such a log for nothing, and write over it.
  if (mendedLogOf(path) !== null) return { state: 'damaged', reason: 'its log is damaged' }
  let database: Database.Database | undefined
  try {
    database = new Database(path, { readonly: true, fileMustExist: true })
    return look(database, {
      size,
      isAlone: !holdsLog(`${path}-wal`),
      reading: reading ?? (size <= checkedWhole ? 'everything' : 'pages'),
    })
  } catch (error) {
    if (meansDamage(error)) return { state: 'damaged', reason: (error as Error).message }
    throw error
  } finally {
    database?.close()
    // A reader makes a log where there is none, and may not take it away again.
    for (const file of filesOf(path)) if (!before.includes(file)) rmSync(file)
  }
}

interface Looking {
  readonly size: number
  /** All of the database is in the one file, with nothing in a log. */
  readonly isAlone: boolean
  readonly reading: Reading
}

function look(database: Database.Database, { size, isAlone, reading }: Looking): Finding {
  const ask = (pragma: string): number => database.pragma(pragma, { simple: true }) as number
  if (ask('application_id') !== applicationId) {
    return { state: 'damaged', reason: 'it is not a library of Inglenook' }
  }
  // SQLite reads what is missing of its last page as zeros, and may find nothing wrong with them.
  if (isAlone && size < ask('page_count') * ask('page_size')) {
    return { state: 'damaged', reason: 'the file is cut short' }
  }
  if (reading === 'ends') touchEnds(database)
  else {
    const found = database.pragma(reading === 'everything' ? 'integrity_check(1)' : 'quick_check(1)', {
      simple: true,
    })
    if (found !== 'ok') return { state: 'damaged', reason: String(found) }
  }
  const version = ask('user_version')
  // What a newer one looks like is not known here.
  if (version <= migrations.length && !hasOwnSchema(database, version)) {
    return { state: 'damaged', reason: 'its tables are not described as they were' }
  }
  return { state: 'sound', version }
}

/** Walks down to the first and the last row of every table; throws SQLite's error where that can't be done. */
function touchEnds(database: Database.Database): void {
  for (const table of rowTables(database)) {
    for (const direction of ['ASC', 'DESC'])
      database.prepare(`SELECT * FROM ${table} ORDER BY rowid ${direction} LIMIT 1`).get()
  }
  database.prepare('SELECT rowid FROM story_search ORDER BY rowid DESC LIMIT 1').get()
}

/** Whether there is a log that SQLite would read: anything without its mark is passed over. */
function holdsLog(path: string): boolean {
  if (!existsSync(path)) return false
  const mark = readFileSync(path).subarray(0, 4).toString('hex')
  return mark === '377f0682' || mark === '377f0683'
}

/** The files that make up one database. */
const filesOf = (path: string): readonly string[] =>
  [path, `${path}-wal`, `${path}-shm`].filter((file) => existsSync(file))

/**
 * Moves the damaged database, whole, into a folder of its own beside it. Nothing that lies there already is
 * overwritten.
 *
 * @returns the folder
 */
export function setAside(path: string, now: number): string {
  const folder = freshFolder(join(dirname(path), `damaged-${stamp(now)}`))
  for (const file of filesOf(path)) renameSync(file, join(folder, basename(file)))
  return folder
}

const mendedLogOf = (path: string): MendedLog | null =>
  existsSync(`${path}-wal`) ? mendLog(readFileSync(`${path}-wal`)) : null

/**
 * Copies of the damaged database to be read for salvage, for reading a damaged one for writing would change it.
 * The one that is to be believed first comes first.
 */
export function copiesOf(path: string, folder: string): readonly string[] {
  const asItIs = copyInto(path, join(folder, 'as-it-is'))
  const log = mendedLogOf(path)
  if (log === null) {
    mendSchema(asItIs)
    return [asItIs]
  }
  const mended = copyInto(path, join(folder, 'mended'))
  writeFileSync(`${mended}-wal`, log.bytes)
  if (log.isExact || inspect(mended).state === 'sound') return [mended]
  return [asItIs, mended]
}

function copyInto(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Without -shm: SQLite builds it anew from the log.
  for (const file of filesOf(path).filter((file) => !file.endsWith('-shm'))) {
    copyFileSync(file, join(folder, basename(file)))
  }
  return join(folder, basename(path))
}

/** `2026-11-24T23-05-00`: sorts by time, and is a file name everywhere. */
const stamp = (now: number): string => new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')

function freshFolder(wanted: string): string {
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? wanted : `${wanted}-${count}`
    if (existsSync(folder)) continue
    mkdirSync(folder, { mode: 0o700 })
    return folder
  }
}
