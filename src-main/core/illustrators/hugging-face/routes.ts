import { buildPrompt, paintingSeed } from '../../agent/prompt.ts'
import type { PicturePlan } from '../illustrator.ts'
import type { Route } from './mapping.ts'

export interface RoutedCall {
  readonly url: string
  readonly body: Readonly<Record<string, unknown>>
}

const maxPrompt = 1_200

/**
 * Distilled models paint in a few steps and without guidance; others by their own defaults. A number of steps that
 * suits one would spoil the other.
 */
const stepsOf = (model: string): number | null => (/schnell|turbo|lightning/iu.test(model) ? 4 : null)

/** One page's request on the way that the model's mapping decided. Fields as huggingface.js sends them. */
export const buildCall = (plan: PicturePlan, model: string, route: Route, routerUrl: string): RoutedCall => {
  const { prompt, negative } = buildPrompt(plan, { maxLength: maxPrompt })
  const size = { width: multipleOf32(plan.width), height: multipleOf32(plan.height) }
  const seed = paintingSeed(plan)
  const steps = stepsOf(model)
  switch (route.provider) {
    case 'hf-inference':
      return {
        url: `${routerUrl}/hf-inference/models/${route.providerId}`,
        body: {
          inputs: prompt,
          parameters: {
            negative_prompt: negative,
            ...size,
            seed,
            ...(steps === null ? {} : { num_inference_steps: steps }),
          },
        },
      }
    case 'nscale':
      // OpenAI's shape: it has `size` and neither seed nor negative prompt.
      return {
        url: `${routerUrl}/nscale/v1/images/generations`,
        body: {
          model: route.providerId,
          prompt,
          size: `${size.width}x${size.height}`,
          response_format: 'b64_json',
        },
      }
    case 'together':
      return {
        url: `${routerUrl}/together/v1/images/generations`,
        body: {
          model: route.providerId,
          prompt,
          negative_prompt: negative,
          ...size,
          seed,
          ...(steps === null ? {} : { steps }),
          response_format: 'base64',
        },
      }
  }
}

export const multipleOf32 = (pixels: number): number => Math.max(32, Math.round(pixels / 32) * 32)
