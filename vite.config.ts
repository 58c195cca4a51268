import react from '@vitejs/plugin-react'
import { builtinModules } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { gatherLicenses } from './build/resources/gather-licenses.mjs'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What stays outside the bundles of the main process: the runtime itself and the modules with native code. */
const external = ['electron', 'better-sqlite3', 'keytar', '@napi-rs/canvas', ...builtinModules, /^node:/]

/** The oldest runtime that the app may find itself in: Electron 33 (Node 20.18, Chrome 130). */
const nodeTarget = 'node20'
const chromeTarget = 'chrome130'

/** What is in a bundle, by package, with each one's licence text: it ships beside the code. */
const license = { fileName: 'licenses.json' }

/** One configuration, three bundles: `vite build --app` writes dist/main, dist/preload and dist/renderer. */
export default defineConfig({
  root: here('./src-renderer'),
  base: './',
  plugins: [react()],
  clearScreen: false,
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
      gatherLicenses(here('.'))
      const built = pathToFileURL(here('./dist/main/paint-styles.js')).href
      const { paintStyles } = (await import(built)) as {
        readonly paintStyles: (folder: string) => Promise<void>
      }
      await paintStyles(here('./dist/renderer/styles'))
    },
  },
  environments: {
    client: {
      build: {
        outDir: here('./dist/renderer'),
        emptyOutDir: true,
        target: chromeTarget,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        sourcemap: false,
        license,
      },
    },
    main: {
      consumer: 'server',
      resolve: { external: true, noExternal: true, conditions: ['node', 'import', 'default'] },
      build: {
        outDir: here('./dist/main'),
        emptyOutDir: true,
        target: nodeTarget,
        ssr: true,
        minify: false,
        sourcemap: false,
        license,
        rolldownOptions: {
          input: {
            index: here('./src-main/index.ts'),
            cli: here('./src-main/cli.ts'),
            print: here('./src-main/print.ts'),
            'paint-styles': here('./src-main/paint-styles.ts'),
            'picture-worker': here('./src-main/adapters/pictures/worker.ts'),
            'library-checker': here('./src-main/adapters/sqlite/checker.ts'),
          },
          external,
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
          },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['node', 'import', 'default'] },
      build: {
        outDir: here('./dist/preload'),
        emptyOutDir: true,
        target: nodeTarget,
        ssr: true,
        minify: false,
        sourcemap: false,
        license,
        rolldownOptions: {
          input: { index: here('./src-preload/index.ts') },
          external,
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
  test: {
    root: here('.'),
    include: [
      'src-*/**/*.test.ts',
      'src-*/**/*.test.tsx',
      'bench/**/*.test.ts',
      'build/**/*.test.mjs',
      'e2e/fakes/**/*.test.ts',
    ],
    typecheck: { enabled: false },
    environment: 'node',
    // No module keeps state or works at import (docs/architecture.md), so files can share a process: that halves the
    // time. A test that another one disturbs shows a module that breaks the rule.
    isolate: false,
    pool: 'forks',
    // Else one core of two would wait.
    maxWorkers: '100%',
    restoreMocks: true,
    // No test waits; the limit ends what hangs, and is no measure of a busy computer.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Its .mjs wraps its own CommonJS file in a way that Node and the bundler understand and vitest does not.
    alias: { obscenity: here('./node_modules/obscenity/dist/index.js') },
  },
})
