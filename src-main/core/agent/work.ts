import type { IllustratorId } from '#contract/index.ts'
import type { Attempt, Job, JobStore } from '../ports.ts'
import type { JobRecord } from './job-record.ts'

/** What one job has under way. */
export interface Running {
  readonly record: JobRecord
  readonly provider: IllustratorId
  readonly abort: AbortController
  readonly ended: Promise<void>
  attemptId: number | null
}

/** All jobs that somebody works on, by job id. */
export type WorkUnderWay = Map<string, Running>

/** A job's own rows of its page's trail, oldest first. */
export const trailOf = (jobs: JobStore, job: Pick<Job, 'id' | 'storyId' | 'page'>): readonly Attempt[] =>
  jobs.attempts(job.storyId, job.page).filter((attempt) => attempt.jobId === job.id)
