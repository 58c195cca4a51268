import { createBuilder } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { ROOT } from './setup/paths.mjs'

/**
 * What is loaded before the first thing is seen, counted in the bundles themselves, so that no busy computer changes it.
 * A budget is what it takes today and a little; whoever needs more raises it, and has looked at what came in.
 */

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/** The code of each bundle, by the name of its environment. @type {Readonly<Record<string, readonly Chunk[]>>} */
let built
beforeAll(async () => {
  // React is another one under test.
  vi.stubEnv('NODE_ENV', 'production')
  const names = ['client', 'main', 'preload']
  // In memory: nobody’s dist is touched.
  const inMemory = { build: { write: false, emptyOutDir: false } }
  const builder = await createBuilder({
    configFile: `${ROOT}/vite.config.ts`,
    logLevel: 'warn',
    environments: Object.fromEntries(names.map((name) => [name, inMemory])),
  })
  const bundles = []
  for (const name of names) {
    const environment = builder.environments[name]
    if (environment === undefined) throw new Error(`There is no bundle ${name}.`)
    const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
      [await builder.build(environment)].flat()
    )
    bundles.push([name, outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'))])
  }
  built = Object.fromEntries(bundles)
}, 300_000)
afterAll(() => {
  vi.unstubAllEnvs()
})

/**
 * Everything that runs when an entry is loaded: its own code and all that it imports, not what is imported later.
 *
 * @param {string} environment
 * @param {string} entry
 */
function loadedWith(environment, entry) {
  const chunks = new Map(built[environment]?.map((chunk) => [chunk.fileName, chunk]))
  /** @type {Map<string, Chunk>} */
  const loaded = new Map()
  /** @type {Set<string>} */
  const outside = new Set()
  const load = (/** @type {string} */ fileName) => {
    const chunk = chunks.get(fileName)
    if (chunk === undefined) outside.add(fileName)
    else if (!loaded.has(fileName)) {
      loaded.set(fileName, chunk)
      for (const imported of chunk.imports) load(imported)
    }
  }
  load([...chunks.values()].find(({ name, isEntry }) => isEntry && name === entry)?.fileName ?? 'none')
  const all = [...loaded.values()]
  return {
    modules: all.flatMap(({ moduleIds }) => moduleIds.map((id) => id.replace(`${ROOT}/`, ''))).toSorted(),
    bytes: all.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0),
    outside: [...outside].toSorted(),
  }
}

describe('before the first paint', () => {
  it.each([
    // Main shows the window before it loads the house: modules of ours, and zod for the settings' theme.
    { environment: 'main', entry: 'index', modules: 50, bytes: 250_000 },
    { environment: 'preload', entry: 'index', modules: 2, bytes: 4_000 },
    // React, the library, the reader's way in, and the words in English.
    { environment: 'client', entry: 'index', modules: 250, bytes: 540_000 },
  ])(
    '$environment loads at most $modules modules and $bytes bytes',
    ({ environment, entry, modules, bytes }) => {
      const loaded = loadedWith(environment, entry)
      expect(loaded.modules.length, loaded.modules.join('\n')).toBeLessThanOrEqual(modules)
      expect(loaded.bytes).toBeLessThanOrEqual(bytes)
      // An empty bundle would keep to any budget.
      expect(loaded.bytes).toBeGreaterThan(1_000)
    },
  )

  it('nothing lies outside the bundles but Electron and Node', () => {
    for (const [environment, allowed] of /** @type {const} */ ([
      ['main', /^(?:electron$|node:)/u],
      ['preload', /^electron$/u],
      ['client', /^$/u],
    ])) {
      const { outside } = loadedWith(environment, 'index')
      expect(outside.filter((name) => !allowed.test(name))).toEqual([])
    }
  })

  it('main has loaded neither the database nor a writer, an illustrator, an exporter or the agent', () => {
    const heavy =
      /adapters\/(?:sqlite|pictures|net|keychain)\/|core\/(?:writer|illustrators|exporters|agent|story)\//u
    expect(loadedWith('main', 'index').modules.filter((id) => heavy.test(id))).toEqual([])
  })
})

describe('the window', () => {
  it('never loads the schemas: main checks what comes and goes', () => {
    const schemas = built.client?.flatMap(({ moduleIds }) => moduleIds.filter((id) => id.includes('/zod/')))
    expect(schemas).toEqual([])
  })

  it('loads a screen, a language and hyphenation when they are wanted', () => {
    const { modules } = loadedWith('client', 'index')
    const later = /features\/(?:reader|settings|trouble)\/.*\.tsx|i18n\/(?!en\/)\w+\/|node_modules\/hyphen\//u
    expect(modules.filter((id) => later.test(id))).toEqual([])
  })
})

describe('the command line', () => {
  it('loads nothing of the window’s', () => {
    const { modules, outside } = loadedWith('main', 'cli')
    expect(outside).not.toContain('electron')
    expect(modules.filter((id) => /src-renderer|node_modules\/(?:react|electron)/u.test(id))).toEqual([])
  })
})
