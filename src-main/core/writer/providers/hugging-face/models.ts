import { z } from 'zod'
import { oneLine, requestJson, type Caller } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { explainHuggingFaceText } from './errors.ts'

/**
 * Asked for one after another when the settings name none: instruct models under free licences (Apache 2.0, Gemma's
 * and Llama's last), not too dear, that write every language we offer. The first that somebody serves now is taken.
 */
export const preferredModels: readonly string[] = [
  'Qwen/Qwen3-235B-A22B-Instruct-2507',
  'Qwen/Qwen3-Next-80B-A3B-Instruct',
  'Qwen/Qwen2.5-72B-Instruct',
  'google/gemma-3-27b-it',
  'meta-llama/Llama-3.3-70B-Instruct',
  'meta-llama/Llama-3.1-8B-Instruct',
]

/** One model's providers that are live now; `structured`: those that can hold an answer to a schema. */
export interface LiveChatModel {
  readonly id: string
  readonly providers: readonly string[]
  readonly structured: readonly string[]
}

const name = z.string().regex(/^[\w.-]{1,80}$/u)

/** GET /v1/models of the router. Entries that can't be read are passed over: there are hundreds, of many makers. */
const listSchema = z.object({ data: z.array(z.unknown()).max(5_000) })
const entrySchema = z.object({
  id: z.string().max(200),
  providers: z.array(z.unknown()).catch([]),
})
const providerSchema = z.object({
  provider: name,
  status: z.string().catch(''),
  supports_structured_output: z.boolean().catch(false),
  pricing: z.object({ output: z.number().nonnegative() }).nullish().catch(null),
})

/**
 * Asks the router which chat models are live, cheapest provider first. Null when it can't tell in a way we understand:
 * then the model is asked for as it is.
 */
export const listChatModels = async (
  caller: Caller,
  routerUrl: string,
  key: string,
): Promise<readonly LiveChatModel[] | null> => {
  try {
    const { value } = await requestJson(
      caller,
      {
        url: `${routerUrl}/v1/models`,
        headers: { authorization: `Bearer ${key}` },
        maxBytes: 8 * 1024 * 1024,
        explain: explainHuggingFaceText('this list'),
      },
      listSchema,
    )
    return value.data.flatMap((entry) => {
      const parsed = entrySchema.safeParse(entry)
      return parsed.success ? [liveModel(parsed.data)] : []
    })
  } catch (cause) {
    if (cause instanceof ProviderFailure && ['bad-response', 'too-large', 'model-gone'].includes(cause.kind))
      return null
    throw cause
  }
}

const liveModel = ({ id, providers }: z.infer<typeof entrySchema>): LiveChatModel => {
  const live = providers
    .flatMap((entry) => {
      const parsed = providerSchema.safeParse(entry)
      return parsed.success && parsed.data.status === 'live' ? [parsed.data] : []
    })
    .toSorted((a, b) => priceOf(a) - priceOf(b))
  return {
    id,
    providers: live.map(({ provider }) => provider),
    structured: live.filter((one) => one.supports_structured_output).map(({ provider }) => provider),
  }
}

/** Dollars a million tokens; who does not tell comes last. */
const priceOf = ({ pricing }: z.infer<typeof providerSchema>): number => pricing?.output ?? 1e9

/** How a model is asked for. */
export interface ChatRoute {
  /** `org/name`, or `org/name:provider`. */
  readonly model: string
  readonly takesSchema: boolean
}

/** `org/name`, with `:provider`, `:fastest` or `:cheapest` where somebody wants that. */
const chatModelName = /^[\w][\w.-]{0,95}\/[\w][\w.-]{0,95}(?::[\w.-]{1,80})?$/u

/**
 * The way to ask for `wanted`, or for the first of the preferred models that is live. Pinned to the cheapest provider
 * that can hold an answer to a schema; where none can, Hugging Face chooses. Throws `model-gone` and `no-model`.
 */
export const chooseRoute = (wanted: string, live: readonly LiveChatModel[] | null): ChatRoute => {
  if (wanted !== '' && !chatModelName.test(wanted)) {
    throw new ProviderFailure(
      'model-gone',
      `“${oneLine(wanted, 100)}” is not the name of a model at Hugging Face.`,
    )
  }
  // Whoever names a provider has chosen; and where no list came, the model is asked for and will answer.
  if (wanted.includes(':')) return { model: wanted, takesSchema: true }
  if (live === null) return { model: wanted === '' ? (preferredModels[0] ?? '') : wanted, takesSchema: true }
  const candidates = wanted === '' ? preferredModels : [wanted]
  const [found] = candidates.flatMap((id) =>
    live.filter((model) => model.id.toLowerCase() === id.toLowerCase() && model.providers.length > 0),
  )
  if (found === undefined) {
    throw new ProviderFailure(
      'no-model',
      wanted === ''
        ? 'None of the usual models for stories is to be had at Hugging Face now. Choose one in Settings.'
        : `Nobody at Hugging Face writes with ${wanted} now. Choose another model in Settings.`,
    )
  }
  const pinned = found.structured[0]
  return pinned === undefined
    ? { model: found.id, takesSchema: false }
    : { model: `${found.id}:${pinned}`, takesSchema: true }
}
