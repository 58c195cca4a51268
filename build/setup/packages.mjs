/** The packages that package-lock.json lists. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { alone } from './cache.mjs'
import { ROOT } from './paths.mjs'
import { withoutNpmCommand } from './pinned.mjs'
import { mustRun } from './run.mjs'
import { startProgress } from './say.mjs'

/** Names this checkout, for locks: two checkouts may be set up at once, one may not be twice. */
export const CHECKOUT = createHash('sha256').update(ROOT).digest('hex').slice(0, 12)

export async function readyPackages() {
  if (areInstalled()) return
  await alone(`packages-${CHECKOUT}`, async () => {
    if (areInstalled()) return
    const progress = startProgress('Installing the packages of package-lock.json')
    try {
      await mustRun('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: ROOT,
        env: withoutNpmCommand(process.env),
        output: 'quiet',
        otherwise: "The packages could not be installed; npm's own words are above.",
      })
      progress.done()
    } catch (error) {
      progress.failed()
      throw error
    }
  })
}

/** npm writes what it installed beside it, last of all: an installation that was interrupted has no such list. */
function areInstalled() {
  const installed = join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  return isInstalled(readPackages(join(ROOT, 'package-lock.json')), readPackages(installed))
}

/**
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages
 */

/** @param {string} file @returns {Packages} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * Whether each package that is asked for is there as asked for, and no other. Optional ones may be missing: most
 * are for other platforms.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  for (const [place, { version, integrity, optional }] of Object.entries(wanted)) {
    if (place === '') continue
    const there = installed[place]
    if (there ? there.version !== version || there.integrity !== integrity : !optional) return false
  }
  return Object.keys(installed).every((place) => place in wanted)
}
