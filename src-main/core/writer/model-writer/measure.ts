import { francAll } from 'franc-min'
import { languages, type Language } from '#contract/index.ts'
import { languageFacts } from '../languages.ts'
import { splitSentences, splitWords } from '../readability.ts'

/** How long a text is in its language's own measure, put into English words: what the levels' bands are in. */
export const lengthInWords = (text: string, language: Language): number =>
  unitsOf(text, language) / languageFacts(language).measure.perWord

/** Words, or (Japanese, Chinese) letters. */
export const unitsOf = (text: string, language: Language): number =>
  languageFacts(language).measure.unit === 'words'
    ? splitWords(text).length
    : (text.match(/[\p{L}\p{N}]/gu) ?? []).length

/** Sentences; in verse a line is one. */
export const sentencesOf = (text: string, language: Language, isVerse: boolean): readonly string[] => {
  const parts = isVerse ? text.split('\n') : [text]
  const split = (part: string): readonly string[] =>
    language === 'en'
      ? splitSentences(part)
      : part.split(/(?<=[.!?…。！？।؟][”»"’」』）)]*)(?:\s+|(?<=[。！？][”」』）]*))/u)
  return parts.flatMap(split).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** Languages that could be taken for one of ours: a text in one of them is not in ours. */
const neighbours = ['rus', 'bel', 'bul', 'pes', 'urd', 'cat', 'glg', 'ces', 'slk', 'afr', 'azj', 'mar', 'npi']
const only = [...languages.map((language) => languageFacts(language).iso), ...neighbours]

/** Fewer letters than this tell nothing of a language by their trigrams. */
const enoughLetters = 100
/**
 * The detector scores the likeliest language 1. On 1,300 pages of 75 to 600 letters in English, English scored 0.98 or
 * more (nursery sounds aside); the nearest relatives of a language (Spanish and Portuguese or Italian) reached 0.88 of it in a sentence.
 */
const nearEnough = 0.92

/** The detector’s work grows with the text; what it says does not change any more. */
const mostCharacters = 1_200

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

/**
 * Whether a text is, or may be, in a language. By its letters however short it is; by its trigrams only where it is
 * long enough to say so.
 */
export const mayBeIn = (text: string, language: Language): boolean => {
  const { script, iso } = languageFacts(language)
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) return false
  if (count(text, script) / letters < 0.6) return false
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (language === 'ja') return kana > 0 || letters < 8
  if (language === 'zh') return kana === 0
  if (letters < enoughLetters) return true
  const scores = francAll(text.slice(0, mostCharacters), { only })
  const score = scores.find(([found]) => found === iso)?.[1] ?? 0
  return score >= nearEnough
}

/** Share of the shorter text's neighbouring pairs (of words, or of letters where no spaces are written) in the other. */
export const likeness = (one: string, other: string, language: Language): number => {
  const [a, b] = [pairsOf(one, language), pairsOf(other, language)]
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  if (fewer.size === 0) return 0
  return [...fewer].filter((pair) => more.has(pair)).length / fewer.size
}

const pairsOf = (text: string, language: Language): ReadonlySet<string> => {
  const lower = text.toLocaleLowerCase(language)
  const items =
    languageFacts(language).measure.unit === 'words'
      ? splitWords(lower)
      : (lower.match(/[\p{L}\p{N}]/gu) ?? [])
  return new Set(items.slice(1).map((item, index) => `${items[index] ?? ''} ${item}`))
}
