import type { Attempt, Job } from '../ports.ts'
import type { FailureKind, ProviderFailure } from '../providers/failure.ts'
import { failurePolicy, longestWaitInPlace, retryDelay } from '../providers/failure-policy.ts'
import { kindOfAttempt, triesOf } from './course.ts'

/** What follows from a failed try. Times in milliseconds since the epoch. */
export type Aftermath =
  /** The job ends. */
  | { readonly kind: 'stop' }
  /** The provider still works on it under its id: ask for that again at `until`, send nothing new. */
  | { readonly kind: 'linger'; readonly until: number }
  /** Back into the queue; this job rests until `until`, or the whole provider is left alone until `pauseUntil`. */
  | { readonly kind: 'requeue'; readonly until: number; readonly pauseUntil: number }

/** Failures of the way to the provider: they say nothing about a request that it has already taken. */
const onTheWay: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'network',
  'offline',
  'timeout',
  'server-error',
  'rate-limited',
  'timed-out-address',
  'maintenance',
])

/** Failures by which a provider asks for a slower pace from everyone, not from this job alone. */
const asksForPause: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'rate-limited',
  'timed-out-address',
  'model-loading',
])

/** While offline, the next look at a request under way is this much later. */
const offlineLook = 60_000

/**
 * Pure. `trail` holds this job's rows with the failed try as the last; `troubledSince` is when the way to the
 * provider began to fail without an answer in between, `patience` (milliseconds) how long that may go on.
 */
export const aftermath = (
  failure: ProviderFailure,
  about: {
    readonly job: Job
    readonly trail: readonly Attempt[]
    readonly resumable: boolean
    readonly troubledSince: number
    readonly patience: number
    readonly now: number
  },
): Aftermath => {
  const { job, now } = about
  const { action } = failurePolicy[failure.kind]
  const same = triesOf(about.trail).filter(
    (attempt) => attempt.provider === job.provider && kindOfAttempt(attempt) === failure.kind,
  )
  const delay = retryDelay(failure.kind, same.length, failure.retryAfter)

  if (about.resumable && job.remoteId !== null && onTheWay.has(failure.kind)) {
    if (failure.kind === 'offline') return { kind: 'linger', until: now + offlineLook }
    if (now - about.troubledSince < about.patience) {
      return { kind: 'linger', until: now + Math.max(1_000, Math.min(delay, longestWaitInPlace)) }
    }
  }
  if (action.do === 'stop') return { kind: 'stop' }
  if (asksForPause.has(failure.kind)) return { kind: 'requeue', until: now, pauseUntil: now + delay }
  return { kind: 'requeue', until: action.do === 'retry' ? now + delay : now, pauseUntil: 0 }
}
