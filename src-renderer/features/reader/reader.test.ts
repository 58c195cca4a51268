import { describe, expect, it } from 'vitest'
import type { PageView, StoryView } from '#contract/index.ts'
import { clampPage, firstPage, turned, turnOfKey } from './page-turning.ts'
import { secondsLeft, workingNow } from './page-state.ts'
import { applyStoryEvent } from './story-store.ts'
import { paragraphsOf, wordAt } from './words.ts'

const key = (name: string, part: Partial<KeyboardEvent> = {}): Parameters<typeof turnOfKey>[0] => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...part,
})

describe('turning pages', () => {
  it('ends on the page that says good night, and no further', () => {
    expect(turned(8, 'next', 8)).toBe(9)
    expect(turned(9, 'next', 8)).toBe(9)
    expect(turned(1, 'previous', 8)).toBe(1)
    expect(turned(3, 'last', 8)).toBe(8)
    expect(clampPage(40, 8)).toBe(9)
  })

  it('opens where the book was left, and a finished one at its start', () => {
    expect(firstPage(5, 8)).toBe(5)
    expect(firstPage(8, 8)).toBe(1)
    expect(firstPage(0, 8)).toBe(1)
  })

  it('goes by the direction of the script, and by Ctrl+Home too', () => {
    expect(turnOfKey(key('ArrowRight'), false)).toBe('next')
    expect(turnOfKey(key('ArrowRight'), true)).toBe('previous')
    expect(turnOfKey(key('Home', { ctrlKey: true }), false)).toBe('first')
    expect(turnOfKey(key('ArrowLeft', { altKey: true }), false)).toBeNull()
  })
})

describe('words', () => {
  const text = 'So dark,” he said.\n\nOne star looked back.'

  it('makes a paragraph of each line and loses no character of it', () => {
    const paragraphs = paragraphsOf(text)
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'So dark,” he said.',
      'One star looked back.',
    ])
    for (const { words, text: line } of paragraphs) expect(words.map((word) => word.text).join('')).toBe(line)
  })

  it('finds the word that is spoken by its place in the whole text', () => {
    expect(wordAt(text, 4)).toBe(3)
    expect(wordAt(text, text.indexOf('star') + 1)).toBe(text.indexOf('star'))
    expect(wordAt(text, 18)).toBeNull()
  })
})

describe('a story on screen', () => {
  const page = (number: number, part: object = {}): PageView => ({ number, text: '', image: null, ...part })
  const story = { id: 's', title: 'Fox', pages: [page(2)] } as unknown as StoryView

  it('puts a new page in its place and replaces one that changed', () => {
    const more = applyStoryEvent(story, { kind: 'page', page: page(1) })
    expect(more?.pages.map(({ number }) => number)).toEqual([1, 2])
    const changed = applyStoryEvent(more, { kind: 'page', page: page(2, { text: 'new' }) })
    expect(changed?.pages[1]?.text).toBe('new')
  })

  it('keeps its pages when the summary changes, and is gone when it was deleted', () => {
    const summary = { ...story, title: 'The fox' }
    expect(applyStoryEvent({ ...story, pages: [page(1)] }, { kind: 'story', summary })?.title).toBe('The fox')
    expect(applyStoryEvent(story, { kind: 'story', summary: null })).toBeNull()
  })

  it('waits as long as its slowest picture, and names who is at work', () => {
    const image = (state: string, seconds: number | null, provider: string | null): object => ({
      image: { state, secondsLeft: seconds, provider },
    })
    const pages = [
      page(1, image('completed', 90, 'local')),
      page(2, image('painting', 20, 'ai-horde')),
      page(3, image('waiting', 70, 'ai-horde')),
      page(4, image('queued', null, 'built-in')),
    ]
    expect(secondsLeft({ pages })).toBe(70)
    expect(workingNow({ pages })).toEqual(['ai-horde'])
  })
})
