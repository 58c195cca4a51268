import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '#contract/errors.ts'

/** Below this many free bytes an unexplained I/O error is taken for a full disk. */
const nearlyNothing = 256 * 1024

/** SQLite's code; those of the file system stand for the ones that SQLite would have given. */
function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'SQLITE_FULL'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'SQLITE_PERM'
  return ''
}

/** Whether SQLite says that the file itself is broken, or not one of its own. */
export function meansDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|FORMAT)/.test(codeOf(error))
}

/**
 * What a failure of SQLite means for a person. Errors without a meaning of their own come back as they are:
 * they are bugs, and shall rise.
 *
 * @param path of the database, to be named
 */
export function explainFailure(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === '') return error
  if (meansDamage(error)) {
    return new AppError(
      'store-damaged',
      'The library is damaged. Start Inglenook again: it sets the damaged library aside and saves what can be read.',
      { details: { path, code }, cause: error },
    )
  }
  if (code === 'SQLITE_FULL' || (code.startsWith('SQLITE_IOERR') && isFull(path))) {
    return new AppError(
      'disk-full',
      'The disk is full, so this could not be saved. What was saved before is safe. Make room, then try again.',
      { retryable: true, details: { path, code }, cause: error },
    )
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code)) {
    return unwritable(path, { code, cause: error })
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new AppError('profile-in-use', 'Another program is using the library. Close it, then try again.', {
      retryable: true,
      details: { path, code },
      cause: error,
    })
  }
  if (code.startsWith('SQLITE_IOERR')) return unreachable(path, { code, cause: error })
  return error
}

/** The disk that the library is on went away, or fails. */
export function unreachable(
  path: string,
  why: { readonly code: string; readonly cause?: unknown },
): AppError {
  const folder = dirname(path)
  return new AppError(
    'profile-unwritable',
    `${folder} is gone, or can’t be reached. What was saved before is safe. Connect it again, then try again; if that does not help, start Inglenook again.`,
    {
      reason: 'folder-gone',
      retryable: true,
      details: { path: folder, code: why.code },
      cause: why.cause,
    },
  )
}

/** This library could be opened for reading alone. */
export const readingOnly = (path: string): AppError =>
  new AppError(
    'conflict',
    'Your library can only be read for now: it could not be brought up to date. Nothing was changed. Start Inglenook again to try once more.',
    { reason: 'library-reading-only', details: { path } },
  )

/** The folder of the library, or the library itself, is not there or may not be written to. */
export function unwritable(path: string, why: { readonly code: string; readonly cause?: unknown }): AppError {
  return new AppError(
    'profile-unwritable',
    `Inglenook can’t write to ${dirname(path)}. Allow it to, or start it with INGLENOOK_PROFILE set to another folder.`,
    { retryable: true, details: { path, code: why.code }, cause: why.cause },
  )
}

/** SQLite reports a full disk as a plain I/O error where the shared memory file could not grow. */
function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize < nearlyNothing
  } catch {
    // Not to be found out: then the I/O error stands for itself.
    return false
  }
}
