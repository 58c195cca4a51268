import { describe, expect, it } from 'vitest'
import type { OwnStory } from '#contract/index.ts'
import type { Hero } from '../family/ports.ts'
import { createAgentHarness } from '../testing/agent-harness.ts'
import { createOwnStories } from './own-story.ts'

const ada: Hero = {
  ...{ id: '6f6f3a52-4b3a-4d1c-9c39-0c2f4c6d4e11', name: 'Ada', kind: 'girl', pronoun: 'she' },
  ...{ look: 'a girl in a yellow raincoat', nature: '', standIn: 'Mia', portrait: null },
  ...{ createdAt: 1, updatedAt: 1 },
}

const createHarness = (heroes: readonly Hero[] = [ada]) => {
  const house = createAgentHarness()
  const { stories, jobs } = house.stores
  let ids = 0
  const own = createOwnStories({
    stories,
    heroes: { get: (id) => heroes.find((hero) => hero.id === id), list: () => heroes },
    clock: house.clock,
    random: { seed: () => 7, id: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}` },
    isFit: (words) => !words.includes('gun'),
    agent: { wake: () => house.agent.wake(), canPaint: () => Promise.resolve(true) },
    onStory: () => undefined,
  })
  const book = (pages: readonly string[], part: Partial<OwnStory> = {}): OwnStory => ({
    ...{ title: ' My  book ', pages: [...pages], level: 'early', language: 'en', illustrated: true },
    ...{ style: 'paper-cut', ...part },
  })
  return { house, stories, jobs, own, book }
}

describe('a book in somebody’s own words', () => {
  it('is there whole at once, word for word, with a picture on order for each page, and is painted', async () => {
    const { house, stories, jobs, own, book } = createHarness()
    const id = await own.create(
      book(['Ada found a lantern in the forest at night.', 'Then she slept in her bed.']),
    )
    expect(stories.get(id)).toMatchObject({
      ...{ title: 'My book', writing: 'written', pageCount: 2, writer: null, draft: false },
      cast: [{ id: 'hero', name: 'Ada', look: ada.look }],
      pages: [
        { text: 'Ada found a lantern in the forest at night.', scene: { place: 'forest', time: 'night' } },
        { text: 'Then she slept in her bed.', scene: { place: 'bedroom', who: [{ pose: 'sleeping' }] } },
      ],
    })
    house.agent.start()
    await house.clock.until(() => jobs.ofStory(id).every(({ state }) => state === 'completed'))
    expect(jobs.ofStory(id)).toHaveLength(2)
    expect(stories.attempts(id)).toEqual([])
  })

  it('tells painters no names and nothing that is not for children', async () => {
    const { stories, own, book } = createHarness()
    const id = await own.create(
      book([
        'The dog saw Ada by the sea.',
        'Tom Miller waved.',
        'There was a gun on the table.',
        '“Hello,” said Ada.',
      ]),
    )
    const scenes = stories.get(id)?.pages.map(({ scene }) => scene) ?? []
    expect(scenes.map(({ action }) => action)).toEqual([
      'The dog saw the girl by the sea.',
      'The girl is standing.',
      'The girl is standing.',
      'The girl is standing.',
    ])
    expect(JSON.stringify(scenes)).not.toMatch(/Ada|Tom|Miller|gun/)
    // Where a page is silent about it, it plays where the page before did.
    expect(scenes.map(({ place }) => place)).toEqual(['sea', 'sea', 'sea', 'sea'])
  })

  it('is about whom its text names where the family keeps no such hero', async () => {
    const { stories, own, book } = createHarness([])
    const id = await own.create(book(['A little fox lost her mitten.', 'The fox was sad.']))
    expect(stories.get(id)?.cast).toMatchObject([{ kind: 'fox' }])
    expect(stories.get(id)?.pages[1]?.scene.who).toMatchObject([{ characterId: 'hero', mood: 'sad' }])
    const other = await own.create(book(['Der Fuchs ging nachts durch den Wald.'], { language: 'de' }))
    expect(stories.get(other)).toMatchObject({
      cast: [],
      pages: [{ scene: { place: 'forest', time: 'night', who: [] } }],
    })
  })

  it('is not begun without a title, without words, or with a hero who is gone', async () => {
    const { stories, own, book } = createHarness()
    const before = stories.revision()
    await expect(own.create(book(['A fox.'], { title: ' ' }))).rejects.toMatchObject({ code: 'bad-input' })
    await expect(own.create(book(['A fox.', '  ']))).rejects.toMatchObject({ code: 'bad-input' })
    const stranger = { heroes: ['00000000-0000-4000-8000-000000000000'] }
    await expect(own.create(book(['A fox.'], stranger))).rejects.toMatchObject({ code: 'not-found' })
    expect(stories.revision()).toBe(before)
  })

  it('orders no picture if none is wanted', async () => {
    const { jobs, own, book } = createHarness()
    expect(jobs.ofStory(await own.create(book(['A fox.'], { illustrated: false })))).toEqual([])
  })
})
