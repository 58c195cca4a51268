import type { IllustratorId } from '#contract/index.ts'
import type { Attempt } from '../ports.ts'
import { failureKinds, type FailureKind } from '../providers/failure.ts'
import { failurePolicy, longestWaitInPlace, noProviderSentence } from '../providers/failure-policy.ts'
import type { Failure } from '../story/story.ts'

/** Whether a provider can be asked for a picture now. */
export type Availability =
  | { readonly kind: 'ready' }
  /** Switched off, or not set up: nobody expects it to paint. */
  | { readonly kind: 'unset' }
  /** This computer has no network, or may not use it. */
  | { readonly kind: 'offline' }
  /**
   * Left alone until `until` (milliseconds since the epoch). `polite`: it asked for that itself. `dead`: why no
   * request can succeed there (the key is wrong, the credit used up), where that is known.
   */
  | {
      readonly kind: 'paused'
      readonly until: number
      readonly polite: boolean
      readonly dead: Failure | null
    }
  /** Another request is finding out whether it is back. */
  | { readonly kind: 'trial' }

/** Codes of trail rows that say why a provider was passed over; it was not asked, so they are no tries. */
export const passedOverCodes = ['paused', 'offline'] as const
export type PassedOver = { readonly provider: IllustratorId; readonly code: (typeof passedOverCodes)[number] }

/** What is to be done about a job that waits for its turn. */
export type Step =
  | { readonly kind: 'ask'; readonly provider: IllustratorId; readonly passedOver: readonly PassedOver[] }
  /** All of this provider's places are taken. */
  | { readonly kind: 'wait-for-place'; readonly provider: IllustratorId }
  /** Nothing can be asked before `until`, or before something changes. */
  | { readonly kind: 'hold'; readonly why: 'paused' | 'offline'; readonly until: number | null }
  | { readonly kind: 'fail'; readonly failure: Failure; readonly passedOver: readonly PassedOver[] }

/** So often a single job asks one provider, whatever comes back. */
const mostTries = 6
/** A picture that ended the app this often while it was painted is not painted there again. */
const mostInterruptions = 3

const isKind = (code: string): code is FailureKind => failureKinds.some((kind) => kind === code)

/** The failure kind of a trail row; a rejected picture's code is its fault (`blank`). */
export const kindOfAttempt = (attempt: Pick<Attempt, 'outcome' | 'code'>): FailureKind => {
  switch (attempt.outcome) {
    case 'rejected':
    case 'cancelled':
    case 'interrupted':
      return attempt.outcome
    case 'censored':
      return attempt.code === 'prompt-refused' ? 'prompt-refused' : 'censored'
    case 'running':
    case 'completed':
    case 'failed':
      return attempt.code !== null && isKind(attempt.code) ? attempt.code : 'bad-response'
  }
}

const wasPassedOver = (attempt: Pick<Attempt, 'code'>): boolean =>
  passedOverCodes.some((code) => code === attempt.code)

/** Those of a job's trail rows in which somebody was asked. */
export const triesOf = <A extends Pick<Attempt, 'code'>>(trail: readonly A[]): readonly A[] =>
  trail.filter((attempt) => !wasPassedOver(attempt))

/** True once words were refused or a picture blacked out: from then on the job is worded gently. */
export const mustBeGentle = (trail: readonly Attempt[]): boolean =>
  trail.some((attempt) => attempt.outcome === 'censored')

/** Whether `provider` has anything left to try for this job. `patient`: being unreachable does not count. */
const isWorthAsking = (provider: IllustratorId, trail: readonly Attempt[], patient: boolean): boolean => {
  const tries = triesOf(trail).filter((attempt) => attempt.provider === provider)
  const last = tries.at(-1)
  if (last === undefined) return true
  const kind = kindOfAttempt(last)
  const same = tries.filter((attempt) => kindOfAttempt(attempt) === kind).length
  if (kind === 'interrupted') return same < mostInterruptions
  if (patient && kind === 'network') return true
  if (tries.length >= mostTries) return false
  // The wording is changed once a job: a gentle page that is refused as well is not for this provider.
  if (last.outcome === 'censored') return trail.find((attempt) => attempt.outcome === 'censored') === last
  const { action } = failurePolicy[kind]
  return action.do === 'retry' && same <= action.max
}

export interface Outlook {
  /** The user's order, or the job's own. */
  readonly order: readonly IllustratorId[]
  /** This job's trail rows, oldest first. */
  readonly trail: readonly Attempt[]
  readonly available: (provider: IllustratorId) => Availability
  readonly hasPlace: (provider: IllustratorId) => boolean
  /** Providers that may take this job because the wait at `provider` is far longer; see `sharing.ts`. */
  readonly insteadOf: (provider: IllustratorId) => readonly IllustratorId[]
  /** True while no provider on the network can be reached, and the network itself may be gone. */
  readonly unreachable: boolean
  readonly now: number
}

/**
 * What to do next about a job, from its trail alone: nothing that a crash would lose is needed to go on as before.
 * Walks the order once: a provider with nothing left to try is done with; one that can't be asked now is passed
 * over; the first that can is asked. Pure.
 */
export const nextStep = (outlook: Outlook): Step => {
  const { order, trail, available, now } = outlook
  const passedOver: PassedOver[] = []
  let holdUntil = Number.POSITIVE_INFINITY
  let isHeld = false
  let isOffline = false
  let dead: Failure | null = null
  for (const provider of order) {
    const state = available(provider)
    if (state.kind === 'unset' || !isWorthAsking(provider, trail, outlook.unreachable)) continue
    switch (state.kind) {
      case 'offline':
        isOffline = true
        passedOver.push({ provider, code: 'offline' })
        break
      case 'paused':
        if (state.polite && state.until - now <= longestWaitInPlace) {
          return { kind: 'hold', why: 'paused', until: state.until }
        }
        passedOver.push({ provider, code: 'paused' })
        // Waiting would not help; only a person can.
        if (state.dead !== null) {
          dead = state.dead
          break
        }
        isHeld = true
        holdUntil = Math.min(holdUntil, state.until)
        break
      case 'trial':
        isHeld = true
        passedOver.push({ provider, code: 'paused' })
        break
      case 'ready': {
        if (outlook.hasPlace(provider)) return { kind: 'ask', provider, passedOver }
        const instead = outlook
          .insteadOf(provider)
          .find(
            (other) =>
              available(other).kind === 'ready' &&
              outlook.hasPlace(other) &&
              isWorthAsking(other, trail, false),
          )
        return instead === undefined
          ? { kind: 'wait-for-place', provider }
          : { kind: 'ask', provider: instead, passedOver }
      }
    }
  }
  if (isHeld) return { kind: 'hold', why: 'paused', until: Number.isFinite(holdUntil) ? holdUntil : null }
  if (isOffline) return { kind: 'hold', why: 'offline', until: null }
  return {
    kind: 'fail',
    failure: (triesOf(trail).length === 0 ? dead : null) ?? finalFailure(trail),
    passedOver,
  }
}

/** The sentence for a job of which nothing more can be tried: what the last provider said, what is kept, what to do. */
export const finalFailure = (trail: readonly Attempt[]): Failure => {
  const last = triesOf(trail).at(-1)
  if (last === undefined) return { code: 'no-provider', message: noProviderSentence }
  const kind = kindOfAttempt(last)
  return {
    code: kind,
    message:
      `${last.message ?? ''} The story and all finished pictures are kept. ${failurePolicy[kind].advice}`.trim(),
  }
}
