import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NoticeView } from '#contract/index.ts'

/** What main has to say unasked. Stays until it is dismissed; the same notice is shown once. */
export interface Notices {
  readonly store: StoreApi<readonly NoticeView[]>
  readonly add: (notices: readonly NoticeView[]) => void
  readonly dismiss: (id: string) => void
}

export function createNotices(): Notices {
  const store = createStore<readonly NoticeView[]>(() => [])
  const dismissed = new Set<string>()
  return {
    store,
    add: (notices) => {
      const ids = new Set(notices.map(({ id }) => id))
      const kept = store.getState().filter(({ id }) => !ids.has(id))
      store.setState([...kept, ...notices.filter(({ id }) => !dismissed.has(id))], true)
    },
    dismiss: (id) => {
      dismissed.add(id)
      store.setState(
        store.getState().filter((notice) => notice.id !== id),
        true,
      )
    },
  }
}
