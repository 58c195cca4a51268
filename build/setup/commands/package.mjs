import { cpSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { readyArchitectures } from '../architectures.mjs'
import { build } from '../build.mjs'
import { readyApp } from '../ready.mjs'
import { ROOT } from '../paths.mjs'
import { run } from '../run.mjs'

/**
 * Builds the unpacked app for this system into release/. Installers (`npm run package -- --linux deb`) fetch their
 * tools from where electron-builder keeps them, and fail where that can't be reached.
 *
 * @param {readonly string[]} args
 */
export async function perform(args) {
  const { executable, carried } = await readyApp()
  await readyArchitectures(args)
  await build({ evenIfFresh: true, args: [] })
  // Installers are for other machines as well: electron-builder brings the official Electron for each by itself.
  const ownElectron = args.length === 0 || carried || process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined
  const ended = await (ownElectron ? packHere(executable, args) : pack(args))
  return ended.code
}

/**
 * Packs the very Electron that is here.
 *
 * @param {string} executable
 * @param {readonly string[]} args
 */
async function packHere(executable, args) {
  // What loads an app from a folder has no place in a packaged one.
  const electronDist = join(ROOT, 'release/electron')
  rmSync(electronDist, { recursive: true, force: true })
  cpSync(folderOf(executable), electronDist, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => basename(source) !== 'default_app.asar',
  })
  try {
    return await pack([...(args.length > 0 ? args : ['--dir']), `--config.electronDist=${electronDist}`])
  } finally {
    rmSync(electronDist, { recursive: true, force: true })
  }
}

/** @param {readonly string[]} args */
async function pack(args) {
  return await run(
    process.execPath,
    [join(ROOT, 'node_modules/electron-builder/cli.js'), ...args, '--publish', 'never'],
    { cwd: ROOT, foreground: true },
  )
}

/** On macOS the executable lies three folders down in `Electron.app`. @param {string} executable */
function folderOf(executable) {
  const up = process.platform === 'darwin' ? ['..', '..', '..'] : []
  return join(dirname(executable), ...up)
}
