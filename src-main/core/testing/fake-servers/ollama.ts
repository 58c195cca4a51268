import { z } from 'zod'
import { json, type FakeServer } from './fake-server.ts'
import { get, post, startHomeServer } from './home-server.ts'
import {
  fakeAnswer,
  messageSchema,
  ollamaLines,
  streaming,
  tokensOf,
  type FakeTextOptions,
} from './text-stream.ts'

const chatSchema = z.strictObject({
  model: z.string().min(1),
  messages: z.array(messageSchema).min(1),
  stream: z.boolean().optional(),
  format: z.union([z.literal('json'), z.looseObject({ type: z.string() })]).optional(),
  options: z
    .strictObject({
      temperature: z.number().min(0).optional(),
      seed: z.int().optional(),
      num_ctx: z.int().min(1).optional(),
      num_predict: z.int().optional(),
      top_p: z.number().optional(),
      top_k: z.int().optional(),
    })
    .optional(),
  think: z.union([z.boolean(), z.enum(['low', 'medium', 'high'])]).optional(),
  keep_alive: z.union([z.string(), z.number()]).optional(),
})

/** Ollama: `/api/tags`, `/api/chat` line by line, and its copy of OpenAI's list (ollama docs/api.md; docs/providers.md). */
export const startFakeOllama = async (
  options: FakeTextOptions & { readonly takesSchema?: boolean; readonly takesThink?: boolean } = {},
): Promise<FakeServer> => {
  const models = options.models ?? { 'llama3.1:8b': 4_920_000_000, 'nomic-embed-text:latest': 274_000_000 }
  return await startHomeServer(
    [
      get('version', /^\/api\/version$/u, () => json(200, { version: '0.14.0' })),
      get('tags', /^\/api\/tags$/u, () =>
        json(200, {
          models: Object.entries(models).map(([name, size]) => ({
            name,
            model: name,
            modified_at: '2026-11-01T12:00:00Z',
            size,
            digest: 'a'.repeat(64),
            details: { format: 'gguf', family: 'llama', parameter_size: '', quantization_level: 'Q4_K_M' },
          })),
        }),
      ),
      get('list', /^\/v1\/models$/u, () =>
        json(200, {
          object: 'list',
          data: Object.keys(models).map((id) => ({ id, object: 'model', created: 1, owned_by: 'library' })),
        }),
      ),
      post('chat', /^\/api\/chat$/u, chatSchema, (input) => {
        const body = chatSchema.parse(input)
        if (!Object.hasOwn(models, body.model)) return json(404, { error: `model '${body.model}' not found` })
        if (options.takesSchema === false && body.format !== undefined) {
          return json(400, { error: 'invalid JSON schema in format' })
        }
        if (options.takesThink === false && body.think !== undefined) {
          return json(400, { error: `"${body.model}" does not support thinking` })
        }
        const lines = ollamaLines(body.model, tokensOf(options.answer?.(body.messages) ?? fakeAnswer))
        return streaming('application/x-ndjson', lines, options.tokenFor)
      }),
    ],
    options,
  )
}
