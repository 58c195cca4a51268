import { app } from 'electron'
import { join } from 'node:path'
import { commandLine } from './command-line.ts'
import { createUtilitySpawn } from './shell/spawn-utility.ts'

/** The packaged app's `make`: the same command line in Electron, since its fuses do not let it run as plain Node. */
export async function bootCommandLine(): Promise<void> {
  await app.whenReady()
  app.dock?.hide()
  const start = process.argv.findIndex((argument) => argument === 'make' || argument === 'resume')
  try {
    const exitCode = await commandLine(process.argv.slice(start), {
      version: app.getVersion(),
      spawnWorker: createUtilitySpawn(join(app.getAppPath(), 'dist', 'main', 'picture-worker.js')),
    })
    app.exit(exitCode)
  } catch (error) {
    // A bug; Electron would go on without a window, for ever.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    app.exit(1)
  }
}
