import type { IllustratorDescriptor } from '../illustrators/illustrator.ts'
import { recover, type Recovery } from '../jobs/recovery.ts'
import { move, type JobEvent } from '../jobs/state-machine.ts'
import type { Job, JobStore } from '../ports.ts'
import { attemptMessage, failureSentence } from '../providers/failure-policy.ts'

/**
 * Brings a job on which nobody works into a state from which it can go on, and ends what its trail still calls
 * running. Answers what was decided: `take-up` is left to the caller. Synchronous; throws what the store throws, and
 * can then simply be called again.
 */
export const recoverJob = (
  job: Job,
  deps: {
    readonly jobs: JobStore
    readonly descriptor: IllustratorDescriptor | undefined
    readonly now: number
    readonly onChange: (job: Job) => void
  },
): Recovery['kind'] => {
  const { jobs, descriptor, now } = deps
  const name = descriptor?.name ?? 'The provider'

  const endRunning = (message: string): void => {
    for (const { id, jobId, outcome } of jobs.attempts(job.storyId, job.page)) {
      if (jobId !== job.id || outcome !== 'running') continue
      jobs.endAttempt(id, { outcome: 'interrupted', code: 'interrupted', message, endedAt: now })
    }
  }
  const apply = (event: JobEvent): void => {
    const result = move(job, event, now)
    if (result.ok && jobs.move(job.id, job.state, result.patch, now)) deps.onChange(result.job)
  }

  const { kind } = recover(job, descriptor)
  switch (kind) {
    case 'leave':
      endRunning('The app ended in between.')
      break
    case 'take-up':
      endRunning(`The app ended meanwhile. ${name} went on, and the request is taken up again by its id.`)
      break
    case 'requeue':
      endRunning('The app ended while this was painted. It is painted again, which costs nothing.')
      apply({ kind: 'requeue' })
      break
    case 'interrupt': {
      const failure = { kind: 'interrupted', said: '' } as const
      endRunning(attemptMessage(name, failure))
      apply({ kind: 'fail', failure: { code: 'interrupted', message: failureSentence(name, failure) } })
      break
    }
  }
  return kind
}
