import { expect, it, vi } from 'vitest'
import { job, newStory, page, sha, storyId, temporaryStore, version } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

it('tells what pictures take, and removes those that no page shows and that none is about to show', () => {
  const { stories, jobs, storage, pictures } = temporaryStore()
  expect(storage.usage()).toEqual({ stories: 0, pictures: 0, versions: 0, voices: 0 })
  expect(storage.dropVersions()).toEqual({ pages: [], pictures: [] })

  const sized = (name: string, size: number) => {
    const made = version(name)
    return { ...made, picture: { ...made.picture, size } }
  }
  const paint = (number: number, onPage: number, name: string, size: number): void => {
    const id = `${number}/${onPage}/${name}`
    jobs.enqueue(job(id, number, onPage))
    const attempt = jobs.startAttempt(id, { provider: 'local', model: null, startedAt: 1 })
    expect(jobs.complete(id, 'queued', sized(name, size), attempt, 2)).toBe(true)
  }
  for (const number of [1, 2]) {
    stories.insert(newStory(number))
    for (const onPage of [1, 2]) stories.putPage(storyId(number), page(onPage), null, 1)
  }
  paint(1, 1, 'first', 1)
  paint(1, 1, 'second', 10)
  paint(1, 1, 'third', 100)
  jobs.choose(storyId(1), 1, sha('second'), 3)
  // The same picture is an earlier one here and the chosen one there.
  paint(1, 2, 'shared', 1_000)
  paint(1, 2, 'newer', 10_000)
  paint(2, 1, 'shared', 1_000)
  // Another one is being made for this page: it may come out the same as an earlier one.
  paint(2, 2, 'before', 100_000)
  paint(2, 2, 'now', 1_000_000)
  jobs.enqueue(job('in the making', 2, 2))
  stories.update(storyId(2), { deletedAt: 4 }, 4)

  expect(storage.usage()).toEqual({ stories: 1, pictures: 1_011_010, versions: 100_101, voices: 0 })
  const before = stories.revision()
  const { pages, pictures: gone } = storage.dropVersions()
  expect(pages).toEqual([
    { storyId: storyId(1), page: 1 },
    { storyId: storyId(1), page: 2 },
  ])
  expect(gone.map(({ sha256 }) => sha256).sort()).toEqual([sha('first'), sha('third')].sort())
  expect(gone.reduce((sum, { size }) => sum + size, 0)).toBe(101)
  expect(stories.revision()).toBeGreaterThan(before)
  expect(storage.usage()).toEqual({ stories: 1, pictures: 1_011_010, versions: 100_000, voices: 0 })
  expect(jobs.versions(storyId(1), 1).map(({ picture }) => picture.sha256)).toEqual([sha('second')])
  expect(jobs.versions(storyId(2), 2)).toHaveLength(2)
  expect(pictures()).toEqual(new Set([sha('second'), sha('shared'), sha('newer'), sha('before'), sha('now')]))
})

it('keeps a story’s look, which no page may show any longer, until it is forgotten', () => {
  const { stories, jobs, storage } = temporaryStore()
  stories.insert(newStory(1))
  stories.putPage(storyId(1), page(1), null, 1)
  stories.putPage(storyId(1), page(2), null, 1)
  for (const [id, onPage, name] of [
    ['a', 1, 'look'],
    ['b', 1, 'newer'],
    // Of another page the same picture is nobody's look.
    ['c', 2, 'look'],
    ['d', 2, 'newest'],
  ] as const) {
    jobs.enqueue(job(id, 1, onPage))
    const attempt = jobs.startAttempt(id, { provider: 'local', model: null, startedAt: 1 })
    jobs.complete(id, 'queued', version(name), attempt, 2)
  }
  stories.update(storyId(1), { look: { page: 1, sha256: sha('look') } }, 3)
  expect(stories.get(storyId(1))?.look).toEqual({ page: 1, sha256: sha('look') })
  expect(storage.usage().versions).toBe(0)
  expect(storage.dropVersions()).toEqual({ pages: [{ storyId: storyId(1), page: 2 }], pictures: [] })
  stories.update(storyId(1), { look: null }, 4)
  expect(stories.row(storyId(1))?.look).toBeNull()
  expect(storage.dropVersions().pictures.map(({ sha256 }) => sha256)).toEqual([sha('look')])
})
