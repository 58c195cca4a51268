import { z } from 'zod'
import { illustratorIdSchema, writerIdSchema } from './providers.ts'
import { beginsSchema, languageSchema, levelSchema, pictureStyleSchema, storyKindSchema } from './tellings.ts'
import { voiceSchema } from './voices.ts'

export const minPages = 4
export const maxPages = 16
export const maxTopicLength = 500
/** Of the family's own in one story. */
export const maxHeroes = 2

export const storyIdSchema = z.uuid()
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
export const pageNumberSchema = z.int().min(1).max(maxPages)
/** Milliseconds since the epoch. */
export const instantSchema = z.int().nonnegative()

/** What a parent asks for. `topic` is data, never an instruction. */
export const storyRequestSchema = z.object({
  topic: z.string().max(10_000),
  level: levelSchema,
  language: languageSchema,
  pages: z.int().min(minPages).max(maxPages),
  illustrated: z.boolean(),
  kind: storyKindSchema.default('story'),
  /** Under the first, page by page; null: a book of one language. The same as `language` counts as null. */
  secondLanguage: languageSchema.nullable().default(null),
  style: pictureStyleSchema.default('paper-cut'),
  /** Left out: at once. */
  begins: beginsSchema.optional(),
  /** Of the family's own, the most important first (see family.ts). */
  heroes: z.array(z.uuid()).max(maxHeroes).optional(),
  /** Tells what happens after this story: with its heroes, in its series. */
  after: storyIdSchema.optional(),
})
export type StoryRequest = z.infer<typeof storyRequestSchema>

/** Derived from the writing and the picture jobs; never stored. */
export const storyStatuses = [
  'writing',
  'illustrating',
  'completed',
  'completed-with-failures',
  'failed',
  'cancelled',
] as const
export const storyStatusSchema = z.enum(storyStatuses)
export type StoryStatus = z.infer<typeof storyStatusSchema>

/** `failed` and `cancelled` and `completed` are ends; every other state ends in one of them. */
export const jobStates = [
  'queued',
  'sent',
  'waiting',
  'painting',
  'checking',
  'completed',
  'failed',
  'cancelled',
] as const
export const jobStateSchema = z.enum(jobStates)
export type JobState = z.infer<typeof jobStateSchema>

/** A picture on disk. `focus` is where its heroes stand, as fractions of width and height: crop around it. */
export const pictureSchema = z.object({
  sha256: sha256Schema,
  width: z.int().positive(),
  height: z.int().positive(),
  alt: z.string(),
  focus: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
})
export type PictureView = z.infer<typeof pictureSchema>

/** One try at a picture: who was asked, what they answered, how long it took. */
export const attemptSchema = z.object({
  provider: illustratorIdSchema,
  model: z.string().nullable(),
  outcome: z.enum(['running', 'completed', 'failed', 'rejected', 'censored', 'cancelled', 'interrupted']),
  /** A failure kind (see failures.ts) or the provider's own code; null while running or when completed. */
  code: z.string().nullable(),
  /** What happened, with the provider's own words; null while running or when completed. */
  message: z.string().nullable(),
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
})
export type AttemptView = z.infer<typeof attemptSchema>

/**
 * One try at a text, of the story as a whole. As an attempt at a picture, but a completed one may have a message too:
 * what a reader of the trail should know of it.
 */
export const writingAttemptSchema = attemptSchema.extend({ provider: writerIdSchema })
export type WritingAttemptView = z.infer<typeof writingAttemptSchema>

/** The state of one page's picture. `picture` is the one to show, also while a newer one is being painted. */
export const imageSchema = z.object({
  state: jobStateSchema,
  picture: pictureSchema.nullable(),
  provider: illustratorIdSchema.nullable(),
  model: z.string().nullable(),
  worker: z.string().nullable(),
  /** 1 for the first try. */
  attempt: z.int().nonnegative(),
  queuePosition: z.int().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
  /** 0..1 where the provider tells. */
  progress: z.number().min(0).max(1).nullable(),
  /** What stands in the way while it waits (`is_possible: false` at the Horde), as a sentence; null as a rule. */
  hindrance: z.string().nullable(),
  /** No progress for longer than usual, still being made. */
  slow: z.boolean(),
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** How many pictures this page has had; more than one can be chosen from. */
  versions: z.int().nonnegative(),
  /** The page was changed by hand after the picture was painted. Left out: no. */
  olderThanWords: z.boolean().optional(),
})
export type ImageView = z.infer<typeof imageSchema>

export const pageSchema = z.object({
  number: pageNumberSchema,
  text: z.string(),
  /** The same in the second language; absent in a book of one language. */
  secondText: z.string().optional(),
  /** null in a story without illustrations. */
  image: imageSchema.nullable(),
  /** Absent where nobody in the family has read it yet. */
  voice: voiceSchema.optional(),
})
export type PageView = z.infer<typeof pageSchema>

export const characterViewSchema = z.object({ name: z.string(), kind: z.string(), look: z.string() })

/** A word or two of a family's own: `sample`, `for Ada`. */
export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^\p{Cc}]+$/u)
export const maxTags = 12

export const storySummarySchema = z.object({
  id: storyIdSchema,
  /** Empty until the writer has found one. */
  title: z.string(),
  topic: z.string(),
  level: levelSchema,
  language: languageSchema,
  kind: storyKindSchema,
  secondLanguage: languageSchema.nullable(),
  pageCount: z.int().nonnegative(),
  illustrated: z.boolean(),
  style: pictureStyleSchema,
  status: storyStatusSchema,
  pictures: z.object({
    total: z.int().nonnegative(),
    completed: z.int().nonnegative(),
    failed: z.int().nonnegative(),
  }),
  cover: pictureSchema.nullable(),
  writer: z.object({ provider: writerIdSchema, model: z.string().nullable() }).nullable(),
  /** Why the writing failed, where it did. */
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** 0 when it was never opened. */
  lastReadPage: z.int().nonnegative(),
  lastReadAt: instantSchema.nullable(),
  favourite: z.boolean(),
  tags: z.array(tagSchema),
  /** Page numbers, rising. */
  bookmarks: z.array(pageNumberSchema),
  /** The picture after which the pages to come are painted, where one was chosen: its page and itself. */
  look: z.object({ page: pageNumberSchema, sha256: sha256Schema }).nullable(),
  /** `number` from 1. */
  series: z.object({ id: z.uuid(), name: z.string(), number: z.int().min(1) }).nullable(),
  /** Waits for a parent to approve it. */
  draft: z.boolean(),
  /** Absent once it is being made. */
  begins: beginsSchema.optional(),
})
export type StorySummary = z.infer<typeof storySummarySchema>

export const storySchema = storySummarySchema.extend({
  pages: z.array(pageSchema).max(maxPages),
  cast: z.array(characterViewSchema),
})
export type StoryView = z.infer<typeof storySchema>

/** Every change in the store has a number; a projection drops what is not newer than its snapshot. */
export const revisionSchema = z.int().nonnegative()

/** `newest` first, by `title`, or what was `read` last first. */
export const storySorts = ['newest', 'title', 'read'] as const
export type StorySort = (typeof storySorts)[number]

/**
 * `begun`: left in the middle. `unfinished`: still being made, stopped, or with a picture missing. `drafts`: waiting
 * for a parent's approval.
 */
export const shelves = ['all', 'favourites', 'begun', 'unfinished', 'drafts'] as const
export type Shelf = (typeof shelves)[number]

export const listQuerySchema = z.object({
  /** Words to look for in title, topic, text and cast; empty for all. */
  search: z.string().max(200),
  limit: z.int().min(1).max(200),
  /** `next` of the page before. */
  cursor: z.string().max(6_000).nullable(),
  /** `all` where it is not said. */
  shelf: z.enum(shelves).optional(),
  level: levelSchema.optional(),
  tag: tagSchema.optional(),
  /** Only the books of this series, in its order, whatever `sort` says. */
  series: z.uuid().optional(),
  /** `newest` where it is not said. */
  sort: z.enum(storySorts).optional(),
})
export type ListQuery = z.infer<typeof listQuerySchema>

export const storyListSchema = z.object({
  revision: revisionSchema,
  stories: z.array(storySummarySchema),
  next: z.string().nullable(),
  /** How many match in all. */
  total: z.int().nonnegative(),
  /** There are more than `total`: where a search finds much, not all of it is counted. */
  uncounted: z.literal(true).optional(),
})
export type StoryList = z.infer<typeof storyListSchema>
