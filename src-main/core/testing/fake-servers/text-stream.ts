import { z } from 'zod'
import type { Reply } from './fake-server.ts'
import type { FakeHomeOptions } from './home-server.ts'

export interface FakeTextOptions extends FakeHomeOptions {
  /** What is written; told what was asked. */
  readonly answer?: (messages: readonly FakeMessage[]) => string
  /** Milliseconds between two tokens. */
  readonly tokenFor?: number
  /** Models by name, with their bytes. */
  readonly models?: Readonly<Record<string, number>>
}

export const messageSchema = z.strictObject({
  role: z.enum(['system', 'user', 'assistant']),
  content: z.string(),
})
export type FakeMessage = z.infer<typeof messageSchema>

export const fakeAnswer = '{"title":"The fox’s lamp 🦊","pages":["One night, a fox lit a lamp.","ночь"]}'

/** Some characters each, as a model's tokens: also in the middle of a word, and of a surrogate pair. */
export const tokensOf = (text: string, length = 5): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  )

/** An answer in pieces, with so many milliseconds before each; a client that hangs up ends it. */
export const streaming =
  (contentType: string, pieces: readonly (string | Uint8Array)[], every = 0): Reply =>
  (response, fake) => {
    response.writeHead(200, { 'content-type': contentType })
    const write = async (): Promise<void> => {
      for (const piece of pieces) {
        if (every > 0) await fake.pause(response, every)
        if (response.destroyed) return
        response.write(piece)
      }
      response.end()
    }
    void write()
  }

/** Chunks of an OpenAI-style answer, as `data:` lines. `reason` null: none is told. */
export const chatEvents = (
  model: string,
  tokens: readonly string[],
  reason: string | null = 'stop',
): readonly string[] => {
  const chunk = (delta: object, finish: string | null): string =>
    `data: ${JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    })}\n\n`
  return [
    chunk({ role: 'assistant', content: '' }, null),
    ...tokens.map((content) => chunk({ content }, null)),
    ...(reason === null ? [] : [chunk({}, reason)]),
    'data: [DONE]\n\n',
  ]
}

/** Lines of Ollama's answer. */
export const ollamaLines = (
  model: string,
  tokens: readonly string[],
  reason: string | null = 'stop',
): readonly string[] => {
  const line = (content: string, rest: object): string =>
    `${JSON.stringify({ model, created_at: '2026-11-24T20:00:00Z', message: { role: 'assistant', content }, ...rest })}\n`
  return [
    ...tokens.map((content) => line(content, { done: false })),
    ...(reason === null ? [] : [line('', { done: true, done_reason: reason, eval_count: tokens.length })]),
  ]
}
