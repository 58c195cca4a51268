import type { IllustratorId } from '#contract/index.ts'
import { move, type JobEvent } from '../jobs/state-machine.ts'
import type { Clock, Job, JobStore } from '../ports.ts'
import type { StoreGuard } from './store-guard.ts'

export type AttemptEnd = Parameters<JobStore['endAttempt']>[1]

/** The job is no longer ours: it was cancelled, or its story was deleted. */
export class JobGone extends Error {
  override readonly name = 'JobGone'
}

/** One job while it is worked on: what the store holds, and the ways to change it. */
export interface JobRecord {
  readonly job: () => Job
  /** Moves the job on, durably. Throws JobGone if somebody else has moved it, or the move is not legal. */
  readonly apply: (event: JobEvent) => Promise<void>
  /**
   * The same for what may be lost (how far it is); `advanced`: it really got on, the stall limit counts from now.
   * Does nothing where the move is not legal.
   */
  readonly note: (event: JobEvent, advanced: boolean) => void
  readonly startAttempt: (provider: IllustratorId, model: string | null) => Promise<number>
  readonly endAttempt: (attemptId: number, end: Omit<AttemptEnd, 'endedAt'>) => Promise<void>
  /** What the store answered to `complete`. */
  readonly complete: (version: Parameters<JobStore['complete']>[2], attemptId: number) => Promise<void>
}

export const createJobRecord = (
  start: Job,
  deps: {
    readonly jobs: JobStore
    readonly guard: StoreGuard
    readonly clock: Clock
    readonly signal: AbortSignal
    readonly onChange: (job: Job) => void
  },
): JobRecord => {
  const { jobs, guard, clock, signal } = deps
  let current = start

  const changed = (job: Job): void => {
    current = job
    deps.onChange(job)
  }

  return {
    job: () => current,

    apply: async (event) => {
      const result = move(current, event, clock.now())
      if (!result.ok) throw new JobGone(result.reason)
      const from = current.state
      const kept = await guard.write(() => jobs.move(current.id, from, result.patch, clock.now()), signal)
      if (!kept) throw new JobGone(`The job is no longer ${from}`)
      changed(result.job)
    },

    note: (event, advanced) => {
      const now = clock.now()
      const result = move(current, event, now)
      if (!result.ok) return
      const from = current.state
      const patch = advanced ? { ...result.patch, progressAt: now } : result.patch
      const kept = guard.tryWrite(() => jobs.move(current.id, from, patch, now))
      if (kept === true) changed({ ...result.job, ...patch })
    },

    startAttempt: (provider, model) => {
      const attempt: Parameters<JobStore['startAttempt']>[1] = { provider, model, startedAt: clock.now() }
      return guard.write(() => jobs.startAttempt(current.id, attempt), signal)
    },

    endAttempt: (attemptId, end) =>
      guard.write(() => jobs.endAttempt(attemptId, { ...end, endedAt: clock.now() }), signal),

    complete: async (version, attemptId) => {
      const result = move(current, { kind: 'complete' }, clock.now())
      if (!result.ok) throw new JobGone(result.reason)
      const from = current.state
      const kept = await guard.write(
        () => jobs.complete(current.id, from, version, attemptId, clock.now()),
        signal,
      )
      if (!kept) throw new JobGone(`The job is no longer ${from}`)
      changed({ ...result.job, provider: version.provider, model: version.model, worker: version.worker })
    },
  }
}
