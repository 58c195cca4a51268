import { z } from 'zod'
import { json, type FakeServer, type Route } from './fake-server.ts'
import { get, post, startHomeServer } from './home-server.ts'
import {
  chatEvents,
  fakeAnswer,
  messageSchema,
  streaming,
  tokensOf,
  type FakeTextOptions,
} from './text-stream.ts'

export const chatSchema = z.strictObject({
  model: z.string().min(1),
  messages: z.array(messageSchema).min(1),
  stream: z.literal(true),
  max_tokens: z.int().min(1).optional(),
  temperature: z.number().min(0).max(2).optional(),
  seed: z.int().min(0).max(0x7f_ff_ff_ff).optional(),
  response_format: z
    .strictObject({
      type: z.literal('json_schema'),
      json_schema: z.strictObject({
        name: z.string().regex(/^[\w-]{1,64}$/u),
        strict: z.boolean().optional(),
        schema: z.looseObject({ type: z.string() }),
      }),
    })
    .optional(),
})

/** llama.cpp and vLLM give the template's arguments away; LM Studio and others do not. */
const openChatSchema = chatSchema.extend({
  chat_template_kwargs: z.record(z.string(), z.unknown()).optional(),
})

export interface FakeChatOptions extends FakeTextOptions {
  readonly kind?: 'lm-studio' | 'llama-cpp' | 'plain'
  readonly ownedBy?: string
  readonly takesSchema?: boolean
  readonly takesExtras?: boolean
}

const defaultModels = { 'qwen2.5-7b-instruct': 4_680_000_000 }

/**
 * A server with OpenAI's chat: LM Studio, which answers unknown addresses with 200 and an error; llama.cpp, with its
 * numbers in the list; or a plain one (docs/providers.md).
 */
export const startFakeChatServer = async (options: FakeChatOptions = {}): Promise<FakeServer> => {
  const kind = options.kind ?? 'plain'
  const models = Object.entries(options.models ?? defaultModels)
  const ownedBy =
    options.ownedBy ?? { 'lm-studio': 'organization_owner', 'llama-cpp': 'llamacpp', plain: 'vllm' }[kind]
  const routes: readonly Route[] = [
    get('list', /^\/v1\/models$/u, () =>
      json(200, {
        object: 'list',
        data: models.map(([id, size]) => ({
          id,
          object: 'model',
          owned_by: ownedBy,
          ...(kind === 'llama-cpp' ? { meta: { n_params: 7_615_616_512, size, n_ctx_train: 32_768 } } : {}),
        })),
      }),
    ),
    post(
      'chat',
      /^\/v1\/chat\/completions$/u,
      kind === 'lm-studio' ? chatSchema : openChatSchema,
      (input) => {
        const body = openChatSchema.parse(input)
        if (!models.some(([id]) => id === body.model)) {
          return json(404, { error: { message: `The model ${body.model} does not exist`, code: 404 } })
        }
        if (options.takesSchema === false && body.response_format !== undefined) {
          return json(400, { error: { message: 'response_format is not supported', code: 400 } })
        }
        if (options.takesExtras === false && body.chat_template_kwargs !== undefined) {
          return json(422, {
            detail: [{ loc: ['body', 'chat_template_kwargs'], msg: 'extra fields not permitted' }],
          })
        }
        const tokens = tokensOf(options.answer?.(body.messages) ?? fakeAnswer)
        return streaming('text/event-stream', chatEvents(body.model, tokens), options.tokenFor)
      },
    ),
    ...(kind === 'lm-studio'
      ? [
          get('studio', /^\/api\/v0\/models$/u, () =>
            json(200, {
              object: 'list',
              data: models.map(([id]) => ({
                id,
                object: 'model',
                type: id.includes('embed') ? 'embeddings' : 'llm',
                publisher: 'lmstudio-community',
                arch: 'qwen2',
                compatibility_type: 'gguf',
                quantization: 'Q4_K_M',
                state: 'not-loaded',
                max_context_length: 32_768,
              })),
            }),
          ),
          get('anything', /(?:)/u, () => json(200, { error: 'Unexpected endpoint or method.' })),
        ]
      : []),
    ...(kind === 'llama-cpp' ? [get('health', /^\/health$/u, () => json(200, { status: 'ok' }))] : []),
  ]
  return await startHomeServer(routes, options)
}

/** A server that writes and does not paint, at the port where one that paints might be: LM Studio, llama.cpp. */
export const startFakeTextServer = async (options: FakeChatOptions = {}): Promise<FakeServer> =>
  await startFakeChatServer({ kind: options.ownedBy === 'llamacpp' ? 'llama-cpp' : 'lm-studio', ...options })
