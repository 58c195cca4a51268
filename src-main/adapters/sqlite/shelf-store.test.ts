import { describe, expect, it, vi } from 'vitest'
import type { ListQuery } from '#contract/index.ts'
import type { StoryStore } from '#core/ports.ts'
import { job, newStory, page, storyId, temporaryStore } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const query = (change: Partial<ListQuery> = {}): ListQuery => ({
  search: '',
  limit: 50,
  cursor: null,
  ...change,
})
/** Which stories, by number, a query finds, read a page of `limit` at a time. */
const numbers = (stories: StoryStore, change: Partial<ListQuery>): readonly number[] => {
  const found: number[] = []
  let cursor: string | null = null
  do {
    const { rows, next }: ReturnType<StoryStore['list']> = stories.list(
      query({ limit: 2, ...change, cursor }),
    )
    found.push(...rows.map(({ id }) => Number(id.slice(-12))))
    cursor = next
  } while (cursor !== null)
  return found
}

describe('tags and bookmarks', () => {
  it('come with the story, and grow the revision', () => {
    const { stories, shelf } = temporaryStore()
    stories.insert(newStory(1))
    const before = stories.revision()
    shelf.setTags(storyId(1), ['for Ada', 'sea', 'SEA'])
    shelf.setBookmark(storyId(1), 3, true)
    shelf.setBookmark(storyId(1), 2, true)
    shelf.setBookmark(storyId(1), 2, true)
    expect(stories.revision()).toBe(before + 4)
    expect(stories.row(storyId(1))).toMatchObject({ tags: ['for Ada', 'sea'], bookmarks: [2, 3] })
    shelf.setBookmark(storyId(1), 3, false)
    shelf.setTags(storyId(1), [])
    expect(stories.list(query()).rows[0]).toMatchObject({ tags: [], bookmarks: [2] })
  })

  it('are counted outside of the bin, and go with their story', () => {
    const { stories, shelf } = temporaryStore()
    for (const number of [1, 2, 3]) {
      stories.insert(newStory(number))
      shelf.setTags(storyId(number), number === 3 ? ['sea'] : ['sea', 'Night'])
    }
    stories.update(storyId(3), { deletedAt: 5 }, 5)
    expect(shelf.tags()).toEqual([
      { tag: 'Night', stories: 2 },
      { tag: 'sea', stories: 2 },
    ])
    stories.purge(6)
    stories.insert(newStory(3))
    expect(stories.row(storyId(3))?.tags).toEqual([])
  })

  it('of a story that is gone are refused', () => {
    const { stories, shelf } = temporaryStore()
    const refused: unknown = expect.objectContaining({ code: 'not-found' })
    expect(() => shelf.setTags(storyId(9), ['x'])).toThrow(refused)
    expect(() => shelf.setBookmark(storyId(9), 1, true)).toThrow(refused)
    expect(stories.revision()).toBe(0)
  })
})

describe('shelves', () => {
  it('hold what they are named for, each story once, page by page', () => {
    const { stories, jobs, shelf } = temporaryStore()
    for (const number of [1, 2, 3, 4, 5]) {
      const level = number % 2 === 0 ? 'growing' : 'early'
      stories.insert(newStory(number, { writing: 'written', level, pageCount: 4 }))
    }
    stories.update(storyId(1), { favourite: true }, 1)
    stories.update(storyId(4), { favourite: true }, 1)
    stories.update(storyId(5), { favourite: true, deletedAt: 9 }, 1)
    stories.update(storyId(2), { lastReadPage: 2, lastReadAt: 50 }, 1)
    stories.update(storyId(3), { lastReadPage: 4, lastReadAt: 60 }, 1)
    shelf.setTags(storyId(2), ['sea'])
    shelf.setTags(storyId(4), ['Sea'])
    // Failed, then painted: its newest job counts. Failed and left so: unfinished.
    stories.putPage(storyId(1), page(1), job('first', 1, 1, { state: 'failed' }), 1)
    jobs.enqueue(job('again', 1, 1, { state: 'completed' }))
    stories.putPage(storyId(3), page(1), job('lost', 3, 1, { state: 'failed' }), 1)

    expect(numbers(stories, {})).toEqual([4, 3, 2, 1])
    expect(numbers(stories, { shelf: 'favourites' })).toEqual([4, 1])
    expect(numbers(stories, { shelf: 'begun' })).toEqual([2])
    expect(numbers(stories, { shelf: 'unfinished' })).toEqual([3])
    expect(numbers(stories, { level: 'growing' })).toEqual([4, 2])
    expect(numbers(stories, { tag: 'SEA' })).toEqual([4, 2])
    expect(numbers(stories, { tag: 'sea', shelf: 'favourites', search: 'topic' })).toEqual([4])
    expect(stories.list(query({ shelf: 'favourites', limit: 1 })).total).toBe(2)
  })

  it('are sorted as asked, equal keys by id, whatever the page size', () => {
    const { stories } = temporaryStore()
    const titles = ['bee', 'Ant', 'ant', '', 'Zebra', 'bee']
    titles.forEach((title, index) => stories.insert(newStory(index + 1, { title, writing: 'written' })))
    stories.update(storyId(2), { lastReadPage: 1, lastReadAt: 90 }, 1)
    stories.update(storyId(5), { lastReadPage: 1, lastReadAt: 95 }, 1)
    expect(numbers(stories, { sort: 'title' })).toEqual([4, 2, 3, 1, 6, 5])
    expect(numbers(stories, { sort: 'read' })).toEqual([5, 2, 6, 4, 3, 1])
    expect(numbers(stories, { sort: 'title', limit: 1 })).toEqual(
      numbers(stories, { sort: 'title', limit: 50 }),
    )
    expect(numbers(stories, { sort: 'read', search: 'topic', limit: 1 })).toEqual([5, 2, 6, 4, 3, 1])
  })

  it('are not gone on with by the cursor of another order', () => {
    const { stories } = temporaryStore()
    for (const number of [1, 2]) stories.insert(newStory(number, { title: `t${number}` }))
    const { next } = stories.list(query({ limit: 1 }))
    expect(() => stories.list(query({ cursor: next, sort: 'title' }))).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
  })
})
