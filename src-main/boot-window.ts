import { app, BrowserWindow, dialog, shell } from 'electron'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import { keyVariables } from '#core/keys/keys.ts'
import type { Log } from '#core/ports.ts'
import { openHouse, openProfile } from './compose.ts'
import { product } from './product.ts'
import { bindCalls, createBroadcaster } from './shell/ipc/bind.ts'
import { createHandlers } from './shell/ipc/handlers.ts'
import { focusOnSecondStart, joinQuit } from './shell/lifecycle.ts'
import { openLink } from './shell/links.ts'
import { installMenu } from './shell/menu.ts'
import { serveProblem } from './shell/problem-page.ts'
import { registerSchemes, serveApp, servePictures } from './shell/protocol.ts'
import { createSaveExport } from './shell/save-export.ts'
import { lockDown, lockSession } from './shell/security.ts'
import { followSystem } from './shell/system.ts'
import { createUtilitySpawn } from './shell/spawn-utility.ts'
import { applyTheme, openMainWindow, preloadPath } from './shell/window.ts'

const distribution = (): string => join(app.getAppPath(), 'dist')
let window: BrowserWindow | undefined

function showWindow(house: { readonly profile: string; readonly log: Log }, page?: string): void {
  window = openMainWindow(
    {
      preload: preloadPath(distribution()),
      icon: join(app.getAppPath(), 'build', 'resources', 'icon.png'),
      state: join(house.profile, 'window.json'),
    },
    house.log,
    page,
  )
  window.on('closed', () => {
    window = undefined
  })
}

function joinWindow(house: House): void {
  const broadcast = createBroadcaster(() =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents),
  )
  house.library.onStory((payload) => broadcast('stories.changed', payload))
  house.library.onPage((storyId, page, revision) => broadcast('pages.changed', { storyId, page, revision }))
  house.onNotice((notice) => broadcast('app.notice', notice))
  house.onProviders((providers) => broadcast('providers.changed', providers))
  house.onKeys((keys) => broadcast('keys.changed', keys))
  house.settings.onChange((settings) => {
    applyTheme(settings.theme)
    broadcast('settings.changed', settings)
  })
  const handlers = createHandlers(house, {
    info: () => ({
      version: app.getVersion(),
      platform: process.platform,
      runtime: `Electron ${process.versions.electron}, Chrome ${process.versions.chrome}, Node ${process.versions.node}`,
      profile: house.profile,
      notices: [...house.notices],
    }),
    openLink: async ({ link }) => {
      await openLink(link)
      return null
    },
    showProfile: async () => {
      await shell.openPath(house.profile)
      return null
    },
    saveExport: createSaveExport({
      exportStory: house.exportStory,
      window: () => window,
      showSaveDialog: (parent, options) => dialog.showSaveDialog(parent, options),
      writeFile: (path, bytes) => writeFile(path, bytes),
    }),
  })
  bindCalls(handlers, house.log)
  installMenu({
    navigate: (to) => broadcast('app.navigate', { to }),
    profile: house.profile,
    logs: join(house.profile, 'logs'),
  })
  followSystem(house, () => window)
}

/** Shows the sentence in a window, and on standard error for whoever started it in a terminal. */
function showProblem(error: AppError, log: Log): void {
  process.stderr.write(`${error.message}\n`)
  serveProblem(error.message)
  showWindow({ profile: app.getPath('temp'), log })
}

async function boot(): Promise<void> {
  app.setName(product.name)
  const opened = openProfile(process.env, process.platform)
  if (opened.ok) app.setPath('userData', join(opened.profile.folder, 'window'))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  focusOnSecondStart(() => window)
  registerSchemes()
  lockDown(opened.log)
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  lockSession(opened.log)
  if (!opened.ok) {
    showProblem(opened.error, opened.log)
    return
  }
  try {
    const env = takeEnvironment()
    const house = await openHouse({
      profile: opened.profile,
      log: opened.log,
      env,
      version: app.getVersion(),
      spawnWorker: createUtilitySpawn(join(distribution(), 'main', 'picture-worker.js')),
      waitsForNetwork: true,
    })
    joinQuit([() => house.close()], opened.log)
    serveApp(join(distribution(), 'renderer'))
    servePictures(house.pictures)
    applyTheme(house.settings.get().theme)
    joinWindow(house)
    showWindow(house)
    app.on('activate', () => {
      if (window === undefined) showWindow(house)
    })
    house.start()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    showProblem(error, opened.log)
  }
}

/**
 * The environment, without leaving keys in it: Electron gives a copy to the window's process, where `process.env`
 * of the preload script would hold them.
 */
function takeEnvironment(): Readonly<Record<string, string | undefined>> {
  const env = { ...process.env }
  for (const name of keyVariables) Reflect.deleteProperty(process.env, name)
  return env
}

/** Opens the window on the profile. What it can't open is said in a window too. */
export function bootWindow(): void {
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(
      `Unhandled: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`,
    )
    app.exit(1)
  })
  void boot()
}
