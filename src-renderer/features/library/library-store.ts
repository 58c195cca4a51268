import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StorySummary } from '#contract/index.ts'
import type { Client } from '../../api/client.ts'
import { createProjection } from '../../state/projection.ts'

/** Stories asked for at once. Three screens' worth, so that scrolling rarely waits. */
export const pageSize = 60

export interface LibraryView {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly search: string
  /** Newest first, as far as they have been fetched. */
  readonly stories: readonly StorySummary[]
  readonly next: string | null
  /** How many match in all. */
  readonly total: number
}

export interface LibraryStore {
  readonly store: StoreApi<LibraryView>
  /** Fetches from the start with these words; an older answer that comes later is dropped. */
  readonly load: (search: string) => Promise<void>
  /** Fetches what follows; does nothing while that is under way, or at the end. */
  readonly loadMore: () => Promise<void>
}

type Listed = Pick<LibraryView, 'stories' | 'next' | 'total'>
interface StoryChange {
  readonly storyId: string
  readonly story: StorySummary | null
  readonly searching: boolean
}

/** The library's projection of the stories in main. */
export function createLibraryStore(client: Client): LibraryStore {
  const store = createStore<LibraryView>(() => ({
    status: 'loading',
    search: '',
    stories: [],
    next: null,
    total: 0,
  }))
  let wanted = ''
  let fetchingMore: string | null = null

  const projection = createProjection<Listed, StoryChange>({
    fetch: async () => {
      const { revision, ...value } = await client.stories.list({
        search: wanted,
        limit: pageSize,
        cursor: null,
      })
      return { revision, value }
    },
    apply: applyStoryChange,
    publish: (value) => store.setState({ ...value, status: 'ready', search: wanted }),
  })

  client.on('stories.changed', ({ revision, storyId, story }) =>
    projection.receive({ revision, key: storyId, event: { storyId, story, searching: wanted !== '' } }),
  )

  return {
    store,
    load: async (search) => {
      wanted = search
      try {
        await projection.load()
      } catch (error) {
        store.setState({ status: 'failed' })
        throw error
      }
    },
    loadMore: async () => {
      const { next, search } = store.getState()
      if (next === null || fetchingMore === next || search !== wanted) return
      fetchingMore = next
      try {
        const more = await client.stories.list({ search, limit: pageSize, cursor: next })
        if (wanted === search && store.getState().next === next) projection.extend((now) => append(now, more))
      } finally {
        fetchingMore = null
      }
    },
  }
}

function append(now: Listed, more: Listed): Listed {
  const known = new Set(now.stories.map(({ id }) => id))
  return {
    stories: [...now.stories, ...more.stories.filter(({ id }) => !known.has(id))],
    next: more.next,
    total: more.total,
  }
}

/**
 * A story that is not in the list is new, or was brought back, if it belongs before the last one fetched; behind
 * that it will come with what is fetched next. While searching, only main knows whether a new one matches.
 */
export function applyStoryChange(list: Listed, { storyId, story, searching }: StoryChange): Listed {
  const index = list.stories.findIndex(({ id }) => id === storyId)
  if (story === null) {
    if (index < 0) return list
    return { ...list, stories: list.stories.toSpliced(index, 1), total: list.total - 1 }
  }
  if (index >= 0) return { ...list, stories: list.stories.with(index, story) }
  if (searching) return list
  const place = list.stories.findIndex((other) => other.createdAt <= story.createdAt)
  if (place < 0 && list.next !== null) return list
  const at = place < 0 ? list.stories.length : place
  return { ...list, stories: list.stories.toSpliced(at, 0, story), total: list.total + 1 }
}
