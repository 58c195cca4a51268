import { z } from 'zod'
import type { IllustratorContext } from '../illustrator.ts'
import { oneLine, requestJson, type Caller, type TimeLimits } from '#core/http/index.ts'
import { explainHorde } from './errors.ts'
import type { HordeLimits } from './limits.ts'
import type { HordeRequest } from './request.ts'

export const hordeName = 'AI Horde'
/** The account that everyone without one shares. */
export const anonymousKey = '0000000000'

export interface HordeConnection {
  /** `https://aihorde.net/api/v2`, without a slash at the end. */
  readonly baseUrl: string
  readonly version: string
  /** Where the Horde's people find whoever wrote this client. */
  readonly projectUrl: string
  readonly limits: HordeLimits
}

const count = z.number().int().nonnegative().catch(0)
const seconds = z.number().nonnegative().nullable().catch(null)

/** An id goes into an address: nothing but what a UUID is made of. */
export const hordeIdSchema = z.string().regex(/^[0-9a-z-]{1,64}$/iu)

const submittedSchema = z.object({
  id: hordeIdSchema,
  message: z.string().catch(''),
  warnings: z.array(z.object({ code: z.string().catch(''), message: z.string().catch('') })).catch([]),
})

/**
 * What the Horde says of its workers when it takes a request; empty where there are some. `message` is given for this
 * reason alone; a warning has a code.
 */
export const saidOfWorkers = ({ message, warnings }: z.infer<typeof submittedSchema>): string => {
  const warning = warnings.find(({ code }) => code === 'NoAvailableWorker')
  return oneLine(warning === undefined || warning.message === '' ? message : warning.message)
}

const progressSchema = z.object({
  done: z.boolean(),
  faulted: z.boolean().catch(false),
  finished: count,
  processing: count,
  waiting: count,
  wait_time: seconds,
  queue_position: z.number().int().nonnegative().nullable().catch(null),
  is_possible: z.boolean().catch(true),
})
export type HordeProgress = z.infer<typeof progressSchema>

const shortText = z
  .string()
  .transform((text) => oneLine(text, 120))
  .nullable()
  .catch(null)

const generationSchema = z.object({
  img: z.string(),
  seed: z.union([z.string(), z.number()]).nullable().catch(null),
  worker_name: shortText,
  model: shortText,
  censored: z.boolean().default(false),
  state: z.string().catch('ok'),
  gen_metadata: z
    .array(z.object({ type: z.string(), value: z.string().catch('') }))
    .nullish()
    .transform((list) => list ?? []),
})
export type HordeGeneration = z.infer<typeof generationSchema>

const statusSchema = progressSchema.extend({ generations: z.array(generationSchema).max(20) })
export type HordeStatus = z.infer<typeof statusSchema>

const liveModelSchema = z.object({
  name: z.string(),
  count,
  eta: z.number().nonnegative().catch(0),
})
export type LiveModel = z.infer<typeof liveModelSchema>

const userSchema = z.object({ username: z.string(), kudos: z.number().nullable().catch(null) })

export type HordeContext = Pick<IllustratorContext, 'fetch' | 'key' | 'clock' | 'signal'>

/**
 * The Horde's endpoints, one function each. Each but `submit` waits its turn (`limits.ts`) and throws ProviderFailure alone.
 * The key goes along only where the documents ask for it. `Client-Agent` goes along always.
 */
export const createHordeApi = (connection: HordeConnection, context: HordeContext) => {
  const { baseUrl, limits } = connection
  const caller: Caller = {
    name: hordeName,
    fetch: context.fetch,
    clock: context.clock,
    signal: context.signal,
    secrets: context.key === null || context.key === anonymousKey ? [] : [context.key],
  }
  const headers = { 'Client-Agent': `Inglenook:${connection.version}:${connection.projectUrl}` }
  const withKey = { ...headers, apikey: context.key ?? anonymousKey }
  const turn = async (kind: keyof HordeLimits): Promise<void> =>
    await limits[kind](context.clock, context.signal)

  return {
    caller,
    liveModels: async (): Promise<readonly LiveModel[]> => {
      await turn('other')
      const url = `${baseUrl}/status/models?type=image&model_state=known`
      return (
        await requestJson(caller, { url, headers, explain: explainHorde('other') }, z.array(liveModelSchema))
      ).value
    },
    /** To be awaited before `submit`; apart from it, since a request that is under way must not be given up. */
    turnToSubmit: async (): Promise<void> => await turn('submit'),
    submit: async (body: HordeRequest) => {
      const call = {
        url: `${baseUrl}/generate/async`,
        method: 'POST',
        headers: withKey,
        body,
        explain: explainHorde('other'),
      } as const
      return (await requestJson(caller, call, submittedSchema)).value
    },
    check: async (id: string): Promise<HordeProgress> => {
      await turn('check')
      const call = { url: `${baseUrl}/generate/check/${id}`, headers, explain: explainHorde('request') }
      return (await requestJson(caller, call, progressSchema)).value
    },
    status: async (id: string): Promise<HordeStatus> => {
      await turn('status')
      const call = { url: `${baseUrl}/generate/status/${id}`, headers, explain: explainHorde('request') }
      return (await requestJson(caller, call, statusSchema)).value
    },
    remove: async (id: string, times: TimeLimits): Promise<HordeStatus> => {
      const url = `${baseUrl}/generate/status/${id}`
      const call = { url, method: 'DELETE', headers, times, explain: explainHorde('request') } as const
      return (await requestJson(caller, call, statusSchema)).value
    },
    findUser: async (): Promise<z.infer<typeof userSchema>> => {
      await turn('other')
      const call = { url: `${baseUrl}/find_user`, headers: withKey, explain: explainHorde('user') }
      return (await requestJson(caller, call, userSchema)).value
    },
  }
}
export type HordeApi = ReturnType<typeof createHordeApi>
