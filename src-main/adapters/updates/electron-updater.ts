import type { AppUpdater } from 'electron-updater'
import type { Fetch, Log } from '#core/ports.ts'
import { UpdateDamaged, type UpdateSource } from '#core/updates/ports.ts'
import { createGateExecutor } from './gate-executor.ts'
import { replaceAppImage } from './replace-app-image.ts'

/** Where the releases are; as electron-builder's `publish` has it. */
export interface Releases {
  readonly provider: 'github' | 'generic'
  readonly owner?: string
  readonly repo?: string
  readonly url?: string
}

export interface ElectronUpdaterOptions {
  readonly platform: 'linux' | 'win32' | 'darwin'
  readonly version: string
  readonly releases: Releases
  /** The gate, for this purpose alone. */
  readonly fetch: Fetch
  readonly log: Log
  /** Where the random number lies by which a staged release is given out; it is never sent. */
  readonly userData: string
  /** Where a download waits for the next quit. */
  readonly cache: string
  /** The file that electron-builder wrote beside the app; read for the cache's name and the publisher's. */
  readonly config: string
  /** The AppImage that runs; null on other systems. */
  readonly appImage: string | null
}

/** What of electron-updater is its own matter, and is joined to here. */
interface Insides {
  httpExecutor: unknown
}

/**
 * electron-updater with the gate as its only way out. It brings what would be foolish to write again: reading the
 * releases, comparing versions, staged releases, and how each system replaces an app (on Windows with a look at the
 * signature, on macOS by Squirrel). Rejects and throws as the port says.
 */
export async function createElectronUpdater(options: ElectronUpdaterOptions): Promise<UpdateSource> {
  const { AppImageUpdater, NsisUpdater, MacUpdater } = await import('electron-updater')
  const quitting: ((exitCode: number) => void)[] = []
  const app = {
    version: options.version,
    name: 'Inglenook',
    isPackaged: true,
    appUpdateConfigPath: options.config,
    userDataPath: options.userData,
    baseCachePath: options.cache,
    whenReady: () => Promise.resolve(),
    // Only at the end of a quit that a person asked for.
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: (handler: (exitCode: number) => void) => void quitting.push(handler),
  }
  const Updater = { linux: AppImageUpdater, win32: NsisUpdater, darwin: MacUpdater }[options.platform]
  const updater = new (Updater as unknown as new (releases: undefined, adapter: typeof app) => AppUpdater)(
    undefined,
    app,
  )
  let signal = new AbortController().signal
  let size: number | null = null
  let onProgress = (_done: number): void => undefined
  ;(updater as unknown as Insides).httpExecutor = createGateExecutor({
    fetch: options.fetch,
    signal: () => signal,
    size: () => size,
    onProgress: (done) => onProgress(done),
  })
  const { log } = options
  const note = (message: unknown): void => log.info('electron-updater', { message: String(message) })
  updater.logger = { info: () => undefined, warn: note, error: note }
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = true
  updater.allowDowngrade = false
  updater.allowPrerelease = false
  // It would ask for hundreds of pieces; one whole file can be proved whole.
  updater.disableDifferentialDownload = true
  updater.setFeedURL(options.releases)
  // Every rejection comes to its caller too.
  updater.on('error', () => undefined)
  let file: string | null = null

  return {
    look: async (given) => {
      signal = given
      const result = await updater.checkForUpdates()
      if (result?.isUpdateAvailable !== true) return null
      const sizes = result.updateInfo.files.map((each) => each.size ?? 0)
      size = Math.max(0, ...sizes)
      return result.updateInfo.version
    },
    download: async (told, given) => {
      signal = given
      onProgress = told
      const [path] = await updater.downloadUpdate()
      if (path === undefined) throw new UpdateDamaged('Nothing was downloaded.')
      file = path
    },
    install: () => {
      if (options.platform === 'linux' && options.appImage !== null && file !== null) {
        replaceAppImage(file, options.appImage)
      } else for (const handler of quitting) handler(0)
    },
  }
}
