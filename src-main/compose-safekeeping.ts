import { AppError } from '#contract/errors.ts'
import type { Log } from '#core/ports.ts'
import { backUp, runDailyBackup, type BackUpDeps, type DailyBackupDeps } from '#core/safekeeping/back-up.ts'
import { backUpToFile } from '#core/safekeeping/back-up-file.ts'
import { moveLibrary } from '#core/safekeeping/move-library.ts'
import type { BackupFacts, LongWork } from '#core/safekeeping/ports.ts'
import {
  keepRestored,
  previewRestore,
  restore,
  undoRestore,
  type RestoreDeps,
  type RestoreMode,
  type RestorePreview,
} from '#core/safekeeping/restore.ts'
import { createBackupFiles } from './adapters/files/backup-files.ts'
import { createBackupVault } from './adapters/files/backup-vault.ts'
import { claimEmpty, createLibraryPlaces, holdsLibrary, placeAt } from './adapters/files/library-places.ts'
import { createPictureCopies, readWholePictureIn } from './adapters/files/picture-copies.ts'
import type { Profile } from './adapters/files/profile.ts'
import { openBackupFiles, packFiles, readBackupFacts } from './adapters/sqlite/backup-file.ts'
import { createLibraryDatabases } from './adapters/sqlite/library-databases.ts'
import { openStore } from './adapters/sqlite/open-store.ts'
import { createSystemClock } from './adapters/system/clock.ts'

/** What is done with a library as a whole, from outside of it. */
export interface Safekeeping {
  /** See `core/safekeeping/move-library.ts`. */
  readonly move: (folder: string, work: LongWork) => Promise<void>
  /** See `core/safekeeping/back-up.ts`. */
  readonly backUp: (folder: string, work: LongWork) => Promise<BackupFacts>
  /** See `core/safekeeping/back-up-file.ts`. */
  readonly backUpToFile: (path: string, work: LongWork) => Promise<BackupFacts>
  /** See `runDailyBackup`. */
  readonly backUpDaily: (
    deps: Pick<DailyBackupDeps, 'folder' | 'onChoice' | 'backUp' | 'onFailure'>,
    signal: AbortSignal,
  ) => Promise<void>
  readonly lastBackupAt: (folder: string) => Promise<number | null>
  /** See `core/safekeeping/restore.ts`. The backup is in a folder, or is a file. */
  readonly preview: (path: string) => Promise<RestorePreview>
  readonly restore: (path: string, mode: RestoreMode, work: LongWork) => Promise<void>
  readonly undoRestore: () => Promise<void>
  readonly keepRestored: () => Promise<void>
  /** When a backup was restored that can still be taken back; null as a rule. */
  readonly restoredAt: () => number | null
}

/**
 * Builds it around one profile.
 * @param options.whileClosed closes the house, runs the work and opens it anew; with `takeBack` where that fails
 */
export function createSafekeeping(options: {
  readonly profile: Profile
  readonly log: Log
  readonly whileClosed: (work: () => Promise<void>, takeBack: () => Promise<void>) => Promise<void>
}): Safekeeping {
  const { profile, log } = options
  const places = createLibraryPlaces(profile)
  const vault = createBackupVault(readBackupFacts)
  const files = createBackupFiles((draft, folder, wanted, facts, work) =>
    packFiles(draft, wanted, facts, readWholePictureIn(folder), work),
  )
  const deps: RestoreDeps & BackUpDeps = {
    vault,
    places,
    databases: createLibraryDatabases(),
    pictures: createPictureCopies(openBackupFiles),
    clock: createSystemClock(),
    log,
    whileClosed: (work) => {
      const before = places.note()
      return options.whileClosed(work, () => places.write(before))
    },
  }
  return {
    move: (folder, work) => moveLibrary(deps, folder, work),
    backUp: (folder, work) => backUp(deps, folder, work),
    backUpToFile: (path, work) => backUpToFile({ ...deps, files }, path, work),
    backUpDaily: (daily, signal) => runDailyBackup({ ...daily, vault, clock: deps.clock }, signal),
    lastBackupAt: vault.lastAt,
    preview: (path) => previewRestore(deps, path),
    restore: (path, mode, work) => restore(deps, path, mode, work),
    undoRestore: () => undoRestore(deps),
    keepRestored: () => keepRestored(places),
    restoredAt: () => {
      const { earlier } = places.note()
      return earlier?.why === 'restored' ? earlier.at : null
    },
  }
}

/** For a profile whose library is not where it was: each answers why not, or null when it is done. */
export interface Rescue {
  /** The library is in that folder. */
  readonly adopt: (folder: string) => Promise<AppError | null>
  /** Begins an empty library in that folder; the missing one is not touched. */
  readonly begin: (folder: string) => Promise<AppError | null>
}

export function createRescue(profile: Profile, log: Log): Rescue {
  const places = createLibraryPlaces(profile)
  const told = async (work: () => Promise<void>): Promise<AppError | null> => {
    try {
      await work()
      return null
    } catch (error) {
      if (error instanceof AppError) return error
      throw error
    }
  }
  return {
    adopt: (folder) =>
      told(async () => {
        if (!holdsLibrary(folder)) {
          throw new AppError(
            'not-found',
            `There is no library of Inglenook in ${folder}. Choose the folder that “inglenook.db” is in.`,
            { details: { path: folder } },
          )
        }
        await places.write({ folder, earlier: null })
      }),
    begin: (folder) =>
      told(async () => {
        await claimEmpty(profile, folder)
        openStore({ path: placeAt(folder).database, clock: createSystemClock(), log }).close()
        await places.finish(folder)
        await places.write({ folder, earlier: null })
      }),
  }
}
