import { app } from 'electron'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { UpdatesView } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import type { Log } from '#core/ports.ts'
import { updateWay } from '#core/updates/update-way.ts'
import { createUpdates, type Updates } from '#core/updates/updates.ts'
import { createSystemClock } from './adapters/system/clock.ts'
import { product } from './product.ts'

/** Where GitHub keeps releases and what lies in them; nothing else is reached for an update. */
const hosts = ['github.com', 'objects.githubusercontent.com', 'release-assets.githubusercontent.com']

/** Bytes; an installer has some 120 MB. */
const mostBytes = 600_000_000

/** Joins updates to the house of the moment. They outlive it: a library is moved while one is being fetched. */
export function composeUpdates(deps: {
  /** null while it is closed. */
  readonly house: () => House | null
  readonly log: Log
  readonly onChange: (view: UpdatesView) => void
}): Updates {
  const { house, log } = deps
  const { platform, resourcesPath, env } = process
  const config = join(resourcesPath, 'app-update.yml')
  const appImage = env.APPIMAGE ?? null
  const way = updateWay({
    isPackaged: app.isPackaged,
    platform,
    hasConfig: existsSync(config),
    hasPackageType: existsSync(join(resourcesPath, 'package-type')),
    isAppImage: appImage !== null,
    isPortable: env.PORTABLE_EXECUTABLE_FILE !== undefined,
  })
  const settings = () => house()?.settings.get()
  const isMaking = (current: House): boolean =>
    current.library
      .list({ search: '', limit: 100, cursor: null, shelf: 'unfinished' })
      .stories.some(
        ({ status, begins }) => begins === undefined && (status === 'writing' || status === 'illustrating'),
      )
  return createUpdates({
    way,
    source: async () => {
      if (platform !== 'linux' && platform !== 'win32' && platform !== 'darwin') {
        throw new Error(`There are no updates for ${platform}.`)
      }
      const { createElectronUpdater } = await import('./adapters/updates/electron-updater.ts')
      return createElectronUpdater({
        ...{ platform, config, appImage, log, releases: product.releases, version: app.getVersion() },
        fetch: async (url, init) => {
          const current = house()
          if (current?.settings.get().updates.on !== true)
            throw new Error('Updates are off, or the library is closed.')
          const about = { purpose: 'Update', storyId: null, home: false, hosts, mostBytes }
          return current.fetchFor(about)(url, init)
        },
        userData: app.getPath('userData'),
        cache: cacheFolder(platform, env),
      })
    },
    clock: createSystemClock(),
    log,
    isOn: () => settings()?.updates.on === true,
    isOffline: () => settings()?.offline !== false,
    lookedAt: {
      get: () => settings()?.updates.lookedAt ?? null,
      set: (lookedAt) => house()?.settings.update({ updates: { on: true, lookedAt } }),
    },
    isBusy: () => {
      const current = house()
      return current === null || isMaking(current)
    },
    onChange: deps.onChange,
  })
}

const cacheFolder = (platform: 'linux' | 'win32' | 'darwin', env: NodeJS.ProcessEnv): string => {
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
}
