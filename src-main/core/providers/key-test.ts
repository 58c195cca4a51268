import type { KeyStatus } from '#contract/index.ts'
import type { IllustratorContext } from '../illustrators/illustrator.ts'
import type { ProviderFailure } from './failure.ts'

/**
 * What a provider said of a key. `message` is a sentence to show: whose key it is, kudos or credit; or why not. Then
 * `failure` says why in a word.
 */
export type KeyTestResult = Omit<NonNullable<KeyStatus['lastTest']>, 'at'>

/** Asks the provider whose key this is. A failure is an answer too; throws only what is a bug. */
export type KeyTest = (
  key: string,
  context: Pick<IllustratorContext, 'fetch' | 'clock' | 'signal'>,
) => Promise<KeyTestResult>

/** What goes with “Signed in as …”, for a window in another language. */
export const signedIn = (account: string): Pick<KeyTestResult, 'reason' | 'details'> => ({
  reason: 'key-works',
  details: { account },
})

export const failedKeyTest = ({ message, kind }: ProviderFailure): KeyTestResult => ({
  ok: false,
  message,
  failure: kind,
})
