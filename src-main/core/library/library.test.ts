import { describe, expect, it } from 'vitest'
import type { EventPayload, PageView } from '#contract/index.ts'
import { createAgentHarness } from '../testing/agent-harness.ts'
import { createLibrary } from './library.ts'
import { reportSchema } from './report.ts'

const day = 24 * 60 * 60 * 1000

const createHarness = () => {
  const house = createAgentHarness()
  const cancelled: string[] = []
  const { stories, shelf, jobs, pictures, storage } = house.stores
  const library = createLibrary({
    stories,
    shelf,
    jobs,
    pictures,
    storage,
    voices: { ofStory: () => new Map() },
    clock: house.clock,
    maker: {
      cancel: (id) => {
        cancelled.push(id)
        house.agent.cancelStory(id)
      },
      resume: (id) => house.agent.retryAll(id),
      settled: () => Promise.resolve(),
    },
    agent: house.agent,
  })
  const told: EventPayload<'stories.changed'>[] = []
  const pages: PageView[] = []
  library.onStory((change) => told.push(change))
  library.onPage((_id, page) => pages.push(page))
  const paint = async (id: string): Promise<void> => {
    house.agent.start()
    await house.clock.until(() => jobs.ofStory(id).every(({ state }) => state === 'completed'))
  }
  return { house, library, cancelled, told, pages, paint }
}

describe('the library', () => {
  it('answers a snapshot whose revision is not older than anything told before', async () => {
    const { house, library, told, paint } = createHarness()
    const id = house.addStory(4)
    await paint(id)
    library.storyChanged(id)
    const { revision, story } = library.get(id)
    expect(story).toMatchObject({ status: 'completed', pictures: { total: 4, completed: 4, failed: 0 } })
    expect(story.pages.map(({ image }) => image?.picture?.sha256.length)).toEqual([64, 64, 64, 64])
    expect(told.at(-1)?.revision).toBe(revision)
  })

  it('tells of a page with its picture, and of its story', async () => {
    const { house, library, told, pages, paint } = createHarness()
    const id = house.addStory(4)
    await paint(id)
    library.pageChanged(id, 2)
    expect(pages.at(-1)).toMatchObject({ number: 2, image: { state: 'completed', versions: 1 } })
    expect(told.at(-1)).toMatchObject({ storyId: id, story: { status: 'completed' } })
  })

  it('takes a deleted story out of the list, stops its work, and brings it back whole', () => {
    const { house, library, cancelled, told } = createHarness()
    const id = house.addStory(4)
    library.remove(id)
    expect(cancelled).toEqual([id])
    expect(told.at(-1)).toMatchObject({ storyId: id, story: null })
    expect(library.list({ search: '', limit: 10, cursor: null })).toMatchObject({ stories: [], total: 0 })
    library.restore(id)
    expect(library.list({ search: '', limit: 10, cursor: null }).stories.map((story) => story.id)).toEqual([
      id,
    ])
    expect(library.get(id).story.pages).toHaveLength(4)
  })

  it('empties the bin after a day, pictures included, and not before', async () => {
    const { house, library, paint } = createHarness()
    const id = house.addStory(4)
    await paint(id)
    const before = house.stores.pictureCount()
    expect(before).toBeGreaterThan(0)
    library.remove(id)
    await house.clock.jump(day - 1)
    await library.emptyBin()
    expect(library.has(id)).toBe(true)
    expect(house.stores.pictureCount()).toBe(before)
    await house.clock.jump(2)
    await library.emptyBin()
    expect(library.has(id)).toBe(false)
    expect(house.stores.pictureCount()).toBe(0)
  })

  it('says in a sentence that a story or a picture is gone', () => {
    const { house, library } = createHarness()
    const id = house.addStory(4)
    expect(() => library.get('6f6f3a52-4b3a-4d1c-9c39-0c2f4c6d4e11')).toThrow('no longer in the library')
    expect(() => library.choose(id, 1, 'a'.repeat(64))).toThrow('no longer kept')
  })

  it('tells what pictures take, and clears those that no page shows', async () => {
    const { house, library, pages, paint } = createHarness()
    const id = house.addStory(2)
    await paint(id)
    const { pictures: shown, versions: none } = library.usage()
    expect(library.usage().stories).toBe(1)
    expect(none).toBe(0)
    expect(await library.clearVersions()).toBe(0)

    house.agent.paintAgain(id, 1)
    await house.clock.until(() => house.job(id, 1).state === 'completed')
    const [earlier, chosen] = library.versions(id, 1)
    const { versions } = library.usage()
    expect(versions).toBeGreaterThan(0)
    pages.length = 0
    expect(await library.clearVersions()).toBe(versions)
    expect(pages.map(({ number, image }) => [number, image?.versions])).toEqual([[1, 1]])
    expect(library.versions(id, 1)).toEqual([chosen])
    expect(await house.stores.pictures.read(earlier?.sha256 ?? '', 'full')).toBeUndefined()
    expect(await house.stores.pictures.read(chosen?.sha256 ?? '', 'full')).toBeDefined()
    expect(library.usage()).toMatchObject({ versions: 0 })
    expect(library.usage().pictures).toBeGreaterThan(shown / 2)
  })

  it('keeps a page’s picture as the look of the story, and tells so', async () => {
    const { house, library, told, paint } = createHarness()
    const id = house.addStory(2)
    expect(() => library.keepLook(id, 1)).toThrow('no picture yet')
    await paint(id)
    const [picture] = library.versions(id, 2)
    library.keepLook(id, 2)
    const look = { page: 2, sha256: picture?.sha256 }
    expect(told.at(-1)?.story?.look).toEqual(look)
    expect(library.get(id).story.look).toEqual(look)
    // The page shows another one later, and space is made: the look stays.
    house.agent.paintAgain(id, 2)
    await house.clock.until(() => house.job(id, 2).state === 'completed')
    expect(await library.clearVersions()).toBe(0)
    expect(await house.stores.pictures.read(picture?.sha256 ?? '', 'full')).toBeDefined()
    library.forgetLook(id)
    expect(told.at(-1)?.story?.look).toBeNull()
    expect(await library.clearVersions()).toBeGreaterThan(0)
  })

  it('reports how every page came to be', async () => {
    const { house, library, paint } = createHarness()
    const id = house.addStory(4)
    await paint(id)
    const report = reportSchema.parse(library.report(id))
    expect(report).toMatchObject({ storyId: id, status: 'completed', writer: { provider: 'built-in' } })
    expect(report.pages).toHaveLength(4)
    for (const { image } of report.pages) {
      expect(image).toMatchObject({ status: 'completed', provider: 'ai-horde' })
      expect(image?.attempts.at(-1)).toMatchObject({ provider: 'ai-horde', outcome: 'completed' })
    }
  })

  it('stops waiting for a story when it is interrupted', async () => {
    const { house, library } = createHarness()
    const id = house.addStory(4)
    const interruption = new AbortController()
    const settled = library.settled(id, interruption.signal)
    interruption.abort(new Error('interrupted'))
    await expect(settled).rejects.toThrow('interrupted')
    await expect(library.settled(id, AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
  })

  it('no longer tells whoever has unsubscribed', () => {
    const { house, library } = createHarness()
    const id = house.addStory(4)
    let calls = 0
    const off = library.onStory(() => calls++)
    library.setFavourite(id, true)
    off()
    library.setFavourite(id, false)
    expect(calls).toBe(1)
  })
})
