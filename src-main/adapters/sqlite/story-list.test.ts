import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { ListQuery, StorySort } from '#contract/index.ts'
import { createConnection, openDatabase } from './connection.ts'
import { applicationId } from './damage.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openStore } from './open-store.ts'
import { storyFromRow } from './rows.ts'
import { createStoryListing } from './story-list.ts'
import { createStoryStore } from './story-store.ts'
import {
  clockAt,
  fox,
  newStory,
  page,
  silentLog,
  storyId,
  temporaryFolder,
  temporaryStore,
} from './testing/fixtures.ts'

it('finds the same in the same order, whether what matches is sorted or the order is walked along', () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const store = temporaryStore(path)
  for (let number = 1; number <= 24; number += 1) {
    // Not in the order in which they come in, some as old as another, and every fifth lies in the bin.
    const level = number % 2 === 0 ? 'early' : 'growing'
    store.stories.insert(
      newStory(number, { createdAt: Math.floor(((number * 7) % 24) / 2), level, title: `T${number % 7}` }),
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
      const { rows, total, uncounted } = listing.rows(asked)
      const stories = rows.slice(0, 4).map(storyFromRow)
      ids.push(...stories.map(({ id }) => id))
      const last = store.stories.row(stories.at(-1)?.id ?? '')
      cursor = rows.length > 4 && last !== undefined ? listing.cursorAfter(asked, last) : null
      if (cursor === null && uncounted === undefined) expect(total).toBe(ids.length)
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

it('counts no more of what a search finds than it has to, and says so', () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const store = temporaryStore(path)
  for (let number = 1; number <= 12; number += 1)
    store.stories.insert(newStory(number, { title: 'A fox', level: number <= 3 ? 'early' : 'growing' }))
  const database = openDatabase(path, { mustExist: true })
  onTestFinished(() => void database.close())
  const listing = createStoryListing(createConnection(database, path), 5)
  const found = (query: Partial<ListQuery>): Omit<ReturnType<typeof listing.rows>, 'rows'> => {
    const { rows, ...counted } = listing.rows({ search: 'f', limit: 2, cursor: null, ...query })
    expect(rows).toHaveLength(3)
    return counted
  }
  expect(found({})).toEqual({ total: 5, uncounted: true })
  expect(found({ sort: 'title' })).toEqual({ total: 5, uncounted: true })
  expect(found({ level: 'growing' })).toEqual({ total: 5, uncounted: true })
  expect(found({ level: 'early' })).toEqual({ total: 3 })
  expect(found({ search: '' })).toEqual({ total: 12 })
})

it('counts anew whatever changed, here or elsewhere', () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const store = temporaryStore(path)
  const total = (): number => store.stories.list({ search: '', limit: 1, cursor: null }).total
  expect(total()).toBe(0)
  store.stories.insert(newStory(1))
  store.stories.insert(newStory(2))
  expect(total()).toBe(2)
  const other = openDatabase(path, { mustExist: true })
  other.prepare('UPDATE stories SET deleted_at = 1 WHERE id = ?').run(storyId(1))
  other.close()
  expect(total()).toBe(1)
})

it('finds in a library from before words were kept by their first letter what it found there', () => {
  const path = join(temporaryFolder(), 'inglenook.db')
  const database = openDatabase(path, { mustExist: false })
  migrate(database, migrations.slice(0, 9))
  database.pragma(`application_id = ${applicationId}`)
  const before = createStoryStore(createConnection(database, path))
  before.insert(newStory(1, { title: 'Moonlight', topic: 'a whale' }))
  before.putPage(storyId(1), page(1, 'It was quiet.'), null, 1)
  before.setCast(storyId(1), [{ ...fox, name: 'Finn' }], 1)
  before.insert(newStory(2, { title: 'Another', topic: 'a pear' }))
  database.close()
  const after = openStore({ path, clock: clockAt(), log: silentLog })
  onTestFinished(() => after.close())
  for (const search of ['m', 'moon', 'w', 'q', 'fin', 'moonlight w'])
    expect(
      after.stories.list({ search, limit: 9, cursor: null }).rows.map(({ id }) => id),
      search,
    ).toEqual([storyId(1)])
})
