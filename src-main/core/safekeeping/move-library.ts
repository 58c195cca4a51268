import { AppError } from '#contract/errors.ts'
import type { Clock, Log } from '../ports.ts'
import type { LibraryDatabases, LibraryPlaces, LongWork, PictureCopies } from './ports.ts'

export interface MoveDeps {
  readonly places: LibraryPlaces
  readonly databases: LibraryDatabases
  readonly pictures: PictureCopies
  readonly clock: Clock
  readonly log: Log
  /**
   * Closes the library, runs `work`, and opens whatever library the note then names. Where that can't be opened,
   * writes back the note from before and opens that one; rejects with what went wrong.
   */
  readonly whileClosed: (work: () => Promise<void>) => Promise<void>
}

/** What copying two states of one library may not differ in. */
export function requireSame(one: string, other: string): void {
  if (one === other) return
  throw new AppError(
    'store-damaged',
    'The copy of the library is not the same as the original, so it is not used. Your library is where it was; check the disk you chose.',
    { reason: 'copy-damaged', retryable: true },
  )
}

/**
 * Brings the library to another folder: copies it, reads the copy back, switches, and only then lets the old one go
 * (which the next opening does). Interrupted anywhere before the switch, the old library stays in use, whole; after
 * it, the new one is.
 *
 * Pictures never change once they are written, so most of the work is done while the library stays open.
 *
 * @throws AppError `conflict`, `disk-full`, `profile-unwritable` or `store-damaged`, or the signal's reason; then
 * nothing has changed, and what was copied is removed
 */
export async function moveLibrary(deps: MoveDeps, folder: string, work: LongWork): Promise<void> {
  const { places, databases, pictures, log } = deps
  const note = places.note()
  if (note.earlier?.why === 'restored') {
    throw new AppError(
      'conflict',
      'A backup was restored, and the library from before is still kept. Decide in Settings, Storage whether to keep the restored one, then move it.',
      { reason: 'move-undecided' },
    )
  }
  const from = places.at(note.folder)
  const to = places.at(folder)
  const bytes =
    (await places.databaseSize()) + databases.pictures(from.database).reduce((sum, { size }) => sum + size, 0)
  await places.claim(folder, bytes)
  try {
    await pictures.copy(from.pictures, to.pictures, databases.pictures(from.database), work)
    work.signal.throwIfAborted()
    await deps.whileClosed(async () => {
      const expected = databases.digest(from.database)
      await databases.copy(from.database, to.database, work.signal)
      requireSame(databases.digest(to.database), expected)
      // Those that were painted meanwhile; the others are there already.
      const { lost } = await pictures.copy(from.pictures, to.pictures, databases.pictures(to.database), work)
      if (lost.length > 0) log.warn('Pictures were lost before the move', { pictures: lost.length })
      work.signal.throwIfAborted()
      await places.write({ folder, earlier: { folder: from.folder, why: 'moved', at: deps.clock.now() } })
      // Not before: what is marked as being built can be built again.
      await places.finish(folder)
    })
  } catch (error) {
    if (places.note().folder !== folder) await places.remove(folder)
    throw error
  }
}
