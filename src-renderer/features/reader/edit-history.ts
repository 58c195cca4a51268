import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PageWords } from '#contract/index.ts'
import type { Client } from '../../api/client.ts'

/** One change by hand, with what it takes to take it back. */
export type Edit =
  | { readonly kind: 'page'; readonly page: number; readonly before: PageWords; readonly after: PageWords }
  | { readonly kind: 'title'; readonly before: string; readonly after: string }

export interface EditHistory {
  /** The newest last; `undone` has what can be done again. */
  readonly store: StoreApi<{ readonly done: readonly Edit[]; readonly undone: readonly Edit[] }>
  /** Makes the change. Rejects with CallFailed if main refuses it; then nothing is noted. */
  readonly change: (edit: Edit) => Promise<void>
  /** Takes the newest change back; answers it, or null where there is none. Rejects as `change` does. */
  readonly undo: () => Promise<Edit | null>
  readonly redo: () => Promise<Edit | null>
}

const most = 100

/** The changes made to one story while it is open, one after the other. */
export function createEditHistory(client: Client, storyId: string): EditHistory {
  const store: EditHistory['store'] = createStore(() => ({ done: [] as Edit[], undone: [] as Edit[] }))
  // A second Ctrl+Z may come before the first is answered: each waits for the one before.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
  const put = async (edit: Edit, which: 'before' | 'after'): Promise<void> => {
    if (edit.kind === 'title') await client.stories.setTitle({ storyId, title: edit[which] })
    else await client.pages.change({ storyId, page: edit.page, ...edit[which] })
  }
  return {
    store,
    change: (edit) =>
      inTurn(async () => {
        await put(edit, 'after')
        store.setState({ done: [...store.getState().done, edit].slice(-most), undone: [] })
      }),
    undo: () =>
      inTurn(async () => {
        const { done, undone } = store.getState()
        const edit = done.at(-1)
        if (edit === undefined) return null
        await put(edit, 'before')
        store.setState({ done: done.slice(0, -1), undone: [...undone, edit] })
        return edit
      }),
    redo: () =>
      inTurn(async () => {
        const { done, undone } = store.getState()
        const edit = undone.at(-1)
        if (edit === undefined) return null
        await put(edit, 'after')
        store.setState({ done: [...done, edit], undone: undone.slice(0, -1) })
        return edit
      }),
  }
}
