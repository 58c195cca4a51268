import type { ElectronApplication, Page } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A window of a running app, to be judged. */
export interface Subject {
  readonly electron: ElectronApplication
  readonly page: Page
  /** The id of the page's web contents. */
  readonly contentsId: number
  /** Where the page's preload script lies. */
  readonly preload: string
  readonly declared: Declared
}

/** What can't be asked of a running window: the texts that the app is built from, and the fuses of what was built. */
export interface Declared {
  /** The text of package.json. */
  readonly manifest: string
  /** The text of electron-builder.yml. */
  readonly builder: string
  /** Of the packaged executable; null where none was built. */
  readonly fuses: Fuses | null
}

export type Fuses = Readonly<Record<string, boolean>>

/** Mirrors what main can read of a window's preferences; Electron has no public type for it. */
type Readable = Electron.WebContents & {
  getLastWebPreferences?: () => Readonly<Record<string, unknown>> | null
}

/** The preferences that this window runs with, as Electron itself reports them. */
export const preferencesOf = async ({ electron, contentsId }: Subject): Promise<Record<string, unknown>> =>
  electron.evaluate(({ webContents }, id) => {
    const contents = webContents.fromId(id) as Readable | undefined
    const preferences = contents?.getLastWebPreferences?.()
    if (preferences === undefined || preferences === null) throw new Error('no preferences can be read')
    return { ...preferences }
  }, contentsId)

/** Loads an address in a hidden window of the same session, beyond the page's own policy. True if it came. */
const loadsInSession = async ({ electron, contentsId }: Subject, address: string): Promise<boolean> =>
  electron.evaluate(
    async ({ BrowserWindow, webContents }, [id, to]) => {
      const session = webContents.fromId(id)?.session
      if (session === undefined) throw new Error('the window is gone')
      const probe = new BrowserWindow({ show: false, webPreferences: { session, sandbox: true } })
      try {
        return await probe.loadURL(to).then(
          () => true,
          () => false,
        )
      } finally {
        probe.destroy()
      }
    },
    [contentsId, address] as const,
  )

/** True if a page of a plain http server of ours is loaded, or is even asked for, in the window's session. */
export const loadsPlainHttp = async (subject: Subject): Promise<boolean> => {
  let asked = false
  const server = createServer((_request, response) => {
    asked = true
    response.end('plain')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const loaded = await loadsInSession(subject, `http://127.0.0.1:${port}/`)
    return loaded || asked
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

export const loadsFile = (subject: Subject): Promise<boolean> =>
  loadsInSession(subject, new URL('broken-app/index.html', import.meta.url).href)

/** Lets the page lead its window elsewhere. Never gets there: the probe listens last and refuses what the app did not. */
export const lead = async (
  { electron, contentsId }: Subject,
  address: string,
): Promise<'refused' | 'followed' | 'never asked'> =>
  electron.evaluate(
    async ({ webContents }, [id, to]) => {
      const contents = webContents.fromId(id)
      if (contents === undefined) throw new Error('the window is gone')
      return new Promise((resolve) => {
        const judge = (event: {
          readonly defaultPrevented: boolean
          readonly preventDefault: () => void
        }) => {
          clearTimeout(limit)
          const refused = event.defaultPrevented
          event.preventDefault()
          resolve(refused ? 'refused' : 'followed')
        }
        const limit = setTimeout(() => {
          contents.off('will-navigate', judge)
          resolve('never asked')
        }, 10_000)
        contents.once('will-navigate', judge)
        void contents.executeJavaScript(`location.href = ${JSON.stringify(to)}; undefined`)
      })
    },
    [contentsId, address] as const,
  )

/** Asks the app's own listeners about a webview with everything on. True if it would come as it was asked for. */
export const attachesWebview = async ({ electron, contentsId }: Subject): Promise<boolean> =>
  electron.evaluate(({ webContents }, id) => {
    const event = {
      defaultPrevented: false,
      preventDefault: () => {
        event.defaultPrevented = true
      },
    }
    const preferences: Record<string, unknown> = { nodeIntegration: true, preload: '/evil.js' }
    webContents
      .fromId(id)
      ?.emit('will-attach-webview', event, preferences, { src: 'https://evil.example/', allowpopups: '' })
    return (
      !event.defaultPrevented && (preferences.nodeIntegration === true || preferences.preload !== undefined)
    )
  }, contentsId)

/** Does `work` while nothing leaves for the system's browser; gives the addresses that would have. */
export const openedOutside = async (
  { electron }: Subject,
  work: () => Promise<void>,
): Promise<readonly string[]> => {
  await electron.evaluate(({ shell }) => {
    const kept = globalThis as unknown as { opened: string[]; openExternal: unknown }
    kept.opened = []
    kept.openExternal = Reflect.get(shell, 'openExternal')
    shell.openExternal = (address) => {
      kept.opened.push(address)
      return Promise.resolve()
    }
  })
  try {
    await work()
  } finally {
    await electron.evaluate(({ shell }) => {
      const kept = globalThis as unknown as { openExternal: typeof shell.openExternal }
      shell.openExternal = kept.openExternal
    })
  }
  return electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
}

/**
 * A page of a stranger's origin in the same session with the app's own preload script (the worst that could happen)
 * calls everything that it finds. Gives each call's answer: an error's code, or `answered`.
 */
export const askAsStranger = async ({
  electron,
  contentsId,
  preload,
}: Subject): Promise<Readonly<Record<string, string>>> =>
  electron.evaluate(
    async ({ BrowserWindow, webContents }, [id, script]) => {
      const session = webContents.fromId(id)?.session
      if (session === undefined) throw new Error('the window is gone')
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { session, preload: script, contextIsolation: true, sandbox: true },
      })
      try {
        await stranger.loadURL('data:text/html,<title>stranger</title>')
        return (await stranger.webContents.executeJavaScript(`(async () => {
        const answers = {}
        for (const [domain, verbs] of Object.entries(window.inglenook)) {
          if (typeof verbs === 'function') continue
          for (const [verb, call] of Object.entries(verbs))
            answers[domain + '.' + verb] = await call().then(({ ok, error }) => (ok ? 'answered' : error.code), String)
        }
        return answers
      })()`)) as Record<string, string>
      } finally {
        stranger.destroy()
      }
    },
    [contentsId, preload] as const,
  )
