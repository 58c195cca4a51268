import { z } from 'zod'
import type { LocalServerView } from '#contract/index.ts'
import {
  oneLine,
  requestBytes,
  requestJson,
  type Call,
  type Caller,
  type TimeLimits,
} from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'

/** A server at home answers at once, or is busy painting. */
const askingTimes: TimeLimits = { headers: 4_000, stall: 4_000, total: 8_000 }

/** What is there, or why it can't be used. */
export type Finding =
  | { readonly found: LocalServerView }
  /** `none`: nobody answers. `text`: it writes, and does not paint. `closed`: its API is switched off. `other`: unknown. */
  | { readonly found: null; readonly reason: 'none' | 'text' | 'closed' | 'other' }

/** Must be there: LM Studio answers every address with 200 and an error. */
const checkpoint = z.object({ sd_model_checkpoint: z.string().nullable() })
const modelList = z.object({ data: z.array(z.object({ id: z.string(), owned_by: z.string().catch('') })) })

/**
 * Asks an address who is there, in ways that change nothing: each kind of server has an address that only it knows.
 * Never throws but for an abort. Sources: docs/providers.md.
 */
export const detect = async (caller: Caller, url: string): Promise<Finding> => {
  const ask = async <S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | ProviderFailure> => {
    try {
      const call: Call = { url: `${url}${path}`, times: askingTimes }
      return (await requestJson(caller, call, schema)).value
    } catch (cause) {
      if (cause instanceof ProviderFailure && cause.kind !== 'cancelled') return cause
      throw cause
    }
  }
  const [native, webui, comfy, openai] = await Promise.all([
    ask('/sdcpp/v1/capabilities', z.object({ model: z.object({ stem: z.string().catch('') }) })),
    ask('/sdapi/v1/options', checkpoint),
    ask(
      '/system_stats',
      z.object({
        system: z.object({ comfyui_version: z.string().nullish() }),
        devices: z.array(z.unknown()),
      }),
    ),
    ask('/v1/models', modelList),
  ])
  const server = (kind: LocalServerView['kind'], name: string): Finding => ({
    found: { url, kind, name: oneLine(name, 120) },
  })
  if (!(native instanceof ProviderFailure)) {
    return server('stable-diffusion-cpp', withModel('stable-diffusion.cpp', native.model.stem))
  }
  if (!(webui instanceof ProviderFailure)) {
    return server('automatic1111', withModel('Automatic1111', webui.sd_model_checkpoint ?? ''))
  }
  if (!(comfy instanceof ProviderFailure)) {
    return server('comfyui', `ComfyUI ${comfy.system.comfyui_version ?? ''}`.trim())
  }
  if (!(openai instanceof ProviderFailure)) {
    return (await paints(caller, url, openai))
      ? server('openai-images', 'Model server')
      : { found: null, reason: 'text' }
  }
  const answers = [native, webui, comfy, openai].filter(({ status }) => status !== null)
  if (answers.length === 0) return { found: null, reason: 'none' }
  return { found: null, reason: (await isClosedWebui(caller, url)) ? 'closed' : 'other' }
}

const withModel = (name: string, model: string): string => (model === '' ? name : `${name} (${model})`)

/**
 * Whether a server with OpenAI's model list has its image route as well. It is asked with GET, which paints nothing:
 * a server that has the route says that the method is wrong (405). llama.cpp and LM Studio have none.
 */
const paints = async (caller: Caller, url: string, list: z.infer<typeof modelList>): Promise<boolean> => {
  if (list.data.some((model) => model.owned_by === 'llamacpp')) return false
  return (await statusOf(caller, `${url}/v1/images/generations`)) === 405
}

/** Automatic1111 without `--api` serves its page and not a single address of its API. */
const isClosedWebui = async (caller: Caller, url: string): Promise<boolean> =>
  (await statusOf(caller, `${url}/internal/ping`)) === 200

const statusOf = async (caller: Caller, url: string): Promise<number | null> => {
  try {
    return (await requestBytes(caller, { url, times: askingTimes, maxBytes: 64 * 1024 })).status
  } catch (cause) {
    if (cause instanceof ProviderFailure && cause.kind !== 'cancelled') return cause.status
    throw cause
  }
}
