import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AppError } from '#contract/index.ts'
import type { PrintDocument, Printer } from '#core/ports.ts'

/** Milliseconds, with Electron's start; see the printer inside Electron. */
const timeLimit = 300_000

/** What `src-main/print.ts` finds in the folder that it is given, and where it puts what it has printed. */
export const printJobFile = 'job.json'
export const printedFile = 'printed.pdf'

/** Where the Electron of this checkout is, if it was brought: the one named in the environment, else the package's own. */
export function findElectron(
  env: Readonly<Record<string, string | undefined>>,
  packageFolder: string,
): string | undefined {
  const named = env.ELECTRON_OVERRIDE_DIST_PATH
  const name =
    process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : process.platform === 'win32'
        ? 'electron.exe'
        : 'electron'
  const path = join(packageFolder, 'path.txt')
  const executable =
    named !== undefined
      ? join(named, name)
      : existsSync(path)
        ? join(packageFolder, 'dist', readFileSync(path, 'utf8'))
        : undefined
  return executable !== undefined && existsSync(executable) ? executable : undefined
}

export interface SpawnPrinterOptions {
  readonly electron: () => string | undefined
  /** The built `print.js`. */
  readonly entry: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const failure = (why: string, cause?: unknown): AppError =>
  new AppError('refused', `The PDF could not be printed: ${why} The story is kept in the library.`, {
    reason: 'print-failed',
    retryable: true,
    cause,
  })

async function layOut(folder: string, document: PrintDocument): Promise<void> {
  const files: { path: string; mediaType: string }[] = []
  for (const [path, { bytes, mediaType }] of document.files) {
    const target = join(folder, 'files', path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
    files.push({ path, mediaType })
  }
  await writeFile(join(folder, printJobFile), JSON.stringify({ files }))
}

function argumentsFor({ entry, env }: SpawnPrinterOptions, folder: string): readonly string[] {
  const linux = process.platform === 'linux'
  const noSandbox = env.INGLENOOK_NO_SANDBOX === '1' || process.getuid?.() === 0
  return [
    ...(linux && noSandbox ? ['--no-sandbox'] : []),
    // Nothing is shown, so no display is needed; without this, Electron does not start where there is none.
    ...(linux ? ['--ozone-platform=headless', '--disable-gpu'] : []),
    entry,
    folder,
  ]
}

/** Prints in an Electron that is started for it: for the command line, which itself runs without one. */
export function createSpawnPrinter(options: SpawnPrinterOptions): Printer {
  return {
    print: async (document, signal) => {
      const electron = options.electron()
      if (electron === undefined) {
        throw failure(
          'that takes Electron, which is not here yet. `npm start -- resume --out NAME.pdf` brings it and goes on.',
        )
      }
      const folder = await mkdtemp(join(tmpdir(), 'inglenook-print-'))
      try {
        await layOut(folder, document)
        const ends = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)])
        const told: string[] = []
        const code = await new Promise<number | null>((resolve, reject) => {
          const child = spawn(electron, argumentsFor(options, folder), {
            env: { ...options.env, ELECTRON_RUN_AS_NODE: undefined },
            stdio: ['ignore', 'ignore', 'pipe'],
            signal: ends,
            killSignal: 'SIGKILL',
          })
          child.stderr.setEncoding('utf8').on('data', (text: string) => {
            told.push(text)
            if (told.length > 50) told.shift()
          })
          child.once('error', reject)
          child.once('close', resolve)
        })
        if (code !== 0) {
          throw failure(`Electron ended with ${code ?? 'a signal'}.`, new Error(told.join('').slice(-4_000)))
        }
        return new Uint8Array(await readFile(join(folder, printedFile)))
      } catch (error) {
        if (signal.aborted) throw signal.reason
        if (error instanceof AppError) throw error
        throw failure('Electron could not be started, or took too long.', error)
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      }
    },
  }
}
