import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { compile, phraseEnd, type CompiledWords } from './compile.ts'
import { english } from './english.ts'
import { unsafeKinds, type UnsafeKind } from './kinds.ts'
import { kindSentences } from './sentences.ts'
import { tokenise, type Token } from './tokens.ts'

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
  /** A topic that a parent typed. Takes time in proportion to its length. */
  readonly checkTopic: (topic: string) => SafetyVerdict
  /** What a writer wrote: a title, a page. The same rules; the sentence speaks of the text. */
  readonly checkText: (text: string) => SafetyVerdict
}

/** Harmless rows of words are passed over: what is left of them is nothing. */
const withoutInnocent = (tokens: readonly Token[], { innocent }: CompiledWords): readonly Token[] => {
  const kept = [...tokens]
  tokens.forEach((token, start) => {
    for (const form of token.forms) {
      for (const phrase of innocent.get(form) ?? []) {
        const end = phraseEnd(tokens, start, phrase)
        if (end !== undefined) kept.fill({ raw: '', forms: [] }, start, end)
      }
    }
  })
  return kept
}

/** `f*ck`: a star stands for one letter; at least half of the word must be there. */
const starred = (raw: string, { byLength }: CompiledWords): UnsafeKind | undefined => {
  if (!raw.includes('*') || raw.split('*').length - 1 > raw.length / 2) return undefined
  const fits = (word: string): boolean =>
    raw.split('').every((character, at) => character === '*' || character === word[at])
  return byLength.get(raw.length)?.find(([word]) => fits(word))?.[1]
}

/** The gravest kind of all that is found: a topic may be cruel and a cry for help at once. */
const ownRules = (tokens: readonly Token[], words: CompiledWords): UnsafeKind | undefined => {
  const found = new Set<UnsafeKind | undefined>()
  for (const [start, token] of tokens.entries()) {
    found.add(starred(token.raw, words))
    for (const form of token.forms) {
      found.add(words.words.get(form))
      for (const phrase of words.phrases.get(form) ?? []) {
        if (phraseEnd(tokens, start, phrase) !== undefined) found.add(phrase.kind)
      }
    }
  }
  return unsafeKinds.find((kind) => found.has(kind))
}

export const createSafetyCheck = (): SafetyCheck => {
  const words = compile(english)
  const wordList = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

  /** The maintained list knows many spellings, and sees them in harmless words as well. */
  const onWordList = (tokens: readonly Token[]): boolean =>
    tokens.some(
      ({ raw }) =>
        raw !== '' && !words.innocentWords.has(raw) && /\p{Letter}/u.test(raw) && wordList.hasMatch(raw),
    )

  const judge = (text: string): UnsafeKind | undefined => {
    const tokens = withoutInnocent(tokenise(text, words.shortWords), words)
    return ownRules(tokens, words) ?? (onWordList(tokens) ? 'profanity' : undefined)
  }

  return {
    checkTopic: (topic) => {
      const kind = judge(topic)
      return kind === undefined ? { ok: true } : { ok: false, kind, message: kindSentences[kind].topic }
    },
    checkText: (text) => {
      const kind = judge(text)
      return kind === undefined ? { ok: true } : { ok: false, kind, message: kindSentences[kind].text }
    },
  }
}
