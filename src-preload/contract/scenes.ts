import { z } from 'zod'
import {
  longestPageText,
  mostInScene,
  mostThings,
  moods,
  places,
  poses,
  times,
  weathers,
} from './scene-words.ts'

/**
 * What a page's picture shows; written by the writer beside the text, the only thing that illustrators work from.
 * Nouns (`kind`, `things[].noun`) are English, singular and lower case in every language of the story.
 */
export const sceneSchema = z.object({
  place: z.enum(places),
  /** A few words more about the place, or empty: `by the old stone bridge`. */
  placeDetail: z.string().max(160),
  time: z.enum(times),
  weather: z.enum(weathers),
  /** The most important first. `characterId` is one of the story's cast. */
  who: z
    .array(
      z.object({
        characterId: z.string(),
        pose: z.enum(poses),
        mood: z.enum(moods),
      }),
    )
    .max(mostInScene),
  /** Things that can be seen, the most important first: `lantern`, `boat`. */
  things: z.array(z.object({ noun: z.string().max(40), count: z.int().min(1).max(5) })).max(mostThings),
  /** One plain sentence in the present tense without names that only the text explains: `The fox looks up at one star.` */
  action: z.string().max(300),
})
export type SceneView = z.infer<typeof sceneSchema>

/** A page as it is edited: its words, and what its picture shows. */
export const pageWordsSchema = z.object({
  text: z.string().max(longestPageText),
  /** null in a book of one language. */
  secondText: z.string().max(longestPageText).nullable(),
  scene: sceneSchema,
})
export type PageWords = z.infer<typeof pageWordsSchema>

/** What a page has to be edited with: its words, and who there is in the story. */
export const editablePageSchema = pageWordsSchema.extend({
  // What a writer wrote is never too long to be shown.
  text: z.string(),
  secondText: z.string().nullable(),
  cast: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type EditablePage = z.infer<typeof editablePageSchema>
