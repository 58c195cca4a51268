import type { Language } from '#contract/index.ts'

/** What has to be known of a language to ask for a text in it and to judge one. */
export interface LanguageFacts {
  /** In English: `Ukrainian`. */
  readonly name: string
  /** ISO 639-3, as the language detector says it. */
  readonly iso: string
  /** Letters that a text in it is written in. */
  readonly script: RegExp
  /** What stands for one English word in the levels' bands: so many words, or so many characters. */
  readonly measure: { readonly unit: 'words' | 'characters'; readonly perWord: number }
}

const latin = /\p{Script=Latin}/gu
const words = (perWord: number): LanguageFacts['measure'] => ({ unit: 'words', perWord })
const characters = (perWord: number): LanguageFacts['measure'] => ({ unit: 'characters', perWord })

/**
 * `perWord` from how long translations of the same children's texts are: languages with cases and without articles
 * (Polish, Ukrainian, Turkish) and those that write them together (Arabic) need fewer words, Hindi more.
 */
const facts: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', iso: 'eng', script: latin, measure: words(1) },
  es: { name: 'Spanish', iso: 'spa', script: latin, measure: words(1) },
  fr: {
    name: 'French',
    iso: 'fra',
    script: latin,
    measure: words(1.05),
  },
  de: {
    name: 'German',
    iso: 'deu',
    script: latin,
    measure: words(0.95),
  },
  it: {
    name: 'Italian',
    iso: 'ita',
    script: latin,
    measure: words(1),
  },
  pt: {
    name: 'Portuguese',
    iso: 'por',
    script: latin,
    measure: words(1),
  },
  nl: {
    name: 'Dutch',
    iso: 'nld',
    script: latin,
    measure: words(1),
  },
  pl: {
    name: 'Polish',
    iso: 'pol',
    script: latin,
    measure: words(0.82),
  },
  uk: {
    name: 'Ukrainian',
    iso: 'ukr',
    script: /\p{Script=Cyrillic}/gu,
    measure: words(0.82),
  },
  tr: {
    name: 'Turkish',
    iso: 'tur',
    script: latin,
    measure: words(0.75),
  },
  ar: {
    name: 'Arabic',
    iso: 'arb',
    script: /\p{Script=Arabic}/gu,
    measure: words(0.8),
  },
  hi: {
    name: 'Hindi',
    iso: 'hin',
    script: /\p{Script=Devanagari}/gu,
    measure: words(1.15),
  },
  ja: {
    name: 'Japanese',
    iso: 'jpn',
    script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    measure: characters(2.4),
  },
  zh: {
    name: 'Chinese (simplified)',
    iso: 'cmn',
    script: /\p{Script=Han}/gu,
    measure: characters(1.7),
  },
}

export const languageFacts = (language: Language): LanguageFacts => facts[language]
