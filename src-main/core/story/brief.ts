import { z } from 'zod'
import { pronouns } from './scene.ts'

/** A hero as it was when a story was asked for: frozen, so that nothing that happens to the hero changes a book. */
export const keptHeroSchema = z.strictObject({
  name: z.string().min(1).max(60),
  /** An English noun. */
  kind: z.string().min(1).max(40),
  pronoun: z.enum(pronouns),
  look: z.string().min(1).max(300),
  /** May be empty. */
  nature: z.string().max(300),
  /** What providers are told in place of the name; null: the name itself. */
  standIn: z.string().min(1).max(60).nullable(),
})
export type KeptHero = z.infer<typeof keptHeroSchema>

/** More heroes than this in one story bleed into each other. */
export const mostKeptHeroes = 2

export const earlierBookSchema = z.strictObject({
  title: z.string().max(2_000),
  /** What happened in it, in a few sentences of its own. */
  summary: z.string().max(2_000),
  /** How many books of the series there are before this one. */
  books: z.int().min(1).max(10_000),
  /** Plots that the built-in storyteller has told these heroes already. */
  shapes: z.array(z.string().max(60)).max(60),
})

/** What a story is asked for beyond its topic. All of it is data of the family's, never an instruction. */
export const briefSchema = z.strictObject({
  /** The most important first. */
  heroes: z.array(keptHeroSchema).max(mostKeptHeroes),
  /** The book that this one goes on from. */
  earlier: earlierBookSchema.nullable(),
})
export type Brief = z.infer<typeof briefSchema>

/** A story's place in a series, which is what its books say of it. */
export const seriesPlaceSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().max(2_000),
  /** From 1. */
  number: z.int().min(1).max(10_000),
})
export type SeriesPlace = z.infer<typeof seriesPlaceSchema>
