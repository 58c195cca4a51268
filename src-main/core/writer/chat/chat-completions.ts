import { z } from 'zod'
import {
  badResponse,
  oneLine,
  streamJson,
  type Call,
  type Caller,
  type TimeLimits,
} from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import type { JsonSchema, TextMessage, TextRequest } from '../text-model.ts'
import type { RawStep } from './answer.ts'
import { defuse } from './defuse.ts'

/** The body of POST /v1/chat/completions, as far as we use it. */
export interface ChatBody {
  readonly model: string
  readonly messages: readonly TextMessage[]
  readonly stream: true
  readonly max_tokens: number
  readonly temperature: number
  readonly seed: number
  readonly response_format?: {
    readonly type: 'json_schema'
    readonly json_schema: { readonly name: string; readonly strict: true; readonly schema: JsonSchema }
  }
  /** Of llama.cpp and vLLM: tells the model's template. */
  readonly chat_template_kwargs?: { readonly enable_thinking: false }
}

export interface ChatOptions {
  /** Whether the answer is held to the request's schema. */
  readonly isHeldToSchema: boolean
  /** Whether the template of a thinking model can be told not to. */
  readonly canSwitchThinkingOff: boolean
}

/** Seeds are signed 32-bit numbers at some servers. */
const signedSeed = (seed: number): number => seed & 0x7f_ff_ff_ff

export const chatBody = (model: string, request: TextRequest, options: ChatOptions): ChatBody => ({
  model,
  messages: request.messages.map(({ role, content }) => ({ role, content: defuse(content) })),
  stream: true,
  max_tokens: request.maxTokens,
  temperature: request.temperature,
  seed: signedSeed(request.seed),
  ...(options.isHeldToSchema && request.schema !== null
    ? {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'answer', strict: true, schema: request.schema },
        } as const,
      }
    : {}),
  ...(options.canSwitchThinkingOff ? { chat_template_kwargs: { enable_thinking: false } as const } : {}),
})

/** A text, or a list of parts of which some are texts (Mistral's API, and what imitates it). */
const contentSchema = z
  .union([
    z.string(),
    z
      .array(z.object({ type: z.string().catch(''), text: z.string().catch('') }))
      .transform((parts) =>
        parts.map(({ type, text }) => (type === 'text' || type === '' ? text : '')).join(''),
      ),
  ])
  .nullish()
  .transform((text) => text ?? '')

const messageSchema = z.object({ content: contentSchema }).nullish()

/** A piece of a streamed answer, or (`message`) a whole one. Thinking (`reasoning`, `reasoning_content`) is not read. */
const chunkSchema = z.object({
  model: z.string().catch(''),
  choices: z
    .array(
      z.object({
        delta: messageSchema,
        message: messageSchema,
        finish_reason: z.string().nullish().catch(null),
      }),
    )
    .max(16),
})

export interface ChatCall {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: ChatBody
  readonly times: TimeLimits
  readonly explain?: Call['explain']
}

/**
 * OpenAI's chat completions, streamed, as LM Studio, llama.cpp, vLLM and Hugging Face's router have them. An answer
 * may lack `[DONE]` if it has a `finish_reason`, and the other way round.
 */
export async function* streamChat(caller: Caller, call: ChatCall): AsyncGenerator<RawStep, void, undefined> {
  let model = ''
  let reason: string | null = null
  let pieces = 0
  const marked = { isDone: false }
  const stream = streamJson(caller, {
    url: call.url,
    method: 'POST',
    headers: call.headers ?? {},
    body: call.body,
    format: 'events',
    times: call.times,
    onDone: () => {
      marked.isDone = true
    },
    ...(call.explain === undefined ? {} : { explain: call.explain }),
  })
  for await (const value of stream) {
    const parsed = chunkSchema.safeParse(value)
    if (!parsed.success) throw badResponse(caller.name, 'sent a piece that is not what its documents say', '')
    pieces++
    if (model === '') {
      model = oneLine(parsed.data.model, 200) || call.body.model
      yield { kind: 'model', model }
    }
    // The last piece of some has only numbers, and no choice.
    const choice = parsed.data.choices[0]
    if (choice === undefined) continue
    const text = choice.delta?.content ?? choice.message?.content ?? ''
    if (text !== '') yield { kind: 'text', text }
    reason = choice.finish_reason ?? reason
  }
  if (pieces === 0) throw badResponse(caller.name, 'sent an empty answer', '')
  const end = endOf(caller.name, reason) ?? (marked.isDone ? 'stop' : null)
  if (end !== null) yield { kind: 'end', reason: end }
}

/** Null where nothing says that the answer is whole. */
const endOf = (name: string, reason: string | null): 'stop' | 'length' | null => {
  switch (reason) {
    case null:
    case '':
      return null
    case 'length':
    case 'max_tokens':
      return 'length'
    case 'content_filter':
      throw new ProviderFailure('censored', `${name} cut its own answer off with a filter.`)
    default:
      return 'stop'
  }
}
