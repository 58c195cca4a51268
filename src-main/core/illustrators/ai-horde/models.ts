import type { LiveModel } from './api.ts'

/** How a model wants to be asked. All samplers are of first order: others cost kudos twice. */
export interface Recipe {
  readonly name: string
  readonly steps: number
  readonly cfg: number
  readonly sampler: 'k_euler' | 'k_euler_a'
  readonly karras: boolean
  readonly clipSkip?: number
  /** The longest side that it paints well. */
  readonly longestSide: number
}

const xl = { steps: 28, cfg: 6, sampler: 'k_euler_a', karras: true, longestSide: 1024 } as const
const classic = { steps: 30, cfg: 7, sampler: 'k_euler_a', karras: true, longestSide: 768 } as const

/**
 * The only models we ever ask for, in the order of preference: those that the Horde's own reference flags as safe
 * (`nsfw: false`), less those with adult tags or names, and those that paint nothing but one style. A model that is
 * not on this list is never used, whatever the Horde has live: with one flagged model among those asked for, its
 * filter rewrites children's words into adult ones.
 *
 * Source: Haidra-Org/AI-Horde-image-model-reference, stable_diffusion.json at 46fdd9e (2026-06-21).
 */
export const safeModels: readonly Recipe[] = [
  { name: 'AlbedoBase XL (SDXL)', ...xl },
  { name: 'SDXL 1.0', ...xl },
  // A distilled model: few steps, no guidance; its reference allows 3 to 8 steps and k_euler alone.
  {
    name: 'Flux.1-Schnell fp8 (Compact)',
    steps: 4,
    cfg: 1,
    sampler: 'k_euler',
    karras: true,
    clipSkip: 1,
    longestSide: 1024,
  },
  { name: 'Fustercluck', ...xl },
  { name: 'Stable Cascade 1.0', steps: 25, cfg: 4, sampler: 'k_euler_a', karras: false, longestSide: 1024 },
  { name: 'AAM XL', ...xl },
  { name: 'ICBINP XL', ...xl, clipSkip: 2 },
  { name: 'Dreamshaper', ...classic },
  { name: 'Western Animation Diffusion', ...classic },
  { name: 'FaeTastic', ...classic },
  { name: 'NeverEnding Dream', ...classic },
  { name: 'Ether Real Mix', ...classic },
  { name: 'Epic Diffusion', ...classic },
  { name: 'ToonYou', ...classic },
  { name: 'Pastel Mix', ...classic },
  { name: 'Experience', ...classic },
  { name: 'stable_diffusion_2.1', ...classic },
  { name: 'stable_diffusion', ...classic },
]

/** Seconds of queue beyond which a less preferred model is taken. */
const longQueue = 300

export const recipeOf = (model: string): Recipe | undefined => safeModels.find(({ name }) => name === model)

/**
 * The model to paint with: that of the story's earlier pages while anyone still offers it; else the most preferred
 * one without a long queue; else that with the shortest. Undefined when no safe model is live.
 */
export const chooseModel = (live: readonly LiveModel[], earlier: string | null): Recipe | undefined => {
  const offered = safeModels.flatMap((recipe) => {
    const found = live.find(({ name, count }) => name === recipe.name && count > 0)
    return found === undefined ? [] : [{ recipe, eta: found.eta }]
  })
  const same = offered.find(({ recipe }) => recipe.name === earlier)
  const prompt = offered.find(({ eta }) => eta <= longQueue)
  const shortest = offered.toSorted((a, b) => a.eta - b.eta)[0]
  return (same ?? prompt ?? shortest)?.recipe
}
