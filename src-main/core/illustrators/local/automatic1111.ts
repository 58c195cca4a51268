import { z } from 'zod'
import type { PaintedPicture } from '../illustrator.ts'
import { likeness, markAfter } from '../reference.ts'
import { byteLimits, encodeBase64, parseJson, pause, requestBytes, requestJson } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  asPicture,
  askingTimes,
  explainLocal,
  paintingTimes,
  pictureFrom,
  pollEvery,
  recipeFor,
  stopQuietly,
  stoppingTimes,
  type LocalJob,
} from './painting.ts'

const optionsSchema = z.object({ sd_model_checkpoint: z.string().nullish().catch(null) })
/** `info` is JSON in a string; stable-diffusion.cpp leaves it empty. */
const paintedSchema = z.object({ images: z.array(z.string()).min(1), info: z.string().catch('') })
const progressSchema = z.object({
  progress: z.number().min(0).max(1),
  eta_relative: z.number().catch(0),
})
const infoSchema = z.object({ seed: z.int().nonnegative() })

/**
 * Automatic1111's API, which Forge and others share. One call paints and answers with the picture; how far it is,
 * is asked beside it. The model stays the one that is loaded. Source: modules/api (docs/providers.md).
 */
export const paintWithAutomatic1111 = async (job: LocalJob): Promise<PaintedPicture> => {
  const { server, plan, context, caller } = job
  const options = await requestJson(
    caller,
    { url: `${server.url}/sdapi/v1/options`, times: askingTimes, explain: explainLocal() },
    optionsSchema,
  )
  const model = options.value.sd_model_checkpoint ?? ''
  const recipe = recipeFor(plan, model)
  const { reference } = plan
  const body = {
    prompt: recipe.prompt,
    negative_prompt: recipe.negative,
    width: recipe.width,
    height: recipe.height,
    steps: recipe.steps,
    cfg_scale: recipe.cfg,
    seed: recipe.seed,
    sampler_name: 'Euler a',
    batch_size: 1,
    send_images: true,
    save_images: false,
    ...(reference === null
      ? {}
      : { init_images: [encodeBase64(reference.bytes)], denoising_strength: likeness.redrawn }),
  }
  // Without its name, nobody knows whether the model is still the one that painted before.
  const known = model === '' ? null : await context.recall({ model, body })
  if (known !== null) return known
  const over = new AbortController()
  context.report({ state: 'painting', progress: null, secondsLeft: null })
  const watching = watch(job, AbortSignal.any([context.signal, over.signal]))
  try {
    const { value } = await requestJson(
      caller,
      {
        url: `${server.url}/sdapi/v1/${reference === null ? 'txt2img' : 'img2img'}`,
        method: 'POST',
        body,
        times: paintingTimes,
        maxBytes: byteLimits.pictureInJson,
        explain: explainLocal(),
      },
      paintedSchema,
    )
    const info = infoSchema.safeParse(parseJson(value.info))
    const seed = info.success ? info.data.seed : recipe.seed
    return markAfter(asPicture(pictureFrom(value.images[0] ?? ''), { model, ...recipe, seed }), plan)
  } catch (cause) {
    // It paints on after the connection has gone.
    if (context.signal.aborted) {
      await stopQuietly(job, (free) =>
        requestBytes(free, { url: `${server.url}/sdapi/v1/interrupt`, method: 'POST', times: stoppingTimes }),
      )
    }
    throw cause
  } finally {
    over.abort()
    await watching
  }
}

/** Passes on how far it is, until it is told that it is over. What it can't learn is not worth failing for. */
const watch = async ({ server, context, caller }: LocalJob, signal: AbortSignal): Promise<void> => {
  const call = {
    url: `${server.url}/sdapi/v1/progress?skip_current_image=true`,
    times: askingTimes,
    explain: explainLocal(),
  }
  for (;;) {
    try {
      await pause(context.clock, pollEvery, signal)
      const { progress, eta_relative: eta } = (await requestJson({ ...caller, signal }, call, progressSchema))
        .value
      if (signal.aborted) return
      context.report({
        state: 'painting',
        progress: progress > 0 ? progress : null,
        secondsLeft: progress > 0 && eta > 0 ? eta : null,
      })
    } catch (cause) {
      if (signal.aborted) return
      // stable-diffusion.cpp has this API without progress: no use in asking again.
      const busy =
        cause instanceof ProviderFailure && ['timeout', 'network', 'server-error'].includes(cause.kind)
      if (!busy) {
        context.log.debug('The model server tells nothing of its progress')
        return
      }
    }
  }
}
