import { app, session } from 'electron'
import { join } from 'node:path'
import { keyVariables } from '#core/keys/key-variables.ts'
import { peekTheme } from './adapters/settings/peek-theme.ts'
import { createMainWindow } from './main-window.ts'
import { openProfile } from './open-profile.ts'
import { product } from './product.ts'
import { openCalls } from './shell/ipc/bind.ts'
import { bookIn, createBooksFromOutside } from './shell/books-outside.ts'
import { keepCrashDumps, logDeaths } from './shell/crash-reports.ts'
import { focusOnSecondStart, quitOnSignals } from './shell/lifecycle.ts'
import { createMicrophone } from './shell/microphone.ts'
import { registerSchemes } from './shell/protocol.ts'
import { servePictures } from './shell/serve-pictures.ts'
import { lockDown, lockSession } from './shell/security.ts'
import { applyTheme } from './shell/window.ts'

async function boot(): Promise<void> {
  app.setName(product.name)
  const opened = openProfile(process.env, process.platform)
  if (opened.ok) app.setPath('userData', join(opened.profile.folder, 'window'))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  if (opened.ok) keepCrashDumps(opened.profile.crashes)
  logDeaths(opened.log)
  const distribution = join(app.getAppPath(), 'dist')
  const window = createMainWindow(distribution)
  const books = createBooksFromOutside()
  // Before Electron is ready: macOS hands over the file of a double click by then.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    books.open(path)
  })
  const openBookIn = (argv: readonly string[], folder: string): void => {
    const path = bookIn(argv, folder)
    if (path !== null) books.open(path)
  }
  openBookIn(process.argv.slice(1), process.cwd())
  focusOnSecondStart(window.current, openBookIn)
  registerSchemes()
  lockDown(opened.log)
  app.on('window-all-closed', () => app.quit())
  quitOnSignals()
  await app.whenReady()
  const microphone = createMicrophone(() => performance.now())
  lockSession(opened.log, session.defaultSession, microphone)
  if (!opened.ok) {
    const { showCannotOpen } = await import('./boot-problems.ts')
    showCannotOpen(window, opened.error, opened.log)
    return
  }
  const env = takeEnvironment()
  const { profile, log } = opened
  // The window first. All that it waits for is served before the rest is loaded, which takes main's thread for half a
  // second: begun at once, the first paint would be that much later, and the library not there any sooner.
  const calls = openCalls()
  const pictures = servePictures()
  applyTheme(peekTheme(profile.settings))
  window.showApp(profile.folder, log)
  await window.isLoaded()
  const { moveIn } = await import('./move-in.ts')
  await moveIn({ profile, log, env, distribution, window, calls, pictures, books, microphone })
}

/**
 * The environment, without leaving keys in it: Electron gives a copy to the window's process, where `process.env`
 * of the preload script would hold them.
 */
function takeEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of keyVariables) Reflect.deleteProperty(process.env, name)
  return env
}

/**
 * Opens the window on the profile. What it can't open is said in a window too. What is imported here is all that the
 * window waits for; the rest comes with `move-in.ts`.
 */
export function bootWindow(): void {
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(
      `Unhandled: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`,
    )
    app.exit(1)
  })
  void boot()
}
