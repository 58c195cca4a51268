import { languageSchema, levelSchema, maxPages, minPages } from '#contract/index.ts'
import { briefSchema } from '#core/story/brief.ts'
import { characterSchema, sceneSchema } from '#core/story/scene.ts'
import type { WrittenStory } from '#core/story/story.ts'
import type { WritingPlan } from '#core/writer/writer.ts'
import { z } from 'zod'

/**
 * Tells a whole story, wherever that is done (see `write-story.ts`): the same plan gives the same story. Rejects with
 * the signal's reason, or with ProviderFailure: `crashed`, `timeout`.
 */
export type TellStory = (plan: WritingPlan, signal: AbortSignal) => Promise<WrittenStory>

/** What may be asked of whoever tells. */
export const writingPlanSchema = z.object({
  topic: z.string().max(2_000),
  level: levelSchema,
  language: languageSchema,
  pages: z.int().min(minPages).max(maxPages),
  seed: z.int().min(0).max(4_294_967_295),
  brief: briefSchema.nullish().transform((brief) => brief ?? null),
})

const line = z.string().min(1).max(2_000)

/** What is answered. Far above what the built-in storyteller writes, and what a page of the library holds. */
export const writtenStorySchema = z.object({
  title: line,
  cast: z.array(characterSchema).min(1).max(20).readonly(),
  pages: z
    .array(
      z.object({
        number: z.int().min(1).max(maxPages),
        text: z.string().min(1).max(20_000),
        scene: sceneSchema,
      }),
    )
    .min(minPages)
    .max(maxPages)
    .readonly(),
})
