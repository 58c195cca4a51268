import {
  faultIn,
  json,
  startFakeServer,
  wallClock,
  type FakeServer,
  type FakeTime,
  type Route,
} from './fake-server.ts'
import { fakeToken } from './hugging-face.ts'
import { chatSchema } from './openai-chat.ts'
import { chatEvents, fakeAnswer, streaming, tokensOf, type FakeMessage } from './text-stream.ts'

export interface FakeChatProvider {
  readonly provider: string
  readonly status?: 'live' | 'staging'
  readonly structured?: boolean
  readonly price?: number
}

export interface FakeHuggingFaceChatOptions {
  readonly time?: FakeTime
  readonly port?: number
  readonly tokens?: readonly string[]
  readonly models?: Readonly<Record<string, readonly FakeChatProvider[]>>
  readonly answer?: (messages: readonly FakeMessage[]) => string
  readonly tokenFor?: number
  /** Providers that refuse a schema, whatever the list says. */
  readonly refusesSchema?: boolean
}

const unauthorised = json(401, { error: 'Invalid username or password.' })

/** The chat of Hugging Face's router: its list with who serves what, and OpenAI's completions (docs/providers.md). */
export const startFakeHuggingFaceChat = async (
  options: FakeHuggingFaceChatOptions = {},
): Promise<FakeServer> => {
  const tokens = options.tokens ?? [fakeToken]
  const models = new Map(
    Object.entries(
      options.models ?? {
        'Qwen/Qwen3-235B-A22B-Instruct-2507': [
          { provider: 'novita', structured: false, price: 0.3 },
          { provider: 'together', structured: true, price: 0.6 },
        ],
      },
    ),
  )
  const isLive = (asked: string): boolean => {
    const [id = '', provider] = asked.split(':')
    const live = (models.get(id) ?? []).filter(({ status }) => status !== 'staging')
    return provider === undefined || provider === 'fastest' || provider === 'cheapest'
      ? live.length > 0
      : live.some((one) => one.provider === provider)
  }
  const tokenOf = (headers: Readonly<Record<string, string>>): string =>
    (headers.authorization ?? '').replace(/^Bearer /u, '')

  const routes: readonly Route[] = [
    {
      name: 'list',
      method: 'GET',
      path: /^\/v1\/models$/u,
      answer: () =>
        json(200, {
          object: 'list',
          data: [...models].map(([id, providers]) => ({
            id,
            object: 'model',
            created: 1,
            owned_by: id.split('/')[0],
            providers: providers.map(({ provider, status, structured, price }) => ({
              provider,
              status: status ?? 'live',
              context_length: 32_768,
              pricing: { input: 0.1, output: price ?? 1 },
              supports_tools: false,
              supports_structured_output: structured ?? false,
            })),
          })),
        }),
    },
    {
      name: 'chat',
      method: 'POST',
      path: /^\/v1\/chat\/completions$/u,
      answer: (request, violation) => {
        const fault = faultIn(chatSchema, request)
        if (fault !== null) violation(fault)
        if (!tokens.includes(tokenOf(request.headers))) return unauthorised
        if (fault !== null) return json(422, { error: { message: fault, type: 'invalid_request_error' } })
        const body = chatSchema.parse(request.body)
        if (!isLive(body.model)) {
          return json(400, {
            error: {
              message: `The requested model '${body.model}' is not supported by any provider you have enabled.`,
              code: 'model_not_supported',
            },
          })
        }
        if (options.refusesSchema === true && body.response_format !== undefined) {
          return json(422, {
            error: { message: 'json_schema is not supported', type: 'invalid_request_error' },
          })
        }
        const answer = options.answer?.(body.messages) ?? fakeAnswer
        return streaming('text/event-stream', chatEvents(body.model, tokensOf(answer)), options.tokenFor)
      },
    },
    ...['GET', 'POST'].map((method): Route => ({
      name: 'unknown',
      method,
      path: /(?:)/u,
      answer: (_request, violation) => {
        violation('no such address')
        return json(404, { error: 'Not Found' })
      },
    })),
  ]
  return await startFakeServer(routes, {
    time: options.time ?? wallClock,
    ...(options.port === undefined ? {} : { port: options.port }),
  })
}
