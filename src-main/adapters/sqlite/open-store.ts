import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import type { NoticeView } from '#contract/index.ts'
import { AppError } from '#contract/errors.ts'
import type { HeroStore, SeriesStore } from '#core/family/ports.ts'
import type {
  ActivityStore,
  BookShelf,
  Clock,
  JobStore,
  Log,
  ShelfStore,
  Storage,
  StoryStore,
} from '#core/ports.ts'
import type { VoiceStore } from '#core/voices/ports.ts'
import { createActivityStore } from './activity-store.ts'
import { createBookShelf } from './book-shelf.ts'
import { createConnection, openDatabase } from './connection.ts'
import { applicationId, copiesOf, inspect, setAside } from './damage.ts'
import { explainFailure, unwritable } from './failures.ts'
import { createHeroStore } from './hero-store.ts'
import { createJobStore } from './job-store.ts'
import { copyBeforeMigration, migrate } from './migrate.ts'
import { migrations as published, type Migration } from './migrations/index.ts'
import { notUpdated, savedFrom, takenUp } from './opening-notices.ts'
import { forReading, openReadingView } from './reading-view.ts'
import type { Salvaged } from './salvage.ts'
import { salvage } from './salvage.ts'
import { createSeriesStore } from './series-store.ts'
import { createShelfStore } from './shelf-store.ts'
import { createStorage } from './storage.ts'
import { createStoryStore } from './story-store.ts'
import { createVoiceStore } from './voice-store.ts'

export interface OpenStore {
  readonly stories: StoryStore
  readonly shelf: ShelfStore
  readonly jobs: JobStore
  readonly activity: ActivityStore
  readonly storage: Storage
  /** Takes whole books in. */
  readonly books: BookShelf
  readonly heroes: HeroStore
  readonly series: SeriesStore
  readonly voices: VoiceStore
  /** SHA-256 of every picture that a page has had, and of every voice; a file that is not among them belongs to nothing. */
  readonly pictures: () => ReadonlySet<string>
  /**
   * The library was damaged, and the pictures that its lost stories had are still to be gone through: nothing may be
   * swept until then. Stays so over restarts. Null as a rule.
   */
  readonly orphans: {
    /** SHA-256 of every file that a page has had, that somebody spoke, or that is a portrait. */
    readonly shown: () => ReadonlySet<string>
    readonly settle: () => void
  } | null
  /** What a person must know of the opening: the library was damaged, or can only be read. Null as a rule. */
  readonly notice: NoticeView | null
  /** It could not be brought up to date: every change is refused with AppError `conflict`. */
  readonly isReadingOnly: boolean
  readonly close: () => void
}

/**
 * Opens the library, or begins one; brings an older one up to date, after a copy beside it.
 *
 * Where that fails, the older one is shown as it is, for reading alone; `notice` says so.
 * A damaged one is set aside whole and what can be read of it is put into a new one; `notice` says so.
 * Throws AppError `store-newer` (and touches nothing) for the library of a newer Inglenook, `disk-full`,
 * `profile-unwritable` or `profile-in-use`. The caller holds the profile's lock.
 *
 * @param options.path of the database; its folder exists
 * @param options.migrations other steps than the published ones, for tests
 */
export function openStore(options: {
  readonly path: string
  readonly clock: Clock
  readonly log: Log
  readonly migrations?: readonly Migration[]
}): OpenStore {
  const { path, clock, log, migrations = published } = options
  if (!existsSync(dirname(path))) throw unwritable(path, { code: 'no-folder' })
  if (existsSync(path) && !statSync(path).isFile()) throw unwritable(path, { code: 'not-a-file' })
  try {
    const { notice, view } = ready(path, { migrations, now: clock.now(), log })
    const database = view ?? openDatabase(path, { mustExist: true })
    const all = createConnection(database, path)
    const connection = view === null ? all : forReading(all)
    const stories = createStoryStore(connection)
    const jobs = createJobStore(connection)
    const voices = createVoiceStore(connection)
    const pictures = connection.prepare('SELECT sha256 FROM pictures UNION SELECT sha256 FROM voices').pluck()
    const shown = connection
      .prepare(
        'SELECT sha256 FROM versions UNION SELECT sha256 FROM voices UNION SELECT portrait FROM heroes WHERE portrait IS NOT NULL',
      )
      .pluck()
    return {
      stories: createStoryStore(connection),
      shelf: createShelfStore(connection),
      jobs: createJobStore(connection),
      // What leaves this computer can be looked at even where it can't be kept.
      activity: createActivityStore(all, clock),
      storage: createStorage(connection),
      books: createBookShelf(connection, stories, jobs, voices),
      heroes: createHeroStore(connection),
      series: createSeriesStore(connection),
      voices,
      pictures: () => connection.read(() => new Set(pictures.all() as string[])),
      orphans: existsSync(orphanMark(path))
        ? {
            shown: () => connection.read(() => new Set(shown.all() as string[])),
            settle: () => rmSync(orphanMark(path), { force: true }),
          }
        : null,
      notice,
      isReadingOnly: view !== null,
      close: () => void database.close(),
    }
  } catch (error) {
    throw explainFailure(error, path)
  }
}

interface Opening {
  readonly migrations: readonly Migration[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly log: Log
}

interface Readied {
  readonly notice: NoticeView | null
  /** What is to be used in place of the file, which is not of this version. Null as a rule. */
  readonly view: Database.Database | null
}

/** Sees to it that a sound database of this version lies at `path`, or can be looked at. */
function ready(path: string, { migrations, now, log }: Opening): Readied {
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
  const finding = inspect(path)
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
    update(path, { migrations, now, log })
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
const orphanMark = (path: string): string => `${path}.orphans`

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

/** Windows can't sync a folder; its file system orders renames by itself. */
function syncPath(path: string): void {
  if (process.platform === 'win32' && !/\.(new|before-)/.test(path)) return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
