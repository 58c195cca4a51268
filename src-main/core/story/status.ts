import type { JobState, StoryStatus } from '#contract/index.ts'
import type { WritingState } from './story.ts'

/**
 * A story's status from how far its writing is and the states of its pages' newest picture jobs. Never stored:
 * there is nothing that it could disagree with. Pure.
 *
 * A story whose every picture failed is still completed with failures: its text is there to be read.
 */
export const deriveStatus = (
  writing: WritingState,
  jobs: Readonly<Record<JobState, number>>,
  pageCount: number,
): StoryStatus => {
  const open = jobs.queued + jobs.sent + jobs.waiting + jobs.painting + jobs.checking
  switch (writing) {
    case 'writing':
      return 'writing'
    case 'failed':
      return 'failed'
    case 'cancelled':
      // A page may have been painted after the story was stopped.
      if (open > 0) return 'illustrating'
      return pageCount > 0 && jobs.completed === pageCount ? 'completed' : 'cancelled'
    case 'written':
      if (open > 0) return 'illustrating'
      if (jobs.failed > 0) return 'completed-with-failures'
      if (jobs.cancelled > 0) return jobs.completed > 0 ? 'completed-with-failures' : 'cancelled'
      return 'completed'
  }
}
