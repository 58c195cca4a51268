/** The packages that package-lock.json lists. */

import { createHash } from 'node:crypto'
import { constants, cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { alone, cached, forgetOlder } from './cache.mjs'
import { cacheFolder, ROOT } from './paths.mjs'
import { withoutNpmCommand } from './pinned.mjs'
import { mustRun } from './run.mjs'
import { say, startProgress } from './say.mjs'

/** npm's own list of what it installed. */
const LIST = '.package-lock.json'

/** Names this checkout, for locks: two checkouts may be set up at once, one may not be twice. */
export const CHECKOUT = createHash('sha256').update(ROOT).digest('hex').slice(0, 12)

export async function readyPackages() {
  if (areInstalled()) return
  await alone(`packages-${CHECKOUT}`, async () => {
    if (areInstalled()) return
    const kept = join(cacheFolder(), keptName())
    if (existsSync(kept)) takeFrom(kept)
    else await install()
    if (!existsSync(kept)) await keep()
  })
}

async function install() {
  const progress = startProgress('Installing the packages of package-lock.json')
  try {
    await mustRun(
      'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
      {
        cwd: ROOT,
        env: withoutNpmCommand(process.env),
        output: 'quiet',
        otherwise: "The packages could not be installed; npm's own words are above.",
      },
    )
    progress.done()
  } catch (error) {
    progress.failed()
    throw error
  }
}

/** npm needs half a minute for what a copy does in two seconds, so what it installed is kept for the next clone. */
async function keep() {
  const name = keptName()
  await cached(name, async (draft) => copyTree(join(ROOT, 'node_modules'), join(draft, 'node_modules')))
  forgetOlder('packages-', name)
}

/** @param {string} kept */
function takeFrom(kept) {
  say('Copying the packages of package-lock.json from the cache')
  rmSync(join(ROOT, 'node_modules'), { recursive: true, force: true })
  copyTree(join(kept, 'node_modules'), join(ROOT, 'node_modules'))
}

/**
 * Copies installed packages; npm's list of them last, so that a copy that was interrupted does not pass for whole.
 *
 * @param {string} from
 * @param {string} to
 */
function copyTree(from, to) {
  const list = join(from, LIST)
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    mode: constants.COPYFILE_FICLONE, // Where the file system shares blocks it costs no room.
    filter: (path) => path !== list,
  })
  cpSync(list, join(to, LIST), { preserveTimestamps: true })
}

function keptName() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'))
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 16)
  return `packages-${digest}-${process.platform}-${process.arch}`
}

/** npm writes what it installed beside it, last of all: an installation that was interrupted has no such list. */
function areInstalled() {
  const installed = join(ROOT, 'node_modules', LIST)
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
