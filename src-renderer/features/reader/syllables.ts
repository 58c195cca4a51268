import type { Language } from '#contract/index.ts'

/** A word in its syllables; joined they are the word. */
export type SplitWord = (word: string) => readonly string[]

interface Patterns {
  readonly default: {
    readonly hyphenateSync: (text: string, options: { hyphenChar: string; minWordLength: number }) => string
  }
}

/** Only for languages whose syllables TeX's patterns know; others are written without them, or have none to mark. */
const patterns: Readonly<Partial<Record<Language, () => Promise<Patterns>>>> = {
  en: () => import('hyphen/en'),
  es: () => import('hyphen/es'),
  fr: () => import('hyphen/fr'),
  de: () => import('hyphen/de'),
  it: () => import('hyphen/it'),
  pt: () => import('hyphen/pt'),
  nl: () => import('hyphen/nl'),
  pl: () => import('hyphen/pl'),
  uk: () => import('hyphen/uk'),
  tr: () => import('hyphen/tr'),
}

export const knowsSyllables = (language: Language): boolean => patterns[language] !== undefined

/** Stands between syllables while they are told apart; no text of ours has it. */
const mark = '\u{E000}'
/** Letters; a shorter word is one syllable to somebody who learns to read. */
const shortest = 4

/**
 * Loads the patterns of a language, the first time from the app's own files. Where lines may be broken is nearly
 * always where syllables meet, but not every syllable's end is a good place to break a line: a word may have more.
 *
 * @returns null for a language that has none
 */
export async function loadSyllables(language: Language): Promise<SplitWord | null> {
  const load = patterns[language]
  if (load === undefined) return null
  const { hyphenateSync } = (await load()).default
  return (word) => hyphenateSync(word, { hyphenChar: mark, minWordLength: shortest }).split(mark)
}
