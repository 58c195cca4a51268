import { splitSentences, splitWords } from '../../readability.ts'

/** What a page's telling is judged by. */
export interface Measure {
  /** Sentences that the story has said already. */
  readonly said: ReadonlySet<string>
  /** Words that make a sentence this story's: names, kinds, places. */
  readonly own: readonly string[]
  /** Words that a page of this level should have. */
  readonly words: number
}

/** A sentence of this story's own words is the less anyone's. */
const ownWeight = 0.15

/**
 * Of several tellings of one page, the one that is least like the others: so two stories that come to the same
 * page seldom say it in the same sentences. Sentences said before count most against a telling, then those that
 * many of the tellings share and that could stand in any story, then a page that runs long or short.
 * Throws RangeError when there are none.
 */
export function chooseTelling<T extends { readonly text: string }>(
  tellings: readonly T[],
  measure: Measure,
): T {
  const split = tellings.map(({ text }) => splitSentences(text))
  const tellers = new Map<string, number>()
  for (const sentences of split)
    for (const sentence of new Set(sentences)) tellers.set(sentence, (tellers.get(sentence) ?? 0) + 1)

  const flaws = (sentences: readonly string[]): number => {
    const commonness = sentences.reduce((sum, sentence) => {
      const isOwn = measure.own.some((word) => sentence.includes(word))
      return sum + ((tellers.get(sentence) ?? 1) / tellings.length) * (isOwn ? ownWeight : 1)
    }, 0)
    const words = sentences.reduce((sum, sentence) => sum + splitWords(sentence).length, 0)
    const stray = Math.max(0, Math.abs(words - measure.words) / measure.words - 0.1)
    return (
      repeatsOf(sentences, measure.said) * 100 + (commonness / Math.max(1, sentences.length)) * 12 + stray * 3
    )
  }
  const best = tellings.reduce<{ telling: T; flaws: number } | null>((so, telling, index) => {
    const own = flaws(split[index] ?? [])
    return so === null || own < so.flaws ? { telling, flaws: own } : so
  }, null)
  if (best === null) throw new RangeError('Nothing to choose from')
  return best.telling
}

/** How many sentences the story, or this very page, has said before. */
export const repeatsOf = (sentences: readonly string[], said: ReadonlySet<string>): number =>
  sentences.filter((sentence, index) => said.has(sentence) || sentences.indexOf(sentence) < index).length
