import { ProviderFailure, type FailureKind } from '../providers/failure.ts'

/** An answer with a status that is not 2xx, read as far as its words go. */
export interface FailedAnswer {
  readonly status: number
  /** Milliseconds from `Retry-After`, or null. */
  readonly retryAfter: number | null
  /** The provider's own words in one line; empty where there are none. */
  readonly said: string
  /** The body, where it is JSON; undefined where not. */
  readonly body: unknown
}

/** Kinds for a status that a provider's own documents say nothing better about. */
export const kindOfStatus = (status: number): FailureKind => {
  switch (status) {
    case 401:
      return 'unauthorised'
    case 402:
      return 'out-of-credit'
    case 403:
      return 'forbidden'
    case 404:
    case 410:
      return 'model-gone'
    case 408:
    case 425:
      return 'timeout'
    case 413:
      return 'bad-request'
    case 429:
      return 'rate-limited'
    default:
      if (status >= 500) return 'server-error'
      return status >= 400 ? 'bad-request' : 'bad-response'
  }
}

/** `name` is the provider's: `AI Horde`. */
export const failureOf = (name: string, kind: FailureKind, answer: FailedAnswer): ProviderFailure =>
  new ProviderFailure(kind, withWords(sentenceOf(name, kind, answer.status), answer.said), {
    said: answer.said,
    status: answer.status,
    ...(answer.retryAfter === null ? {} : { retryAfter: answer.retryAfter }),
  })

export const withWords = (sentence: string, said: string): string =>
  said === '' ? sentence : `${sentence} It said: “${said}”`

const sentenceOf = (name: string, kind: FailureKind, status: number): string => {
  switch (kind) {
    case 'unauthorised':
      return `${name} does not know this key.`
    case 'out-of-credit':
      return `The credit at ${name} is used up.`
    case 'forbidden':
      return `${name} does not allow this.`
    case 'model-gone':
      return `${name} does not have this model, or does not know this address.`
    case 'timeout':
      return `${name} gave up waiting.`
    case 'rate-limited':
      return `${name} asks for a pause: too many requests.`
    case 'server-error':
      return `${name} has a problem of its own (HTTP ${status}).`
    case 'bad-response':
      return `${name} answered in a way that is not understood (HTTP ${status}).`
    case 'bad-request':
      return `${name} did not accept the request (HTTP ${status}).`
    default:
      return `${name} answered with HTTP ${status}.`
  }
}

/** A body that is not what the documents say. `said`: its words, to be shown. */
export const badResponse = (name: string, what: string, said: string, status?: number): ProviderFailure =>
  new ProviderFailure('bad-response', withWords(`${name} ${what}.`, said), {
    said,
    ...(status === undefined ? {} : { status }),
  })

/**
 * What an abort means: the signal's reason where that is a failure of ours (a limit was reached), else that the
 * user stopped it.
 */
export const abortFailure = (signal: AbortSignal): ProviderFailure =>
  signal.reason instanceof ProviderFailure
    ? signal.reason
    : new ProviderFailure('cancelled', 'This was stopped.', { cause: signal.reason })
