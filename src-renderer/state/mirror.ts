import { createStore, type StoreApi } from 'zustand/vanilla'

/** A whole value of main's (settings, keys, providers), kept equal to it. `null` until the first answer. */
export interface Mirror<T> {
  readonly store: StoreApi<T | null>
  /** Fetches it; an event that arrives meanwhile is newer and wins. */
  readonly load: () => Promise<void>
  readonly set: (value: T) => void
}

export function createMirror<T extends object>(options: {
  readonly fetch: () => Promise<T>
  readonly subscribe: (listener: (value: T) => void) => () => void
}): Mirror<T> {
  const store = createStore<T | null>(() => null)
  let changes = 0
  const set = (value: T): void => {
    changes += 1
    store.setState(value, true)
  }
  options.subscribe(set)
  return {
    store,
    set,
    load: async () => {
      const before = changes
      const value = await options.fetch()
      if (changes === before) set(value)
    },
  }
}
