import { describe, expect, it, vi } from 'vitest'
import type { Bridge, EventPayload, ListQuery, StoryList, StorySummary } from '#contract/index.ts'
import { createClient } from '../../api/client.ts'
import { applyStoryChange, createLibraryStore } from './library-store.ts'

function story(id: string, createdAt: number, part: Partial<StorySummary> = {}): StorySummary {
  return {
    id,
    title: id,
    topic: '',
    level: 'early',
    language: 'en',
    kind: 'story',
    secondLanguage: null,
    pageCount: 8,
    illustrated: true,
    style: 'paper-cut',
    status: 'completed',
    pictures: { total: 8, completed: 8, failed: 0 },
    cover: null,
    writer: null,
    failure: null,
    createdAt,
    updatedAt: createdAt,
    lastReadPage: 0,
    lastReadAt: null,
    favourite: false,
    tags: [],
    bookmarks: [],
    look: null,
    series: null,
    draft: false,
    ...part,
  }
}

describe('applyStoryChange', () => {
  const list = { stories: [story('c', 30), story('a', 10)], next: 'more', total: 5, uncounted: false }

  it('puts a new story, or one brought back, where its date says', () => {
    const ids = (createdAt: number): readonly string[] =>
      applyStoryChange(list, { storyId: 'x', story: story('x', createdAt), ordered: true }).stories.map(
        ({ id }) => id,
      )
    expect(ids(40)).toEqual(['x', 'c', 'a'])
    expect(ids(20)).toEqual(['c', 'x', 'a'])
  })

  it('leaves alone what lies behind the part that was fetched', () => {
    expect(applyStoryChange(list, { storyId: 'x', story: story('x', 5), ordered: true })).toBe(list)
    const whole = { ...list, next: null }
    expect(
      applyStoryChange(whole, { storyId: 'x', story: story('x', 5), ordered: true }).stories,
    ).toHaveLength(3)
  })

  it('replaces and removes in place, and counts', () => {
    const changed = applyStoryChange(list, {
      storyId: 'a',
      story: story('a', 10, { title: 'new' }),
      ordered: false,
    })
    expect(changed.stories[1]?.title).toBe('new')
    expect(applyStoryChange(list, { storyId: 'c', story: null, ordered: true })).toMatchObject({
      total: 4,
    })
  })

  it('adds nothing to what was searched for', () => {
    expect(applyStoryChange(list, { storyId: 'x', story: story('x', 40), ordered: false })).toBe(list)
  })
})

describe('createLibraryStore', () => {
  function setUp(): {
    readonly library: ReturnType<typeof createLibraryStore>
    readonly asked: { readonly query: ListQuery; readonly answer: (list: StoryList) => void }[]
    readonly send: (event: EventPayload<'stories.changed'>) => void
  } {
    const asked: { query: ListQuery; answer: (list: StoryList) => void }[] = []
    let send: (event: EventPayload<'stories.changed'>) => void = () => undefined
    const bridge = {
      stories: {
        list: (query: ListQuery) =>
          new Promise((resolve) => asked.push({ query, answer: (value) => resolve({ ok: true, value }) })),
      },
      on: (_name: string, listener: typeof send) => {
        send = listener
        return () => undefined
      },
    } as unknown as Bridge
    return {
      library: createLibraryStore(createClient(bridge), (error) => {
        throw error
      }),
      asked,
      send: (event) => send(event),
    }
  }

  it('shows the newest search, whichever answer comes last', async () => {
    const { library, asked } = setUp()
    const first = library.load({ search: 'f' })
    const second = library.load({ search: 'fox' })
    asked[1]?.answer({ revision: 1, stories: [story('fox', 1)], next: null, total: 1 })
    await second
    asked[0]?.answer({ revision: 1, stories: [story('frog', 2)], next: null, total: 1 })
    await first
    expect(library.store.getState()).toMatchObject({
      search: 'fox',
      stories: [{ id: 'fox' }],
      status: 'ready',
    })
  })

  it('looks for each letter at once, also for one that was taken back before its answer came', async () => {
    const { library, asked } = setUp()
    const letter = library.search(' f')
    await library.search('f ')
    const back = library.search('')
    expect(asked.map(({ query }) => query.search)).toEqual(['f', ''])
    asked[1]?.answer({ revision: 1, stories: [story('fox', 1), story('owl', 1)], next: null, total: 2 })
    asked[0]?.answer({ revision: 1, stories: [story('fox', 1)], next: 'k', total: 1_000, uncounted: true })
    await Promise.all([letter, back])
    expect(library.store.getState()).toMatchObject({ search: '', total: 2, uncounted: false })
  })

  it('says that not all was counted, until all is', async () => {
    const { library, asked } = setUp()
    const much = library.search('f')
    asked[0]?.answer({ revision: 1, stories: [story('a', 1)], next: 'k', total: 1_000, uncounted: true })
    await much
    expect(library.store.getState()).toMatchObject({ total: 1_000, uncounted: true })
    const little = library.search('fo')
    asked[1]?.answer({ revision: 1, stories: [story('a', 1)], next: null, total: 1 })
    await little
    expect(library.store.getState()).toMatchObject({ total: 1, uncounted: false })
  })

  it('fetches what follows once, and appends it without doubling a story that moved', async () => {
    const { library, asked, send } = setUp()
    const loaded = library.load()
    asked[0]?.answer({ revision: 1, stories: [story('c', 30), story('b', 20)], next: 'k', total: 3 })
    await loaded
    const more = library.loadMore()
    await library.loadMore()
    expect(asked).toHaveLength(2)
    send({ revision: 2, storyId: 'd', story: story('d', 40) })
    asked[1]?.answer({ revision: 2, stories: [story('b', 20), story('a', 10)], next: null, total: 4 })
    await more
    expect(library.store.getState().stories.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
    expect(library.store.getState()).toMatchObject({ next: null, total: 4 })
  })

  it('asks for what is looked at, page after page, and leaves to main what belongs there', async () => {
    const { library, asked, send } = setUp()
    const loaded = library.load({ shelf: 'favourites', level: 'early', sort: 'title' })
    asked[0]?.answer({ revision: 1, stories: [story('a', 30)], next: 'k', total: 2 })
    await loaded
    expect(asked[0]?.query).toMatchObject({
      shelf: 'favourites',
      level: 'early',
      sort: 'title',
      cursor: null,
    })
    expect(asked[0]?.query).not.toHaveProperty('tag')
    const more = library.loadMore()
    expect(asked[1]?.query).toMatchObject({ shelf: 'favourites', level: 'early', sort: 'title', cursor: 'k' })
    send({ revision: 2, storyId: 'new', story: story('new', 99) })
    asked[1]?.answer({ revision: 2, stories: [story('b', 20)], next: null, total: 2 })
    await more
    expect(library.store.getState().stories.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('drops the next part of a view that is no longer looked at', async () => {
    const { library, asked } = setUp()
    const loaded = library.load()
    asked[0]?.answer({ revision: 1, stories: [story('a', 30)], next: 'k', total: 2 })
    await loaded
    const more = library.loadMore()
    const other = library.load({ shelf: 'begun' })
    asked[2]?.answer({ revision: 1, stories: [story('x', 5)], next: null, total: 1 })
    await other
    asked[1]?.answer({ revision: 1, stories: [story('b', 20)], next: null, total: 2 })
    await more
    expect(library.store.getState().stories.map(({ id }) => id)).toEqual(['x'])
  })

  it('follows the story that was left in the middle', async () => {
    const { library, asked, send } = setUp()
    const read = (id: string, at: number, page: number): StorySummary =>
      story(id, 1, { lastReadAt: at, lastReadPage: page })
    send({ revision: 1, storyId: 'a', story: read('a', 10, 3) })
    send({ revision: 2, storyId: 'b', story: read('b', 20, 1) })
    send({ revision: 3, storyId: 'a', story: read('a', 10, 3) })
    expect(library.store.getState().begun?.id).toBe('b')
    send({ revision: 4, storyId: 'b', story: read('b', 30, 8) })
    expect(library.store.getState().begun).toBeNull()
    expect(asked.at(-1)?.query).toMatchObject({ shelf: 'begun', sort: 'read', limit: 1 })
    asked.at(-1)?.answer({ revision: 4, stories: [read('a', 10, 3)], next: null, total: 1 })
    await vi.waitFor(() => expect(library.store.getState().begun?.id).toBe('a'))
  })
})
