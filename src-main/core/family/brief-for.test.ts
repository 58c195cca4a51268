import { describe, expect, it } from 'vitest'
import type { StoryRequest } from '#contract/index.ts'
import type { Story } from '../story/story.ts'
import { createBriefFor } from './brief-for.ts'
import type { Hero } from './ports.ts'

const ada: Hero = {
  id: 'ada',
  name: 'Ada',
  kind: 'girl',
  pronoun: 'she',
  look: 'a yellow raincoat',
  nature: 'brave',
  standIn: 'Mia',
  portrait: null,
  createdAt: 1,
  updatedAt: 1,
}

const page = (number: number, text: string): Story['pages'][number] => ({
  number,
  text,
  scene: { place: 'sea', placeDetail: '', time: 'day', weather: 'clear', who: [], things: [], action: '' },
})

const before: Story = {
  id: 'first',
  topic: 'a kite',
  title: 'The Kite',
  level: 'early',
  language: 'en',
  kind: 'story',
  secondLanguage: null,
  pageCount: 2,
  illustrated: true,
  style: 'paper-cut',
  seed: 77,
  brief: {
    heroes: [
      { ...{ name: 'Ada', kind: 'girl', pronoun: 'she', look: 'old', nature: 'brave' }, standIn: 'Mia' },
    ],
    earlier: null,
  },
  series: null,
  draft: false,
  begins: null,
  writing: 'written',
  writer: { provider: 'built-in', model: null },
  failure: null,
  cast: [{ id: 'hero', name: 'Ada', kind: 'girl', role: 'hero', pronoun: 'she', look: 'a yellow raincoat' }],
  pages: [page(1, 'Ada found a kite. It was red.'), page(2, 'They flew. Ada slept. The sea hummed.')],
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  lastReadPage: 0,
  lastReadAt: null,
  favourite: false,
  look: null,
}

const request = (part: Partial<StoryRequest>): StoryRequest => ({
  ...{ topic: 'the sea', level: 'early', language: 'en', pages: 4, illustrated: true, kind: 'story' },
  style: 'paper-cut',
  secondLanguage: null,
  ...part,
})

const createHouse = (story: Story | undefined = before) => {
  const changes: unknown[] = []
  const { find } = createBriefFor({
    heroes: { get: (id) => (id === 'ada' ? ada : undefined) },
    series: { nextNumber: () => 5 },
    stories: {
      get: (id) => (id === 'first' ? story : undefined),
      update: (id, change) => void changes.push({ id, change }),
    },
    random: { id: () => 'new-series' },
    clock: { now: () => 9 },
    shapeOf: () => Promise.resolve('lost-and-found'),
    isFit: (sentence) => !sentence.includes('gun'),
    onStory: () => undefined,
  })
  return { find, changes }
}

describe('what a request brings along', () => {
  it('is nothing where it names nobody', async () => {
    expect(await createHouse().find(request({ heroes: [] }))).toBeNull()
  })

  it('is the heroes as they are now, frozen', async () => {
    const found = await createHouse().find(request({ heroes: ['ada', 'ada'] }))
    expect(found?.brief).toEqual({
      heroes: [
        {
          name: 'Ada',
          kind: 'girl',
          pronoun: 'she',
          look: 'a yellow raincoat',
          nature: 'brave',
          standIn: 'Mia',
        },
      ],
      earlier: null,
    })
    expect(found?.beginSeries()).toBeNull()
  })

  it('tells no stranger what a page was made to say by hand and no topic may', async () => {
    const changed = {
      ...before,
      title: 'The gun',
      pages: before.pages.map((page, index) =>
        index === 0 ? { ...page, text: 'Then he had a gun. It was loud.' } : page,
      ),
    }
    const earlier = (await createHouse(changed).find(request({ after: 'first' })))?.brief.earlier
    expect(earlier?.title).toBe(before.topic)
    expect(earlier?.summary).not.toContain('gun')
  })

  it('is the book before: its cast with its stand-ins, its seed, what happened, which plot it had', async () => {
    const { find, changes } = createHouse()
    const found = await find(request({ after: 'first' }))
    expect(found?.seed).toBe(77)
    expect(found?.brief).toMatchObject({
      heroes: [{ name: 'Ada', look: 'a yellow raincoat', nature: 'brave', standIn: 'Mia' }],
      earlier: {
        title: 'The Kite',
        summary: 'Ada found a kite. They flew. The sea hummed.',
        books: 1,
        shapes: ['lost-and-found'],
      },
    })
    // Nothing is stored until the new book is.
    expect(changes).toEqual([])
    expect(found?.beginSeries()).toEqual({ id: 'new-series', name: 'The Kite', number: 2 })
    expect(changes).toEqual([
      { id: 'first', change: { series: { id: 'new-series', name: 'The Kite', number: 1 } } },
    ])
  })

  it('has the next place of a series that there is', async () => {
    const series = { id: 's', name: 'Ada’s nights', number: 4 }
    const found = await createHouse({ ...before, series }).find(request({ after: 'first' }))
    expect(found?.beginSeries()).toEqual({ ...series, number: 5 })
  })

  it('is refused for heroes and books that are gone, and for a book without pages', async () => {
    const { find } = createHouse()
    await expect(find(request({ heroes: ['gone'] }))).rejects.toThrow(/no longer kept/)
    await expect(find(request({ after: 'gone' }))).rejects.toThrow(/no longer in the library/)
    await expect(createHouse({ ...before, pages: [] }).find(request({ after: 'first' }))).rejects.toThrow(
      /no pages yet/,
    )
  })
})
