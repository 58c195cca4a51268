import { expect, it, vi } from 'vitest'
import { job, newStory, page, sha, storyId, temporaryStore, version } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

it('tells what pictures take, and removes those that no page shows and that none is about to show', () => {
  const { stories, jobs, storage, pictures } = temporaryStore()
  expect(storage.usage()).toEqual({ stories: 0, pictures: 0, versions: 0 })
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

  expect(storage.usage()).toEqual({ stories: 1, pictures: 1_011_010, versions: 100_101 })
  const before = stories.revision()
  const { pages, pictures: gone } = storage.dropVersions()
  expect(pages).toEqual([
    { storyId: storyId(1), page: 1 },
    { storyId: storyId(1), page: 2 },
  ])
  expect(gone.map(({ sha256 }) => sha256).sort()).toEqual([sha('first'), sha('third')].sort())
  expect(gone.reduce((sum, { size }) => sum + size, 0)).toBe(101)
  expect(stories.revision()).toBeGreaterThan(before)
  expect(storage.usage()).toEqual({ stories: 1, pictures: 1_011_010, versions: 100_000 })
  expect(jobs.versions(storyId(1), 1).map(({ picture }) => picture.sha256)).toEqual([sha('second')])
  expect(jobs.versions(storyId(2), 2)).toHaveLength(2)
  expect(pictures()).toEqual(new Set([sha('second'), sha('shared'), sha('newer'), sha('before'), sha('now')]))
})
