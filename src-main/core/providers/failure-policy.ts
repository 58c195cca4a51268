import type { AttemptView } from '#contract/index.ts'
import type { FailureKind, ProviderFailure } from './failure.ts'

/** What is done about a failure, for pictures and for texts alike. */
export type FailureAction =
  /** The same provider once more, `max` times at most; `first` milliseconds later, then `factor` times as long. */
  | { readonly do: 'retry'; readonly max: number; readonly first: number; readonly factor: number }
  /** The next provider of the user's order. */
  | { readonly do: 'next' }
  /** Nothing more is tried until somebody asks for it. */
  | { readonly do: 'stop' }
  /** Nothing is wrong with the request: it waits, uncounted, until there is a network. */
  | { readonly do: 'wait-for-network' }

export interface FailureRule {
  readonly action: FailureAction
  /**
   * What it tells of the provider's health. `none`: nothing, it is this request's own matter. `hiccup`: three in a
   * row open its breaker. `dead`: the next request would fail as well, so the breaker opens at once.
   */
  readonly health: 'none' | 'hiccup' | 'dead'
  /** How the attempt stands in the trail. */
  readonly outcome: Exclude<AttemptView['outcome'], 'running' | 'completed'>
  /** What happened; `name` is the provider's, as shown. */
  readonly happened: (name: string) => string
  /** What a parent can do about it, when nobody else could help out. */
  readonly advice: string
  /** The part of Settings that helps, or null. */
  readonly settings: 'keys' | 'providers' | null
  /** What is done and said otherwise where it is a text that failed. */
  readonly ofText?: Partial<Pick<FailureRule, 'action' | 'happened' | 'advice'>>
}

/** What a provider was at: one table and one set of sentences for both. */
export type Work = 'picture' | 'text'

const retry = (max: number, first: number, factor = 1): FailureAction => ({ do: 'retry', max, first, factor })
const next: FailureAction = { do: 'next' }

/** The one table. A kind without a row does not compile. */
export const failurePolicy: Readonly<Record<FailureKind, FailureRule>> = {
  'no-key': {
    action: next,
    health: 'none',
    outcome: 'failed',
    happened: (name) => `${name} needs a key, and none is set.`,
    advice: 'Add the key in Settings, then press Retry.',
    settings: 'keys',
  },
  unauthorised: {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `${name} does not know the key.`,
    advice: 'Check the key in Settings, then press Retry.',
    settings: 'keys',
  },
  forbidden: {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `${name} does not allow this with the key that is set.`,
    advice: 'Check in Settings what the key may be used for, then press Retry.',
    settings: 'keys',
  },
  'out-of-credit': {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `The credit at ${name} is used up.`,
    advice: 'Top it up there or choose another provider in Settings, then press Retry.',
    settings: 'providers',
  },
  'rate-limited': {
    action: retry(3, 5_000, 3),
    health: 'none',
    outcome: 'failed',
    happened: (name) => `${name} asks for a slower pace.`,
    advice: 'Wait a few minutes, then press Retry.',
    settings: null,
  },
  'timed-out-address': {
    action: retry(1, 15_000),
    health: 'none',
    outcome: 'failed',
    happened: (name) => `${name} takes no requests from this internet address for a while.`,
    advice: 'Wait a few minutes, then press Retry.',
    settings: null,
  },
  'model-gone': {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `The model that was asked for is no longer at ${name}.`,
    advice: 'Choose another model in Settings, then press Retry.',
    settings: 'providers',
  },
  'model-gated': {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `${name} gives this model only to those who have accepted its terms.`,
    advice: 'Accept them there or choose another model in Settings, then press Retry.',
    settings: 'providers',
  },
  'model-loading': {
    action: retry(5, 10_000, 1.5),
    health: 'none',
    outcome: 'failed',
    happened: (name) => `The model at ${name} is still being loaded.`,
    advice: 'Wait a few minutes, then press Retry.',
    settings: null,
  },
  'no-model': {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `No suitable model is available at ${name} just now.`,
    advice: 'Try again later, or choose another provider in Settings.',
    settings: 'providers',
  },
  impossible: {
    action: next,
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `No artist at ${name} can take this request just now.`,
    advice: 'Try again later, or choose another provider in Settings.',
    settings: 'providers',
    ofText: { happened: (name) => `No writer at ${name} can take this request just now.` },
  },
  maintenance: {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `${name} is closed for maintenance.`,
    advice: 'Try again later, or choose another provider in Settings.',
    settings: 'providers',
  },
  'bad-request': {
    action: next,
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `${name} did not understand the request.`,
    advice: 'Choose another provider or model in Settings, then press Retry.',
    settings: 'providers',
  },
  'prompt-refused': {
    action: retry(1, 0),
    health: 'none',
    outcome: 'censored',
    happened: (name) => `${name} refused the words of this page.`,
    advice: 'Press Retry, or use a built-in picture instead.',
    settings: null,
    ofText: {
      happened: (name) => `${name} refused the words of this request.`,
      advice: 'Press Resume, or choose another provider in Settings.',
    },
  },
  censored: {
    action: retry(1, 0),
    health: 'none',
    outcome: 'censored',
    happened: (name) => `${name} hid its own picture behind a filter.`,
    advice: 'Press Retry, or use a built-in picture instead.',
    settings: null,
    ofText: {
      happened: (name) => `${name} held its own text back behind a filter.`,
      advice: 'Press Resume, or choose another provider in Settings.',
    },
  },
  expired: {
    action: retry(1, 0),
    health: 'none',
    outcome: 'failed',
    happened: (name) => `${name} no longer knows the request.`,
    advice: 'Press Retry.',
    settings: null,
  },
  'server-error': {
    action: retry(2, 2_000, 3),
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `${name} has trouble of its own.`,
    advice: 'Try again later, or choose another provider in Settings.',
    settings: null,
  },
  'bad-response': {
    action: retry(1, 2_000),
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `${name} answered with something that can't be used.`,
    advice: 'Press Retry, or choose another provider in Settings.',
    settings: 'providers',
  },
  'too-large': {
    action: next,
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `The answer of ${name} was too large to be taken.`,
    advice: 'Choose another provider or model in Settings, then press Retry.',
    settings: 'providers',
  },
  'refused-address': {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: (name) => `${name} pointed to an address that this app does not go to.`,
    advice: 'Choose another provider in Settings, then press Retry.',
    settings: 'providers',
  },
  network: {
    action: retry(2, 2_000, 3),
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `${name} could not be reached.`,
    advice: 'Check the connection, then press Retry.',
    settings: null,
  },
  offline: {
    action: { do: 'wait-for-network' },
    health: 'none',
    outcome: 'failed',
    happened: (name) => `${name} was not asked: this computer is offline.`,
    advice: 'Go online, then press Retry.',
    settings: null,
  },
  timeout: {
    action: retry(1, 2_000),
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `${name} did not answer in time.`,
    advice: 'Try again later, or choose another provider in Settings.',
    settings: null,
  },
  stalled: {
    action: next,
    health: 'hiccup',
    outcome: 'failed',
    happened: (name) => `Nothing moved at ${name} for as long as Settings allow.`,
    advice: 'Press Retry, or allow more time in Settings.',
    settings: 'providers',
  },
  rejected: {
    action: retry(1, 0),
    health: 'none',
    outcome: 'rejected',
    happened: (name) => `What ${name} made did not pass the check.`,
    advice: 'Press Retry, or use a built-in picture instead.',
    settings: null,
    ofText: {
      // A writer has had its round of repairs before it says this.
      action: next,
      happened: (name) => `What ${name} wrote did not pass the check.`,
      advice: 'Press Resume, or choose another provider or model in Settings.',
    },
  },
  crashed: {
    action: retry(2, 500, 4),
    health: 'none',
    outcome: 'failed',
    happened: () => 'The part of the app that handles pictures stopped, and was started again.',
    advice: 'Press Retry.',
    settings: null,
  },
  cancelled: {
    action: { do: 'stop' },
    health: 'none',
    outcome: 'cancelled',
    happened: () => 'It was stopped.',
    advice: 'Press Retry to go on.',
    settings: null,
  },
  interrupted: {
    action: { do: 'stop' },
    health: 'none',
    outcome: 'interrupted',
    happened: (name) => `The app ended while ${name} was at work, and the request can't be taken up again.`,
    advice: 'Press Retry to ask once more.',
    settings: null,
  },
  'no-server': {
    action: next,
    health: 'dead',
    outcome: 'failed',
    happened: () => 'No model server was found on this computer.',
    advice: 'Start it or give its address in Settings, then press Retry.',
    settings: 'providers',
  },
}

/** Longest wait for the same provider, in milliseconds; one that asks for more is passed over for others. */
export const longestWaitInPlace = 60_000
/** However long a provider asks us to stay away, it is tried again after this, in milliseconds. */
export const longestPause = 600_000

/** The row of the table for this kind of work. A text is resumed, not retried. */
export const ruleFor = (kind: FailureKind, work: Work): FailureRule => {
  const rule = failurePolicy[kind]
  if (work === 'picture') return rule
  const advice = rule.advice.replace(/([Pp])ress Retry/, '$1ress Resume')
  return { ...rule, advice, ...rule.ofText }
}

/**
 * How long to wait before the same provider is asked again, in milliseconds. `tries` is how often this failure has
 * come already, 1 or more; `retryAfter` is what the provider asked for. Answers 0 for what is not retried.
 */
export const retryDelay = (kind: FailureKind, tries: number, retryAfter: number | null): number => {
  const { action } = failurePolicy[kind]
  const own = action.do === 'retry' ? action.first * action.factor ** Math.max(0, tries - 1) : 0
  const asked = retryAfter !== null && retryAfter > 0 ? retryAfter : 0
  return Math.min(Math.max(own, asked), longestPause)
}

const quoted = (said: string): string => (said === '' ? '' : ` It said: “${said}”`)

type Told = Pick<ProviderFailure, 'kind' | 'said'>

/** For the trail: what happened, and the provider's own words. */
export const attemptMessage = (name: string, failure: Told, work: Work = 'picture'): string =>
  ruleFor(failure.kind, work).happened(name) + quoted(failure.said)

/** For the page: what happened, whether the work is kept, what to do next. */
export const failureSentence = (
  name: string,
  failure: Told,
  kept = 'The story and all finished pictures are kept.',
): string => `${attemptMessage(name, failure)} ${kept} ${failurePolicy[failure.kind].advice}`

/** The same for a text; `message` of what was rejected says why. */
export const writingMessage = (name: string, failure: Told & { readonly message?: string }): string => {
  const why = failure.kind === 'rejected' && failure.message !== undefined ? ` ${failure.message}` : ''
  return attemptMessage(name, failure, 'text') + why
}

export const writingSentence = (name: string, failure: Told & { readonly message?: string }): string =>
  `${writingMessage(name, failure)} What is written so far is kept. ${ruleFor(failure.kind, 'text').advice}`

/** The exact words for a computer on which nothing can paint. */
export const noProviderSentence =
  'No image generation providers configured. Please add your Stable Horde API Key or Hugging Face API Token in Settings.'
