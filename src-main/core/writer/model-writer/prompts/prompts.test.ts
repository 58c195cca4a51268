import { describe, expect, it } from 'vitest'
import { languages, levels, storyKinds } from '#contract/index.ts'
import { languageFacts } from '../../languages.ts'
import { levelGuides } from '../../levels.ts'
import { foxPages, scenes, task } from '../books.fixture.ts'
import { kindPrompts } from './kinds/index.ts'
import { languagePrompts } from './languages/index.ts'
import { levelPrompts } from './levels/index.ts'
import { askForBook, askForPages, askToGoOn } from './requests.ts'

const contentOf = ({ messages }: { messages: readonly { content: string }[] }): string =>
  messages.map(({ content }) => content).join('\n')

describe('the rules', () => {
  it('hold those of the level, the kind and the language, for each of them', () => {
    for (const level of levels)
      for (const language of languages)
        for (const kind of storyKinds) {
          const content = contentOf(askForBook(task({ level, language, kind }), 0))
          const rules = [
            ...levelPrompts[level].rules,
            ...kindPrompts[kind].rules,
            ...languagePrompts[language].rules,
          ]
          for (const rule of rules) expect(content).toContain(`- ${rule}`)
          expect(content).toContain(`in ${languageFacts(language).name}`)
          expect(content).toContain(levelGuides[level].ages)
        }
  })

  it('ask for lengths in the language’s own measure', () => {
    expect(contentOf(askForBook(task(), 0))).toContain('Each page has 22 to 52 words, about 36.')
    expect(contentOf(askForBook(task({ language: 'zh' }), 0))).toContain(
      'Each page has 38 to 88 characters, about 61.',
    )
  })

  it('ask for a second text only where there is a second language', () => {
    expect(contentOf(askForBook(task(), 0))).not.toContain('"second"')
    expect(JSON.stringify(askForBook(task(), 0).schema)).not.toContain('second')
    const bilingual = askForBook(task({ secondLanguage: 'tr' }), 0)
    expect(contentOf(bilingual)).toContain('"second" says the same as "text" in natural Turkish')
    expect(JSON.stringify(bilingual.schema)).toContain('"second"')
  })

  it('are short: a small model at home has to read them', () => {
    for (const kind of storyKinds) expect(contentOf(askForBook(task({ kind }), 0)).length).toBeLessThan(4_600)
  })
})

describe('what is asked for', () => {
  const page = (number: number) => ({
    number,
    text: `${number}: ${foxPages[0] ?? ''}`,
    scene: { ...scenes[0], who: [], things: [] } as never,
  })
  const book = {
    title: 'A "quoted" title',
    cast: [
      { id: 'hero', name: 'Pip', kind: 'fox', role: 'hero', pronoun: 'she', look: 'a red fox' } as const,
    ],
    pages: Array.from({ length: 12 }, (_, index) => page(index + 1)),
  }

  it('has title and cast before the pages, so that the first page can be shown before the second is written', () => {
    const { schema } = askForBook(task({ pages: 6 }), 0)
    expect(Object.keys((schema as { properties: object }).properties)).toEqual(['title', 'cast', 'pages'])
    expect(schema).toMatchObject({ properties: { pages: { minItems: 6, maxItems: 6 } } })
  })

  it('of a book that has begun tells the last pages in full and those before in outline', () => {
    const content = contentOf(askToGoOn(task({ pages: 16 }), 0, book, 13))
    expect(content).toContain(`12: ${foxPages[0] ?? ''}`)
    expect(content).not.toContain(`1: ${foxPages[0] ?? ''}"}, {"number": 2`)
    expect(content).toContain('write pages 13 to 16 of 16')
    expect(content.length).toBeLessThan(7_500)
    const data = /The book so far, as data:\n(.*)\n/.exec(content)?.[1] ?? ''
    expect((JSON.parse(data) as { title: string }).title).toBe('A "quoted" title')
  })

  it('of single pages are only those, each with what to do otherwise', () => {
    const fault = { page: 3, kind: 'too-long', say: 'It has 90 words; write 22 to 52.', why: '' } as const
    const asked = askForPages(task({ pages: 12 }), 1, book, [fault])
    expect(contentOf(asked)).toContain('- Page 3 of 12: It has 90 words; write 22 to 52.')
    expect(asked.schema).toMatchObject({ properties: { pages: { minItems: 1, maxItems: 1 } } })
    expect(asked.maxTokens).toBeLessThan(askForBook(task({ pages: 12 }), 0).maxTokens / 4)
  })

  it('is the same for the same task, and another draw for another round', () => {
    expect(askForBook(task(), 0)).toEqual(askForBook(task(), 0))
    expect(askForBook(task(), 1).seed).not.toBe(askForBook(task(), 0).seed)
  })
})
