import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PageView, StorySummary, StoryView } from '#contract/index.ts'
import type { Client } from '../../api/client.ts'
import { createProjection } from '../../state/projection.ts'

export type OpenStory =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly story: StoryView }
  | { readonly status: 'gone' }

export interface StoryStore {
  readonly store: StoreApi<OpenStory>
  /** Listens to main from now on; answers how to stop. */
  readonly subscribe: () => () => void
  readonly load: () => Promise<void>
}

type StoryEvent =
  | { readonly kind: 'story'; readonly summary: StorySummary | null }
  | { readonly kind: 'page'; readonly page: PageView }

/** One story, with its pages, while it is open in the reader. */
export function createStoryStore(client: Client, storyId: string): StoryStore {
  const store = createStore<OpenStory>(() => ({ status: 'loading' }))
  const projection = createProjection<StoryView | null, StoryEvent>({
    fetch: async () => {
      const { revision, story } = await client.stories.get({ storyId })
      return { revision, value: story }
    },
    apply: applyStoryEvent,
    publish: (story) => store.setState(story ? { status: 'ready', story } : { status: 'gone' }, true),
  })
  const subscribe = (): (() => void) => {
    const stops = [
      client.on('stories.changed', (event) => {
        if (event.storyId !== storyId) return
        projection.receive({
          revision: event.revision,
          key: 'story',
          event: { kind: 'story', summary: event.story },
        })
      }),
      client.on('pages.changed', ({ revision, storyId: id, page }) => {
        if (id === storyId) {
          projection.receive({ revision, key: `page ${page.number}`, event: { kind: 'page', page } })
        }
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }
  return { store, subscribe, load: projection.load }
}

export function applyStoryEvent(story: StoryView | null, event: StoryEvent): StoryView | null {
  if (event.kind === 'story') return event.summary && story ? { ...story, ...event.summary } : null
  if (!story) return null
  const index = story.pages.findIndex(({ number }) => number === event.page.number)
  const pages =
    index >= 0
      ? story.pages.with(index, event.page)
      : [...story.pages, event.page].sort((a, b) => a.number - b.number)
  return { ...story, pages }
}
