/** What must be there before a command can do its work; each asks for no more than it uses. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readyElectron } from './electron.mjs'
import { readyNativeModules } from './native.mjs'
import { readyPackages } from './packages.mjs'
import { ROOT } from './paths.mjs'
import { Problem } from './problem.mjs'
import { meet, NEEDS, needsOfElectron } from './system.mjs'

/** Node and the native modules in it: enough for the command line, the checks and the bench. */
export async function readyToolchain() {
  await readyPackages()
  await readyModules(undefined, { install: false })
}

/** Electron as well, with what it needs of the system. */
export async function readyApp() {
  await readyPackages()
  const electron = await readyElectron()
  const lacking = await meet([needsOfElectron(electron.executable), NEEDS.libsecret], { install: true })
  // Without libsecret the app works, without a keychain; without the rest it does not start.
  if (lacking && (await meet([needsOfElectron(electron.executable)], { install: false })))
    throw new Problem(`Electron can't start: ${lacking}.`)
  await readyModules(electron.executable, { install: true })
  return electron
}

/**
 * Trying the modules takes a second; what was tried is noted, and tried again when anything of it changes.
 *
 * @param {string | undefined} electron
 * @param {{ install: boolean }} options whether system packages may be installed for building
 */
async function readyModules(electron, { install }) {
  const mark = join(
    ROOT,
    'node_modules',
    electron ? '.inglenook-modules-electron' : '.inglenook-modules-node',
  )
  const state = JSON.stringify([
    process.version,
    process.execPath,
    electron,
    readFileSync(join(ROOT, 'node_modules/.package-lock.json'), 'utf8').length,
  ])
  if (read(mark) === state) return
  await readyNativeModules({
    electron,
    compilerFor: () => meet([NEEDS.compiler], { install: true }),
    keytarBuildFor: () => meet([NEEDS.libsecretToBuild], { install }),
  })
  writeFileSync(mark, state)
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
