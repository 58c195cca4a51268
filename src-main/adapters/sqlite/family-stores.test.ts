import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Hero } from '#core/family/ports.ts'
import type { Brief } from '#core/story/brief.ts'
import { buildLibrary } from './build-library.ts'
import { openDatabase } from './connection.ts'
import { applicationId } from './damage.ts'
import { migrate, versionOf } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import {
  job,
  newStory,
  page,
  sha,
  storyId,
  temporaryFolder,
  temporaryStore,
  version,
} from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

const hero = (change: Partial<Hero> = {}): Hero => ({
  id: storyId(90),
  name: 'Ada',
  kind: 'girl',
  pronoun: 'she',
  look: 'curly dark hair, a yellow raincoat',
  nature: 'brave',
  standIn: 'Bram',
  portrait: null,
  createdAt: 1,
  updatedAt: 1,
  ...change,
})
const { picture } = version('portrait')

const brief: Brief = {
  heroes: [
    { name: 'Ada', kind: 'girl', pronoun: 'she', look: 'a yellow raincoat', nature: '', standIn: null },
  ],
  earlier: { title: 'The First Book', summary: 'Ada found a star.', books: 1, shapes: ['a-gift'] },
}
const series = (number: number) => ({ id: storyId(70), name: 'The First Book', number })

describe('heroes', () => {
  it('come back as they were put, by name, and change', () => {
    const { heroes } = temporaryStore()
    heroes.put(hero())
    heroes.put(hero({ id: storyId(91), name: 'aaron', standIn: null, portrait: picture }))
    expect(heroes.list()).toEqual([
      hero({ id: storyId(91), name: 'aaron', standIn: null, portrait: picture }),
      hero(),
    ])
    heroes.put(hero({ name: 'Zoe', updatedAt: 5 }))
    expect(heroes.get(storyId(90))).toEqual(hero({ name: 'Zoe', updatedAt: 5 }))
    expect(heroes.list().map(({ name }) => name)).toEqual(['aaron', 'Zoe'])
  })

  it('leave no picture behind that nobody shows, and none go that a page still shows', () => {
    const { heroes, stories, jobs, storage, pictures } = temporaryStore()
    stories.insert(newStory(1))
    stories.putPage(storyId(1), page(1), job('a', 1, 1), 1)
    const attempt = jobs.startAttempt('a', { provider: 'local', model: null, startedAt: 1 })
    jobs.complete('a', 'queued', version('page'), attempt, 3)
    heroes.put(hero({ portrait: version('page').picture }))
    expect(heroes.put(hero({ portrait: picture }))).toEqual([])
    // A portrait is wanted, though no page has it.
    expect(storage.dropVersions().pictures).toEqual([])
    expect(storage.usage().versions).toBe(0)
    expect(heroes.remove(storyId(90))).toEqual([picture.sha256])
    expect([...pictures()]).toEqual([sha('page')])
    expect(heroes.remove(storyId(90))).toEqual([])
  })

  it('keep their portrait when the book it came from goes', () => {
    const { heroes, stories, jobs } = temporaryStore()
    stories.insert(newStory(1))
    stories.putPage(storyId(1), page(1), job('a', 1, 1), 1)
    const attempt = jobs.startAttempt('a', { provider: 'local', model: null, startedAt: 1 })
    jobs.complete('a', 'queued', version('page'), attempt, 3)
    heroes.put(hero({ portrait: version('page').picture }))
    stories.update(storyId(1), { deletedAt: 5 }, 5)
    expect(stories.purge(10)).toEqual([])
    expect(heroes.get(storyId(90))?.portrait?.sha256).toBe(sha('page'))
  })
})

describe('a story', () => {
  it('keeps what it was asked for, its series and that it is a draft', () => {
    const { stories } = temporaryStore()
    stories.insert(newStory(1, { brief, series: series(2), draft: true }))
    expect(stories.get(storyId(1))).toMatchObject({ brief, series: series(2), draft: true })
    stories.update(storyId(1), { draft: false, series: null }, 2)
    expect(stories.row(storyId(1))).toMatchObject({ brief, series: null, draft: false })
  })

  it('that is a draft stands on its shelf until it is approved', () => {
    const { stories } = temporaryStore()
    for (const number of [1, 2, 3]) stories.insert(newStory(number, { draft: number === 2 }))
    const ids = (query: Parameters<typeof stories.list>[0]): readonly string[] =>
      stories.list(query).rows.map(({ id }) => id)
    const all = { search: '', limit: 10, cursor: null } as const
    expect(ids({ ...all, shelf: 'drafts' })).toEqual([storyId(2)])
    stories.update(storyId(2), { draft: false }, 9)
    expect(ids({ ...all, shelf: 'drafts' })).toEqual([])
  })
})

describe('a series', () => {
  const shelf = () => {
    const store = temporaryStore()
    store.stories.insert(newStory(1, { series: series(1) }))
    store.stories.insert(newStory(2, { series: series(2), draft: true }))
    store.stories.insert(newStory(3, { series: series(3) }))
    store.stories.insert(newStory(4))
    return store
  }

  it('is listed in its order, a page at a time, whatever order is asked for', () => {
    const { stories } = shelf()
    const query = { search: '', limit: 2, sort: 'title', series: storyId(70) } as const
    const first = stories.list({ ...query, cursor: null })
    expect(first.rows.map(({ id }) => id)).toEqual([storyId(1), storyId(2)])
    expect(first.total).toBe(3)
    expect(stories.list({ ...query, cursor: first.next }).rows.map(({ id }) => id)).toEqual([storyId(3)])
  })

  it('is known by its books, numbers the next one past those in the bin, and is renamed in all of them', () => {
    const { series: all, stories } = shelf()
    expect(all.list()).toEqual([{ id: storyId(70), name: 'The First Book', stories: 3 }])
    stories.update(storyId(3), { deletedAt: 9 }, 9)
    expect(all.nextNumber(storyId(70))).toBe(4)
    expect(all.nextNumber(storyId(71))).toBe(1)
    expect(all.rename(storyId(70), 'Ada’s nights')).toHaveLength(3)
    expect(stories.get(storyId(1))?.series?.name).toBe('Ada’s nights')
    expect(() => all.rename(storyId(71), 'x')).toThrow(/No book of this series/)
  })
})

describe('a library from before there were heroes', () => {
  const older = (path: string): void => {
    const database = openDatabase(path, { mustExist: false })
    migrate(database, migrations.slice(0, 4))
    database.exec(`INSERT INTO stories (id, topic, title, level, language, page_count, illustrated, seed, writing,
      created_at, updated_at) VALUES ('${storyId(1)}', 't', 'Old', 'early', 'en', 4, 0, 1, 'written', 1, 1)`)
    database.pragma(`application_id = ${applicationId}`)
    database.close()
  }

  it('is brought up to date: its stories are approved, of no series, asked for by their topic alone', () => {
    const path = join(temporaryFolder(), 'inglenook.db')
    older(path)
    const { stories, heroes } = temporaryStore(path)
    expect(stories.get(storyId(1))).toMatchObject({ title: 'Old', draft: false, series: null, brief: null })
    expect(stories.get(storyId(1))?.style).toBe('paper-cut')
    expect(heroes.list()).toEqual([])
  })

  it('can be merged into one of today, and the other way round the heroes come with their portraits', () => {
    const folder = temporaryFolder()
    const [old, today, merged] = ['old.db', 'today.db', 'merged.db'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    older(old)
    const store = temporaryStore(today)
    store.heroes.put(hero({ portrait: picture }))
    store.stories.insert(newStory(2, { series: series(1), draft: true }))
    buildLibrary(merged, today, old)
    buildLibrary(`${merged}2`, old, today)
    for (const path of [merged, `${merged}2`]) {
      const database = new Database(path)
      onTestFinished(() => void database.close())
      expect(versionOf(database)).toBe(migrations.length)
      expect(database.prepare('SELECT name, portrait FROM heroes').all()).toEqual([
        { name: 'Ada', portrait: picture.sha256 },
      ])
      expect(database.prepare('SELECT sha256 FROM pictures').pluck().all()).toEqual([picture.sha256])
      expect(database.prepare('SELECT id, draft, series_number FROM stories ORDER BY id').all()).toEqual([
        { id: storyId(1), draft: 0, series_number: null },
        { id: storyId(2), draft: 1, series_number: 1 },
      ])
    }
  })
})
