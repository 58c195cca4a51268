import { z } from 'zod'
import {
  AppError,
  attemptSchema,
  illustratorIdSchema,
  jobStateSchema,
  languageSchema,
  levelSchema,
  pictureStyleSchema,
  storyKindSchema,
  writerIdSchema,
  writingAttemptSchema,
} from '#contract/index.ts'
import type { Attempt, Job, Picture, PictureVersion, WritingAttempt } from '#core/ports.ts'
import { briefSchema } from '#core/story/brief.ts'
import type { Character, Scene } from '#core/story/scene.ts'
import { characterSchema, sceneSchema } from '#core/story/scene.ts'
import type { Failure, Page, Story } from '#core/story/story.ts'

// One garbled letter must not hide a book, let alone the list of all: a choice that can't be read is taken for the
// plainest, and a scene for an empty one. Who painted what is not guessed at.

/** SQLite has no booleans. */
const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1)
const text = z.string().nullable()

const storyRowSchema = z.object({
  id: z.string(),
  topic: z.string(),
  title: z.string(),
  level: levelSchema.catch('early'),
  language: languageSchema.catch('en'),
  kind: storyKindSchema.catch('story'),
  second_language: languageSchema.nullable().catch(null),
  page_count: z.int(),
  illustrated: flag,
  style: pictureStyleSchema.catch('paper-cut'),
  seed: z.number(),
  writing: z.enum(['writing', 'written', 'failed', 'cancelled']),
  writer_provider: writerIdSchema.nullable().catch(null),
  writer_model: text,
  failure_code: text,
  failure_message: text,
  created_at: z.int(),
  updated_at: z.int(),
  last_read_page: z.int(),
  last_read_at: z.int().nullable(),
  favourite: flag,
  look_page: z.int().nullable(),
  look_sha256: text,
  brief: text,
  series_id: text,
  series_name: text,
  series_number: z.int().nullable(),
  draft: flag,
  begins_at: z.int().nullable(),
  deleted_at: z.int().nullable(),
})

const emptyScene: Scene = {
  place: 'bedroom',
  placeDetail: '',
  time: 'night',
  weather: 'clear',
  who: [],
  things: [],
  action: '',
}

const characterRowSchema = characterSchema.extend({
  role: characterSchema.shape.role.catch('helper'),
  pronoun: characterSchema.shape.pronoun.catch('they'),
})

const pageRowSchema = z.object({ number: z.int(), text: z.string(), second_text: text, scene: z.string() })

const jobRowSchema = z.object({
  id: z.string(),
  story: z.string(),
  page: z.int(),
  state: jobStateSchema,
  illustrators: text,
  provider: illustratorIdSchema.nullable().catch(null),
  model: text,
  remote_id: text,
  worker: text,
  queue_position: z.int().nullable(),
  seconds_left: z.number().nullable(),
  progress: z.number().nullable(),
  hindrance: text,
  progress_at: z.int(),
  failure_code: text,
  failure_message: text,
  created_at: z.int(),
  updated_at: z.int(),
})

const attemptRowSchema = z.object({
  n: z.int(),
  job: z.string(),
  provider: illustratorIdSchema,
  model: text,
  outcome: attemptSchema.shape.outcome,
  code: text,
  message: text,
  started_at: z.int(),
  ended_at: z.int().nullable(),
})

const writingAttemptRowSchema = attemptRowSchema
  .omit({ job: true })
  .extend({ story: z.string(), provider: writingAttemptSchema.shape.provider })

const versionRowSchema = z.object({
  story: z.string(),
  sha256: z.string(),
  width: z.int(),
  height: z.int(),
  format: z.enum(['png', 'jpeg', 'webp']),
  size: z.int(),
  hash: z.string(),
  focus_x: z.number(),
  focus_y: z.number(),
  created_at: z.int(),
  alt: z.string(),
  provider: illustratorIdSchema.nullable().catch(null),
  model: text,
  worker: text,
  seed: z.number().nullable(),
  chosen: flag,
  /** What it was painted for, where the page says something else now. */
  words: text,
})

/** A row that is not what this program writes: the file was changed by something else. */
function parse<T>(schema: z.ZodType<T>, row: unknown): T {
  const result = schema.safeParse(row)
  if (result.success) return result.data
  throw new AppError(
    'store-damaged',
    'A part of the library can’t be read. The rest of it is safe; nothing was changed.',
    {
      reason: 'part-unreadable',
      details: { field: result.error.issues[0]?.path.join('.') ?? '' },
      cause: result.error,
    },
  )
}

const beginsOf = (at: number | null): Story['begins'] => {
  if (at === null) return null
  return at === 0 ? { kind: 'after-others' } : { kind: 'at', at }
}

/** As the column has it: see 0009-begins.ts. */
export const beginsToColumn = (begins: Story['begins']): number | null => {
  if (begins === null) return null
  return begins.kind === 'at' ? begins.at : 0
}

const failureOf = (code: string | null, message: string | null): Failure | null =>
  code === null ? null : { code, message: message ?? '' }

/** A story without pages and cast. */
export function storyFromRow(row: unknown): Omit<Story, 'pages' | 'cast'> {
  const story = parse(storyRowSchema, row)
  return {
    id: story.id,
    topic: story.topic,
    title: story.title,
    level: story.level,
    language: story.language,
    kind: story.kind,
    secondLanguage: story.second_language,
    pageCount: story.page_count,
    illustrated: story.illustrated,
    style: story.style,
    seed: story.seed,
    writing: story.writing,
    writer:
      story.writer_provider === null ? null : { provider: story.writer_provider, model: story.writer_model },
    failure: failureOf(story.failure_code, story.failure_message),
    createdAt: story.created_at,
    updatedAt: story.updated_at,
    lastReadPage: story.last_read_page,
    lastReadAt: story.last_read_at,
    favourite: story.favourite,
    look:
      story.look_page === null || story.look_sha256 === null
        ? null
        : { page: story.look_page, sha256: story.look_sha256 },
    brief: story.brief === null ? null : fromJson(briefSchema, story.brief),
    series:
      story.series_id === null || story.series_number === null
        ? null
        : { id: story.series_id, name: story.series_name ?? '', number: story.series_number },
    draft: story.draft,
    begins: beginsOf(story.begins_at),
    deletedAt: story.deleted_at,
  }
}

export function pageFromRow(row: unknown): Page {
  const page = parse(pageRowSchema, row)
  return {
    number: page.number,
    text: page.text,
    ...(page.second_text === null ? {} : { secondText: page.second_text }),
    scene: fromJson(sceneSchema.catch(emptyScene), page.scene),
  }
}

export const sceneToText = (scene: Scene): string => JSON.stringify(scene)

export const characterFromRow = (row: unknown): Character => parse(characterRowSchema, row)

export function jobFromRow(row: unknown): Job {
  const job = parse(jobRowSchema, row)
  return {
    id: job.id,
    storyId: job.story,
    page: job.page,
    state: job.state,
    illustrators:
      job.illustrators === null
        ? null
        : fromJson(z.array(illustratorIdSchema).nullable().catch(null), job.illustrators),
    provider: job.provider,
    model: job.model,
    remoteId: job.remote_id,
    worker: job.worker,
    queuePosition: job.queue_position,
    secondsLeft: job.seconds_left,
    progress: job.progress,
    hindrance: job.hindrance,
    progressAt: job.progress_at,
    failure: failureOf(job.failure_code, job.failure_message),
    createdAt: job.created_at,
    updatedAt: job.updated_at,
  }
}

/** The named parameters of the statements that write a job. */
export function jobToRow(job: Job): Readonly<Record<string, string | number | null>> {
  return {
    id: job.id,
    story: job.storyId,
    page: job.page,
    state: job.state,
    illustrators: job.illustrators === null ? null : JSON.stringify(job.illustrators),
    provider: job.provider,
    model: job.model,
    remote_id: job.remoteId,
    worker: job.worker,
    queue_position: job.queuePosition,
    seconds_left: job.secondsLeft,
    progress: job.progress,
    hindrance: job.hindrance,
    progress_at: job.progressAt,
    failure_code: job.failure?.code ?? null,
    failure_message: job.failure?.message ?? null,
    created_at: job.createdAt,
    updated_at: job.updatedAt,
  }
}

export function attemptFromRow(row: unknown): Attempt {
  const attempt = parse(attemptRowSchema, row)
  return {
    id: attempt.n,
    jobId: attempt.job,
    provider: attempt.provider,
    model: attempt.model,
    outcome: attempt.outcome,
    code: attempt.code,
    message: attempt.message,
    startedAt: attempt.started_at,
    endedAt: attempt.ended_at,
  }
}

export function writingAttemptFromRow(row: unknown): WritingAttempt {
  const attempt = parse(writingAttemptRowSchema, row)
  return {
    id: attempt.n,
    storyId: attempt.story,
    provider: attempt.provider,
    model: attempt.model,
    outcome: attempt.outcome,
    code: attempt.code,
    message: attempt.message,
    startedAt: attempt.started_at,
    endedAt: attempt.ended_at,
  }
}

/** A version joined with its picture; `storyId` beside it, for queries over several stories. */
export function versionFromRow(row: unknown): { readonly storyId: string; readonly version: PictureVersion } {
  const version = parse(versionRowSchema, row)
  const picture: Picture = {
    sha256: version.sha256,
    width: version.width,
    height: version.height,
    format: version.format,
    size: version.size,
    hash: version.hash,
    focus: { x: version.focus_x, y: version.focus_y },
    createdAt: version.created_at,
  }
  return {
    storyId: version.story,
    version: {
      picture,
      alt: version.alt,
      provider: version.provider,
      model: version.model,
      worker: version.worker,
      seed: version.seed,
      chosen: version.chosen,
      ...(version.words === null ? {} : { olderThanWords: true as const }),
    },
  }
}

/** The columns that `versionFromRow` reads, of `versions v JOIN pictures p`. */
export const versionColumns = `v.story, v.alt, v.provider, v.model, v.worker, v.seed, v.chosen, v.words,
  p.sha256, p.width, p.height, p.format, p.size, p.hash, p.focus_x, p.focus_y, p.created_at`

function fromJson<T>(schema: z.ZodType<T>, json: string): T {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // Falls through as undefined, which no schema here accepts: one report for both kinds of damage.
    value = undefined
  }
  return parse(schema, value)
}
