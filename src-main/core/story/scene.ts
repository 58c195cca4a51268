import { z } from 'zod'
import { pronouns } from '#contract/family.ts'
import { moods, places, poses, times, weathers } from '#contract/scene-words.ts'
import { sceneSchema, type SceneView } from '#contract/scenes.ts'

export { moods, places, poses, sceneSchema, times, weathers }

export type Place = (typeof places)[number]
export type TimeOfDay = (typeof times)[number]
export type Weather = (typeof weathers)[number]

/** What a page's picture shows (see contract/scenes.ts). */
export type Scene = SceneView

export { pronouns }

/** One of a story's cast. `look` is frozen: it stands word for word in every picture's prompt. */
export const characterSchema = z.object({
  /** Unique within the story: `hero`, `friend`, `helper`. */
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(60),
  /** What it is, as an English noun: `fox`, `girl`, `robot`, `lighthouse`. */
  kind: z.string().min(1).max(40),
  role: z.enum(['hero', 'friend', 'helper']),
  pronoun: z.enum(pronouns),
  /** `a small red fox with a white-tipped tail and a blue scarf`: no name, no age. */
  look: z.string().min(1).max(300),
})
export type Character = z.infer<typeof characterSchema>
