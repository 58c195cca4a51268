import { unsafeKinds, type SafetyLanguage, type UnsafeKind } from './kinds.ts'
import type { Token } from './tokens.ts'

export interface Phrase {
  readonly gap: number
  readonly places: readonly ReadonlySet<string>[]
}

/** A language's words, ready to be looked up. */
export interface CompiledWords {
  readonly words: ReadonlyMap<string, UnsafeKind>
  /** By every word of their first place. */
  readonly phrases: ReadonlyMap<string, readonly (Phrase & { readonly kind: UnsafeKind })[]>
  readonly innocent: ReadonlyMap<string, readonly Phrase[]>
  readonly innocentWords: ReadonlySet<string>
  readonly shortWords: ReadonlySet<string>
  /** The words by length, for those with stars in them. */
  readonly byLength: ReadonlyMap<number, readonly (readonly [string, UnsafeKind])[]>
}

const consonant = /[^aeiouwxy]$/

/** `stab` -> stab, stabs, stabbed, stabbing, stabber ...; forms that no one writes do no harm. */
const inflect = (word: string): readonly string[] => {
  const stems = [word, ...(consonant.test(word) ? [word + word.slice(-1)] : [])]
  const bare = word.endsWith('e') ? [word.slice(0, -1)] : stems
  const past = word.endsWith('e') ? [`${word}d`] : stems.map((stem) => `${stem}ed`)
  return [
    word,
    ...plural(word),
    ...past,
    ...bare.flatMap((stem) => [`${stem}ing`, `${stem}ings`, `${stem}er`, `${stem}ers`]),
  ]
}

const plural = (word: string): readonly string[] =>
  word.endsWith('y') ? [`${word}s`, `${word.slice(0, -1)}ies`] : [`${word}s`, `${word}es`]

const expand = (entry: string): readonly string[] => {
  if (entry.endsWith('+')) return inflect(entry.slice(0, -1))
  if (entry.endsWith('*')) return [entry.slice(0, -1), ...plural(entry.slice(0, -1))]
  return [entry]
}

const placeOf = (place: string): ReadonlySet<string> => new Set(place.split('|').flatMap(expand))

const wordsOf = (list: string): readonly string[] => list.split(' ').filter(Boolean)

const byFirst = <P extends Phrase>(phrases: readonly P[]): ReadonlyMap<string, readonly P[]> => {
  const index = new Map<string, P[]>()
  for (const phrase of phrases) {
    for (const word of phrase.places[0] ?? []) index.set(word, [...(index.get(word) ?? []), phrase])
  }
  return index
}

export const compile = (language: SafetyLanguage): CompiledWords => {
  const words = new Map<string, UnsafeKind>()
  // The gravest kind that claims a word has it: they are listed in that order.
  const ordered = [...language.unsafe].sort(
    (a, b) => unsafeKinds.indexOf(a.kind) - unsafeKinds.indexOf(b.kind),
  )
  for (const { kind, words: list } of ordered) {
    for (const word of wordsOf(list).flatMap(expand)) if (!words.has(word)) words.set(word, kind)
  }
  const innocentWords = new Set(wordsOf(language.innocentWords))
  for (const word of innocentWords) words.delete(word)
  const byLength = new Map<number, (readonly [string, UnsafeKind])[]>()
  for (const entry of words) {
    const length = entry[0].length
    byLength.set(length, [...(byLength.get(length) ?? []), entry])
  }
  return {
    words,
    phrases: byFirst(
      ordered.flatMap(({ kind, phrases }) =>
        phrases.map(({ gap, places }) => ({ kind, gap, places: places.map(placeOf) })),
      ),
    ),
    innocent: byFirst(language.innocent.map((row) => ({ gap: 0, places: wordsOf(row).map(placeOf) }))),
    innocentWords,
    shortWords: new Set(wordsOf(language.shortWords)),
    byLength,
  }
}

/** Where the phrase that begins at `start` ends (the index after it), or undefined if it does not stand there. */
export const phraseEnd = (tokens: readonly Token[], start: number, phrase: Phrase): number | undefined => {
  let at = start
  for (const [index, place] of phrase.places.entries()) {
    // The nearest word that fits: phrases are short, and their places don't overlap.
    const last = index === 0 ? at : at + phrase.gap
    while (at <= last && tokens[at]?.forms.some((form) => place.has(form)) !== true) at += 1
    if (at > last) return undefined
    at += 1
  }
  return at
}
