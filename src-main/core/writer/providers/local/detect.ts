import { z } from 'zod'
import type { TextServerView } from '#contract/index.ts'
import { oneLine, requestJson, type Call, type Caller, type TimeLimits } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { rankModels, type ListedModel } from './models.ts'

/** A server at home answers at once, or is busy writing. */
const askingTimes: TimeLimits = { headers: 4_000, stall: 4_000, total: 8_000 }
/** Nobody has more; what is beyond is not looked at. */
const mostModels = 500

/** What is there, or why it can't be used. */
export type Finding =
  | { readonly found: TextServerView }
  /** `none`: nobody answers. `no-model`: a server without a model that writes. `other`: unknown. */
  | { readonly found: null; readonly reason: 'none' | 'no-model' | 'other' }

const text = z.string().max(300)
const amount = z.number().nonnegative().nullable().catch(null)

/** Ollama: GET /api/tags. `remote_host` stands where the model runs at ollama.com (docs/api.md). */
const tagsSchema = z.object({
  models: z.array(
    z.object({
      name: text,
      size: amount,
      details: z
        .object({ parameter_size: z.string().catch(''), family: z.string().nullish().catch(null) })
        .nullish()
        .catch(null),
      remote_host: z.string().optional().catch(undefined),
      remote_model: z.string().optional().catch(undefined),
    }),
  ),
})

/** OpenAI’s list; `meta` as llama.cpp has it. */
const listSchema = z.object({
  data: z.array(
    z.object({
      id: text,
      owned_by: z.string().catch(''),
      meta: z.object({ n_params: amount, size: amount }).nullish().catch(null),
    }),
  ),
})

/** LM Studio: GET /api/v1/models, which tells sizes, and the older GET /api/v0/models. */
const studioSchema = z.object({
  models: z.array(
    z.object({
      key: text,
      type: z.string().catch(''),
      size_bytes: amount,
      params_string: z.string().nullish().catch(null),
    }),
  ),
})
const oldStudioSchema = z.object({
  data: z.array(z.object({ id: text, type: z.string(), compatibility_type: z.string() })),
})

/**
 * Asks an address who is there and which models it has, in ways that change nothing. `memory`: bytes of this computer,
 * null when the server is on another. Never throws but for an abort. Sources: docs/providers.md.
 */
export const detect = async (caller: Caller, url: string, memory: number | null): Promise<Finding> => {
  const ask = async <S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | ProviderFailure> => {
    try {
      const call: Call = { url: `${url}${path}`, times: askingTimes }
      return (await requestJson(caller, call, schema)).value
    } catch (cause) {
      if (cause instanceof ProviderFailure && cause.kind !== 'cancelled') return cause
      throw cause
    }
  }
  const [list, tags] = await Promise.all([ask('/v1/models', listSchema), ask('/api/tags', tagsSchema)])
  const server = (kind: TextServerView['kind'], name: string, models: readonly ListedModel[]): Finding => {
    const ranked = rankModels(models.slice(0, mostModels), memory)
    return ranked.length === 0
      ? { found: null, reason: 'no-model' }
      : { found: { url, kind, name, models: [...ranked] } }
  }
  const listed = list instanceof ProviderFailure ? [] : list.data.map(asListed)
  const owners = list instanceof ProviderFailure ? [] : list.data.map((model) => model.owned_by)
  // llama.cpp and KoboldCpp have Ollama's addresses as well, and not all of what stands behind them.
  if (owners.includes('llamacpp')) return server('llama-cpp', 'llama.cpp', listed)
  if (owners.includes('koboldcpp')) return server('openai-chat', 'KoboldCpp', listed)
  if (!(tags instanceof ProviderFailure)) return server('ollama', 'Ollama', tags.models.map(asTagged))
  if (list instanceof ProviderFailure) {
    const isSilent = [list, tags].every(({ status }) => status === null)
    return { found: null, reason: isSilent ? 'none' : 'other' }
  }
  const [studio, oldStudio] = await Promise.all([
    ask('/api/v1/models', studioSchema),
    ask('/api/v0/models', oldStudioSchema),
  ])
  if (!(studio instanceof ProviderFailure))
    return server('lm-studio', 'LM Studio', studio.models.map(asStudio))
  if (!(oldStudio instanceof ProviderFailure)) {
    return server(
      'lm-studio',
      'LM Studio',
      oldStudio.data.map(({ id, type }) => ({ ...unknown(id), type: typeOf(type) })),
    )
  }
  return server('openai-chat', 'Model server', listed)
}

const unknown = (id: string): ListedModel => ({
  id: oneLine(id, 200),
  bytes: null,
  parameters: null,
  type: null,
  isRemote: false,
})

const asListed = ({ id, meta }: z.infer<typeof listSchema>['data'][number]): ListedModel => ({
  ...unknown(id),
  bytes: meta?.size ?? null,
  parameters: typeof meta?.n_params === 'number' ? meta.n_params / 1_000_000_000 : null,
})

const asTagged = (model: z.infer<typeof tagsSchema>['models'][number]): ListedModel => ({
  ...unknown(model.name),
  bytes: model.size,
  parameters: billionsIn(model.details?.parameter_size),
  type: /bert|embed/iu.test(model.details?.family ?? '') ? 'embeddings' : null,
  isRemote: model.remote_host !== undefined || model.remote_model !== undefined,
})

const asStudio = (model: z.infer<typeof studioSchema>['models'][number]): ListedModel => ({
  ...unknown(model.key),
  bytes: model.size_bytes,
  parameters: billionsIn(model.params_string),
  type: typeOf(model.type),
})

const typeOf = (type: string): string | null => (type === '' ? null : type)

/** `8.0B`, `137M`, `30B-A3B`. */
const billionsIn = (size: string | null | undefined): number | null => {
  const found = /^(\d+(?:\.\d+)?)\s*([BM])/iu.exec(size ?? '')
  if (found === null) return null
  return Number(found[1]) * (found[2]?.toUpperCase() === 'M' ? 0.001 : 1)
}
