/** Builds the app into `dist/`, where it is older than what it is built from. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { alone } from './cache.mjs'
import { CHECKOUT } from './packages.mjs'
import { ROOT } from './paths.mjs'
import { mustRun } from './run.mjs'
import { startProgress } from './say.mjs'

const SOURCES = [
  'src-main',
  'src-preload',
  'src-renderer',
  'build/resources',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const RESULTS = [
  'dist/main/index.js',
  'dist/main/cli.js',
  'dist/preload/index.cjs',
  'dist/renderer/index.html',
  'dist/renderer/styles/paper-cut.webp',
]
const MARK = join(ROOT, 'node_modules/.inglenook-built')

/** @param {{ evenIfFresh?: boolean, args?: readonly string[] }} [options] */
export async function build({ evenIfFresh = false, args = [] } = {}) {
  if (!evenIfFresh && isFresh(fingerprint(ROOT, SOURCES))) return
  await alone(`build-${CHECKOUT}`, async () => {
    const sources = fingerprint(ROOT, SOURCES)
    if (!evenIfFresh && isFresh(sources)) return
    rmSync(MARK, { force: true })
    const progress = startProgress('Building the app')
    try {
      await mustRun(
        process.execPath,
        [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--app', ...args],
        {
          cwd: ROOT,
          output: 'quiet',
          otherwise: 'The app could not be built.',
        },
      )
      writeFileSync(MARK, sources)
      progress.done()
    } catch (error) {
      progress.failed()
      throw error
    }
  })
}

/** @param {string} sources */
function isFresh(sources) {
  try {
    return readFileSync(MARK, 'utf8') === sources && RESULTS.every((file) => existsSync(join(ROOT, file)))
  } catch {
    return false
  }
}

/**
 * A digest of names, sizes and times of change: reading them costs milliseconds, and a removed file shows.
 *
 * @param {string} root
 * @param {readonly string[]} sources
 */
export function fingerprint(root, sources) {
  const digest = createHash('sha256')
  for (const source of sources) addTo(digest, root, source)
  return digest.digest('hex')
}

/** @param {import('node:crypto').Hash} digest @param {string} root @param {string} path */
function addTo(digest, root, path) {
  const about = statSync(join(root, path), { throwIfNoEntry: false })
  if (!about) return
  if (about.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addTo(digest, root, `${path}/${name}`)
  } else if (!/\.(test|spec)(-d)?\.[cm]?[jt]sx?$/.test(path)) {
    digest.update(`${path}\0${about.size}\0${about.mtimeMs}\0`)
  }
}
