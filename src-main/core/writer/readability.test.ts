import { describe, expect, it } from 'vitest'
import { distinctTwo, measureReadability, splitSentences, splitWords } from './readability.ts'

describe('splitWords', () => {
  it('keeps contractions and hyphens together', () => {
    expect(splitWords('“Can’t,” said the red-brown fox.')).toEqual([
      'Can’t',
      'said',
      'the',
      'red-brown',
      'fox',
    ])
  })
})

describe('splitSentences', () => {
  it('keeps a question with what is said about it', () => {
    expect(splitSentences('“Where?” asked Pip. “There!” He ran.')).toEqual([
      '“Where?” asked Pip.',
      '“There!”',
      'He ran.',
    ])
  })

  it('finds nothing in marks alone', () => {
    expect(splitSentences(' … ')).toEqual([])
  })
})

describe('measureReadability', () => {
  it('follows the formula of Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(measureReadability('The cat sat on the mat.').grade).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59, 5)
  })

  it('finds long sentences of long words harder', () => {
    const easy = measureReadability('The dog ran. The cat hid.')
    const hard = measureReadability(
      'Considerable deliberation preceded the extraordinary expedition to the observatory.',
    )
    expect(hard.grade).toBeGreaterThan(easy.grade + 10)
  })

  it('answers 0 for nothing', () => {
    expect(measureReadability('')).toEqual({ words: 0, sentences: 0, syllables: 0, grade: 0 })
  })
})

describe('distinctTwo', () => {
  it('is 1 without repetition and less with it', () => {
    expect(distinctTwo('one two three')).toBe(1)
    expect(distinctTwo('one two one two one two')).toBe(2 / 5)
  })
})
