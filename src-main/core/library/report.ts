import { z } from 'zod'
import {
  attemptSchema,
  illustratorIdSchema,
  jobStateSchema,
  languageSchema,
  levelSchema,
  storyStatusSchema,
  writerIdSchema,
  type StoryStatus,
} from '#contract/index.ts'
import type { Attempt, Job, PictureVersion } from '../ports.ts'
import type { Story } from '../story/story.ts'

/** What `make --report` writes: how every page came to be. Others read it; change it in no silence. */
export const reportSchema = z.object({
  storyId: z.uuid(),
  title: z.string(),
  level: levelSchema,
  language: languageSchema,
  writer: z.object({ provider: writerIdSchema, model: z.string().nullable() }).nullable(),
  status: storyStatusSchema,
  pages: z.array(
    z.object({
      number: z.int().positive(),
      text: z.string(),
      /** null in a story without illustrations. */
      image: z
        .object({
          status: jobStateSchema,
          provider: illustratorIdSchema.nullable(),
          model: z.string().nullable(),
          worker: z.string().nullable(),
          seed: z.int().nullable(),
          width: z.int().positive().nullable(),
          height: z.int().positive().nullable(),
          sha256: z.string().nullable(),
          /** Absolute path of the picture file. */
          path: z.string().nullable(),
          attempts: z.array(
            attemptSchema.pick({
              provider: true,
              outcome: true,
              code: true,
              message: true,
              startedAt: true,
              endedAt: true,
            }),
          ),
        })
        .nullable(),
    }),
  ),
})
export type Report = z.infer<typeof reportSchema>

export interface PageRecord {
  readonly job: Job | undefined
  readonly version: PictureVersion | undefined
  readonly attempts: readonly Attempt[]
}

/** Puts a story, its jobs and their trail together. `pathOf` answers where a picture lies. */
export function buildReport(
  story: Story,
  status: StoryStatus,
  recordOf: (page: number) => PageRecord,
  pathOf: (sha256: string) => string,
): Report {
  return {
    storyId: story.id,
    title: story.title,
    level: story.level,
    language: story.language,
    writer: story.writer,
    status,
    pages: story.pages.map((page) => {
      const { job, version, attempts } = recordOf(page.number)
      const picture = version?.picture
      return {
        number: page.number,
        text: page.text,
        image:
          job === undefined
            ? null
            : {
                status: job.state,
                provider: version?.provider ?? job.provider,
                model: version?.model ?? job.model,
                worker: version?.worker ?? job.worker,
                seed: version?.seed ?? null,
                width: picture?.width ?? null,
                height: picture?.height ?? null,
                sha256: picture?.sha256 ?? null,
                path: picture === undefined ? null : pathOf(picture.sha256),
                attempts: attempts.map(({ provider, outcome, code, message, startedAt, endedAt }) => ({
                  provider,
                  outcome,
                  code,
                  message,
                  startedAt,
                  endedAt,
                })),
              },
      }
    }),
  }
}
