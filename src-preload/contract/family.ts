import { z } from 'zod'
import { instantSchema, pageNumberSchema, pictureSchema, storyIdSchema } from './stories.ts'

/** How many heroes a family can keep. */
export const mostHeroes = 60

export const pronouns = ['she', 'he', 'they', 'it'] as const
export type Pronoun = (typeof pronouns)[number]

/** What a parent types of a hero. All of it is data, never an instruction; `name` and `kind` may not be empty. */
export const heroWordsSchema = z.object({
  name: z.string().max(200),
  /** What it is, as an English noun: `fox`, `girl`, `robot`. */
  kind: z.string().max(200),
  pronoun: z.enum(pronouns),
  /** What can be seen of it and never changes: colours, fur or hair, clothes, one mark. */
  look: z.string().max(1_000),
  /** How it is: `brave, a little shy, loves puddles`. */
  nature: z.string().max(1_000),
  /** The name that providers are told in place of the real one; null: they are told the real one. */
  standIn: z.string().max(200).nullable(),
})
export type HeroWords = z.infer<typeof heroWordsSchema>

export const heroIdSchema = z.uuid()

/** One of the heroes that a family keeps. A book has a copy of its own: what changes here, changes no book. */
export const heroSchema = heroWordsSchema.extend({
  id: heroIdSchema,
  portrait: pictureSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type HeroView = z.infer<typeof heroSchema>

export const seriesSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Of its books that are in the library. */
  stories: z.int().nonnegative(),
})
export type SeriesView = z.infer<typeof seriesSchema>

export const longestSeriesName = 120

export const heroPictureSchema = z.object({
  id: heroIdSchema,
  storyId: storyIdSchema,
  page: pageNumberSchema,
})
