import { fold } from './fold.ts'
import { unsafeKinds, type UnsafeKind } from './kinds.ts'
import type { SafetyLanguage } from './language.ts'
import type { Concept } from './meaning.ts'
import type { Token } from './tokens.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

export interface CompiledPhrase {
  readonly gap: number
  readonly places: readonly { readonly has: (form: string) => boolean }[]
}
export interface UnsafePhrase extends CompiledPhrase {
  readonly kind: UnsafeKind
  readonly inTales: boolean
}

/** A language's words, ready to be looked up. */
export interface CompiledLanguage {
  readonly tag: string
  readonly script: SafetyLanguage['script']
  readonly markers: ReadonlySet<string>
  /** The markers as they are folded: never halves of a torn word. */
  readonly everyday: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  /** Looked for in every text. */
  readonly words: readonly (readonly [string, UnsafeKind])[]
  /** Looked for where the text may be of this language. */
  readonly wordsHere: WordIndex<UnsafeKind>
  readonly inTales: WordIndex<true>
  /** By every word of their first place. */
  readonly phrases: WordIndex<UnsafePhrase>
  readonly concepts: WordIndex<Concept>
  readonly innocent: WordIndex<CompiledPhrase>
  readonly innocentWords: WordIndex<true>
  /** Every entry of a language that is written without spaces. */
  readonly unspaced: readonly string[]
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
  if (entry.startsWith('=')) return [entry]
  if (entry.endsWith('+')) return inflect(entry.slice(0, -1))
  if (entry.endsWith('*')) return [entry.slice(0, -1), ...plural(entry.slice(0, -1))]
  return entry.endsWith('~') ? [`${fold(entry.slice(0, -1))}~`] : [fold(entry)]
}

const wordsOf = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)
const entriesOf = (list: string): readonly string[] => wordsOf(list).flatMap(expand)

const isTrue = (entry: string): readonly [string, true] => [entry, true]

const byFirst = <P extends CompiledPhrase>(
  phrases: readonly { readonly places: readonly Place[]; readonly phrase: P }[],
): WordIndex<P> =>
  createWordIndex(
    phrases.flatMap(({ places, phrase }) =>
      (places[0]?.entries ?? []).map((word) => [word, phrase] as const),
    ),
  )

interface Place {
  readonly entries: readonly string[]
  readonly index: WordIndex<true>
}

/** Many phrases share a place (people and animals), which is long. */
const createPlaces = () => {
  const places = new Map<string, Place>()
  return (text: string): Place => {
    const known = places.get(text)
    if (known !== undefined) return known
    const entries = text.split('|').flatMap(expand)
    const place = { entries, index: createWordIndex(entries.map(isTrue)) }
    places.set(text, place)
    return place
  }
}

export const compile = (language: SafetyLanguage): CompiledLanguage => {
  // The gravest kind that claims a word has it: they are listed in that order.
  const ordered = [...language.unsafe].sort(
    (a, b) => unsafeKinds.indexOf(a.kind) - unsafeKinds.indexOf(b.kind),
  )
  const own = new Set(entriesOf(language.innocentWords))
  const listed = (list: 'words' | 'wordsHere') => {
    const words = new Map<string, UnsafeKind>()
    for (const unsafe of ordered) {
      for (const word of entriesOf(unsafe[list] ?? '')) {
        if (!words.has(word) && !own.has(word)) words.set(word, unsafe.kind)
      }
    }
    return words
  }
  const words = listed('words')
  const byLength = new Map<number, (readonly [string, UnsafeKind])[]>()
  for (const entry of words) {
    const length = entry[0].length
    byLength.set(length, [...(byLength.get(length) ?? []), entry])
  }
  const placeOf = createPlaces()
  const phrasesOf = (rows: readonly string[], kind: UnsafeKind, inTales: boolean) =>
    rows.map((row) => {
      const [gap, ...words] = wordsOf(row)
      const places = words.map(placeOf)
      return { places, phrase: { kind, inTales, gap: Number(gap), places: places.map(({ index }) => index) } }
    })
  const phrases = ordered.flatMap(({ kind, phrases: rows, topicPhrases = [] }) => [
    ...phrasesOf(rows, kind, false),
    ...phrasesOf(topicPhrases, kind, true),
  ])
  const innocent = language.innocent.map((row) => {
    const places = wordsOf(row).map(placeOf)
    return { places, phrase: { gap: 0, places: places.map(({ index }) => index) } }
  })
  const concepts = Object.entries(language.concepts ?? {}).flatMap(([concept, list]) =>
    entriesOf(list).map((word) => [word, concept as Concept] as const),
  )
  const here = listed('wordsHere')
  const unspaced =
    language.script === 'han'
      ? [
          ...words.keys(),
          ...here.keys(),
          ...own,
          ...entriesOf(language.markers),
          ...concepts.map(([word]) => word),
          ...[...phrases, ...innocent].flatMap(({ places }) => places.flatMap(({ entries }) => entries)),
        ].map((word) => word.replace('~', ''))
      : []
  return {
    tag: language.tag,
    script: language.script,
    // With and without accents: `gün` is Turkish, `gun` is not told by it.
    markers: new Set(
      wordsOf(language.markers).map((word) => (/^[\u0000-\u007F]*$/u.test(word) ? word : `=${word}`)),
    ),
    everyday: new Set(wordsOf(language.markers).map(fold)),
    letters: new Set(language.letters),
    words: [...words],
    wordsHere: createWordIndex(here),
    inTales: createWordIndex(entriesOf(language.inTales).map(isTrue)),
    phrases: byFirst(phrases),
    concepts: createWordIndex(concepts),
    innocent: byFirst(innocent),
    innocentWords: createWordIndex([...own].map(isTrue)),
    unspaced,
    byLength,
  }
}

const stands = (token: Token | undefined, place: { readonly has: (form: string) => boolean }): boolean =>
  token?.forms.some((form) => place.has(form)) === true

/** Where the phrase that begins at `start` ends (the index after it), or undefined if it does not stand there. */
export const phraseEnd = (
  tokens: readonly Token[],
  start: number,
  phrase: CompiledPhrase,
): number | undefined => {
  let at = start
  for (const [index, place] of phrase.places.entries()) {
    // The nearest word that fits: phrases are short, and their places don't overlap.
    const last = index === 0 ? at : at + phrase.gap
    while (at <= last && !stands(tokens[at], place)) at += 1
    if (at > last) return undefined
    at += 1
  }
  return at
}
