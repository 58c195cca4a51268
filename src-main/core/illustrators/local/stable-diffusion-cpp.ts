import { z } from 'zod'
import type { PaintedPicture } from '../illustrator.ts'
import { likeness, markAfter } from '../reference.ts'
import {
  byteLimits,
  encodeBase64,
  oneLine,
  pause,
  requestBytes,
  requestJson,
  withWords,
  type Caller,
} from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  asPicture,
  askingTimes,
  explainLocal,
  mostFailures,
  pictureFrom,
  pollEvery,
  recipeFor,
  stopQuietly,
  stoppingTimes,
  type LocalJob,
} from './painting.ts'

const capabilitiesSchema = z.object({
  model: z.object({ stem: z.string().catch('') }),
  /** Older servers do not tell, and can. */
  features_by_mode: z
    .object({ img_gen: z.object({ init_image: z.boolean().catch(true) }) })
    .catch({ img_gen: { init_image: true } }),
})
const submittedSchema = z.object({ id: z.string().regex(/^[\w-]{1,100}$/u) })
const jobSchema = z.object({
  status: z.enum(['queued', 'generating', 'completed', 'failed', 'cancelled']),
  queue_position: z.number().int().nonnegative().nullable().catch(null),
  result: z
    .object({ images: z.array(z.object({ b64_json: z.string() })) })
    .nullish()
    .catch(null),
  error: z
    .object({ message: z.string().catch('') })
    .nullish()
    .catch(null),
})

/**
 * stable-diffusion.cpp's own API: a job is given in and asked after. Steps and sampler stay those it was started
 * with: nobody knows the model better. Source: examples/server/api.md (docs/providers.md).
 */
export const paintWithStableDiffusionCpp = async (job: LocalJob): Promise<PaintedPicture> => {
  const { server, plan, context, caller } = job
  const capabilities = await requestJson(
    caller,
    { url: `${server.url}/sdcpp/v1/capabilities`, times: askingTimes, explain: explainLocal() },
    capabilitiesSchema,
  )
  const model = capabilities.value.model.stem
  const recipe = recipeFor(plan, model)
  const reference = capabilities.value.features_by_mode.img_gen.init_image ? plan.reference : null
  const body = {
    prompt: recipe.prompt,
    negative_prompt: recipe.negative,
    width: recipe.width,
    height: recipe.height,
    seed: recipe.seed,
    batch_count: 1,
    // The prompt has no business in a picture that may be given away.
    embed_image_metadata: false,
    output_format: 'png',
    ...(reference === null ? {} : { init_image: encodeBase64(reference.bytes), strength: likeness.redrawn }),
  }
  const known = model === '' ? null : await context.recall({ model, body })
  if (known !== null) return known
  const { value } = await requestJson(
    caller,
    {
      url: `${server.url}/sdcpp/v1/img_gen`,
      method: 'POST',
      body,
      times: askingTimes,
      explain: explainLocal(),
    },
    submittedSchema,
  )
  try {
    await context.submitted(`stable-diffusion-cpp ${server.url} ${value.id}`, model === '' ? null : model)
    const bytes = pictureFrom(await waitForResult(job, value.id))
    return markAfter(asPicture(bytes, { model, ...recipe }), { reference })
  } catch (cause) {
    if (context.signal.aborted) {
      await stopQuietly(job, (free) => stopStableDiffusionCpp(free, server.url, value.id))
    }
    throw cause
  }
}

export const stopStableDiffusionCpp = async (caller: Caller, url: string, id: string): Promise<void> => {
  await requestBytes(caller, {
    url: `${url}/sdcpp/v1/jobs/${id}/cancel`,
    method: 'POST',
    times: stoppingTimes,
  })
}

const waitForResult = async ({ server, context, caller }: LocalJob, id: string): Promise<string> => {
  const call = {
    url: `${server.url}/sdcpp/v1/jobs/${id}`,
    times: askingTimes,
    maxBytes: byteLimits.pictureInJson,
    explain: explainLocal('expired'),
  }
  let failures = 0
  for (;;) {
    await pause(context.clock, pollEvery, context.signal)
    try {
      const {
        status,
        queue_position: queuePosition,
        result,
        error,
      } = (await requestJson(caller, call, jobSchema)).value
      failures = 0
      if (status === 'queued') context.report({ state: 'waiting', queuePosition, secondsLeft: null })
      else if (status === 'generating')
        context.report({ state: 'painting', progress: null, secondsLeft: null })
      else if (status === 'completed' && result?.images[0] !== undefined) return result.images[0].b64_json
      else throw ended(status, error?.message ?? '')
    } catch (cause) {
      const passing =
        cause instanceof ProviderFailure &&
        ['timeout', 'network', 'bad-response'].includes(cause.kind) &&
        ++failures < mostFailures
      if (!passing) throw cause
    }
  }
}

const ended = (status: string, message: string): ProviderFailure => {
  const said = oneLine(message)
  return new ProviderFailure(
    'server-error',
    withWords(`stable-diffusion.cpp ended with “${status}” and without a picture.`, said),
    { said },
  )
}
