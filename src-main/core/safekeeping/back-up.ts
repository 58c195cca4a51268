import type { Clock, Log } from '../ports.ts'
import type {
  BackupFacts,
  BackupVault,
  LibraryDatabases,
  LibraryPlaces,
  LongWork,
  PictureCopies,
} from './ports.ts'

export interface BackUpDeps {
  readonly places: Pick<LibraryPlaces, 'at' | 'note'>
  readonly databases: LibraryDatabases
  readonly pictures: PictureCopies
  readonly vault: BackupVault
  readonly clock: Clock
  readonly log: Log
}

/**
 * Backs the whole library up into a folder while it is in use: one state of the database, and every picture that it
 * names; pictures that an earlier backup brought there are not copied again. Only rows and pictures are read: keys
 * are in neither.
 *
 * The backup from before is replaced when the new one is whole, and not before.
 *
 * @throws AppError `disk-full` or `profile-unwritable`, or the signal's reason; then the backup from before is there
 */
export async function backUp(deps: BackUpDeps, folder: string, work: LongWork): Promise<BackupFacts> {
  const { places, databases, vault, clock, log } = deps
  const from = places.at(places.note().folder)
  const at = clock.now()
  const to = await vault.begin(folder, at)
  try {
    await databases.copy(from.database, to.database, work.signal)
    const wanted = databases.pictures(to.database)
    const { lost } = await deps.pictures.copy(from.pictures, to.pictures, wanted, work)
    if (lost.length > 0) log.warn('Pictures were lost before the backup', { pictures: lost.length })
    work.signal.throwIfAborted()
    const stories = databases.stories(to.database).filter(({ binned }) => !binned).length
    const facts = { at, stories, pictures: wanted.length - lost.length }
    await vault.commit(to, facts, wanted)
    return facts
  } catch (error) {
    await vault.discard(to)
    throw error
  }
}

/** How old the last backup may be, in milliseconds. */
const day = 24 * 60 * 60 * 1000
/** How often it is looked at, in milliseconds. */
const lookEvery = 30 * 60 * 1000

export interface DailyBackupDeps {
  /** The folder of choice; empty: no daily backup. */
  readonly folder: () => string
  /** Tells that another folder may have been chosen, or none. Returns its unsubscribe. */
  readonly onChoice: (listener: () => void) => () => void
  readonly vault: Pick<BackupVault, 'lastAt'>
  readonly clock: Clock
  readonly backUp: (folder: string) => Promise<void>
  /** A backup could not be made; told once until one can be made again. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Resolves when it is time to look again: after half an hour, at once when another folder was chosen, or when `signal`
 * is aborted. Without a folder no timer runs, so that a computer at rest is not woken for nothing.
 */
async function untilNextLook(deps: DailyBackupDeps, signal: AbortSignal): Promise<void> {
  const folder = deps.folder()
  const over = new AbortController()
  const stop = (): void => over.abort()
  signal.addEventListener('abort', stop, { once: true })
  const leave = deps.onChoice(() => {
    if (deps.folder() !== folder) stop()
  })
  try {
    if (signal.aborted) return
    if (folder === '') {
      await new Promise<void>((resolve) => {
        over.signal.addEventListener('abort', () => resolve(), { once: true })
      })
    } else await deps.clock.sleep(lookEvery, over.signal)
  } catch (error) {
    if (!over.signal.aborted) throw error
  } finally {
    leave()
    signal.removeEventListener('abort', stop)
  }
}

/**
 * Makes a backup whenever the last one is older than a day, for as long as the app runs. Resolves when `signal` is
 * aborted. A folder that is not there (a disk that is not plugged in) is tried again at the next look.
 */
export async function runDailyBackup(deps: DailyBackupDeps, signal: AbortSignal): Promise<void> {
  // Asked anew each time: it may end while we wait.
  const isOver = (): boolean => signal.aborted
  let failing = false
  while (!isOver()) {
    const folder = deps.folder()
    if (folder !== '') {
      try {
        const last = await deps.vault.lastAt(folder)
        const now = deps.clock.now()
        // A clock that was set back makes no backup of the future.
        if (last === null || now - last >= day || last > now) await deps.backUp(folder)
        failing = false
      } catch (error) {
        if (isOver()) return
        if (!failing) deps.onFailure(error)
        failing = true
      }
    }
    await untilNextLook(deps, signal)
  }
}
