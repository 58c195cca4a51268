import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import type { NoticeView } from '#contract/index.ts'
import { AppError } from '#contract/errors.ts'
import type { Log } from '#core/ports.ts'
import { openDatabase } from './connection.ts'
import { applicationId, copiesOf, inspect, setAside, type Reading } from './damage.ts'
import { explainFailure } from './failures.ts'
import { copyBeforeMigration, migrate } from './migrate.ts'
import { migrations as published, type Migration } from './migrations/index.ts'
import { notUpdated, savedFrom, takenUp } from './opening-notices.ts'
import { openReadingView } from './reading-view.ts'
import { salvage, type Salvaged } from './salvage.ts'
import { syncPath } from './sync-path.ts'

export interface Opening {
  readonly migrations: readonly Migration[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly log: Log
  /** How much of a library is read before it is opened. */
  readonly reading: Reading
}

export interface Readied {
  readonly notice: NoticeView | null
  /** What is to be used in place of the file, which is not of this version. Null as a rule. */
  readonly view: Database.Database | null
}

/** Sees to it that a sound database of this version lies at `path`, or can be looked at. See `openStore`. */
export function ready(path: string, opening: Opening): Readied {
  const { migrations, now, log, reading } = opening
  const unfinished = `${path}.new`
  if (!existsSync(path)) {
    // Left by a crash between setting a damaged library aside and putting the saved one in its place.
    if (existsSync(unfinished) && isComplete(unfinished)) {
      putInPlace(unfinished, path)
      log.warn('Took up a library that was saved before a crash', { path })
      return { notice: takenUp, view: null }
    }
    build(unfinished, () => undefined)
    putInPlace(unfinished, path)
    return { notice: null, view: null }
  }
  const found = inspect(path, reading)
  // Before anything is changed in a library, all of it is read, whoever vouches for it.
  const isOlder = found.state === 'sound' && found.version < migrations.length
  const finding = isOlder && reading === 'ends' ? inspect(path, 'pages') : found
  if (finding.state === 'damaged')
    return { notice: replaceDamaged(path, finding.reason, now, log), view: null }
  if (finding.version > migrations.length) {
    throw new AppError(
      'store-newer',
      'This library was made by a newer Inglenook. Nothing was changed. Update Inglenook to open it.',
      { details: { path, version: String(finding.version), known: String(migrations.length) } },
    )
  }
  if (finding.version === migrations.length) return { notice: null, view: null }
  try {
    update(path, opening)
    return { notice: null, view: null }
  } catch (error) {
    log.error('The library could not be brought up to date', { path, error })
    // Each step that went well has stayed.
    const left = inspect(path)
    if (left.state === 'damaged') throw error
    return { notice: notUpdated(path), view: lookAt(path, left.version, migrations) }
  }
}

function lookAt(path: string, version: number, migrations: readonly Migration[]): Database.Database {
  try {
    return openReadingView(path, version, migrations)
  } catch (error) {
    throw new AppError(
      'internal',
      `Your library could not be brought up to date for this Inglenook. Nothing was changed: it is in ${path}. Use the version that you had before, or a newer one.`,
      { details: { path }, cause: error },
    )
  }
}

function update(path: string, { migrations, now, log }: Opening): void {
  const database = openDatabase(path, { mustExist: true })
  try {
    const copy = copyBeforeMigration(database, path, migrations.length, now)
    syncPath(copy)
    migrate(database, migrations)
    log.info('Brought the library up to date', { version: migrations.length, copy })
  } finally {
    database.close()
  }
}

/**
 * Saves into a new file first, then sets the damaged one aside, then gives the new one its name: a crash or
 * a full disk in between leaves either the damaged library where it was or the saved one to be taken up.
 */
function replaceDamaged(path: string, reason: string, now: number, log: Log): NoticeView {
  log.error('The library is damaged', { path, reason })
  const unfinished = `${path}.new`
  const workFolder = `${path}.salvage`
  rmSync(workFolder, { recursive: true, force: true })
  let saved: Salvaged | null = null
  try {
    const copies = copiesOf(path, workFolder)
    build(unfinished, (database) => {
      saved = salvage(copies, database, log)
    })
  } catch (error) {
    const explained = explainFailure(error, path)
    // No room for the saved copy, or no right to write it: then nothing is touched, and the person can act.
    if (explained instanceof AppError && explained.code !== 'store-damaged') throw explained
    log.error('Nothing could be saved of the damaged library', { path, error })
    saved = null
    build(unfinished, () => undefined)
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
  // Before anything has its new place: whatever comes between, no picture is taken for a leftover.
  writeFileSync(orphanMark(path), '')
  syncPath(orphanMark(path))
  const folder = setAside(path, now)
  putInPlace(unfinished, path)
  return savedFrom(reason, folder, saved)
}

/** An empty file beside a library that was saved from a damaged one; see `OpenStore.orphans`. */
export const orphanMark = (path: string): string => `${path}.orphans`

/** Makes a complete database at `path`; `fill` runs when its tables are there. Marked as ours last of all. */
function build(path: string, fill: (database: Database.Database) => void): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
  const database = openDatabase(path, { mustExist: false })
  try {
    migrate(database, published)
    fill(database)
    database.pragma(`application_id = ${applicationId}`)
    // All of it into the one file, which is then renamed.
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}

const isComplete = (path: string): boolean => inspect(path).state === 'sound'

function putInPlace(from: string, to: string): void {
  syncPath(from)
  renameSync(from, to)
  syncPath(dirname(to))
}
