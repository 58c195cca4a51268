import type { IllustratorId, JobState } from '#contract/index.ts'
import { move, type JobEvent } from '../jobs/state-machine.ts'
import type { AttemptEnd, Clock, EndedAttempt, Job, JobPatch, JobStore, Making } from '../ports.ts'
import type { StoreGuard } from './store-guard.ts'

/** The job is no longer ours: it was cancelled, or its story was deleted. */
export class JobGone extends Error {
  override readonly name = 'JobGone'
}

/** One job while it is worked on: what the store holds, and the ways to change it. */
export interface JobRecord {
  readonly job: () => Job
  /**
   * Moves the job on, durably; with `ended`, ends that attempt in the same step.
   * Throws JobGone if somebody else has moved it, or the move is not legal.
   */
  readonly apply: (event: JobEvent, ended?: EndedAttempt) => Promise<void>
  /** `apply` and the beginning of an attempt in one; answers the attempt's id. */
  readonly begin: (event: Extract<JobEvent, { kind: 'send' | 'take-up' }>) => Promise<number>
  /**
   * `apply` for a step after which a restart does what it would have done before it: it is not waited for until it is
   * on disk.
   */
  readonly pass: (event: JobEvent) => Promise<void>
  /**
   * The same for what may be lost (how far it is); `advanced`: it really got on, the stall limit counts from now.
   * Does nothing where the move is not legal.
   */
  readonly note: (event: JobEvent, advanced: boolean) => void
  readonly startAttempt: (provider: IllustratorId, model: string | null) => Promise<number>
  readonly endAttempt: (attemptId: number, end: Omit<AttemptEnd, 'endedAt'>) => Promise<void>
  /** What the store answered to `complete`. */
  readonly complete: (
    version: Parameters<JobStore['complete']>[2],
    attemptId: number,
    making: Making,
  ) => Promise<void>
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

  /** One legal move that `write` stores; null from it: somebody else has moved the job. */
  const step = async <T>(
    event: JobEvent,
    write: (id: string, from: JobState, patch: JobPatch, job: Job) => T | null,
  ): Promise<T> => {
    const result = move(current, event, clock.now())
    if (!result.ok) throw new JobGone(result.reason)
    const { id, state: from } = current
    const stored = await guard.write(() => write(id, from, result.patch, result.job), signal)
    if (stored === null) throw new JobGone(`The job is no longer ${from}`)
    changed(result.job)
    return stored
  }

  return {
    job: () => current,

    apply: async (event, ended) => {
      await step(event, (id, from, patch) => jobs.move(id, from, patch, clock.now(), ended) || null)
    },

    begin: (event) =>
      step(event, (id, from, patch, { provider, model }) => {
        const now = clock.now()
        if (provider === null) throw new JobGone('The job has no provider')
        return jobs.begin(id, from, patch, { provider, model, startedAt: now }, now)
      }),

    pass: async (event) => {
      await step(event, (id, from, patch) => jobs.note(id, from, patch, clock.now()) || null)
    },

    note: (event, advanced) => {
      const now = clock.now()
      const result = move(current, event, now)
      if (!result.ok) return
      const from = current.state
      const patch = advanced ? { ...result.patch, progressAt: now } : result.patch
      const kept = guard.tryWrite(() => jobs.note(current.id, from, patch, now))
      if (kept === true) changed({ ...result.job, ...patch })
    },

    startAttempt: (provider, model) => {
      const attempt = { provider, model, startedAt: clock.now() }
      return guard.write(() => jobs.startAttempt(current.id, attempt), signal)
    },

    endAttempt: (attemptId, end) =>
      guard.write(() => jobs.endAttempt(attemptId, { ...end, endedAt: clock.now() }), signal),

    complete: async (version, attemptId, making) => {
      const result = move(current, { kind: 'complete' }, clock.now())
      if (!result.ok) throw new JobGone(result.reason)
      const from = current.state
      const kept = await guard.write(
        () => jobs.complete(current.id, from, version, attemptId, clock.now(), making),
        signal,
      )
      if (!kept) throw new JobGone(`The job is no longer ${from}`)
      changed({ ...result.job, provider: version.provider, model: version.model, worker: version.worker })
    },
  }
}
