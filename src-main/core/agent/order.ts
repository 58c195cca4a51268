import type { Job } from '../ports.ts'

/** The page that somebody is looking at. */
export interface ReadingPlace {
  readonly storyId: string
  readonly page: number
}

/**
 * Puts waiting jobs into the order in which they are to be painted: the page being read, then covers, then the rest,
 * fair between stories (each story's next page before any story's page after that; what a story already has under
 * way counts as its share, and of two with the same share the one served longer ago comes first; `served` holds a
 * number for each that grows with time). Within a story pages come in reading order, from the page being read on. Pure and stable.
 */
export const orderJobs = (
  waiting: readonly Job[],
  underWay: readonly Pick<Job, 'storyId'>[],
  reading: ReadingPlace | null,
  served: ReadonlyMap<string, number>,
): readonly Job[] => {
  const shares = new Map<string, number>()
  for (const { storyId } of underWay) shares.set(storyId, (shares.get(storyId) ?? 0) + 1)

  const isRead = (job: Job): boolean => job.storyId === reading?.storyId && job.page === reading.page
  /** Pages before the one being read come after those that the reader has still to come to. */
  const distance = (job: Job): number => {
    if (job.storyId !== reading?.storyId) return job.page
    return job.page >= reading.page ? job.page - reading.page : 1000 + job.page
  }
  const urgency = (job: Job): number => {
    if (isRead(job)) return 0
    return job.page === 1 ? 1 : 2
  }

  return waiting
    .toSorted((a, b) => urgency(a) - urgency(b) || distance(a) - distance(b))
    .map((job) => {
      const share = shares.get(job.storyId) ?? 0
      shares.set(job.storyId, share + 1)
      return { job, share }
    })
    .toSorted(
      (a, b) =>
        urgency(a.job) - urgency(b.job) ||
        a.share - b.share ||
        (served.get(a.job.storyId) ?? 0) - (served.get(b.job.storyId) ?? 0) ||
        a.job.createdAt - b.job.createdAt ||
        distance(a.job) - distance(b.job),
    )
    .map(({ job }) => job)
}
