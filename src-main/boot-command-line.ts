import { app } from 'electron'
import { join } from 'node:path'
import { createConsoleSink, createLog } from './adapters/log/log.ts'
import { createSystemClock } from './adapters/system/clock.ts'
import { commandLine } from './command-line.ts'
import { createElectronPrinter, createPrintDesk, type PrintDesk } from './shell/printing/electron-printer.ts'
import { lockDown } from './shell/security.ts'
import { createUtilitySpawn } from './shell/spawn-utility.ts'

/**
 * The packaged app's `make`: the same command line in Electron, since its fuses do not let it run as plain Node.
 * The schemes have to be registered before.
 */
export async function bootCommandLine(): Promise<void> {
  const log = createLog({
    clock: createSystemClock(),
    least: 'warn',
    sinks: [createConsoleSink(process.stderr)],
  })
  lockDown(log)
  await app.whenReady()
  app.dock?.hide()
  const start = process.argv.findIndex((argument) => argument === 'make' || argument === 'resume')
  let desk: PrintDesk | undefined
  try {
    const exitCode = await commandLine(process.argv.slice(start), {
      version: app.getVersion(),
      spawnWorker: createUtilitySpawn(
        join(app.getAppPath(), 'dist', 'main', 'picture-worker.js'),
        'Inglenook pictures',
      ),
      printer: createElectronPrinter(() => (desk ??= createPrintDesk(log))),
    })
    app.exit(exitCode)
  } catch (error) {
    // A bug; Electron would go on without a window, for ever.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    app.exit(1)
  }
}
