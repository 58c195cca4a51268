/** Packages that setup itself needs, at versions and digests that lock files in `pinned/` hold. */

import { cpSync } from 'node:fs'
import { join } from 'node:path'

import { SETUP } from './paths.mjs'
import { mustRun } from './run.mjs'

/**
 * Installs one of the lock files of `pinned/` into a folder; npm checks each package against the lock's digest.
 *
 * @param {'electron' | 'node'} what
 * @param {string} folder
 */
export async function installPinned(what, folder) {
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(SETUP, 'pinned', what, file), join(folder, file))
  await mustRun(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    {
      cwd: folder,
      env: withoutNpmCommand(process.env),
      output: 'quiet',
      otherwise: `The npm registry did not give what build/setup/pinned/${what} asks for; npm's own words are above.`,
    },
  )
}

/**
 * Under `npm start` npm hands its own settings to us by environment; an npm that we start would take them (the
 * folder it works in, for one) over those of the folder we start it in.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutNpmCommand(env) {
  const kept = { ...env }
  for (const name of [
    'npm_config_local_prefix',
    'npm_config_prefix',
    'INIT_CWD',
    'npm_command',
    'npm_package_json',
  ])
    delete kept[name]
  return kept
}
