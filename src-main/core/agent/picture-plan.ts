import type { IllustratorId } from '#contract/index.ts'
import type { PicturePlan } from '../illustrators/illustrator.ts'
import type { Job, JobStore, StoryStore } from '../ports.ts'
import { mustBeGentle } from './course.ts'

/** Pixels of every picture that is asked for; a provider that can't do so much says what it did. */
const pictureSize = { width: 1024, height: 768 } as const

/**
 * What an illustrator is told about a job's page, without its reference (`references.ts`). Everything in it comes from
 * the store, so that it is the same after a restart. Undefined where the page or its story is gone.
 */
export const planPicture = (
  job: Job,
  provider: IllustratorId,
  stores: { readonly stories: StoryStore; readonly jobs: JobStore },
): PicturePlan | undefined => {
  const story = stores.stories.get(job.storyId)
  const page = story?.pages.find(({ number }) => number === job.page)
  if (story === undefined || page === undefined) return undefined
  const attempts = stores.jobs.attempts(job.storyId, job.page)
  const painted = stores.jobs
    .ofStory(job.storyId)
    .find((other) => other.provider === provider && other.model !== null)
  return {
    storyId: story.id,
    page: page.number,
    pageCount: story.pageCount,
    title: story.title,
    scene: page.scene,
    cast: story.cast,
    seed: story.seed,
    style: story.style,
    ...pictureSize,
    model: painted?.model ?? null,
    gentle: mustBeGentle(attempts.filter(({ jobId }) => jobId === job.id)),
    // Grows with each picture that came, wanted or not: the next one must be another.
    variation: attempts.filter(({ outcome }) => outcome === 'completed' || outcome === 'rejected').length,
    reference: null,
  }
}
