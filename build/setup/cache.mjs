/**
 * The cache: folders that are there whole or not at all. A folder is made under another name beside its place
 * and renamed, so that an interruption leaves nothing half done to be taken for whole.
 */

import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { cacheFolder } from './paths.mjs'
import { Problem } from './problem.mjs'
import { say } from './say.mjs'

/**
 * Gives the cached folder of this name; makes it first where it is missing.
 *
 * @param {string} name
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 */
export async function cached(name, make) {
  const place = join(cacheFolder(), name)
  if (existsSync(place)) return place
  openCache()
  return await alone(name, async () => {
    if (existsSync(place)) return place // Another setup made it while we waited.
    const draft = join(cacheFolder(), `${name}.${process.pid}.draft`)
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true })
    try {
      await make(draft)
      renameSync(draft, place)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
    return place
  })
}

function openCache() {
  const folder = cacheFolder()
  try {
    mkdirSync(folder, { recursive: true })
    for (const entry of readdirSync(folder)) {
      const draft = /\.(\d+)\.draft$/.exec(entry)
      if (draft && !isRunning(Number(draft[1]))) rmSync(join(folder, entry), { recursive: true, force: true })
    }
  } catch (cause) {
    throw new Problem(
      `The cache ${folder} can't be written (${/** @type {NodeJS.ErrnoException} */ (cause).code}); name another with INGLENOOK_CACHE.`,
      { cause },
    )
  }
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Removes what an entry of the cache took the place of. Not at once: another checkout may be at an older commit, and
 * a running app at the Electron that it was started with.
 *
 * @param {string} prefix that all editions of the entry begin with
 * @param {string} current
 */
export function forgetOlder(prefix, current) {
  for (const name of readdirSync(cacheFolder())) {
    if (!name.startsWith(prefix) || name === current) continue
    const place = join(cacheFolder(), name)
    if (Date.now() - statSync(place).mtimeMs > KEPT_MS) rmSync(place, { recursive: true, force: true })
  }
}

/**
 * Lets one setup at a time do something: a lock is a folder with the process id of who holds it. One whose holder
 * is gone is taken over.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  openLockFolder()
  const lock = join(cacheFolder(), 'locks', `${name.replaceAll('/', '-')}.lock`)
  let told = false
  while (!take(lock)) {
    if (!told) say(`Another setup is at ${name}; waiting for it.`)
    told = true
    await sleep(500)
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function openLockFolder() {
  mkdirSync(join(cacheFolder(), 'locks'), { recursive: true })
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  const holder = readHolder(lock)
  if (holder !== undefined && !isRunning(holder)) rmSync(lock, { force: true })
  return false
}

/** @param {string} lock */
function readHolder(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    return holder > 0 ? holder : undefined // Empty: just being written.
  } catch {
    return undefined // Just released.
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
