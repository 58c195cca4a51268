import { z } from 'zod'
import { pronouns } from '#contract/family.ts'

/** Where a page plays. The built-in illustrator has a landscape for each; the others read the word. */
export const places = [
  'forest',
  'meadow',
  'sea',
  'river',
  'mountain',
  'desert',
  'snow',
  'village',
  'street',
  'castle',
  'garden',
  'bedroom',
  'kitchen',
  'school',
  'cave',
  'space',
  'underwater',
  'sky',
] as const
export const times = ['dawn', 'morning', 'day', 'afternoon', 'dusk', 'night'] as const
export const weathers = ['clear', 'cloudy', 'rain', 'snow', 'fog', 'wind'] as const
export const poses = [
  'standing',
  'sitting',
  'sleeping',
  'walking',
  'running',
  'flying',
  'swimming',
  'hugging',
] as const
export const moods = ['calm', 'happy', 'curious', 'worried', 'sad', 'surprised', 'sleepy', 'proud'] as const

export type Place = (typeof places)[number]
export type TimeOfDay = (typeof times)[number]
export type Weather = (typeof weathers)[number]

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
  /** At most three, the most important first. `characterId` is one of the story's cast. */
  who: z
    .array(
      z.object({
        characterId: z.string(),
        pose: z.enum(poses),
        mood: z.enum(moods),
      }),
    )
    .max(3),
  /** Things that can be seen, the most important first: `lantern`, `boat`. */
  things: z.array(z.object({ noun: z.string().max(40), count: z.int().min(1).max(5) })).max(4),
  /** One plain sentence in the present tense without names that only the text explains: `The fox looks up at one star.` */
  action: z.string().max(300),
})
export type Scene = z.infer<typeof sceneSchema>

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
