import { AppError } from '#contract/errors.ts'
import type { MoveDeps } from './move-library.ts'
import type { BackupFacts, BackupVault, LibraryPlaces, LongWork } from './ports.ts'

export interface RestoreDeps extends MoveDeps {
  readonly vault: Pick<BackupVault, 'find'>
}

/** `merge`: what only the backup has comes in. `replace`: the library is as it was then. */
export type RestoreMode = 'merge' | 'replace'

/** What restoring will do, in stories, those in the bin left out. */
export interface RestorePreview extends BackupFacts {
  /** In the backup, and not in the library: both ways bring them. */
  readonly missing: number
  /** In the library, and not in the backup: replacing takes them away. */
  readonly onlyHere: number
}

/** Looks at a backup and says what restoring it would do; changes nothing. @throws AppError `bad-input`, `not-found` */
export async function previewRestore(
  deps: Pick<RestoreDeps, 'vault' | 'places' | 'databases'>,
  folder: string,
): Promise<RestorePreview> {
  const backup = await deps.vault.find(folder)
  const shown = (path: string): ReadonlySet<string> =>
    new Set(deps.databases.stories(path).flatMap(({ id, binned }) => (binned ? [] : [id])))
  const here = shown(deps.places.at(deps.places.note().folder).database)
  const there = shown(backup.database)
  return {
    ...backup.facts,
    missing: [...there].filter((id) => !here.has(id)).length,
    onlyHere: [...here].filter((id) => !there.has(id)).length,
  }
}

/**
 * Restores a backup: builds a whole library beside the present one, out of the backup alone or of both, and switches
 * to it. The library from before is kept as it is until the restored one is confirmed, or for seven days.
 *
 * @throws AppError as `moveLibrary`, `bad-input`, `not-found`, or `store-newer`; then nothing has changed
 */
export async function restore(
  deps: RestoreDeps,
  folder: string,
  mode: RestoreMode,
  work: LongWork,
): Promise<void> {
  const { places, databases, pictures, clock, log } = deps
  const note = places.note()
  if (note.earlier?.why === 'restored') {
    throw new AppError(
      'conflict',
      'A backup was restored already, and the library from before is still kept. Keep it or go back first, then restore another.',
      { reason: 'restore-undecided' },
    )
  }
  const backup = await deps.vault.find(folder)
  const from = places.at(note.folder)
  const to = places.at(places.beside(clock.now()))
  const inBackup = databases.pictures(backup.database)
  const here = mode === 'merge' ? databases.pictures(from.database) : []
  const bytes = [...inBackup, ...here].reduce(
    (sum, { size }) => sum + size,
    2 * (await places.databaseSize()),
  )
  await places.claim(to.folder, bytes)
  try {
    // What is lost from one of the two may still be in the other.
    const bring = async (wanted: typeof here): Promise<readonly string[]> => {
      const { lost } = await pictures.copy(backup.pictures, to.pictures, wanted, work)
      const missing = new Set(lost)
      const rest = wanted.filter(({ sha256 }) => missing.has(sha256))
      return (await pictures.copy(from.pictures, to.pictures, rest, work)).lost
    }
    await bring([...new Map([...inBackup, ...here].map((picture) => [picture.sha256, picture])).values()])
    work.signal.throwIfAborted()
    await deps.whileClosed(async () => {
      if (mode === 'replace') databases.build(to.database, backup.database, null)
      else databases.build(to.database, from.database, backup.database)
      // Reads and checks the whole file.
      databases.digest(to.database)
      const lost = await bring(databases.pictures(to.database))
      if (lost.length > 0) log.warn('Pictures are in neither of the two libraries', { pictures: lost.length })
      work.signal.throwIfAborted()
      await places.write({
        folder: to.folder,
        earlier: { folder: from.folder, why: 'restored', at: clock.now() },
      })
      await places.finish(to.folder)
    })
  } catch (error) {
    if (places.note().folder !== to.folder) await places.remove(to.folder)
    throw error
  }
}

const nothingToDecide = (): AppError =>
  new AppError('not-found', 'There is no library from before a restore any more.', {
    reason: 'nothing-to-undo',
  })

/** Goes back to the library from before the restore; the restored one goes. @throws AppError `not-found` */
export async function undoRestore(
  deps: Pick<RestoreDeps, 'places' | 'whileClosed' | 'clock'>,
): Promise<void> {
  const { folder, earlier } = deps.places.note()
  if (earlier?.why !== 'restored') throw nothingToDecide()
  await deps.whileClosed(() =>
    deps.places.write({
      folder: earlier.folder,
      earlier: { folder, why: 'moved', at: deps.clock.now() },
    }),
  )
}

/** Keeps the restored library; the one from before goes. @throws AppError `not-found` */
export async function keepRestored(places: LibraryPlaces): Promise<void> {
  const { folder, earlier } = places.note()
  if (earlier?.why !== 'restored') throw nothingToDecide()
  await places.remove(earlier.folder)
  await places.write({ folder, earlier: null })
}
