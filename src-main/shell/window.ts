import { app, BrowserWindow, nativeTheme } from 'electron'
import { join } from 'node:path'
import { appScheme } from '#contract/names.ts'
import type { Theme } from '#contract/themes.ts'
import type { Log } from '#core/ports.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

/** As the tokens in src-renderer: what is seen before the first paint. */
const backgrounds = { evening: '#14142b', day: '#faf5ea' }

export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'system' ? 'system' : theme === 'evening' ? 'dark' : 'light'
}

export interface WindowPaths {
  readonly preload: string
  readonly icon: string
  /** Where the window's size and place are kept. */
  readonly state: string
}

/** Leads the window to the app's first page, or to what is served in its place. */
export function loadFirstPage(window: BrowserWindow): void {
  window.loadURL(`${appScheme}://app/index.html`).catch((error: unknown) => {
    // Another page was asked for before this one was there.
    if ((error as { readonly code?: unknown }).code !== 'ERR_ABORTED') throw error
  })
}

/** Opens the one window. It is shown once it has something to show. */
export function openMainWindow(paths: WindowPaths, log: Log): BrowserWindow {
  const state = readWindowState(paths.state)
  const window = new BrowserWindow({
    ...(state.x === undefined || state.y === undefined ? {} : { x: state.x, y: state.y }),
    width: state.width,
    height: state.height,
    minWidth: 640,
    minHeight: 520,
    show: false,
    title: app.getName(),
    icon: paths.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.evening : backgrounds.day,
    autoHideMenuBar: true,
    webPreferences: {
      preload: paths.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
    },
  })
  keepWindowState(window, paths.state, (error) =>
    log.warn('could not keep the window state', { error: String(error) }),
  )
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize()
    window.show()
  })
  window.webContents.on('render-process-gone', (_event, details) => {
    log.error('the window process ended', { reason: details.reason, exitCode: details.exitCode })
    // Nothing is lost with it: main holds the truth. A clean exit is the app closing.
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.reload()
  })
  window.on('unresponsive', () => log.warn('the window does not respond'))
  loadFirstPage(window)
  return window
}

export const preloadPath = (distribution: string): string => join(distribution, 'preload', 'index.cjs')
