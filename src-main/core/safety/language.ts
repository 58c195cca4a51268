import type { UnsafeKind } from './kinds.ts'
import type { Concept } from './meaning.ts'

/**
 * What a language's file tells about its words, as they are written there, lower case, without apostrophes.
 *
 * An entry stands for itself without its accents, so `nino` and `niño` are one word. `=göt` has to be written with
 * just these accents. `töt~` stands for every word that begins so. English entries may end in `+` (`stab+`: stabs,
 * stabbed, stabbing, stabber) or `*` (its plural). German umlauts are written out (`toeten`): both spellings are known
 * by that, and `toten` is another word.
 *
 * A phrase is a row of places, apart by spaces, with a figure in front: so many other words may stand between two
 * places. A place is words with `|` between them: `1 end|ends my|his life`.
 */
export interface UnsafeWords {
  readonly kind: UnsafeKind
  /** Never in a bedtime story, whatever stands beside them, and harmless in no other language here. */
  readonly words: string
  /** The same, but harmless words of another language (French `bite`): looked for where the text may be of this one. */
  readonly wordsHere?: string
  /** Phrases: harmless apart, not together. */
  readonly phrases: readonly string[]
  /** Phrases that a tale may tell (the prince hits the giant), though a topic is declined for them. */
  readonly topicPhrases?: readonly string[]
}

export interface SafetyLanguage {
  /** BCP 47 primary tag. */
  readonly tag: string
  readonly script: 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'han'
  /** Everyday words and words of tales, which tell this language from others; never read as halves of a torn word. */
  readonly markers: string
  /** Letters that tell it from others. */
  readonly letters: string
  readonly unsafe: readonly UnsafeWords[]
  /** Words of the unsafe ones that a tale may tell of, though no one may ask for it: the wolf was killed. */
  readonly inTales: string
  /** Words by what they mean, for the rules of meaning.ts; a language that has none relies on its phrases. */
  readonly concepts?: Readonly<Partial<Record<Concept, string>>> | undefined
  /** Harmless rows of words that hold one of the words above, places apart by spaces; looked for first, then passed over. */
  readonly innocent: readonly string[]
  /** Harmless words that look like unsafe ones of a word list or of another language. */
  readonly innocentWords: string
}
