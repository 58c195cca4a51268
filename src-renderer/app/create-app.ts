import type { i18n } from 'i18next'
import { createStore } from 'zustand/vanilla'
import type { Bridge, ChildViewState } from '#contract/index.ts'
import { createClient } from '../api/client.ts'
import type { PictureUrl } from '../api/pictures.ts'
import { createExportRequests } from '../features/exports/export-request.ts'
import { createLibraryStore } from '../features/library/library-store.ts'
import { sayError } from '../i18n/say.ts'
import { createMirror } from '../state/mirror.ts'
import { createNotices } from '../state/notices.ts'
import { createRouter } from '../state/router.ts'
import { createToasts } from '../state/toasts.ts'
import type { App } from './app-context.ts'

/** How long a deletion can be taken back, in milliseconds. */
const undoFor = 10_000

/**
 * Joins what the screens share: subscribes first, then `start` fetches what is drawn first, and resolves once the
 * settings are here; `goOn` fetches the rest.
 */
export function createApp(deps: {
  readonly bridge: Bridge
  readonly pictureUrl: PictureUrl
  readonly window: Window
  readonly i18n: i18n
  readonly now: () => number
}): { readonly app: App; readonly start: () => Promise<void>; readonly goOn: () => void } {
  const { i18n, now } = deps
  const client = createClient(deps.bridge)
  const router = createRouter(deps.window)
  const toasts = createToasts({ of: (error) => sayError(i18n, error), other: () => i18n.t('app.internal') })
  const notices = createNotices()
  const library = createLibraryStore(client, toasts.tell)
  const settings = createMirror({
    fetch: client.settings.get,
    subscribe: (listener) => client.on('settings.changed', listener),
  })
  const keys = createMirror({
    fetch: client.keys.status,
    subscribe: (listener) => client.on('keys.changed', listener),
  })
  const providers = createMirror({
    fetch: client.providers.list,
    subscribe: (listener) => client.on('providers.changed', listener),
  })
  const child = createStore<ChildViewState | null>(() => null)
  client.on('app.notice', (notice) => notices.add([notice]))

  const app: App = {
    client,
    pictureUrl: deps.pictureUrl,
    router,
    toasts,
    notices,
    library,
    settings,
    keys,
    providers,
    child,
    exports: createExportRequests(),
    now,
    updateSettings: (patch) => {
      // Shown at once; main's answer, or its refusal, has the last word.
      const before = settings.store.getState()
      if (before) settings.set({ ...before, ...patch } as typeof before)
      client.settings.update(patch).then(settings.set, (error: unknown) => {
        if (before) settings.set(before)
        toasts.tell(error)
      })
    },
    deleteStories: async (stories) => {
      const [first] = stories
      if (!first) return
      const count = stories.length
      const restore = async (): Promise<void> => {
        for (const { id } of stories) await client.stories.restore({ storyId: id })
        // In a shelf or an order of its own, only main knows where they belong.
        await library.load()
        toasts.say(
          count === 1
            ? i18n.t('library.restored', { title: first.title })
            : i18n.t('library.restoredMany', { count }),
        )
      }
      for (const { id } of stories) await client.stories.delete({ storyId: id })
      toasts.say(
        count === 1
          ? i18n.t('library.deleted', { title: first.title })
          : i18n.t('library.deletedMany', { count }),
        {
          action: { label: i18n.t('toast.undo'), run: () => void restore().catch(toasts.tell) },
          lasts: undoFor,
        },
      )
    },
    deleteStory: ({ id }, title) => void app.deleteStories([{ id, title }]).catch(toasts.tell),
  }

  const start = async (): Promise<void> => {
    const settled = settings.load().catch(toasts.tell)
    try {
      child.setState(await client.child.state(), true)
    } catch (error) {
      toasts.tell(error)
    }
    // There main answers none of the rest.
    if (child.getState()?.on !== true) library.load().catch(toasts.tell)
    return settled
  }
  const goOn = (): void => {
    if (child.getState()?.on === true) return
    // Keys are in the system's keychain, and providers may be anywhere: neither is waited for.
    for (const load of [library.loadBeside, keys.load, providers.load]) load().catch(toasts.tell)
    client.app.info().then((info) => notices.add(info.notices), toasts.tell)
  }
  return { app, start, goOn }
}
