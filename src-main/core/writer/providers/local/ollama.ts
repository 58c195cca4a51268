import { z } from 'zod'
import { badResponse, oneLine, streamJson, type Caller } from '#core/http/index.ts'
import type { TextRequest } from '../../text-model.ts'
import type { RawStep } from '../../chat/answer.ts'
import { defuse } from '../../chat/defuse.ts'
import { explainLocalText } from './explain.ts'
import { writingTimes, type Abilities } from './abilities.ts'

/** A line of POST /api/chat. `message.thinking` is not read. */
const lineSchema = z.object({
  model: z.string().catch(''),
  message: z.object({ content: z.string().catch('') }).nullish(),
  done: z.boolean().catch(false),
  done_reason: z.string().nullish().catch(null),
})

/**
 * Room for what is read and written, in tokens. Ollama's own default is far too small, and it loads the model anew
 * whenever the number changes: so there are few of them.
 */
export const contextFor = (request: Pick<TextRequest, 'messages' | 'maxTokens'>): number => {
  const characters = request.messages.reduce((sum, { content }) => sum + content.length, 0)
  // Two to a token is what languages without spaces between words need.
  const needed = Math.ceil(characters / 2) + request.maxTokens
  return [8_192, 16_384, 32_768].find((size) => size >= needed) ?? 65_536
}

/** gpt-oss can't be told not to think; a little is the least. */
const thinkingOf = (model: string): false | 'low' => (/gpt-oss/iu.test(model) ? 'low' : false)

/** Ollama's own chat, a line of JSON for each token. Source: ollama docs/api.md. */
export async function* streamOllama(
  caller: Caller,
  url: string,
  model: string,
  request: TextRequest,
  abilities: Abilities,
): AsyncGenerator<RawStep, void, undefined> {
  const stream = streamJson(caller, {
    url: `${url}/api/chat`,
    method: 'POST',
    body: {
      model,
      messages: request.messages.map(({ role, content }) => ({ role, content: defuse(content) })),
      stream: true,
      ...(abilities.takesSchema && request.schema !== null ? { format: request.schema } : {}),
      options: {
        temperature: request.temperature,
        seed: request.seed & 0x7f_ff_ff_ff,
        num_ctx: contextFor(request),
        num_predict: request.maxTokens,
      },
      ...(abilities.takesExtras ? { think: thinkingOf(model) } : {}),
      // Long enough for the next page, the repair, the next story.
      keep_alive: '10m',
    },
    format: 'lines',
    times: writingTimes,
    explain: explainLocalText(model),
  })
  let isFirst = true
  for await (const value of stream) {
    const parsed = lineSchema.safeParse(value)
    if (!parsed.success) throw badResponse(caller.name, 'sent a line that is not what its documents say', '')
    const line = parsed.data
    if (isFirst) yield { kind: 'model', model: oneLine(line.model, 200) || model }
    isFirst = false
    const text = line.message?.content ?? ''
    if (text !== '') yield { kind: 'text', text }
    if (line.done) {
      yield { kind: 'end', reason: line.done_reason === 'length' ? 'length' : 'stop' }
      return
    }
  }
  if (isFirst) throw badResponse(caller.name, 'sent an empty answer', '')
}
