import { buildPrompt, paintingSeed } from '../../agent/prompt.ts'
import type { PicturePlan } from '../illustrator.ts'
import { encodeBase64 } from '#core/http/index.ts'
import { likeness } from '../reference.ts'
import type { Recipe } from './models.ts'

/** The body of POST generate/async, as far as we use it. */
export interface HordeRequest {
  readonly prompt: string
  readonly params: {
    readonly sampler_name: string
    readonly cfg_scale: number
    readonly steps: number
    readonly width: number
    readonly height: number
    /** A string: the Horde takes text for a seed as well. */
    readonly seed: string
    readonly karras: boolean
    readonly clip_skip?: number
    readonly denoising_strength?: number
    readonly n: 1
  }
  readonly models: readonly [string]
  /** Base64; the Horde's storage hands it to whoever paints. */
  readonly source_image?: string
  readonly source_processing?: 'img2img'
  readonly nsfw: false
  readonly censor_nsfw: true
  readonly trusted_workers: false
  readonly validated_backends: true
  readonly slow_workers: true
  readonly allow_downgrade: true
  readonly r2: true
  readonly shared: false
  readonly replacement_filter: false
}

/** Characters of the positive prompt. Models read the first 75 words or so best; the Horde takes far more. */
const maxPrompt = 1_000

/**
 * One page's request. Every switch is sent although some equal the Horde's defaults: the defaults that apply are not
 * the documented ones (`nsfw` is true when left out).
 *
 * `replacement_filter` is off: it would change harmless children's words into adult ones without saying so and paint
 * another picture than the page tells. Off, the same words are refused (`CorruptPrompt`), and the agent words the
 * page anew, gently.
 */
export const buildRequest = (plan: PicturePlan, recipe: Recipe): HordeRequest => {
  const { prompt, negative } = buildPrompt(plan, { maxLength: maxPrompt })
  return {
    prompt: `${withoutSplitter(prompt)} ### ${withoutSplitter(negative)}`,
    params: {
      sampler_name: recipe.sampler,
      cfg_scale: recipe.cfg,
      steps: recipe.steps,
      ...sizeFor(plan, recipe),
      seed: String(paintingSeed(plan)),
      karras: recipe.karras,
      ...(recipe.clipSkip === undefined ? {} : { clip_skip: recipe.clipSkip }),
      ...(plan.reference === null ? {} : { denoising_strength: likeness.redrawn }),
      n: 1,
    },
    models: [recipe.name],
    ...(plan.reference === null
      ? {}
      : { source_image: encodeBase64(plan.reference.bytes), source_processing: 'img2img' }),
    nsfw: false,
    censor_nsfw: true,
    trusted_workers: false,
    validated_backends: true,
    slow_workers: true,
    allow_downgrade: true,
    r2: true,
    shared: false,
    replacement_filter: false,
  }
}

/** `###` parts the prompt from what must not be in the picture; in a story's words it would cut the prompt short. */
const withoutSplitter = (text: string): string => text.replace(/#{2,}/gu, ' ').trim()

/** Width and height in the plan's proportions, in multiples of 64, within what the model paints well. */
export const sizeFor = (
  plan: Pick<PicturePlan, 'width' | 'height'>,
  recipe: Pick<Recipe, 'longestSide'>,
): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, recipe.longestSide / Math.max(plan.width, plan.height))
  return { width: multipleOf64(plan.width * scale), height: multipleOf64(plan.height * scale) }
}

const multipleOf64 = (pixels: number): number => Math.min(1024, Math.max(64, Math.round(pixels / 64) * 64))
