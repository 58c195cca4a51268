import type { LibraryPlaces } from './ports.ts'

/** How long the library from before a restore is kept, in milliseconds. */
export const keptAfterRestore = 7 * 24 * 60 * 60 * 1000

/**
 * Removes the files of a library that was moved away from, and of one that a backup replaced a week ago; what an
 * interrupted removal left goes with the next. To be called once the present library has opened.
 *
 * @param now milliseconds since the epoch
 */
export async function letGoOfEarlier(places: LibraryPlaces, now: number): Promise<void> {
  const { folder, earlier } = places.note()
  if (earlier === null) return
  // A crash may have come between the switch and this.
  await places.finish(folder)
  if (earlier.why === 'restored' && now - earlier.at < keptAfterRestore) return
  if (earlier.folder !== folder) await places.remove(earlier.folder)
  await places.write({ folder, earlier: null })
}
