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
  | {
      readonly kind: 'requeue'
      readonly until: number
      readonly pauseUntil: number
      /** The provider may still be at work on the old request, and is to be told to stop. */
      readonly withdraw: boolean
    }

/** Failures of the way to the provider: they say nothing about a request that it has already taken. */
const onTheWay: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'network',
  'offline',
  'timeout',
  'rate-limited',
  'timed-out-address',
  'maintenance',
])
/** A 5xx is the way's trouble; without a status it is what the provider says of the request itself. */
export const isOnTheWay = (failure: ProviderFailure): boolean =>
  onTheWay.has(failure.kind) || (failure.kind === 'server-error' && failure.status !== null)

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

  if (about.resumable && job.remoteId !== null && isOnTheWay(failure)) {
    if (failure.kind === 'offline') return { kind: 'linger', until: now + offlineLook }
    if (now - about.troubledSince < about.patience) {
      return { kind: 'linger', until: now + Math.max(1_000, Math.min(delay, longestWaitInPlace)) }
    }
  }
  if (action.do === 'stop') return { kind: 'stop' }
  const withdraw = job.remoteId !== null && (isOnTheWay(failure) || failure.kind === 'impossible')
  if (asksForPause.has(failure.kind))
    return { kind: 'requeue', until: now, pauseUntil: now + delay, withdraw }
  return { kind: 'requeue', until: action.do === 'retry' ? now + delay : now, pauseUntil: 0, withdraw }
}
