import { describe, expect, it } from 'vitest'
import { AppError } from '#contract/errors.ts'
import { spokenLanguages } from '#contract/interface-language.ts'
import { problemWords } from './problem-words.ts'

const missing = new AppError('library-missing', 'Your library is in /stick/books, and that is not there.', {
  details: { path: '/stick/books' },
})

describe.each(spokenLanguages)('where the app cannot start, in %s', (language) => {
  const { say, language: spoken, ...words } = problemWords([`${language}-XX`])

  it('everything is said, and of its own', () => {
    expect(spoken).toBe(language)
    const english = problemWords(['en'])
    if (language === 'en') return
    expect(words.notHere).not.toBe(english.notHere)
    for (const { title, button } of [words.whereIsIt, words.whereToBegin]) {
      expect([title, button]).not.toContain('')
      expect(title).not.toBe(english.whereIsIt.title)
    }
  })

  it('a sentence names the folder that it is about', () => {
    expect(say(missing)).toContain('/stick/books')
    expect(say(missing) === missing.message).toBe(language === 'en')
  })

  it('main’s own sentence is better than none', () => {
    const rare = new AppError('offline', 'This computer is offline.')
    expect(say(rare)).toBe(rare.message)
  })
})
