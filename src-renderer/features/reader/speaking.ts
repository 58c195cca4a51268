import { volumeAt } from './bedtime.ts'

/** A sentence of a page, with where it begins in the page's text (UTF-16 units). */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** What a voice is asked to say; exactly one of `onEnd` and `onFailed` is called, unless it was silenced before. */
export interface Utterance {
  readonly text: string
  /** 0..1 */
  readonly volume: number
  /** @param index where in `text` the word begins */
  readonly onWord: (index: number) => void
  readonly onEnd: () => void
  readonly onFailed: (reason: string) => void
}

/** A page's sentences by the rules of its language; nothing of the text is lost. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({ text: segment, start: index }))
    .filter((sentence) => sentence.text.trim() !== '')
}

/**
 * Says a page sentence by sentence, so that each can be softer than the one before while a sleep timer runs out, and
 * so that a change of speed begins again at the sentence and not at the page.
 *
 * @param options.from index of the first sentence to say
 * @param options.sleepAt asked before every sentence; milliseconds since the epoch, null: no timer
 * @returns a function that ends it; nothing is called afterwards
 */
export function speakPage(options: {
  readonly sentences: readonly Sentence[]
  readonly from: number
  readonly now: () => number
  readonly sleepAt: () => number | null
  readonly say: (utterance: Utterance) => void
  readonly onSentence: (index: number) => void
  /** @param place where in the page's text the word begins */
  readonly onWord: (place: number) => void
  readonly onEnd: () => void
  /** The timer has run out. */
  readonly onAsleep: () => void
  readonly onFailed: (reason: string) => void
}): () => void {
  let current = true
  const speak = (index: number): void => {
    const sentence = options.sentences[index]
    if (sentence === undefined) {
      options.onEnd()
      return
    }
    const volume = volumeAt(options.now(), options.sleepAt())
    if (volume <= 0) {
      options.onAsleep()
      return
    }
    options.onSentence(index)
    options.say({
      text: sentence.text,
      volume,
      onWord: (at) => {
        if (current) options.onWord(sentence.start + at)
      },
      onEnd: () => {
        if (current) speak(index + 1)
      },
      onFailed: (reason) => {
        if (current) options.onFailed(reason)
      },
    })
  }
  speak(options.from)
  return () => {
    current = false
  }
}
