import type { Level } from '#contract/index.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/** What a reading level asks of a text, for every writer alike. */
export interface LevelGuide {
  /** As a parent reads it: `2 to 4`. */
  readonly ages: string
  /** Words on a page. */
  readonly wordsPerPage: Range & { readonly about: number }
  /** Words in a sentence: the mean over a story, and what no sentence should exceed. */
  readonly sentenceWords: { readonly about: number; readonly max: number }
  /** Flesch-Kincaid grade of a whole story; below 0 is easier than any school year. */
  readonly grade: Range
  /** How it is written, in a sentence that a person or a model can follow. */
  readonly description: string
}

export const levelGuides: Readonly<Record<Level, LevelGuide>> = {
  'first-words': {
    ages: '2 to 4',
    wordsPerPage: { min: 5, max: 24, about: 14 },
    sentenceWords: { about: 6, max: 16 },
    // The formula is coarse for sentences this short: one name of three syllables is worth half a grade.
    grade: { min: -3.4, max: 3 },
    description:
      'One or two tiny sentences a page, of words a two-year-old says, with sounds to join in with and a beat to rock to.',
  },
  early: {
    ages: '5 to 6',
    wordsPerPage: { min: 22, max: 52, about: 36 },
    sentenceWords: { about: 8, max: 20 },
    grade: { min: 0, max: 3.5 },
    description:
      'Four or five short sentences a page, one thing in each, everyday words, and people who talk to each other.',
  },
  growing: {
    ages: '7 to 9',
    wordsPerPage: { min: 45, max: 100, about: 70 },
    sentenceWords: { about: 11, max: 32 },
    grade: { min: 2, max: 5.5 },
    description:
      'Six to eight sentences a page, some of them joined, with reasons, small jokes and something to see, hear or smell.',
  },
  confident: {
    ages: '10 and up',
    wordsPerPage: { min: 75, max: 150, about: 110 },
    sentenceWords: { about: 15, max: 45 },
    grade: { min: 4, max: 8.5 },
    description:
      'A full paragraph or two a page, long sentences beside short ones, exact words, comparisons, and what is felt but not said.',
  },
}
