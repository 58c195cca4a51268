import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
export const root = here('../..')
export const bareFolder = here('bare')

export function electronPath(): string {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  return folder === undefined
    ? (createRequire(import.meta.url)('electron') as string)
    : join(folder, 'electron')
}

/** Chromium refuses to start its sandbox as root. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** What is started: the app with a profile, or a bare Electron. */
export type Subject =
  { readonly kind: 'app'; readonly profile: string } | { readonly kind: 'bare'; readonly userData: string }

const usable = '.empty-library a.button, .library .card-link, #bare a'

const seenSchema = z.object({
  navigated: z.number(),
  painted: z.number(),
  usable: z.number(),
  untilReady: z.number(),
})

export interface Started {
  readonly process: ChildProcess
  readonly pid: number
  /** Milliseconds from the start of the process. */
  readonly painted: number
  readonly usable: number
  /** Milliseconds from the main module's first line to the first listener of `ready`. */
  readonly untilReady: number
}

/** Longer than any start takes, also on a busy machine. */
const startLimit = 60_000
const quitLimit = 10_000

/** Starts it and waits until it can be used. Throws when that takes over a minute, with what it printed. */
export async function start(subject: Subject): Promise<Started> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const args =
    subject.kind === 'app'
      ? ['-r', here('probe.cjs'), root, ...sandboxArguments]
      : ['-r', here('probe.cjs'), bareFolder, ...sandboxArguments, `--user-data-dir=${subject.userData}`]
  const since = performance.timeOrigin + performance.now()
  const child = spawn(electronPath(), args, {
    cwd: root,
    env: {
      ...env,
      LANGUAGE: 'en',
      BENCH_USABLE: usable,
      ...(subject.kind === 'app' ? { INGLENOOK_PROFILE: subject.profile } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  const limit = setTimeout(() => child.kill('SIGKILL'), startLimit)
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('BENCH ')) continue
      const seen = seenSchema.parse(JSON.parse(line.slice('BENCH '.length)))
      // What it prints from now on is not read, and must not fill the pipe.
      child.stdout.resume()
      return {
        process: child,
        pid: child.pid ?? 0,
        painted: seen.painted - since,
        usable: seen.usable - since,
        untilReady: seen.untilReady,
      }
    }
    throw new Error(`It ended before it could be used: ${printed.join('')}`)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  } finally {
    clearTimeout(limit)
  }
}

/** Has it quit by itself, as with the last window; by force after ten seconds. */
export async function stop({ process: child }: Started): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const limit = setTimeout(() => child.kill('SIGKILL'), quitLimit)
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
  clearTimeout(limit)
}

/** A version of Electron by its own word. */
export const describeRuntime = async (): Promise<string> => {
  const child = spawn(electronPath(), ['--version', ...sandboxArguments], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  await once(child, 'exit')
  return `Electron ${printed.trim().replace(/^v/u, '')}`
}
