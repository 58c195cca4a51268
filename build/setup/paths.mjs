/** Where things lie. */

import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const SETUP = dirname(fileURLToPath(import.meta.url))
export const ROOT = dirname(dirname(SETUP))

/**
 * The cache is outside the checkout, so that a second clone finds it, and under the user's own folder, so that
 * nobody else can put anything there.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.INGLENOOK_CACHE) return env.INGLENOOK_CACHE
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'inglenook', 'setup')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'inglenook', 'setup')
  // The specification of XDG_CACHE_HOME: a path that is not absolute is to be ignored.
  const base = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : join(home, '.cache')
  return join(base, 'inglenook', 'setup')
}

/** @param {string} folder */
export function putFirstOnPath(folder) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = process.env[key] ?? ''
  if (path.split(delimiter)[0] !== folder) process.env[key] = path ? `${folder}${delimiter}${path}` : folder
}
