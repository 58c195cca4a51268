import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { createNodeSpawn } from './adapters/pictures/spawn-node.ts'
import { createSpawnPrinter, findElectron } from './adapters/printing/spawn-printer.ts'
import { commandLine } from './command-line.ts'

/** The command line under plain Node, without Electron: built to dist/main/cli.js beside picture-worker.js. */
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(beside('../../package.json'), 'utf8')))

process.exitCode = await commandLine(process.argv.slice(2), {
  version,
  spawnWorker: createNodeSpawn(beside('./picture-worker.js')),
  printer: createSpawnPrinter({
    electron: () => findElectron(process.env, beside('../../node_modules/electron')),
    entry: beside('./print.js'),
    env: process.env,
  }),
})
