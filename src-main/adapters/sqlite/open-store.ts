import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { NoticeView } from '#contract/index.ts'
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
import { checkedWhole, type Reading } from './damage.ts'
import { explainFailure, unwritable } from './failures.ts'
import { createHeroStore } from './hero-store.ts'
import { createJobStore } from './job-store.ts'
import { migrations as published, type Migration } from './migrations/index.ts'
import { forReading } from './reading-view.ts'
import { orphanMark, ready } from './ready-library.ts'
import { createSeriesStore } from './series-store.ts'
import { createShelfStore } from './shelf-store.ts'
import { readSoundness, type Soundness } from './soundness.ts'
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
  /**
   * A large library that was opened on the word of an earlier check, and is still to be read whole while it is in use.
   * Null where the opening has done so.
   */
  readonly unread: {
    readonly path: string
    /** All of it was read, and is sound. */
    readonly vouch: () => void
    /** It is damaged: the next opening sets it aside. On disk when this returns. */
    readonly doubt: (reason: string) => void
  } | null
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
 * A library that is too large to be read whole at each start, and for which there is a word that it is sound, is
 * opened on that word; `unread` is what is still to be done then.
 *
 * @param options.path of the database; its folder exists
 * @param options.app the version of this Inglenook
 * @param options.readWholeUpTo another size than the usual one, for tests; bytes
 * @param options.migrations other steps than the published ones, for tests
 */
export function openStore(options: {
  readonly path: string
  readonly clock: Clock
  readonly log: Log
  readonly app?: string
  readonly migrations?: readonly Migration[]
  readonly readWholeUpTo?: number
}): OpenStore {
  const { path, clock, log, app = '', migrations = published, readWholeUpTo = checkedWhole } = options
  if (!existsSync(dirname(path))) throw unwritable(path, { code: 'no-folder' })
  if (existsSync(path) && !statSync(path).isFile()) throw unwritable(path, { code: 'not-a-file' })
  try {
    const soundness = readSoundness(path, { app, above: readWholeUpTo, now: clock.now })
    // Without a note the next opening reads all of the library, which is never wrong.
    const tryTo = (trouble: string, work: () => void): void => {
      try {
        work()
      } catch (error) {
        log.warn(trouble, { path, why: String(error) })
      }
    }
    const opening = { migrations, now: clock.now(), log, reading: readingFor(path, soundness, readWholeUpTo) }
    const { notice, view } = ready(path, opening)
    soundness.begin(opening.reading !== 'ends')
    const database = view ?? openDatabase(path, { mustExist: true })
    const doubt = (reason: string): void => {
      log.error('The library is damaged; the next start sets it aside', { path, reason })
      tryTo('could not note that the library is damaged', () => soundness.doubt(reason))
    }
    const all = createConnection(database, path, doubt)
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
      unread: opening.reading === 'ends' ? { path, vouch: soundness.vouch, doubt } : null,
      close: () => {
        // Nothing is known of another file that lies there by now.
        const isPresent = all.isPresent()
        database.close()
        if (isPresent) tryTo('could not note that the library is sound', soundness.end)
      },
    }
  } catch (error) {
    throw explainFailure(error, path)
  }
}

function readingFor(path: string, { standing }: Soundness, readWholeUpTo: number): Reading {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (standing === 'doubted' || size <= readWholeUpTo) return 'everything'
  return standing === 'vouched-for' ? 'ends' : 'pages'
}
