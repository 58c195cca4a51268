/** Whether Chromium's sandbox can be had. */

import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { run } from './run.mjs'
import { say } from './say.mjs'

/**
 * The arguments that Electron needs on this computer. Chromium refuses to start its sandbox as root; as somebody
 * else it needs either namespaces, which some systems keep from ordinary programs, or a helper that belongs to root.
 *
 * @param {string} executable of Electron
 * @returns {Promise<string[]>}
 */
export async function sandboxArguments(executable) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  const helper = join(dirname(executable), 'chrome-sandbox')
  if (belongsToRoot(helper) || (await namespacesWork())) return []
  say(
    `This system keeps ordinary programs from making a sandbox, so the app runs without Chromium's; to have it, run: sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
  )
  return ['--no-sandbox']
}

/** @param {string} helper */
function belongsToRoot(helper) {
  const about = statSync(helper, { throwIfNoEntry: false })
  return about?.uid === 0 && (about.mode & 0o4000) !== 0
}

async function namespacesWork() {
  try {
    const tried = await run('unshare', ['--user', '--map-root-user', '--net', 'true'], {
      output: 'capture',
      timeout: 5000,
    })
    return tried.code === 0
  } catch {
    return true // No unshare to try it with: Chromium will say so itself.
  }
}
