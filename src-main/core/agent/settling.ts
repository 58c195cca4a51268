import { AppError } from '#contract/index.ts'
import { isEnded } from '../jobs/state-machine.ts'
import type { JobStore } from '../ports.ts'

/** Whoever waits until no picture of a story is open any more. */
export interface Settling {
  /** Rejects with AppError `cancelled` if the agent ends before. */
  readonly settled: (storyId: string) => Promise<void>
  /** A job of the story has come to an end. */
  readonly jobEnded: (storyId: string) => void
  /** Nothing will end any more. */
  readonly end: () => void
}

export const createSettling = (jobs: Pick<JobStore, 'ofStory'>): Settling => {
  const waiters = new Map<string, { resolve: () => void; reject: (reason: Error) => void }[]>()
  let over = false
  const isOpen = (storyId: string): boolean => jobs.ofStory(storyId).some((job) => !isEnded(job.state))

  return {
    settled: (storyId) => {
      if (!isOpen(storyId)) return Promise.resolve()
      if (over) return Promise.reject(stoppedEarly())
      return new Promise((resolve, reject) => {
        waiters.set(storyId, [...(waiters.get(storyId) ?? []), { resolve, reject }])
      })
    },
    jobEnded: (storyId) => {
      const waiting = waiters.get(storyId)
      if (waiting === undefined || isOpen(storyId)) return
      waiters.delete(storyId)
      for (const { resolve } of waiting) resolve()
    },
    end: () => {
      over = true
      for (const { reject } of [...waiters.values()].flat()) reject(stoppedEarly())
      waiters.clear()
    },
  }
}

const stoppedEarly = (): AppError =>
  new AppError(
    'cancelled',
    'The app was closed before all pictures were finished. They go on at the next start.',
  )
