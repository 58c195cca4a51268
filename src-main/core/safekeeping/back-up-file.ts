import type { BackUpDeps } from './back-up.ts'
import type { BackupFacts, BackupFiles, LongWork } from './ports.ts'

/**
 * Backs the whole library up into one file while it is in use: one state of the database, with every picture and every
 * voice that it names inside. The file has its name when it is whole and on disk; one of that name from before stays
 * until then. Only rows and pictures are read: keys are in neither.
 *
 * @throws AppError `disk-full` or `profile-unwritable`, or the signal's reason; then what was there before is there
 */
export async function backUpToFile(
  deps: Pick<BackUpDeps, 'places' | 'databases' | 'clock' | 'log'> & { readonly files: BackupFiles },
  path: string,
  work: LongWork,
): Promise<BackupFacts> {
  const { places, databases, files, clock, log } = deps
  const from = places.at(places.note().folder)
  const at = clock.now()
  const draft = await files.begin(path)
  try {
    await databases.copy(from.database, draft, work.signal)
    const wanted = databases.pictures(draft)
    const stories = databases.stories(draft).filter(({ binned }) => !binned).length
    const { lost } = await files.pack(draft, from.pictures, wanted, { at, stories }, work)
    if (lost.length > 0) log.warn('Pictures were lost before the backup', { pictures: lost.length })
    work.signal.throwIfAborted()
    await files.commit(draft, path)
    return { at, stories, pictures: wanted.length - lost.length }
  } catch (error) {
    await files.discard(draft)
    throw error
  }
}
