import { silentLog } from '#core/testing/scripted.ts'
import { createFakeClock } from '#core/testing/fake-clock.ts'
import type { TextModel, TextRequest, TextStep } from '../text-model.ts'
import type { WriterContext, WritingStep, WritingTask } from '../writer.ts'
import type { CheckText } from './acceptance.ts'

/** Four pages for `early` that pass every check. */
export const foxPages: readonly string[] = [
  'Pip was a little fox who lived beside the old bridge. One evening the silver moon was hidden by clouds. “Where is my lantern?” whispered Pip. The path was dark, and home was far away.',
  'A sleepy owl was sitting on a low branch. “Shall I fly along with you?” asked Olla. Pip shook her head slowly. “I want to find the way by myself.” She took eleven careful steps and stopped.',
  'A tiny light came over the meadow. It was a glow-worm, green and shining. Then many others came after it. “We can show you the path,” they sang together. Pip hurried happily along behind them.',
  'There was the red door of her burrow. Mother Fox was waiting with a warm cup of milk. Pip told her about everything that happened. Very soon she was lying in her bed, safe and fast asleep.',
]

export const scenes = foxPages.map((_text, index) => ({
  place: 'forest',
  placeDetail: 'by an old bridge',
  time: 'night',
  weather: 'clear',
  who: [{ id: 'hero', pose: index === 3 ? 'sleeping' : 'walking', mood: index === 3 ? 'calm' : 'curious' }],
  things: ['lantern'],
  action: 'Pip walks along a dark path.',
}))

export const pip = {
  id: 'hero',
  name: 'Pip',
  kind: 'fox',
  pronoun: 'she',
  look: 'a small red fox with a white-tipped tail and a blue scarf',
}

export const bookOf = (
  texts: readonly string[],
  change: Readonly<Record<string, unknown>> = {},
  seconds: readonly string[] = [],
): string =>
  JSON.stringify({
    title: 'The Way Home',
    cast: [pip],
    pages: texts.map((text, index) => ({
      text,
      ...(seconds[index] === undefined ? {} : { second: seconds[index] }),
      scene: scenes[index % 4],
    })),
    ...change,
  })

export const pagesOf = (texts: Readonly<Record<number, string>>): string =>
  JSON.stringify({
    pages: Object.entries(texts).map(([number, text]) => ({
      number: Number(number),
      text,
      scene: scenes[(Number(number) - 1) % 4],
    })),
  })

export const task = (change: Partial<WritingTask> = {}): WritingTask => ({
  topic: 'a fox who is afraid of the dark',
  level: 'early',
  language: 'en',
  pages: 4,
  seed: 7,
  kind: 'story',
  secondLanguage: null,
  written: null,
  ...change,
})

/** Knows one word; the real check has tests of its own. */
export const checkText: CheckText = (text) =>
  /cocaine/i.test(text) ? { ok: false, message: 'Not for children.' } : { ok: true }

export interface Answer {
  readonly text: string
  readonly reason?: 'stop' | 'length'
  /** Thrown after the text. */
  readonly error?: Error
}

/** A model that gives one answer after the other, in pieces of `pieceLength`; keeps what it was asked. */
export const createScriptedModel = (
  answers: readonly (Answer | ((request: TextRequest) => Answer))[],
  pieceLength = 7,
): TextModel & { readonly requests: TextRequest[]; readonly sent: () => number } => {
  const requests: TextRequest[] = []
  let sent = 0
  return {
    descriptor: { id: 'local', name: 'Model at home', keyId: null, leavesComputer: false },
    requests,
    sent: () => sent,
    readiness: () => Promise.resolve('ready'),
    stream: async function* (request, { signal }): AsyncGenerator<TextStep> {
      const scripted = answers[requests.length]
      requests.push(request)
      if (scripted === undefined) throw new Error('The model was asked too often')
      const { text, reason = 'stop', error } = typeof scripted === 'function' ? scripted(request) : scripted
      await Promise.resolve()
      yield { kind: 'model', model: 'small-model' }
      for (let at = 0; at < text.length; at += pieceLength) {
        signal.throwIfAborted()
        sent += 1
        yield { kind: 'text', text: text.slice(at, at + pieceLength) }
      }
      if (error !== undefined) throw error
      yield { kind: 'end', reason }
    },
  }
}

export const writerContext = (signal: AbortSignal = new AbortController().signal): WriterContext => ({
  fetch: () => Promise.reject(new Error('A scripted model needs no network')),
  key: null,
  signal,
  clock: createFakeClock(),
  log: silentLog,
})

export const collect = async (steps: AsyncIterable<WritingStep>): Promise<WritingStep[]> => {
  const all: WritingStep[] = []
  for await (const step of steps) all.push(step)
  return all
}
