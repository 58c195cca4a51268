import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '#contract/errors.ts'
import { instantSchema, sha256Schema } from '#contract/stories.ts'
import type { BackupFacts, LongWork } from '#core/safekeeping/ports.ts'
import { applicationId } from './damage.ts'
import { explainFailure, meansDamage } from './failures.ts'
import { digestRows } from './library-databases.ts'

/**
 * A backup in one file is a library's database with two tables more: what the backup says of itself, and the bytes of
 * every picture and voice that the other tables name.
 */
const backupVersion = 1
const schema = `
  CREATE TABLE backup_facts (
    n INTEGER PRIMARY KEY CHECK (n = 1),
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    stories INTEGER NOT NULL,
    pictures INTEGER NOT NULL,
    rows TEXT NOT NULL
  ) STRICT;
  CREATE TABLE backup_files (
    n INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL,
    thumbnail BLOB
  ) STRICT;
`

const factsSchema = z.object({
  version: z.int(),
  at: instantSchema,
  stories: z.int().nonnegative(),
  pictures: z.int().nonnegative(),
  /** SHA-256 of the library's rows: a page of the file can be well-formed and still hold another letter. */
  rows: sha256Schema,
})
const fileSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  thumbnail: z.instanceof(Uint8Array).nullable(),
})

/** A picture's bytes, or a voice's, which has no thumbnail. */
export interface KeptFile {
  readonly bytes: Uint8Array
  readonly thumbnail: Uint8Array | undefined
}

/** Files that are written into the database before the disk is asked to take them. */
const filesAtOnce = 64

/**
 * Puts the files into the copy of a database. `read` answers undefined for one that is not there or not what its name
 * says. A draft that was not finished is worth nothing, so it is not guarded by a log. Throws as the stores do.
 */
export async function packFiles(
  draft: string,
  wanted: readonly { readonly sha256: string }[],
  facts: Omit<BackupFacts, 'pictures'>,
  read: (sha256: string) => Promise<KeptFile | undefined>,
  { signal, onProgress }: LongWork,
): Promise<{ readonly lost: readonly string[] }> {
  const lost: string[] = []
  const database = new Database(draft, { fileMustExist: true })
  try {
    // One file, also where it can't be written to: no log beside it.
    database.pragma('journal_mode = DELETE')
    database.pragma('synchronous = OFF')
    database.exec(schema)
    const insert = database.prepare('INSERT INTO backup_files (sha256, bytes, thumbnail) VALUES (?, ?, ?)')
    const put = database.transaction((files: readonly (readonly [string, KeptFile])[]) => {
      for (const [sha256, { bytes, thumbnail }] of files) insert.run(sha256, bytes, thumbnail ?? null)
    })
    for (let at = 0; at < wanted.length; at += filesAtOnce) {
      signal.throwIfAborted()
      const group = wanted.slice(at, at + filesAtOnce)
      const found = await Promise.all(group.map(async ({ sha256 }) => [sha256, await read(sha256)] as const))
      put(found.flatMap(([sha256, file]) => (file === undefined ? [] : [[sha256, file] as const])))
      lost.push(...found.flatMap(([sha256, file]) => (file === undefined ? [sha256] : [])))
      onProgress(Math.min(at + filesAtOnce, wanted.length), wanted.length)
    }
    database
      .prepare('INSERT INTO backup_facts (n, version, at, stories, pictures, rows) VALUES (1, ?, ?, ?, ?, ?)')
      .run(backupVersion, facts.at, facts.stories, wanted.length - lost.length, digestRows(database))
    return { lost }
  } catch (error) {
    throw explainFailure(error, draft)
  } finally {
    database.close()
  }
}

/**
 * What a backup in one file says of itself, after a check of every row in it. The pictures are not read: each is
 * compared with its name when it is brought back. @throws AppError `bad-input`, `not-found`
 */
export function readBackupFacts(path: string): BackupFacts {
  const damaged = (cause?: unknown): AppError =>
    new AppError(
      'bad-input',
      `The backup ${path} is damaged: it is not as it was written. Nothing was changed.`,
      { reason: 'backup-damaged', details: { path }, cause },
    )
  const database = open(path, damaged)
  try {
    const found = database.pragma('application_id', { simple: true })
    const isThere = database
      .prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'backup_facts'`)
      .pluck()
      .get()
    if (found !== applicationId || isThere !== 1) throw notABackup(path)
    const facts = factsSchema.parse(database.prepare('SELECT * FROM backup_facts').get())
    if (facts.version > backupVersion) {
      throw new AppError(
        'bad-input',
        'This backup was made by a newer Inglenook. Update Inglenook, then restore it. Nothing was changed.',
        { reason: 'backup-newer', details: { path } },
      )
    }
    if (!hasWholeTables(database) || digestRows(database) !== facts.rows) throw damaged()
    const { at, stories, pictures } = facts
    return { at, stories, pictures }
  } catch (error) {
    if (error instanceof AppError) throw error
    if (isNoDatabase(error)) throw notABackup(path)
    throw damaged(error)
  } finally {
    database.close()
  }
}

/** Reads files out of a backup in one file. @throws AppError `bad-input` */
export function openBackupFiles(path: string): {
  readonly read: (sha256: string) => KeptFile | undefined
  readonly close: () => void
} {
  const database = open(path, () => notABackup(path))
  const find = database.prepare('SELECT bytes, thumbnail FROM backup_files WHERE sha256 = ?')
  return {
    read: (sha256) => {
      const row = readOrMiss(() => find.get(sha256Schema.parse(sha256)))
      if (row === undefined) return undefined
      const { bytes, thumbnail } = fileSchema.parse(row)
      return { bytes, thumbnail: thumbnail ?? undefined }
    },
    close: () => void database.close(),
  }
}

/** Checking what holds the pictures would read them all, and the app would stand still: 0.8 s for 1 GB in memory. */
function hasWholeTables(database: Database.Database): boolean {
  const tables = z
    .array(z.string())
    .parse(
      database
        .prepare(
          `SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name <> 'backup_files'`,
        )
        .pluck()
        .all(),
    )
  return tables.every((table) => {
    const name = `'${table.replaceAll("'", "''")}'`
    return database.pragma(`integrity_check(${name})`, { simple: true }) === 'ok'
  })
}

/** A picture that lies in a damaged part of the file is lost, as one whose file is gone. */
function readOrMiss(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (meansDamage(error)) return undefined
    throw error
  }
}

function open(path: string, otherwise: (cause: unknown) => AppError): Database.Database {
  if (!existsSync(path)) throw notABackup(path)
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true })
    database.pragma('trusted_schema = OFF')
    return database
  } catch (error) {
    throw isNoDatabase(error) ? notABackup(path) : otherwise(error)
  }
}

const isNoDatabase = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null)?.code === 'SQLITE_NOTADB'

const notABackup = (path: string): AppError =>
  new AppError('not-found', `${path} is no backup of Inglenook. Nothing was changed.`, {
    reason: 'no-backup-there',
    details: { path },
  })
