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
  /** The text may be of each of these: half as likely as the likeliest, or more. Their harmless rows are believed. */
  readonly possible: readonly CompiledLanguage[]
  /** It is most likely of these; their harmless words are believed, and those that are unsafe in them alone. */
  readonly likely: readonly CompiledLanguage[]
}

/**
 * Which languages a text may be of, by its letters and its everyday words. `hint` weighs half a word: it decides where
 * nothing else tells, and the text may still be of any that has the letters.
 */
export const guessLanguage = (
  text: string,
  tokens: readonly Token[],
  languages: readonly CompiledLanguage[],
  hint: string,
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
  const withScore = (least: number) =>
    written.filter((language) => (scores.get(language) ?? 0) >= least || language.script !== 'latin')
  return { possible: best < 1 ? written : withScore(best / 2), likely: withScore(best) }
}
