import type { IllustratorId } from '#contract/index.ts'
import { isEnded, move, newJob } from '../jobs/state-machine.ts'
import type { Clock, Job, JobStore, Random } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import type { Desk } from './desk.ts'
import type { WorkUnderWay } from './work.ts'

/** What people ask for. An ended job stays as it ended: each new picture is a job of its own. */
export interface Orders {
  /** Paints a page again whose picture failed or was cancelled; does nothing for others. */
  readonly retry: (storyId: string, page: number) => void
  readonly retryAll: (storyId: string) => void
  /** Another picture for a page that has one; the earlier one is shown until then and kept after. */
  readonly paintAgain: (storyId: string, page: number) => void
  readonly useBuiltIn: (storyId: string, page: number) => void
  /** Stops a page's picture, and tells the provider. What is finished is kept. */
  readonly cancel: (storyId: string, page: number) => void
  readonly cancelStory: (storyId: string) => void
}

export const createOrders = (deps: {
  readonly clock: Clock
  readonly random: Random
  readonly jobs: JobStore
  readonly desk: Pick<Desk, 'reset'>
  readonly running: WorkUnderWay
  readonly onChange: (job: Job) => void
  readonly pump: () => void
}): Orders => {
  const { clock, jobs, desk, running } = deps

  const orderPicture = (
    storyId: string,
    page: number,
    illustrators: readonly IllustratorId[] | null,
  ): void => {
    const job = newJob({ id: deps.random.id(), storyId, page, illustrators, now: clock.now() })
    jobs.enqueue(job)
    deps.onChange(job)
    deps.pump()
  }

  const cancelJob = (job: Job): void => {
    if (isEnded(job.state)) return
    const active = running.get(job.id)
    const current = active?.record.job() ?? job
    const result = move(current, { kind: 'cancel' }, clock.now())
    if (!result.ok) return
    const message = 'It was stopped.'
    const now = clock.now()
    const end = { outcome: 'cancelled', code: 'cancelled', message, endedAt: now } as const
    const attemptId = active?.attemptId ?? null
    const ended = attemptId === null ? undefined : { id: attemptId, end }
    if (!jobs.move(job.id, current.state, result.patch, now, ended)) return
    active?.abort.abort(new ProviderFailure('cancelled', message))
    deps.onChange(result.job)
    deps.pump()
  }

  const retryJob = (job: Job): void => {
    if (job.state !== 'failed' && job.state !== 'cancelled') return
    orderPicture(job.storyId, job.page, null)
  }

  return {
    retry: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      // Somebody who asks again has done something about it, or wants to know.
      desk.reset()
      if (job !== undefined) retryJob(job)
    },
    retryAll: (storyId) => {
      desk.reset()
      for (const job of jobs.ofStory(storyId)) retryJob(job)
    },
    paintAgain: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      if (job === undefined || !isEnded(job.state)) return
      orderPicture(storyId, page, null)
    },
    useBuiltIn: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      if (job === undefined) return
      cancelJob(job)
      orderPicture(storyId, page, ['built-in'])
    },
    cancel: (storyId, page) => {
      const job = jobs.ofPage(storyId, page)
      if (job !== undefined) cancelJob(job)
    },
    cancelStory: (storyId) => {
      for (const job of jobs.ofStory(storyId)) cancelJob(job)
    },
  }
}
