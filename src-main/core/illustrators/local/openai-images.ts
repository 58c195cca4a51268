import { z } from 'zod'
import type { PaintedPicture } from '../illustrator.ts'
import { byteLimits, parseUrl, requestBytes, requestJson } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import {
  asPicture,
  explainLocal,
  paintingTimes,
  pictureFrom,
  recipeFor,
  serverName,
  type LocalJob,
} from './painting.ts'

const answerSchema = z.object({
  data: z.array(z.object({ b64_json: z.string().nullish(), url: z.string().nullish() })).min(1),
})

/**
 * OpenAI's image route, as LocalAI and others have it. It knows neither seed nor negative prompt, and stops when the
 * connection does. The model is the server's own choice. Source: localai.io (docs/providers.md).
 */
export const paintWithOpenAiImages = async ({
  server,
  plan,
  context,
  caller,
}: LocalJob): Promise<PaintedPicture> => {
  // Nothing tells the model's name; such servers paint with what was set up for 1024 pixels or scale by themselves.
  const recipe = { ...recipeFor(plan, 'xl'), seed: null }
  context.report({ state: 'painting', progress: null, secondsLeft: null })
  const { value } = await requestJson(
    caller,
    {
      url: `${server.url}/v1/images/generations`,
      method: 'POST',
      body: {
        prompt: recipe.prompt,
        n: 1,
        size: `${recipe.width}x${recipe.height}`,
        response_format: 'b64_json',
      },
      times: paintingTimes,
      maxBytes: byteLimits.pictureInJson,
      explain: explainLocal(),
    },
    answerSchema,
  )
  const first = value.data[0]
  if (typeof first?.b64_json === 'string')
    return asPicture(pictureFrom(first.b64_json), { model: '', ...recipe })
  const link = parseUrl(first?.url ?? '', `${server.url}/`)
  // What lies elsewhere was named by the answer alone.
  if (link?.origin !== new URL(server.url).origin) {
    throw new ProviderFailure(
      'refused-address',
      `${serverName} named an address for the picture that is not its own.`,
    )
  }
  const answer = await requestBytes(caller, { url: link.href, explain: explainLocal('expired') })
  return asPicture(answer.value, { model: '', ...recipe })
}
