import type { CompiledLanguage } from './compile.ts'
import type { Token } from './tokens.ts'

const scripts: Readonly<Record<CompiledLanguage['script'], RegExp>> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  devanagari: /\p{Script=Devanagari}/u,
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
}

export interface LanguageGuess {
  /** The text may be of each of these. */
  readonly possible: readonly CompiledLanguage[]
  /** And is most likely of these; their harmless words are believed. */
  readonly likely: readonly CompiledLanguage[]
}

/**
 * Which languages a text may be of: those that have its letters and at least half as many of its everyday words as the
 * language that has most. `hint` weighs half a word; where nothing tells, it may be of any that has the letters.
 */
export const guessLanguage = (
  text: string,
  tokens: readonly Token[],
  languages: readonly CompiledLanguage[],
  hint: string | undefined,
): LanguageGuess => {
  const written = languages.filter(({ script }) => scripts[script].test(text))
  const lower = text.toLowerCase()
  const scores = new Map(
    written.map((language) => {
      let score = language.tag === hint ? 0.5 : 0
      for (const { forms } of tokens) if (forms.some((form) => language.markers.has(form))) score += 1
      for (const letter of language.letters) if (lower.includes(letter)) score += 1
      return [language, score]
    }),
  )
  const best = Math.max(0, ...scores.values())
  const scoreOf = (language: CompiledLanguage): number => scores.get(language) ?? 0
  return {
    possible: written.filter((language) => scoreOf(language) >= best / 2 || language.script !== 'latin'),
    likely: written.filter((language) => scoreOf(language) === best || language.script !== 'latin'),
  }
}
