import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { ListQuery, StorySort } from '#contract/index.ts'
import { createConnection, openDatabase } from './connection.ts'
import { storyFromRow } from './rows.ts'
import { createStoryListing } from './story-list.ts'
import { newStory, page, storyId, temporaryFolder, temporaryStore } from './testing/fixtures.ts'

it('finds the same in the same order, whether what matches is sorted or the order is walked along', () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const store = temporaryStore(path)
  for (let number = 1; number <= 24; number += 1) {
    // Some are as old as the one before, and every fifth lies in the bin.
    const level = number % 2 === 0 ? 'early' : 'growing'
    store.stories.insert(
      newStory(number, { createdAt: Math.floor(number / 2), level, title: `T${number % 7}` }),
    )
    store.stories.putPage(
      storyId(number),
      page(1, number % 3 === 0 ? 'A fox.' : 'An owl and a fox.'),
      null,
      1,
    )
    if (number % 5 === 0) store.stories.update(storyId(number), { deletedAt: 9 }, 9)
  }
  const database = openDatabase(path, { mustExist: true })
  onTestFinished(() => void database.close())
  const connection = createConnection(database, path)
  const sorting = createStoryListing(connection)
  const walking = createStoryListing(connection, 0)
  const all = (listing: typeof sorting, query: Omit<ListQuery, 'limit' | 'cursor'>): readonly string[] => {
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const asked: ListQuery = { ...query, limit: 4, cursor }
      const { rows, total } = listing.rows(asked)
      const stories = rows.slice(0, 4).map(storyFromRow)
      ids.push(...stories.map(({ id }) => id))
      const last = store.stories.row(stories.at(-1)?.id ?? '')
      cursor = rows.length > 4 && last !== undefined ? listing.cursorAfter(asked, last) : null
      if (cursor === null) expect(total).toBe(ids.length)
    } while (cursor !== null)
    return ids
  }
  for (const search of ['fox', 'fo', 'owl', 'owl fo', 'nothing']) {
    for (const sort of ['newest', 'title', 'read'] satisfies StorySort[]) {
      for (const more of [{}, { level: 'early' as const }, { shelf: 'favourites' as const }]) {
        const query = { search, sort, ...more }
        expect(all(walking, query), JSON.stringify(query)).toEqual(all(sorting, query))
      }
    }
  }
  expect(all(walking, { search: 'fox' })).toHaveLength(20)
})
