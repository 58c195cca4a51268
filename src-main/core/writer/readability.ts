import { syllable } from 'syllable'

/** Words of a text, without the marks around them; `can't` and `red-brown` are one word each. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

/**
 * Sentences of a text, trimmed, in order. A question or a cry in quotation marks that goes on in lower case
 * (`“Where?” asked Pip.`) is one sentence with what follows.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

export interface Readability {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Flesch-Kincaid grade: the American school year that reads the text with ease. 0 for a text without words. */
  readonly grade: number
}

/**
 * Flesch-Kincaid grade level of an English text (Kincaid et al., 1975):
 * 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
export function measureReadability(text: string): Readability {
  const words = splitWords(text)
  const sentences = splitSentences(text).length
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word.replaceAll('’', "'"))), 0)
  if (words.length === 0 || sentences === 0) return { words: 0, sentences: 0, syllables: 0, grade: 0 }
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
  return { words: words.length, sentences, syllables, grade }
}

/** Share of word pairs that are different from each other, 0 to 1: how little a text repeats itself. */
export function distinctTwo(text: string): number {
  const words = splitWords(text.toLowerCase())
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
  return pairs.length === 0 ? 1 : new Set(pairs).size / pairs.length
}
