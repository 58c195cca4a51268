import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { meansDamage } from './failures.ts'

/** `Ingl`: tells a library from any other SQLite file. */
export const applicationId = 0x49_6e_67_6c

export type Finding =
  | { readonly state: 'sound'; readonly version: number }
  | { readonly state: 'damaged'; readonly reason: string }

/**
 * Looks at an existing database without changing a byte of it: opened for reading alone, SQLite neither
 * recovers nor checkpoints into the file. Throws SQLite's error where it can't be opened for another reason.
 */
export function inspect(path: string): Finding {
  // SQLite takes an empty file for a new database. Here it is one that has lost everything:
  // a new library gets its name only when it is complete.
  if (statSync(path).size === 0) return { state: 'damaged', reason: 'the file is empty' }
  let database: Database.Database | undefined
  try {
    database = new Database(path, { readonly: true, fileMustExist: true })
    const version = database.pragma('user_version', { simple: true }) as number
    const id = database.pragma('application_id', { simple: true }) as number
    if (id !== applicationId) return { state: 'damaged', reason: 'it is not a library of Inglenook' }
    const [found] = database.pragma('quick_check(1)') as { quick_check: string }[]
    return found?.quick_check === 'ok'
      ? { state: 'sound', version }
      : { state: 'damaged', reason: found?.quick_check ?? 'the check gave no answer' }
  } catch (error) {
    if (meansDamage(error)) return { state: 'damaged', reason: (error as Error).message }
    throw error
  } finally {
    database?.close()
  }
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

/** Copies the database, for salvage: reading a damaged one for writing would change it. */
export function copyInto(path: string, folder: string): string {
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
