import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { compile, phraseEnd, type CompiledLanguage } from './compile.ts'
import { guessLanguage, type LanguageGuess } from './guess-language.ts'
import { unsafeKinds, type UnsafeKind } from './kinds.ts'
import { safetyLanguages } from './languages/index.ts'
import { findMeaning, meaningRules, type Concept } from './meaning.ts'
import { kindSentences } from './sentences.ts'
import { joinTorn, tokenise, type Token } from './tokens.ts'
import { createWordIndex } from './word-index.ts'

export type SafetyVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly kind: UnsafeKind
      /** For the person who typed it: kind, without the word itself, with what to do instead. */
      readonly message: string
    }

/** Decides by words alone, on this computer; docs/safety.md has what that can and can't do. */
export interface SafetyCheck {
  /**
   * A topic that a parent typed, in any language; all languages of `safetyLanguages` are looked for. `language` (BCP 47
   * primary tag) is that of the story: it decides where the topic itself does not tell. Takes time in proportion to the
   * topic's length.
   */
  readonly checkTopic: (topic: string, language?: string) => SafetyVerdict
  /**
   * What a model wrote, before anyone sees it or it is sent on to an illustrator: call it once for the title, for each
   * page's text, for each scene and for each character's name and look. `language` is the BCP 47 primary tag of what
   * was written (scenes and looks may be in English where the page is not).
   *
   * Tales are allowed more than topics: the wolf may be killed, the giant hit, the sailors drink rum. What no bedtime
   * story tells stays refused. About 5 ms for 1,000 words.
   */
  readonly checkWritten: (text: string, language: string) => SafetyVerdict
}

/** Asking the word list takes longer than all else, and a book says the same words again and again. */
const mostRemembered = 20_000

const emptied: Token = { raw: '', forms: [] }

/** Harmless rows of words are passed over: what is left of them is nothing. */
const withoutInnocent = (
  tokens: readonly Token[],
  possible: readonly CompiledLanguage[],
): readonly Token[] => {
  const kept = [...tokens]
  for (const { innocent } of possible) {
    tokens.forEach((token, start) => {
      for (const form of token.forms) {
        for (const phrase of innocent.find(form)) {
          const end = phraseEnd(tokens, start, phrase)
          if (end !== undefined) kept.fill(emptied, start, end)
        }
      }
    })
  }
  return kept
}

/** `f*ck`: a star stands for one letter; at least half of the word must be there. */
const starred = (raw: string, languages: readonly CompiledLanguage[]): UnsafeKind | undefined => {
  if (!raw.includes('*') || raw.split('*').length - 1 > raw.length / 2) return undefined
  const fits = (word: string): boolean =>
    raw.split('').every((character, at) => character === '*' || character === word[at])
  for (const { byLength } of languages) {
    const found = byLength.get(raw.length)?.find(([word]) => fits(word))
    if (found !== undefined) return found[1]
  }
  return undefined
}

const createJudge = () => {
  const languages = safetyLanguages.map(compile)
  const unspaced = new Set(languages.flatMap((language) => language.unspaced))
  const words = createWordIndex(
    languages.flatMap((language) =>
      language.words.map(([word, kind]) => [word, { kind, language }] as const),
    ),
  )
  const english = languages.filter(({ tag }) => tag === 'en')
  const wordList = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const remembered = new Map<string, boolean>()

  /** The maintained list knows many spellings, and sees them in harmless words as well. */
  const onWordList = (tokens: readonly Token[]): boolean =>
    tokens.some(({ raw }) => {
      if (!/\p{Letter}/u.test(raw) || english.some(({ innocentWords }) => innocentWords.has(raw)))
        return false
      const known = remembered.get(raw)
      if (known !== undefined) return known
      const found = wordList.hasMatch(raw)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(raw, found)
      return found
    })

  const wordKinds = (token: Token, { possible, likely }: LanguageGuess, isTale: boolean) => {
    const kinds: UnsafeKind[] = []
    const hidden = starred(token.raw, languages)
    if (hidden !== undefined) kinds.push(hidden)
    // A harmless word of the text's own language is not taken for another's: German `dick` is fat.
    const isOwn = likely.some(({ innocentWords }) => innocentWords.has(token.raw))
    for (const form of token.forms) {
      const found = words.find(form)
      if (found.length > 0 && !(isTale && possible.some(({ inTales }) => inTales.has(form)))) {
        for (const { kind, language } of found) if (!isOwn || likely.includes(language)) kinds.push(kind)
      }
      if (!isOwn || likely.length === 1)
        for (const { wordsHere } of likely) kinds.push(...wordsHere.find(form))
    }
    return kinds
  }

  const byWords = (tokens: readonly Token[], guess: LanguageGuess, isTale: boolean) => {
    const distinct = new Map(tokens.map((token) => [token.forms.join(' '), token]))
    const found = new Set([...distinct.values()].flatMap((token) => wordKinds(token, guess, isTale)))
    for (const [start, token] of tokens.entries()) {
      for (const { phrases } of guess.possible) {
        for (const phrase of token.forms.flatMap((form) => phrases.find(form))) {
          if (isTale && phrase.inTales) continue
          if (phraseEnd(tokens, start, phrase) !== undefined) found.add(phrase.kind)
        }
      }
    }
    return found
  }

  const byMeaning = (tokens: readonly Token[], { possible }: LanguageGuess, isTale: boolean) => {
    const rules = meaningRules.filter(({ inTales, onlyTales }) => (isTale ? !inTales : !onlyTales))
    return possible.flatMap(({ concepts }) => {
      const positions = new Map<Concept, number[]>()
      for (const [at, { forms }] of tokens.entries()) {
        for (const concept of new Set(forms.flatMap((form) => concepts.find(form)))) {
          const places = positions.get(concept)
          if (places === undefined) positions.set(concept, [at])
          else places.push(at)
        }
      }
      return findMeaning(positions, rules).map(({ kind }) => kind)
    })
  }

  /** The gravest kind of all that is found: a topic may be cruel and a cry for help at once. */
  const judge = (text: string, language: string, isTale: boolean): UnsafeKind | undefined => {
    const all = tokenise(text, unspaced)
    const guess = guessLanguage(text, all, languages, language)
    const isEveryday = (word: string): boolean => guess.possible.some(({ everyday }) => everyday.has(word))
    const tokens = withoutInnocent(joinTorn(all, isEveryday), guess.possible)
    const found = new Set([...byWords(tokens, guess, isTale), ...byMeaning(tokens, guess, isTale)])
    const gravest = unsafeKinds.find((kind) => found.has(kind))
    if (gravest !== undefined) return gravest
    return guess.likely.some(({ tag }) => tag === 'en') && onWordList(tokens) ? 'profanity' : undefined
  }

  return judge
}

const verdict = (kind: UnsafeKind | undefined, about: 'topic' | 'text'): SafetyVerdict =>
  kind === undefined ? { ok: true } : { ok: false, kind, message: kindSentences[kind][about] }

/** The words are made ready when the first text comes: an app that only shows its library does not wait for it. */
export const createSafetyCheck = (): SafetyCheck => {
  let ready: ReturnType<typeof createJudge> | undefined
  const judge: ReturnType<typeof createJudge> = (...asked) => {
    ready ??= createJudge()
    return ready(...asked)
  }
  return {
    checkTopic: (topic, language = 'en') => verdict(judge(topic, language, false), 'topic'),
    checkWritten: (text, language) => {
      // Sentence by sentence: what one tells of has nothing to do with what the next one does.
      for (const sentence of sentencesOf(text)) {
        const kind = judge(sentence, language, true)
        if (kind !== undefined) return verdict(kind, 'text')
      }
      return { ok: true }
    },
  }
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?…]["'”’»)\]]*)\s+|(?<=[。！？؟।])/u).filter((sentence) => sentence.trim() !== '')
