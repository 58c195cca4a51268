import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '#contract/errors.ts'

/** Held as long as the process works with the profile. */
export interface ProfileLock {
  readonly release: () => void
}

/**
 * Takes the profile for this process. It is SQLite's lock on a file of its own, so the system frees it
 * whatever the process dies of: no stale lock can keep anybody out.
 *
 * Throws AppError `profile-in-use` where another process holds it, `profile-unwritable` where the file can't
 * be written. Anything else rises.
 *
 * @param path of the lock file, in an existing folder
 */
export function lockProfile(path: string): ProfileLock {
  if (!existsSync(dirname(path))) throw unwritable(path, undefined)
  let database: Database.Database | undefined
  try {
    database = new Database(path, { timeout: 0 })
    // No journal on disk: the transaction is never committed, it only holds the lock.
    database.pragma('journal_mode = MEMORY')
    database.exec('BEGIN EXCLUSIVE')
    const held = database
    return { release: () => void held.close() }
  } catch (error) {
    database?.close()
    throw explain(error, path)
  }
}

function explain(error: unknown, path: string): unknown {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_BUSY')) {
    return new AppError(
      'profile-in-use',
      'Inglenook is already running with this library. Use the window that is open, or close it first.',
      { retryable: true, details: { path }, cause: error },
    )
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) {
    return unwritable(path, error)
  }
  return error
}

const unwritable = (path: string, cause: unknown): AppError =>
  new AppError(
    'profile-unwritable',
    `Inglenook can’t write to ${path}. Allow it to, or start it with INGLENOOK_PROFILE set to another folder.`,
    { retryable: true, details: { path }, cause },
  )
