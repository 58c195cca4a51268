import type { i18n } from 'i18next'
import type { Bridge } from '#contract/index.ts'
import { createClient } from '../api/client.ts'
import type { PictureUrl } from '../api/pictures.ts'
import { createLibraryStore } from '../features/library/library-store.ts'
import { createMirror } from '../state/mirror.ts'
import { createNotices } from '../state/notices.ts'
import { createRouter } from '../state/router.ts'
import { createToasts } from '../state/toasts.ts'
import type { App } from './app-context.ts'

/** How long a deletion can be taken back, in milliseconds. */
const undoFor = 10_000

/** Joins what the screens share: subscribes first, then `start` fetches, and resolves once the settings are here. */
export function createApp(deps: {
  readonly bridge: Bridge
  readonly pictureUrl: PictureUrl
  readonly window: Window
  readonly i18n: i18n
  readonly now: () => number
}): { readonly app: App; readonly start: () => Promise<void> } {
  const { i18n, now } = deps
  const client = createClient(deps.bridge)
  const router = createRouter(deps.window)
  const toasts = createToasts(() => i18n.t('app.internal'))
  const notices = createNotices()
  const library = createLibraryStore(client)
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
    deleteStory: (story, title) => {
      const restore = (): void => {
        client.stories
          .restore({ storyId: story.id })
          .then(() => toasts.say(i18n.t('library.restored', { title })), toasts.tell)
      }
      client.stories.delete({ storyId: story.id }).then(
        () =>
          toasts.say(i18n.t('library.deleted', { title }), {
            action: { label: i18n.t('toast.undo'), run: restore },
            lasts: undoFor,
          }),
        toasts.tell,
      )
    },
  }

  const start = (): Promise<void> => {
    const settled = settings.load().catch(toasts.tell)
    for (const load of [() => library.load(''), keys.load, providers.load]) load().catch(toasts.tell)
    client.app.info().then((info) => notices.add(info.notices), toasts.tell)
    return settled
  }
  return { app, start }
}
