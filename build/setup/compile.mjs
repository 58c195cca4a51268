/**
 * Builds native modules by calling the compiler itself. node-gyp would need Python and Node's own headers from
 * nodejs.org; both modules are a handful of files and use Node-API alone, whose headers the npm registry has.
 */

import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'

import { carriedNode } from './node.mjs'
import { Interrupted, run } from './run.mjs'

/**
 * @typedef {{ compiler: 'cc' | 'c++', file: string, flags: readonly string[] }} Unit
 * @typedef {{ units: readonly Unit[], linkFlags: readonly string[] }} Recipe
 */

const COMMON = ['-O3', '-fPIC', '-pthread', '-DNDEBUG', '-fno-strict-aliasing', '-D_FILE_OFFSET_BITS=64']
const COMMON_CPP = [
  '-DBUILDING_NODE_EXTENSION',
  '-fno-rtti',
  '-fvisibility=hidden',
  '-fvisibility-inlines-hidden',
]

/**
 * better-sqlite3 asks for Node-API 10 with a number that Node 20 does not know, and dies. The same functions are
 * in Node 20 as experimental ones; asked for by that name the module runs in Node 20, 22 and 24 alike.
 *
 * @param {string} folder of the package
 * @param {{ nodeApi: string, addonApi: string }} include
 * @returns {Recipe}
 */
export function betterSqlite3Recipe(folder, include) {
  const defines = readDefines(readFileSync(join(folder, 'deps/defines.gypi'), 'utf8')).map(
    (define) => `-D${define}`,
  )
  const sqlite = join(folder, 'deps/sqlite3')
  return {
    units: [
      {
        compiler: 'cc',
        file: join(sqlite, 'sqlite3.c'),
        flags: [...COMMON, ...defines, '-std=c99', '-w', `-I${sqlite}`],
      },
      {
        compiler: 'c++',
        file: join(folder, 'src/better_sqlite3.cpp'),
        flags: [
          ...COMMON,
          ...COMMON_CPP,
          ...defines,
          '-std=c++20',
          '-fno-exceptions',
          '-DNAPI_EXPERIMENTAL',
          '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
          '-DNODE_API_EXPERIMENTAL_NO_WARNING',
          '-DNAPI_DISABLE_CPP_EXCEPTIONS',
          '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
          `-I${include.nodeApi}`,
          `-I${include.addonApi}`,
          `-I${sqlite}`,
        ],
      },
    ],
    linkFlags: ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl'],
  }
}

/**
 * @param {string} folder of the package
 * @param {{ nodeApi: string, addonApi: string }} include
 * @param {{ cflags: readonly string[], libs: readonly string[] }} libsecret as pkg-config tells
 * @returns {Recipe}
 */
export function keytarRecipe(folder, include, libsecret) {
  const flags = [
    ...COMMON,
    ...COMMON_CPP,
    '-std=c++17',
    '-w',
    '-DNAPI_VERSION=3',
    ...libsecret.cflags,
    `-I${include.nodeApi}`,
    `-I${include.addonApi}`,
  ]
  return {
    units: ['async.cc', 'main.cc', 'keytar_posix.cc'].map((name) => ({
      compiler: 'c++',
      file: join(folder, 'src', name),
      flags,
    })),
    linkFlags: [...libsecret.libs],
  }
}

/** The quoted names in a .gypi's list of defines. @param {string} gypi */
export function readDefines(gypi) {
  return [...gypi.matchAll(/^\s*'([A-Z0-9_]+(?:=[^']*)?)',$/gm)].map(
    (match) => /** @type {string} */ (match[1]),
  )
}

/**
 * The folder of Node-API's C headers. They are taken from the Node that we pin: those of the package
 * node-api-headers lack the experimental part (`node_api_post_finalizer`), without which better-sqlite3 as it is
 * built here compiles, loads, and dies in its first finalizer.
 */
export async function nodeApiHeaders() {
  return join(await carriedNode(), 'include/node')
}

/**
 * Compiles and links; gives the compiler's words where it fails.
 *
 * @param {Recipe} recipe
 * @param {string} output
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function compile(recipe, output) {
  const objects = `${output}.objects`
  mkdirSync(objects, { recursive: true })
  const waiting = recipe.units.map((unit) => ({ ...unit, object: join(objects, `${basename(unit.file)}.o`) }))
  const files = waiting.map(({ object }) => object)
  /** @type {string | undefined} */
  let reason
  const worker = async () => {
    for (let unit = waiting.shift(); unit && reason === undefined; unit = waiting.shift()) {
      reason ??= await attempt(unit.compiler, [...unit.flags, '-c', unit.file, '-o', unit.object])
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, worker))
  reason ??= await attempt('c++', ['-shared', '-pthread', '-s', '-o', output, ...files, ...recipe.linkFlags])
  rmSync(objects, { recursive: true })
  return reason === undefined ? { ok: true } : { ok: false, reason }
}

/** @param {string} command @param {readonly string[]} args */
async function attempt(command, args) {
  try {
    const ended = await run(command, args, { output: 'capture' })
    return ended.code === 0 ? undefined : ended.output.trim() || `${command} ended with ${ended.code}`
  } catch (error) {
    if (error instanceof Interrupted) throw error
    return /** @type {Error} */ (error).message
  }
}
