import { describe, expect, it } from 'vitest'
import { AppError } from '#contract/index.ts'
import { splitText } from './split-text.ts'

const sentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => `The fox saw star number ${index + 1}.`).join(' ')
const letters = (text: string): string => text.replace(/\s/g, '')

describe('a text that is split into pages', () => {
  it('has a page for each part between empty lines', () => {
    expect(splitText('One.\n\nTwo.\nStill two.\r\n\r\n\r\nThree.', 'early', 'en')).toEqual([
      'One.',
      'Two.\nStill two.',
      'Three.',
    ])
  })

  it('has as many words on each page as the level wants, whole sentences, and none lost', () => {
    const text = sentences(60)
    for (const [level, least] of [
      ['first-words', 16],
      ['early', 9],
      ['growing', 5],
    ] as const) {
      const pages = splitText(text, level, 'en')
      expect(pages.length).toBeGreaterThanOrEqual(least - 1)
      expect(pages.length).toBeLessThanOrEqual(16)
      expect(pages.every((page) => page.endsWith('.'))).toBe(true)
      expect(letters(pages.join(''))).toBe(letters(text))
    }
    expect(splitText('The fox slept.', 'confident', 'en')).toEqual(['The fox slept.'])
  })

  it('keeps paragraphs apart where there are more of them than pages', () => {
    const text = Array.from({ length: 40 }, (_, index) => `Part ${index + 1} is here.`).join('\n\n')
    const pages = splitText(text, 'first-words', 'en')
    expect(pages).toHaveLength(12)
    expect(pages[0]).toMatch(/^Part 1 is here\.\n\nPart 2 is here\./)
    expect(letters(pages.join(''))).toBe(letters(text))
  })

  it.each([
    ['of 100,000 characters', 'The fox went on and on. '.repeat(4_166), 'en'],
    ['without a full stop', 'a'.repeat(100_000), 'en'],
    ['without spaces', '狐狸睡着了。'.repeat(16_000), 'zh'],
    ['from right to left', 'نام الثعلب تحت القمر. '.repeat(4_000), 'ar'],
    ['of emoji', '👩‍👩‍👧‍👦'.repeat(9_000), 'en'],
    ['of one letter with very many marks', `a${'\u0301'.repeat(99_999)}`, 'en'],
    ['of a long part after a short one', `Short.\n\n${'b '.repeat(40_000)}`, 'en'],
  ] as const)('fits into a book: one %s', (_what, text, language) => {
    const pages = splitText(text, 'early', language)
    expect(pages.length).toBeLessThanOrEqual(16)
    expect(pages.every((page) => page !== '' && page.length <= 10_000 && page.isWellFormed())).toBe(true)
  })

  it('keeps a family of one emoji together', () => {
    const pages = splitText('👩‍👩‍👧‍👦'.repeat(9_000), 'early', 'en')
    expect(pages.every((page) => page.replaceAll('👩‍👩‍👧‍👦', '').trim() === '')).toBe(true)
  })

  it('says so if there is nothing in it, or too much', () => {
    for (const text of ['', ' \n\n\u200B ', 'a'.repeat(100_001)]) {
      expect(() => splitText(text, 'early', 'en')).toThrow(AppError)
    }
  })
})
