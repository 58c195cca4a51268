/** Which Electron the app runs in: the one that package.json pins, or where only npm answers the one that npm carries. */

import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { CARRIED, carriedElectron, isCarriedHere } from './electron-npm.mjs'
import { cacheFolder, ROOT } from './paths.mjs'
import { Problem } from './problem.mjs'
import { run } from './run.mjs'
import { say, startProgress } from './say.mjs'

/** How long we wait for GitHub to say that it has the file. A firewall that swallows packets costs this, once a day. */
const PROBE_MS = 4000
const ASK_AGAIN_MS = 24 * 60 * 60 * 1000
const DOWNLOAD_MS = 15 * 60 * 1000

const PACKAGE = join(ROOT, 'node_modules/electron')

/**
 * @typedef {{ executable: string, carried: boolean }} Electron
 */

/**
 * Brings an Electron and points ELECTRON_OVERRIDE_DIST_PATH at it where it is not the package's own.
 *
 * @returns {Promise<Electron>}
 */
export async function readyElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) {
    const executable = join(named, executableName())
    if (!isExecutable(executable)) {
      throw new Problem(
        `ELECTRON_OVERRIDE_DIST_PATH names ${named}, where there is no Electron that can be started.`,
      )
    }
    return { executable, carried: false }
  }

  const official = officialExecutable()
  if (official) return { executable: official, carried: false }

  const reason = wasUnreachableLately() ? 'GitHub could not be reached' : await installOfficial()
  if (reason === undefined)
    return { executable: /** @type {string} */ (officialExecutable()), carried: false }

  if (!isCarriedHere()) {
    throw new Problem(
      `Electron ${pinnedVersion()} could not be downloaded (${reason}); without GitHub it is only to be had for 64-bit Linux on Intel or AMD. Try again where github.com can be reached.`,
    )
  }
  const folder = await carriedElectron()
  process.env.ELECTRON_OVERRIDE_DIST_PATH = folder
  return { executable: join(folder, executableName()), carried: true }
}

/**
 * What runs, in words.
 *
 * @param {Electron} electron
 */
export async function describeElectron({ executable, carried }) {
  const ended = await run(executable, ['-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    output: 'capture',
    timeout: 30_000,
  })
  const line = ended.output.split('\n').find((text) => text.startsWith('{'))
  if (!line)
    throw new Problem(`Electron does not start: ${ended.output.trim() || `it ended with ${ended.code}`}`)
  const versions = JSON.parse(line)
  return `Electron ${versions.electron}${carried ? ' (npm-carried)' : ''}, Node ${versions.node}, Chrome ${versions.chrome?.split('.')[0] ?? CARRIED.chrome}`
}

/** The executable of the official Electron, where it is installed whole. */
function officialExecutable() {
  try {
    const version = readFileSync(join(PACKAGE, 'dist/version'), 'utf8').trim().replace(/^v/, '')
    const executable = join(PACKAGE, 'dist', readFileSync(join(PACKAGE, 'path.txt'), 'utf8'))
    return version === pinnedVersion() && existsSync(executable) ? executable : undefined
  } catch {
    return undefined // Not installed, or not to its end: Electron writes path.txt last.
  }
}

/** Installs it with its own script; gives the reason where that is not possible. */
async function installOfficial() {
  const version = pinnedVersion()
  if (!(await answers(artifact(version)))) {
    rememberUnreachable()
    return 'GitHub could not be reached'
  }
  const progress = startProgress(`Downloading Electron ${version} (once)`)
  const ended = await run(process.execPath, [join(PACKAGE, 'install.js')], {
    output: 'capture',
    timeout: DOWNLOAD_MS,
  })
  if (ended.code === 0 && officialExecutable()) {
    progress.done()
    return undefined
  }
  progress.failed()
  const reason = ended.timedOut
    ? 'the download did not end in 15 minutes'
    : (/Error: (.*)/.exec(ended.output)?.[1] ?? 'its installer failed')
  say(`  that failed: ${reason}`)
  return reason
}

/** @param {string} version */
function artifact(version) {
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/'
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`
}

/**
 * Asks for the file's head, following to where it really lies: a firewall may pass the one host and not the other.
 * Behind a proxy, which Node's fetch does not use by itself, the installer has to find out.
 *
 * @param {string} url
 */
async function answers(url) {
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return response.ok
  } catch {
    return false
  }
}

function unreachableMark() {
  return join(cacheFolder(), 'github-unreachable')
}

function wasUnreachableLately() {
  try {
    return isCarriedHere() && Date.now() - statSync(unreachableMark()).mtimeMs < ASK_AGAIN_MS
  } catch {
    return false
  }
}

function rememberUnreachable() {
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(unreachableMark(), '')
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string} */
function pinnedVersion() {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
