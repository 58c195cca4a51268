import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { AppError } from '#contract/errors.ts'

/**
 * Everything that Inglenook keeps, but for the keys: one folder, with a fixed layout. The library lies in it too,
 * unless it was moved: see `library-places.ts`.
 */
export interface Profile {
  readonly folder: string
  /** Held by the process that works with the profile. */
  readonly lock: string
  readonly settings: string
  readonly logs: string
  /** Where a crash leaves what it leaves. */
  readonly crashes: string
}

/**
 * Where the profile lies: `INGLENOOK_PROFILE`, else what Electron calls `userData` for an app of this name,
 * so that the window and the command line find the same library.
 *
 * @param env of the process
 * @param platform as in `process.platform`
 * @param home the user's home folder
 */
export function resolveProfile(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): Profile {
  const chosen = env.INGLENOOK_PROFILE?.trim()
  const folder = chosen ? resolve(chosen) : join(configFolder(env, platform, home), 'Inglenook')
  return {
    folder,
    lock: join(folder, 'lock.db'),
    settings: join(folder, 'settings.json'),
    logs: join(folder, 'logs'),
    crashes: join(folder, 'crashes'),
  }
}

function configFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming')
  // The specification: a relative path in it is to be ignored.
  const xdg = env.XDG_CONFIG_HOME
  return xdg && isAbsolute(xdg) ? xdg : join(home, '.config')
}

/**
 * Creates the profile's folders, for this user alone, and sees that they can be written to.
 * Throws AppError `profile-unwritable` (or `disk-full`), naming the folder and what to do.
 */
export function createProfile(profile: Profile): void {
  try {
    for (const folder of [profile.folder, profile.logs]) {
      makeFolder(folder)
      if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`)
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
      throw new AppError(
        'disk-full',
        `There is no room left for Inglenook's folder ${profile.folder}. Make room on the disk, then start again.`,
        { retryable: true, details: { path: profile.folder }, cause: error },
      )
    }
    throw new AppError(
      'profile-unwritable',
      `Inglenook can’t write to its folder ${profile.folder}. Allow it to, or start it with INGLENOOK_PROFILE set to another folder.`,
      { retryable: true, details: { path: profile.folder }, cause: error },
    )
  }
}

/**
 * With its ancestors. Not by `recursive: true`: where a file system answers "no such folder" though the parent
 * is there (`/proc`), Node tries again for ever.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Made by another process in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
