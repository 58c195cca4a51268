import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { createRequire } from 'node:module'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The Electron to test in: the one that setup brought, else the official one from node_modules. */
export const electronExecutable = (): string => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (folder !== undefined) return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
  return createRequire(import.meta.url)('electron') as string
}

/** Chromium's sandbox does not start for root, nor where the kernel forbids it; setup finds out. */
export const electronArguments = (): readonly string[] =>
  process.env.INGLENOOK_NO_SANDBOX === '1' || process.getuid?.() === 0 ? ['.', '--no-sandbox'] : ['.']

export type Environment = Readonly<Record<string, string>>

/**
 * What the app under test sees. Nothing of the tester's own: no key, no profile, and no session bus unless a test
 * asks for it, so that nobody's real keychain is touched.
 */
export const environmentFor = (profile: string, change: Environment = {}): Record<string, string> => {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^INGLENOOK_|^STABLE_HORDE|^HF_|^HUGGING|_PROXY$|^DBUS_SESSION_BUS_ADDRESS$|^NODE_OPTIONS$/i.test(
        name,
      ),
  )
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])),
    // The tests read English, whatever the tester does.
    LANGUAGE: 'en',
    INGLENOOK_PROFILE: profile,
    ...change,
  }
}

/** A started app with its one window. */
export interface RunningApp {
  readonly electron: ElectronApplication
  readonly page: Page
  /** All that it has written to its standard output and error. */
  readonly output: () => string
  /** False once its process has ended. */
  readonly isRunning: () => boolean
  /** Quits as a person does. */
  readonly close: () => Promise<void>
  /** Kill -9: what happens when the power fails. */
  readonly kill: () => Promise<void>
}

/** @param flags of Chromium's, beside what every test has */
export const launch = async (
  profile: string,
  change: Environment = {},
  flags: readonly string[] = [],
): Promise<RunningApp> => {
  const electron = await _electron.launch({
    executablePath: electronExecutable(),
    args: [...electronArguments(), ...flags],
    cwd: root,
    env: environmentFor(profile, change),
  })
  // Asked for at once: Playwright has no process to give once the app has ended.
  const process = electron.process()
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  let output = ''
  for (const stream of [process.stdout, process.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      output += piece.toString()
    })
  }
  const page = await electron.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  // What index.html shows first gives way to the app, which hears keys from then on.
  await expect(page.locator('.hearth')).toHaveCount(0)
  return {
    electron,
    page,
    output: () => output,
    isRunning: () => process.exitCode === null && process.signalCode === null,
    close: async () => {
      await electron.close()
      await ended
    },
    kill: async () => {
      process.kill('SIGKILL')
      await ended
    },
  }
}

interface Fixtures {
  /** An empty folder, gone after the test. */
  readonly profile: string
  /** Starts the app on `profile`; whatever still runs at the end of the test is ended. */
  readonly start: (change?: Environment, profile?: string) => Promise<RunningApp>
}

export const test = base.extend<Fixtures>({
  // Playwright wants the pattern, even an empty one.
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'inglenook-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  },
  start: async ({ profile }, use, info) => {
    const running: RunningApp[] = []
    await use(async (change = {}, folder = profile) => {
      const app = await launch(folder, change)
      running.push(app)
      return app
    })
    for (const [index, app] of running.entries()) {
      if (!app.isRunning()) continue
      if (info.status !== info.expectedStatus && !app.page.isClosed()) {
        await app.page.screenshot({ path: info.outputPath(`window-${index}.png`) }).catch(() => undefined)
      }
      await app.close()
    }
  },
})

export { expect }
