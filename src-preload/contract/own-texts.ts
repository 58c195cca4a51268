import { z } from 'zod'
import { longestOwnText, longestPageText, longestTitle } from './scene-words.ts'
import { maxHeroes, maxPages } from './stories.ts'
import { languageSchema, levelSchema, pictureStyleSchema } from './tellings.ts'

/** A text that somebody has written, to be split into pages as its level wants them. */
export const wholeTextSchema = z.object({
  text: z.string().max(longestOwnText),
  level: levelSchema,
  language: languageSchema,
})

/** A book in somebody's own words: nobody writes, somebody may paint. */
export const ownStorySchema = z.object({
  title: z.string().max(longestTitle),
  pages: z.array(z.string().max(longestPageText)).min(1).max(maxPages),
  level: levelSchema,
  language: languageSchema,
  illustrated: z.boolean(),
  style: pictureStyleSchema,
  /** Of the family's own. Left out or empty: those whose names are in the text. */
  heroes: z.array(z.uuid()).max(maxHeroes).optional(),
})
export type OwnStory = z.infer<typeof ownStorySchema>
