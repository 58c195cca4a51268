import { cpSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

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
  const { executable } = await readyApp()
  await build({ evenIfFresh: true, args: [] })
  // What loads an app from a folder has no place in a packaged one.
  const electronDist = join(ROOT, 'release/electron')
  rmSync(electronDist, { recursive: true, force: true })
  cpSync(dirname(executable), electronDist, {
    recursive: true,
    filter: (source) => basename(source) !== 'default_app.asar',
  })
  const asked = args.length > 0 ? args : ['--dir']
  const ended = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/electron-builder/cli.js'),
      ...asked,
      `--config.electronDist=${electronDist}`,
      '--publish',
      'never',
    ],
    { cwd: ROOT, foreground: true },
  )
  rmSync(electronDist, { recursive: true, force: true })
  return ended.code
}
