/** Why a topic or a text is not for children; the gravest first. */
export const unsafeKinds = [
  'self-harm',
  'sexual',
  'violence',
  'weapons',
  'drugs',
  'hate',
  'profanity',
] as const
export type UnsafeKind = (typeof unsafeKinds)[number]

/**
 * What a language's folder tells about its words.
 *
 * A word ending in `+` stands for its inflections too (`stab+`: stabs, stabbed, stabbing, stabber), one ending in `*`
 * for its plural. A phrase is a row of places; a place is words with `|` between them; up to `gap` other words may stand
 * between two places.
 */
export interface UnsafeWords {
  readonly kind: UnsafeKind
  /** Never in a bedtime story, whatever stands beside them. */
  readonly words: string
  /** Harmless apart, not together. */
  readonly phrases: readonly { readonly gap: number; readonly places: readonly string[] }[]
}

export interface SafetyLanguage {
  readonly unsafe: readonly UnsafeWords[]
  /** Harmless rows of words that hold one of the words above, places apart by spaces; looked for first, then passed over. */
  readonly innocent: readonly string[]
  /** Harmless words in which the maintained word list sees another. */
  readonly innocentWords: string
  /** Short everyday words; two of them beside each other are never read as one word torn apart. */
  readonly shortWords: string
}
