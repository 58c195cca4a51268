import type { IllustratorContext } from '../illustrators/illustrator.ts'

/** What a provider said of a key. `message` is a sentence to show: whose key it is, kudos or credit; or why not. */
export interface KeyTestResult {
  readonly ok: boolean
  readonly message: string
}

/** Asks the provider whose key this is. A failure is an answer too; throws only what is a bug. */
export type KeyTest = (
  key: string,
  context: Pick<IllustratorContext, 'fetch' | 'clock' | 'signal'>,
) => Promise<KeyTestResult>
