import { app, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { Log } from '#core/ports.ts'
import { serveApp } from './shell/protocol.ts'
import { loadFirstPage, openMainWindow, preloadPath } from './shell/window.ts'

/** The one window, and what is served to it: the app, or a page that says why there is none. */
export interface MainWindow {
  readonly current: () => BrowserWindow | undefined
  /** Once its page and all that the page asks for is there, or will not be. */
  readonly isLoaded: () => Promise<void>
  /**
   * Opens the window on the app, or leads the one that is open there.
   * @param profile the folder in which its size and place are kept
   */
  readonly showApp: (profile: string, log: Log) => void
  /** The same with another page in the app's place: `serve` begins to serve it, and answers what ends that. */
  readonly showInstead: (serve: () => () => void, log: Log) => void
}

/** @param distribution the folder of the built app */
export function createMainWindow(distribution: string): MainWindow {
  let window: BrowserWindow | undefined
  let endServing = (): void => undefined
  const show = (profile: string, log: Log, serve: () => () => void): void => {
    endServing()
    endServing = serve()
    if (window !== undefined) {
      loadFirstPage(window)
      return
    }
    window = openMainWindow(
      {
        preload: preloadPath(distribution),
        // Decoded before the window is there: the large one takes 100 ms.
        icon: join(app.getAppPath(), 'build', 'resources', 'icons', '128x128.png'),
        state: join(profile, 'window.json'),
      },
      log,
    )
    window.on('closed', () => {
      window = undefined
    })
  }
  return {
    current: () => window,
    isLoaded: () =>
      new Promise((resolve) => {
        if (window === undefined) {
          resolve()
          return
        }
        window.once('closed', resolve)
        window.webContents.once('dom-ready', resolve)
        window.webContents.once('did-fail-load', () => resolve())
      }),
    showApp: (profile, log) => show(profile, log, () => serveApp(join(distribution, 'renderer'))),
    showInstead: (serve, log) => show(app.getPath('temp'), log, serve),
  }
}
