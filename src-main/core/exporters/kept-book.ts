import { z } from 'zod'
import {
  attemptSchema,
  illustratorIdSchema,
  instantSchema,
  languageSchema,
  largestVoice,
  levelSchema,
  longestVoice,
  maxPages,
  pageNumberSchema,
  pictureStyleSchema,
  sha256Schema,
  storyIdSchema,
  storyKindSchema,
  writerIdSchema,
  writingAttemptSchema,
} from '#contract/index.ts'
import { characterSchema, sceneSchema } from '../story/scene.ts'

/** Longest text of a page, of a message in the trail, and of everything short, in characters. */
const longest = { text: 100_000, message: 20_000, line: 2_000 }
const line = z.string().max(longest.line)
const failureSchema = z.strictObject({ code: line, message: z.string().max(longest.message) }).nullable()
const seedSchema = z.int().min(0).max(4_294_967_295)
/** What has ended: a trail that is still under way is nobody's once it has left the house. */
const ended = {
  message: z.string().max(longest.message).nullable(),
  code: line.nullable(),
  model: line.nullable(),
}

const keptPictureSchema = z.strictObject({
  sha256: sha256Schema,
  width: z.int().min(1).max(16_384),
  height: z.int().min(1).max(16_384),
  format: z.enum(['png', 'jpeg', 'webp']),
  size: z.int().min(1),
  /** 64-bit difference hash. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  focus: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
  createdAt: instantSchema,
  alt: z.string().max(longest.message),
  provider: illustratorIdSchema.nullable(),
  model: line.nullable(),
  worker: line.nullable(),
  seed: seedSchema.nullable(),
  chosen: z.boolean(),
  /** Painted before its page was changed by hand; not there in books of before. */
  olderThanWords: z.boolean().default(false),
})

const keptPageSchema = z.strictObject({
  number: pageNumberSchema,
  text: z.string().max(longest.text),
  secondText: z.string().max(longest.text).nullable(),
  scene: sceneSchema,
  /** Read by somebody in the family; not there in books of before. */
  voice: z
    .strictObject({
      sha256: sha256Schema,
      size: z.int().min(1).max(largestVoice),
      duration: z.int().min(1).max(longestVoice),
      recordedAt: instantSchema,
    })
    .nullable()
    .default(null),
  /** Null where no picture was ever ordered. */
  image: z
    .strictObject({
      state: z.enum(['completed', 'failed', 'cancelled']),
      failure: failureSchema,
      versions: z.array(keptPictureSchema).max(200),
      attempts: z.array(z.strictObject({ ...attemptSchema.shape, ...ended })).max(2_000),
    })
    .nullable(),
})

/**
 * A whole story as `book.json` has it: all that the library knows of it but what is its readers' own (where they
 * stopped, favourites, tags, bookmarks). Nothing of it is trusted before this schema has seen it.
 */
export const keptBookSchema = z
  .strictObject({
    id: storyIdSchema,
    topic: z.string().max(longest.message),
    title: line,
    level: levelSchema,
    language: languageSchema,
    kind: storyKindSchema,
    secondLanguage: languageSchema.nullable(),
    pageCount: z.int().min(1).max(maxPages),
    illustrated: z.boolean(),
    // Not there in books of before.
    style: pictureStyleSchema.default('paper-cut'),
    seed: seedSchema,
    writing: z.enum(['written', 'failed', 'cancelled']),
    writer: z.strictObject({ provider: writerIdSchema, model: line.nullable() }).nullable(),
    failure: failureSchema,
    createdAt: instantSchema,
    look: z.strictObject({ page: pageNumberSchema, sha256: sha256Schema }).nullable(),
    cast: z.array(characterSchema).max(20),
    trail: z.array(z.strictObject({ ...writingAttemptSchema.shape, ...ended })).max(500),
    pages: z.array(keptPageSchema).min(1).max(maxPages),
  })
  .superRefine((book, context) => {
    const fail = (message: string): void => context.addIssue({ code: 'custom', message })
    if (book.pages.some(({ number }, index) => number !== index + 1)) fail('the pages are not in order')
    if (book.pages.length > book.pageCount) fail('there are more pages than the book has')
    for (const { image } of book.pages) {
      const versions = image?.versions ?? []
      if (new Set(versions.map(({ sha256 }) => sha256)).size !== versions.length)
        fail('a picture is there twice')
      if (versions.length > 0 && versions.filter(({ chosen }) => chosen).length !== 1)
        fail('no picture is chosen')
      if ((image?.state === 'completed') !== versions.length > 0) {
        // A page whose next picture failed keeps the one from before.
        if (image?.state === 'completed') fail('a finished picture is missing')
      }
    }
    for (const { outcome, endedAt } of [
      ...book.trail,
      ...book.pages.flatMap(({ image }) => image?.attempts ?? []),
    ]) {
      if (outcome === 'running' || endedAt === null) fail('a try has not ended')
    }
  })
export type KeptBook = z.infer<typeof keptBookSchema>

/** A kept book with the bytes of its pictures and of its pages' voices, by SHA-256. */
export interface WholeBook {
  readonly book: KeptBook
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly voices: ReadonlyMap<string, Uint8Array>
}
