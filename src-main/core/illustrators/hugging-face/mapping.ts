import { z } from 'zod'
import { oneLine, requestJson, type Caller } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { explainHuggingFace } from './errors.ts'

/** How a model's inference provider is asked: each of these is one POST (huggingface.js, inference/src/providers). */
export type RouteKind = 'hf-inference' | 'nscale' | 'together'

export interface Route {
  readonly provider: RouteKind
  /** What the provider itself calls the model. */
  readonly providerId: string
}

/**
 * Those that we can speak to, in the order of preference: cheap single calls of known size first. fal-ai, replicate
 * and wavespeed have queues and protocols of their own.
 */
const spoken: readonly RouteKind[] = ['nscale', 'together', 'hf-inference']

const entrySchema = z.object({
  status: z.string().catch(''),
  task: z.string().catch(''),
  // Part of an address at hf-inference: nothing but what a model's name is made of.
  providerId: z.string().regex(/^[\w.\-/:]{1,200}$/u),
})

/** The Hub answers with an object by provider; newer answers are lists. */
const mappingSchema = z.object({
  inferenceProviderMapping: z
    .union([
      z.record(z.string(), z.unknown()).transform((byName) => Object.entries(byName)),
      z
        .array(z.object({ provider: z.string() }).loose())
        .transform((list) => list.map((entry) => [entry.provider, entry] as const)),
    ])
    .nullish()
    .transform((entries) => entries ?? []),
})

/** `org/name`: anything else must not become part of an address. */
export const isModelName = (model: string): boolean =>
  /^[\w][\w.-]{0,95}\/[\w][\w.-]{0,95}$/u.test(model) && !model.includes('..')

/**
 * Asks the Hub which providers paint with this model now. Throws `no-model` when none does that we can speak to, and
 * `model-gone` when there is no such model.
 */
export const findRoute = async (
  caller: Caller,
  hubUrl: string,
  model: string,
  key: string,
): Promise<Route> => {
  if (!isModelName(model)) {
    throw new ProviderFailure(
      'model-gone',
      `“${oneLine(model, 100)}” is not the name of a model at Hugging Face.`,
    )
  }
  const { value } = await requestJson(
    caller,
    {
      url: `${hubUrl}/models/${model}?expand[]=inferenceProviderMapping`,
      headers: { authorization: `Bearer ${key}` },
      // A model that was renamed is answered with a redirect to its new name.
      redirect: 'follow',
      explain: explainHuggingFace(model),
    },
    mappingSchema,
  )
  const live = value.inferenceProviderMapping.flatMap(([provider, entry]) => {
    const parsed = entrySchema.safeParse(entry)
    return parsed.success && parsed.data.status === 'live' && parsed.data.task === 'text-to-image'
      ? [{ provider, providerId: parsed.data.providerId }]
      : []
  })
  for (const provider of spoken) {
    const found = live.find((entry) => entry.provider === provider)
    if (found !== undefined && !found.providerId.includes('..'))
      return { provider, providerId: found.providerId }
  }
  throw new ProviderFailure(
    'no-model',
    live.length === 0
      ? `Nobody at Hugging Face paints with ${model} now. Choose another model in Settings.`
      : `${model} is only to be had from ${live
          .map(({ provider }) => oneLine(provider, 40))
          .slice(0, 5)
          .join(', ')} now, which Inglenook can't speak to. Choose another model in Settings.`,
  )
}
