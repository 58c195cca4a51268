import { describe, expect, it } from 'vitest'
import { spokenLanguages } from '#contract/interface-language.ts'
import { dialogWords } from './dialog-words.ts'
import { shellWords } from './words.ts'

describe.each(spokenLanguages)('what the shell says in %s', (language) => {
  const words = shellWords('system', [`${language}-XX`])

  it('is all there, and of its own', () => {
    const labels = Object.values(words).filter((each) => typeof each === 'string')
    expect(labels.every((label) => label.trim() !== '')).toBe(true)
    if (language !== 'en') expect(words.newStory).not.toBe(shellWords('en', []).newStory)
    expect(words.ready('The Fox')).toContain('The Fox')
    expect(words.needsYou('The Fox')).toContain('The Fox')
  })

  it('is all there in the system’s dialogs too', () => {
    const { bookFile, backupFile, ...questions } = dialogWords('system', [`${language}-XX`])
    const texts = [
      bookFile,
      backupFile,
      ...Object.values(questions).flatMap(({ title, button }) => [title, button]),
    ]
    expect(texts.every((text) => text.trim() !== '')).toBe(true)
    if (language === 'en') return
    const english = dialogWords('en', [])
    expect(questions.backup.title).not.toBe(english.backup.title)
    expect(bookFile).toContain('Inglenook')
    expect(backupFile).toContain('Inglenook')
  })

  it('opens each menu by a letter of its own', () => {
    const letters = [words.file, words.edit, words.view, words.window, words.help].flatMap(
      (label) => /&(.)/u.exec(label)?.[1]?.toLowerCase() ?? [],
    )
    expect(new Set(letters).size).toBe(letters.length)
  })
})
