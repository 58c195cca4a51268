import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  Level,
  ListQuery,
  SeriesView,
  Shelf,
  StoryList,
  StorySort,
  StorySummary,
} from '#contract/index.ts'
import type { Client } from '../../api/client.ts'
import { createProjection } from '../../state/projection.ts'

/** Stories asked for at once. Three screens' worth, so that scrolling rarely waits. */
export const pageSize = 60

/** Letters of a search that count. */
const longestSearch = 200

/** What of the library is looked at, and in which order. */
export interface Looking {
  readonly search: string
  readonly shelf: Shelf
  /** null: all. */
  readonly level: Level | null
  readonly tag: string | null
  /** Its id; null: all. */
  readonly series: string | null
  readonly sort: StorySort
}

const everything: Looking = { search: '', shelf: 'all', level: null, tag: null, series: null, sort: 'newest' }

/** Whether stories are left out by anything but the order. */
export const isNarrowed = ({ search, shelf, level, tag, series }: Looking): boolean =>
  search !== '' || shelf !== 'all' || level !== null || tag !== null || series !== null

export interface LibraryView extends Looking {
  readonly status: 'loading' | 'ready' | 'failed'
  /** In the order asked for, as far as they have been fetched. */
  readonly stories: readonly StorySummary[]
  readonly next: string | null
  /** How many match in all. */
  readonly total: number
  /** There are more than `total`: where a search finds much, not all of it is counted. */
  readonly uncounted: boolean
  /** The story left in the middle, most lately, whatever is looked at. */
  readonly begun: StorySummary | null
  /** Every tag there is, by name. */
  readonly tags: readonly { readonly tag: string; readonly stories: number }[]
  /** Every series there is, by name. */
  readonly allSeries: readonly SeriesView[]
}

export interface LibraryStore {
  readonly store: StoreApi<LibraryView>
  /** Fetches from the start, with what is to be looked at changed; an older answer that comes later is dropped. */
  readonly load: (change?: Partial<Looking>) => Promise<void>
  /**
   * Looks for what is typed, at once: main answers within a frame, and of several answers only that to what was typed
   * last counts. Does nothing where that is looked at already, or has been asked for.
   */
  readonly search: (typed: string) => Promise<void>
  /** Fetches what follows; does nothing while that is under way, or at the end. */
  readonly loadMore: () => Promise<void>
  /** Fetches what stands beside the list: the story left in the middle, the tags and the series. */
  readonly loadBeside: () => Promise<void>
}

type Listed = Pick<LibraryView, 'stories' | 'next' | 'total' | 'uncounted'>
interface StoryChange {
  readonly storyId: string
  readonly story: StorySummary | null
  /** Only main knows where, or whether, a story that is not in the list belongs there. */
  readonly ordered: boolean
}

/** The library's projection of the stories in main. @param tell of what went wrong while nobody waited for it */
export function createLibraryStore(client: Client, tell: (error: unknown) => void): LibraryStore {
  const store = createStore<LibraryView>(() => ({
    ...everything,
    status: 'loading',
    stories: [],
    next: null,
    total: 0,
    uncounted: false,
    begun: null,
    tags: [],
    allSeries: [],
  }))
  let wanted = everything
  let fetchingMore: string | null = null

  const projection = createProjection<Listed, StoryChange>({
    fetch: async () => {
      const { revision, ...listed } = await client.stories.list(queryFor(wanted, null))
      return { revision, value: { ...listed, uncounted: listed.uncounted === true } }
    },
    apply: applyStoryChange,
    publish: (value) => store.setState({ ...value, status: 'ready', ...wanted }),
  })

  const loadBegun = async (): Promise<void> => {
    const { stories } = await client.stories.list({
      search: '',
      limit: 1,
      cursor: null,
      shelf: 'begun',
      sort: 'read',
    })
    store.setState({ begun: stories[0] ?? null })
  }
  const followBegun = (storyId: string, story: StorySummary | null): void => {
    const { begun } = store.getState()
    if (story && isBegun(story) && (story.lastReadAt ?? 0) >= (begun?.lastReadAt ?? 0)) {
      store.setState({ begun: story })
    } else if (begun?.id === storyId) {
      // Read to its end, or deleted: which one is next, main knows.
      store.setState({ begun: null })
      loadBegun().catch(tell)
    }
  }

  /** A book that begins a series, or was renamed with it, tells so; how many books there are is told by nobody. */
  const followSeries = (story: StorySummary | null): void => {
    const { allSeries } = store.getState()
    const place = story?.series
    if (!place || allSeries.some(({ id, name }) => id === place.id && name === place.name)) return
    client.family.series().then((all) => store.setState({ allSeries: all }), tell)
  }

  client.on('stories.changed', ({ revision, storyId, story }) => {
    const ordered = !isNarrowed(wanted) && wanted.sort === 'newest'
    projection.receive({ revision, key: storyId, event: { storyId, story, ordered } })
    followBegun(storyId, story)
    followSeries(story)
  })

  const load = async (change: Partial<Looking> = {}): Promise<void> => {
    wanted = { ...wanted, ...change }
    try {
      await projection.load()
    } catch (error) {
      store.setState({ status: 'failed' })
      throw error
    }
  }

  return {
    store,
    load,
    search: async (typed) => {
      const search = typed.trim().slice(0, longestSearch)
      if (search !== wanted.search) await load({ search })
    },
    loadMore: async () => {
      const { next } = store.getState()
      const asked = wanted
      if (next === null || fetchingMore === next) return
      fetchingMore = next
      try {
        const more = await client.stories.list(queryFor(asked, next))
        if (wanted === asked && store.getState().next === next) projection.extend((now) => append(now, more))
      } finally {
        fetchingMore = null
      }
    },
    loadBeside: async () => {
      const [tags, allSeries] = await Promise.all([
        client.stories.tags(),
        client.family.series(),
        loadBegun(),
      ])
      store.setState({ tags, allSeries })
    },
  }
}

const isBegun = ({ lastReadPage, pageCount }: StorySummary): boolean =>
  lastReadPage > 0 && lastReadPage < pageCount

const queryFor = (
  { search, shelf, level, tag, series, sort }: Looking,
  cursor: string | null,
): ListQuery => ({
  search,
  limit: pageSize,
  cursor,
  shelf,
  sort,
  ...(level !== null && { level }),
  ...(tag !== null && { tag }),
  ...(series !== null && { series }),
})

function append(now: Listed, more: StoryList): Listed {
  const known = new Set(now.stories.map(({ id }) => id))
  return {
    stories: [...now.stories, ...more.stories.filter(({ id }) => !known.has(id))],
    next: more.next,
    total: more.total,
    uncounted: more.uncounted === true,
  }
}

/**
 * A story that is not in the list is new, or was brought back, if it belongs before the last one fetched; behind
 * that it will come with what is fetched next. In any other view only main knows whether
 * a new one belongs there, and where.
 */
export function applyStoryChange(list: Listed, { storyId, story, ordered }: StoryChange): Listed {
  const index = list.stories.findIndex(({ id }) => id === storyId)
  if (story === null) {
    if (index < 0) return list
    return { ...list, stories: list.stories.toSpliced(index, 1), total: list.total - 1 }
  }
  if (index >= 0) return { ...list, stories: list.stories.with(index, story) }
  if (!ordered) return list
  const place = list.stories.findIndex((other) => other.createdAt <= story.createdAt)
  if (place < 0 && list.next !== null) return list
  const at = place < 0 ? list.stories.length : place
  return { ...list, stories: list.stories.toSpliced(at, 0, story), total: list.total + 1 }
}
