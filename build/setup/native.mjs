/** The native modules: tried in every runtime that loads them, built where the shipped binary does not load. */

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { alone, cached } from './cache.mjs'
import { betterSqlite3Recipe, compile, keytarRecipe, nodeApiHeaders } from './compile.mjs'
import { cacheFolder, ROOT } from './paths.mjs'
import { Problem } from './problem.mjs'
import { run } from './run.mjs'
import { say, startProgress } from './say.mjs'

/** Raised when the same source is to be built in another way. */
const RECIPE = 1

const TRIALS = {
  'better-sqlite3': `new (require('better-sqlite3'))(':memory:').prepare('select 1').get(); gc()`,
  keytar: `require('keytar')`,
  '@napi-rs/canvas': `require('@napi-rs/canvas').createCanvas(2, 2).getContext('2d').fillRect(0, 0, 1, 1)`,
}

/**
 * Sees to it that the modules load.
 *
 * @param {object} options
 * @param {string} [options.electron] the executable of Electron, where the app is to run in it
 * @param {() => Promise<string | undefined>} options.compilerFor brings what building needs; names what is missing
 * @param {() => Promise<string | undefined>} options.keytarBuildFor the same, for keytar
 */
export async function readyNativeModules({ electron, compilerFor, keytarBuildFor }) {
  // Looked at before the lock is asked for: who needs nothing built need not wait for one who builds.
  const loads = async (/** @type {keyof typeof TRIALS} */ name) =>
    !existsSync(join(ROOT, 'node_modules', name)) || (await failureToLoad(name, electron)) === undefined
  const allLoad = (await loads('better-sqlite3')) && (await loads('keytar'))
  if (!allLoad)
    await alone('native-modules', async () => {
      await readyBetterSqlite3(electron, compilerFor)
      await readyKeytar(electron, keytarBuildFor)
    })
  const canvas = await failureToLoad('@napi-rs/canvas', electron)
  if (canvas) throw new Problem(`@napi-rs/canvas, which paints the pictures, does not load: ${canvas}`)
}

/** @param {string | undefined} electron @param {() => Promise<string | undefined>} compilerFor */
async function readyBetterSqlite3(electron, compilerFor) {
  const name = 'better-sqlite3'
  if ((await failureToLoad(name, electron)) === undefined) return
  const folder = join(ROOT, 'node_modules', name)
  const result = await installBuilt(name, 'better_sqlite3.node', async (output) => {
    const missing = await compilerFor()
    if (missing) return { ok: false, reason: missing }
    return await timed(`Building ${name} for this Electron (a minute, once)`, async () =>
      compile(
        betterSqlite3Recipe(folder, {
          nodeApi: await nodeApiHeaders(),
          addonApi: join(ROOT, 'node_modules/node-addon-api'),
        }),
        output,
      ),
    )
  })
  if (!result.ok)
    throw new Problem(`better-sqlite3, which keeps the library, can't be built: ${result.reason}`)
  const failure = await failureToLoad(name, electron)
  if (failure) forget(name)
  if (failure) throw new Problem(`better-sqlite3, which keeps the library, does not load: ${failure}`)
}

/** @param {string | undefined} electron @param {() => Promise<string | undefined>} keytarBuildFor */
async function readyKeytar(electron, keytarBuildFor) {
  const folder = join(ROOT, 'node_modules/keytar')
  if (!existsSync(folder) || (await failureToLoad('keytar', electron)) === undefined) return
  const result = await installBuilt('keytar', 'keytar.node', (output) =>
    obtainKeytar(folder, output, keytarBuildFor),
  )
  const failure = result.ok ? await failureToLoad('keytar', electron) : result.reason
  if (failure && result.ok) forget('keytar')
  if (failure)
    say(
      `No system keychain: keytar is not available (${failure}). The app works; keys last until it is closed.`,
    )
}

/**
 * @param {string} folder
 * @param {string} output
 * @param {() => Promise<string | undefined>} keytarBuildFor
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
async function obtainKeytar(folder, output, keytarBuildFor) {
  if (process.platform !== 'linux') return await fetchKeytar(folder, output)
  const missing = await keytarBuildFor()
  if (missing) return { ok: false, reason: missing }
  return await timed('Building keytar', async () => {
    const [cflags, libs] = await Promise.all(
      ['--cflags', '--libs'].map((what) => run('pkg-config', [what, 'libsecret-1'], { output: 'capture' })),
    )
    const recipe = keytarRecipe(
      folder,
      { nodeApi: await nodeApiHeaders(), addonApi: nestedAddonApi(folder) },
      { cflags: words(cflags?.output), libs: words(libs?.output) },
    )
    return await compile(recipe, output)
  })
}

/** keytar wants an older node-addon-api than better-sqlite3; npm puts one of the two inside it. @param {string} folder */
function nestedAddonApi(folder) {
  const nested = join(folder, 'node_modules/node-addon-api')
  return existsSync(nested) ? nested : join(ROOT, 'node_modules/node-addon-api')
}

/** @param {string | undefined} text */
function words(text) {
  return (text ?? '').split(/\s+/).filter(Boolean)
}

/**
 * macOS and Windows: the binary that keytar's makers publish, by the tool that they use for it.
 *
 * @param {string} folder
 * @param {string} output
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
async function fetchKeytar(folder, output) {
  const tool = join(ROOT, 'node_modules/prebuild-install/bin.js')
  const ended = await run(process.execPath, [tool, '--runtime', 'napi', '--target', '3'], {
    cwd: folder,
    output: 'capture',
    timeout: 60_000,
  })
  const fetched = join(folder, 'build/Release/keytar.node')
  if (ended.code !== 0 || !existsSync(fetched))
    return { ok: false, reason: 'its published binary could not be fetched' }
  cpSync(fetched, output)
  return { ok: true }
}

/**
 * Puts a built module in its place in node_modules, out of the cache; builds it first where the cache lacks it.
 *
 * @param {keyof typeof TRIALS} name
 * @param {string} file
 * @param {(output: string) => Promise<{ ok: true } | { ok: false, reason: string }>} build
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
async function installBuilt(name, file, build) {
  const folder = join(ROOT, 'node_modules', name)
  /** @type {{ ok: true } | { ok: false, reason: string }} */
  let result = { ok: true }
  try {
    const kept = await cached(keptName(name), async (draft) => {
      result = await build(join(draft, file))
      if (!result.ok) throw new NotBuilt()
    })
    const place = join(folder, 'build/Release', file)
    mkdirSync(dirname(place), { recursive: true })
    const draft = `${place}.${process.pid}`
    cpSync(join(kept, file), draft)
    renameSync(draft, place) // Never written into: a process may have it loaded.
  } catch (error) {
    if (!(error instanceof NotBuilt)) throw error
  }
  return result
}

/** A binary that was built and does not load is not to be taken for good the next time. @param {keyof typeof TRIALS} name */
function forget(name) {
  rmSync(join(cacheFolder(), keptName(name)), { recursive: true, force: true })
  rmSync(join(ROOT, 'node_modules', name, 'build'), { recursive: true, force: true })
}

/** @param {keyof typeof TRIALS} name */
function keptName(name) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'))
  return `${name}-${version}-${process.platform}-${process.arch}-${RECIPE}`
}

class NotBuilt extends Error {}

/**
 * Loads a module in a process of its own, since one that does not fit its runtime may take the process with it.
 * Nothing is given back where it loads in each runtime that will load it.
 *
 * @param {keyof typeof TRIALS} name
 * @param {string | undefined} electron
 */
async function failureToLoad(name, electron) {
  for (const [runtime, command] of [
    ['Node', process.execPath],
    ...(electron ? [['Electron', electron]] : []),
  ]) {
    if (command === undefined) continue
    const ended = await run(command, ['--expose-gc', '-e', TRIALS[name]], {
      cwd: ROOT,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      output: 'capture',
      timeout: 30_000,
    })
    if (ended.code !== 0) return `in ${runtime}: ${firstReason(ended)}`
  }
  return undefined
}

/** @param {import('./run.mjs').Ended} ended */
function firstReason(ended) {
  if (ended.signal) return `it crashed with ${ended.signal}`
  return /Error: (.*)/.exec(ended.output)?.[1] ?? `it ended with ${ended.code}`
}

/**
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
async function timed(title, work) {
  const progress = startProgress(title)
  try {
    return await work()
  } finally {
    progress.done()
  }
}
