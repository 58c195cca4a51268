import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppErrorData } from '#contract/index.ts'
import { CallFailed } from '../api/client.ts'

export interface Toast {
  readonly id: number
  readonly kind: 'info' | 'error'
  readonly message: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  /** Milliseconds on screen; null: until it is dismissed. */
  readonly lasts: number | null
}

export interface Toasts {
  readonly store: StoreApi<readonly Toast[]>
  readonly say: (message: string, options?: { action?: Toast['action']; lasts?: number }) => void
  /** The one funnel for what went wrong: shows the sentence for people, in the window's language. */
  readonly tell: (error: unknown) => void
  readonly dismiss: (id: number) => void
  /** While hushed, nothing is said but what went wrong. */
  readonly hush: (hushed: boolean) => void
  /** Runs the newest action (Undo) and dismisses its toast; answers whether there was one. */
  readonly runNewestAction: () => boolean
}

/** At most this many are on screen; the oldest goes first. */
const most = 3
const infoLasts = 6_000

/** `words.of` what main answered, and `words.other` for what never came from main. */
export function createToasts(words: {
  readonly of: (error: AppErrorData) => string
  readonly other: () => string
}): Toasts {
  const store = createStore<readonly Toast[]>(() => [])
  let ids = 0
  let hushed = false
  const add = (toast: Omit<Toast, 'id'>): void => {
    ids += 1
    const others = store.getState().filter(({ message }) => message !== toast.message)
    store.setState([...others, { ...toast, id: ids }].slice(-most), true)
  }
  const dismiss = (id: number): void =>
    store.setState(
      store.getState().filter((toast) => toast.id !== id),
      true,
    )
  return {
    store,
    dismiss,
    say: (message, options = {}) => {
      if (hushed) return
      add({ kind: 'info', message, action: options.action ?? null, lasts: options.lasts ?? infoLasts })
    },
    hush: (on) => {
      hushed = on
    },
    tell: (error) => {
      if (error instanceof CallFailed && error.data.code === 'cancelled') return
      const message = error instanceof CallFailed ? words.of(error.data) : words.other()
      add({ kind: 'error', message, action: null, lasts: null })
    },
    runNewestAction: () => {
      const toast = store.getState().findLast(({ action }) => action !== null)
      if (!toast) return false
      dismiss(toast.id)
      toast.action?.run()
      return true
    },
  }
}
