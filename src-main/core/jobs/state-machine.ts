import { jobStates, type IllustratorId, type JobState } from '#contract/index.ts'
import type { Job, JobPatch } from '../ports.ts'
import type { Failure } from '../story/story.ts'

/** Everything that can happen to a picture job. */
export type JobEvent =
  /** A provider is about to be asked. */
  | { readonly kind: 'send'; readonly provider: IllustratorId; readonly model: string | null }
  /** It took the request and gave it a name of its own. */
  | { readonly kind: 'accept'; readonly remoteId: string; readonly model: string | null }
  | {
      readonly kind: 'wait'
      readonly queuePosition: number | null
      readonly secondsLeft: number | null
      readonly hindrance: string | null
    }
  | { readonly kind: 'paint'; readonly progress: number | null; readonly secondsLeft: number | null }
  /** A picture has come. */
  | { readonly kind: 'check' }
  /**
   * The request goes on at the provider under its id. `fresh`: nobody could have seen progress meanwhile (the app was
   * closed, the network gone), so the stall limit counts from now.
   */
  | { readonly kind: 'take-up'; readonly fresh: boolean }
  /** The connection was lost; the provider has the request and is asked for it again later. */
  | { readonly kind: 'linger' }
  /** This try led to nothing; another follows. */
  | { readonly kind: 'requeue' }
  | { readonly kind: 'complete' }
  | { readonly kind: 'fail'; readonly failure: Failure }
  | { readonly kind: 'cancel' }

const endStates = ['completed', 'failed', 'cancelled'] as const satisfies readonly JobState[]
const underWayStates = ['sent', 'waiting', 'painting', 'checking'] as const satisfies readonly JobState[]
const openStates = ['queued', ...underWayStates] as const

/** Completed, failed or cancelled: nothing moves it any more. A new try at the page is a new job. */
export const isEnded = (state: JobState): boolean => endStates.some((end) => end === state)
/** At a provider: not waiting for its turn, not at an end. */
export const isUnderWay = (state: JobState): boolean => underWayStates.some((each) => each === state)

/** From where each event is legal. `painting` goes back to `waiting` when a volunteer's computer drops the request. */
const legal: Readonly<Record<JobEvent['kind'], readonly JobState[]>> = {
  send: ['queued'],
  accept: ['sent', 'waiting', 'painting'],
  wait: ['sent', 'waiting', 'painting'],
  paint: ['sent', 'waiting', 'painting'],
  check: ['sent', 'waiting', 'painting'],
  'take-up': underWayStates,
  linger: underWayStates,
  requeue: underWayStates,
  complete: ['checking'],
  fail: openStates,
  cancel: openStates,
}

/** How far a request is, where nothing is known of it. */
const still = { queuePosition: null, secondsLeft: null, progress: null, hindrance: null } as const
/** Nothing of a request that is over stays behind. */
const cleared = { ...still, provider: null, remoteId: null, worker: null } as const

export type Move =
  /** `patch` is what the store is to write: the state and all that changes with it. */
  | { readonly ok: true; readonly job: Job; readonly patch: JobPatch & { readonly state: JobState } }
  | { readonly ok: false; readonly reason: string }

const patchFor = (job: Job, event: JobEvent, now: number): JobPatch & { readonly state: JobState } => {
  switch (event.kind) {
    case 'send':
      return {
        ...cleared,
        state: 'sent',
        provider: event.provider,
        model: event.model,
        failure: null,
        progressAt: now,
      }
    case 'accept':
      return { state: job.state, remoteId: event.remoteId, model: event.model ?? job.model, progressAt: now }
    case 'wait':
      return {
        state: 'waiting',
        queuePosition: event.queuePosition,
        secondsLeft: event.secondsLeft,
        progress: null,
        hindrance: event.hindrance,
      }
    case 'paint':
      return {
        state: 'painting',
        queuePosition: null,
        secondsLeft: event.secondsLeft,
        progress: event.progress,
        hindrance: null,
      }
    case 'check':
      return { ...still, state: 'checking', progressAt: now }
    case 'linger':
      return { ...still, state: 'waiting' }
    case 'take-up':
      return {
        ...still,
        state: 'waiting',
        progressAt: event.fresh ? now : job.progressAt,
      }
    case 'requeue':
      return { ...cleared, state: 'queued', model: null, progressAt: now }
    case 'complete':
      return { ...still, state: 'completed', failure: null }
    case 'fail':
      return { ...still, state: 'failed', failure: event.failure }
    case 'cancel':
      return { ...still, state: 'cancelled', failure: null }
  }
}

/** The job after `event`, or why the event can't happen to it. Pure; `now` in milliseconds since the epoch. */
export const move = (job: Job, event: JobEvent, now: number): Move => {
  if (!legal[event.kind].includes(job.state)) {
    return { ok: false, reason: `A job that is ${job.state} can't ${event.kind}` }
  }
  const patch = patchFor(job, event, now)
  return { ok: true, job: { ...job, ...patch, updatedAt: now }, patch }
}

/** A page's picture, ordered. `illustrators` null: as the settings say. */
export const newJob = (order: {
  readonly id: string
  readonly storyId: string
  readonly page: number
  readonly illustrators: readonly IllustratorId[] | null
  readonly now: number
}): Job => ({
  id: order.id,
  storyId: order.storyId,
  page: order.page,
  state: 'queued',
  illustrators: order.illustrators,
  ...cleared,
  model: null,
  progressAt: order.now,
  failure: null,
  createdAt: order.now,
  updatedAt: order.now,
})

/** No job in any state. */
export const noJobs = (): Record<JobState, number> =>
  Object.fromEntries(jobStates.map((state) => [state, 0])) as Record<JobState, number>
