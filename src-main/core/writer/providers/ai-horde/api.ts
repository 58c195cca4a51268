import { z } from 'zod'
import { oneLine, requestJson, type Caller, type TimeLimits } from '#core/http/index.ts'
import {
  anonymousKey,
  hordeIdSchema,
  hordeName,
  type HordeConnection,
} from '#core/illustrators/ai-horde/api.ts'
import { explainHorde } from '#core/illustrators/ai-horde/errors.ts'
import type { HordeLimits } from '#core/illustrators/ai-horde/limits.ts'
import type { WriterContext } from '../../writer.ts'

/** The body of POST generate/text/async, as far as we use it. */
export interface HordeTextRequest {
  readonly prompt: string
  readonly params: {
    readonly n: 1
    /** Tokens of prompt and answer together, and of the answer alone. */
    readonly max_context_length: number
    readonly max_length: number
    readonly temperature: number
    readonly top_p: number
    readonly min_p: number
    readonly rep_pen: number
    readonly rep_pen_range: number
    readonly stop_sequence: readonly string[]
  }
  readonly models: readonly [string]
  readonly trusted_workers: false
  readonly validated_backends: true
  readonly slow_workers: true
  readonly allow_downgrade: true
}

const count = z.number().int().nonnegative().catch(0)

const liveModelSchema = z.object({ name: z.string().max(300), count, eta: z.number().nonnegative().catch(0) })
const submittedSchema = z.object({ id: hordeIdSchema })
const generationSchema = z.object({
  text: z.string(),
  model: z
    .string()
    .transform((name) => oneLine(name, 200))
    .nullable()
    .catch(null),
  state: z.string().catch('ok'),
  gen_metadata: z
    .array(z.object({ type: z.string(), value: z.string().catch('') }))
    .nullish()
    .catch(null)
    .transform((list) => list ?? []),
})
const statusSchema = z.object({
  done: z.boolean(),
  faulted: z.boolean().catch(false),
  finished: count,
  wait_time: z.number().nonnegative().nullable().catch(null),
  is_possible: z.boolean().catch(true),
  generations: z.array(generationSchema).max(20).default([]),
})
export type HordeTextStatus = z.infer<typeof statusSchema>

/**
 * The Horde's endpoints for text, one function each. Each but `submit` and `remove` waits its turn in the limits that
 * pictures share. The key goes along only where the documents ask for it. Source: AI-Horde API 2.5 (docs/providers.md).
 */
export const createHordeTextApi = (
  connection: HordeConnection,
  context: Pick<WriterContext, 'fetch' | 'key' | 'clock' | 'signal'>,
) => {
  const { baseUrl, limits } = connection
  const caller: Caller = {
    name: hordeName,
    fetch: context.fetch,
    clock: context.clock,
    signal: context.signal,
    secrets: context.key === null || context.key === anonymousKey ? [] : [context.key],
  }
  const headers = { 'Client-Agent': `Inglenook:${connection.version}:${connection.projectUrl}` }
  const turn = async (kind: keyof HordeLimits): Promise<void> =>
    await limits[kind](context.clock, context.signal)
  const statusUrl = (id: string): string => `${baseUrl}/generate/text/status/${id}`

  return {
    liveModels: async (): Promise<readonly z.infer<typeof liveModelSchema>[]> => {
      await turn('other')
      const url = `${baseUrl}/status/models?type=text&model_state=all`
      const call = { url, headers, explain: explainHorde('other') }
      return (await requestJson(caller, call, z.array(liveModelSchema))).value
    },
    /** To be awaited before `submit`; apart from it, since a request that is under way must not be given up. */
    turnToSubmit: async (): Promise<void> => await turn('submit'),
    submit: async (body: HordeTextRequest): Promise<string> => {
      const call = {
        url: `${baseUrl}/generate/text/async`,
        method: 'POST',
        headers: { ...headers, apikey: context.key ?? anonymousKey },
        body,
        explain: explainHorde('other'),
      } as const
      return (await requestJson(caller, call, submittedSchema)).value.id
    },
    status: async (id: string): Promise<HordeTextStatus> => {
      await turn('textStatus')
      const call = { url: statusUrl(id), headers, explain: explainHorde('request') }
      return (await requestJson(caller, call, statusSchema)).value
    },
    remove: async (id: string, times: TimeLimits): Promise<HordeTextStatus> => {
      const call = {
        url: statusUrl(id),
        method: 'DELETE',
        headers,
        times,
        explain: explainHorde('request'),
      } as const
      return (await requestJson(caller, call, statusSchema)).value
    },
  }
}
export type HordeTextApi = ReturnType<typeof createHordeTextApi>
