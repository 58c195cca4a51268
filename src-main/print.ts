import { app } from 'electron'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PrintFile } from '#core/ports.ts'
import { createConsoleSink, createLog } from './adapters/log/log.ts'
import { printedFile, printJobFile } from './adapters/printing/spawn-printer.ts'
import { createSystemClock } from './adapters/system/clock.ts'
import { createElectronPrinter, createPrintDesk } from './shell/printing/electron-printer.ts'
import { registerSchemes } from './shell/protocol.ts'
import { lockDown } from './shell/security.ts'

/**
 * Prints one document and ends: what the command line starts Electron for. The folder that it is given holds a list of
 * the document's files, and the files; the PDF is put beside them.
 */
const jobSchema = z.object({ files: z.array(z.object({ path: z.string(), mediaType: z.string() })) })

const log = createLog({
  clock: createSystemClock(),
  least: 'warn',
  sinks: [createConsoleSink(process.stderr)],
})

async function print(folder: string): Promise<void> {
  await app.whenReady()
  app.dock?.hide()
  const job = jobSchema.parse(JSON.parse(await readFile(join(folder, printJobFile), 'utf8')))
  const files = new Map<string, PrintFile>()
  for (const { path, mediaType } of job.files) {
    files.set(path, { bytes: new Uint8Array(await readFile(join(folder, 'files', path))), mediaType })
  }
  const desk = createPrintDesk(log)
  const pdf = await createElectronPrinter(() => desk).print({ files }, new AbortController().signal)
  await writeFile(join(folder, printedFile), pdf)
}

const folder = process.argv.at(-1) ?? ''
// Electron's caches go where they are thrown away with the rest.
app.setPath('userData', join(folder, 'window'))
registerSchemes()
lockDown(log)
print(folder).then(
  () => app.exit(0),
  (error: unknown) => {
    log.error('could not print', { error })
    app.exit(1)
  },
)
