import { describe, expect, it } from 'vitest'
import { AppError, type PageWords } from '#contract/index.ts'
import { createAgentHarness } from '../testing/agent-harness.ts'
import { createEditing } from './editing.ts'

const createHarness = () => {
  const house = createAgentHarness()
  const { stories, jobs } = house.stores
  const told: string[] = []
  const editing = createEditing({
    stories,
    jobs,
    clock: house.clock,
    checkWords: (words) => {
      if (words.includes('gun')) throw new AppError('unsafe-topic', 'Not for children.')
    },
    onStory: (id) => told.push(id),
    onPage: (id, page) => told.push(`${id}/${page}`),
  })
  const paint = async (id: string): Promise<void> => {
    house.agent.start()
    await house.clock.until(() => jobs.ofStory(id).every(({ state }) => state === 'completed'))
  }
  const painted = async (): Promise<string> => {
    const id = house.addStory(4)
    stories.setCast(
      id,
      [{ id: 'hero', name: 'Ada', kind: 'girl', role: 'hero', pronoun: 'she', look: 'a girl' }],
      1,
    )
    stories.update(id, { writing: 'written' }, 1)
    await paint(id)
    return id
  }
  const wordsOf = (id: string, page: number): PageWords => {
    const { text, secondText, scene } = editing.page(id, page)
    return { text, secondText, scene }
  }
  const isOlder = (id: string, page: number): boolean =>
    jobs.versions(id, page).find(({ chosen }) => chosen)?.olderThanWords === true
  return { house, stories, jobs, editing, told, paint, painted, wordsOf, isOlder }
}

const codeOf = (work: () => void): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return 'done'
}

describe('a page that is changed by hand', () => {
  it('has its new words, and a picture that is older than them until they are the old ones again', async () => {
    const { editing, painted, wordsOf, isOlder, stories, told } = createHarness()
    const id = await painted()
    const before = wordsOf(id, 2)
    editing.change(id, 2, { ...before, text: '  The fox  slept.\r\n\r\n\r\nThen it was morning. ' })
    expect(stories.get(id)?.pages[1]?.text).toBe('The fox slept.\n\nThen it was morning.')
    expect([isOlder(id, 1), isOlder(id, 2)]).toEqual([false, true])
    expect(told.at(-1)).toBe(`${id}/2`)
    editing.change(id, 2, before)
    expect(isOlder(id, 2)).toBe(false)
  })

  it('has a picture of its own time when it was painted again', async () => {
    const { house, editing, painted, paint, wordsOf, isOlder, jobs } = createHarness()
    const id = await painted()
    const before = wordsOf(id, 1)
    editing.change(id, 1, { ...before, scene: { ...before.scene, place: 'castle', time: 'dawn' } })
    expect(isOlder(id, 1)).toBe(true)
    house.agent.paintAgain(id, 1)
    await paint(id)
    expect(isOlder(id, 1)).toBe(false)
    // The one from before is older than the words now, should it be chosen; and young again with the old words.
    const [first] = jobs.versions(id, 1)
    jobs.choose(id, 1, first?.picture.sha256 ?? '', 9)
    expect(isOlder(id, 1)).toBe(true)
    editing.change(id, 1, before)
    expect(isOlder(id, 1)).toBe(false)
  })

  it('is not changed while its picture is painted or the story written', async () => {
    const { house, editing, painted, wordsOf, stories } = createHarness()
    const id = await painted()
    const words = wordsOf(id, 1)
    house.agent.paintAgain(id, 1)
    expect(codeOf(() => editing.change(id, 1, { ...words, text: 'Other.' }))).toBe('conflict')
    stories.update(id, { writing: 'cancelled', pageCount: 5 }, 2)
    expect(codeOf(() => editing.change(id, 2, { ...words, text: 'Other.' }))).toBe('conflict')
    expect(codeOf(() => editing.setTitle(id, 'Other'))).toBe('conflict')
    expect(stories.get(id)?.pages.every(({ text }) => text !== 'Other.')).toBe(true)
  })

  it('sends to painters neither names nor what is not for children', async () => {
    const { editing, painted, wordsOf, stories } = createHarness()
    const id = await painted()
    const words = wordsOf(id, 1)
    const withAction = (action: string): PageWords => ({ ...words, scene: { ...words.scene, action } })
    expect(codeOf(() => editing.change(id, 1, withAction('A gun on a table.')))).toBe('unsafe-topic')
    editing.change(id, 1, withAction('Ada runs to her dog, and ADA laughs. Adam waves.'))
    expect(stories.get(id)?.pages[0]?.scene.action).toBe(
      'The girl runs to her dog, and the girl laughs. Adam waves.',
    )
    // Their own words are theirs: they stay on this computer.
    expect(codeOf(() => editing.change(id, 1, { ...words, text: 'A toy gun.' }))).toBe('done')
  })

  it('refuses what is no page: no words, too many, strangers, a page that is not there', async () => {
    const { editing, painted, wordsOf } = createHarness()
    const id = await painted()
    const words = wordsOf(id, 1)
    const stranger = { characterId: 'nobody', pose: 'standing', mood: 'calm' } as const
    expect(codeOf(() => editing.change(id, 1, { ...words, text: ' \n\u200B ' }))).toBe('bad-input')
    expect(codeOf(() => editing.change(id, 1, { ...words, text: 'a'.repeat(10_001) }))).toBe('bad-input')
    const strange = { ...words, scene: { ...words.scene, who: [stranger] } }
    expect(codeOf(() => editing.change(id, 1, strange))).toBe('bad-input')
    expect(codeOf(() => editing.change(id, 9, words))).toBe('not-found')
    expect(codeOf(() => editing.setTitle(id, '  '))).toBe('bad-input')
  })

  it('keeps the second language’s words apart from the picture’s', async () => {
    const { editing, painted, wordsOf, isOlder, stories } = createHarness()
    const id = await painted()
    const words = wordsOf(id, 1)
    // A book of one language has no second words, whatever is sent.
    editing.change(id, 1, { ...words, secondText: 'Der Fuchs schlief.' })
    expect(stories.get(id)?.pages[0]?.secondText).toBeUndefined()
    expect(isOlder(id, 1)).toBe(false)
  })
})
