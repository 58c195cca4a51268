import type { AppErrorCode, FailureKind, Reason, UnsafeKind } from '#contract/index.ts'

/**
 * What main says, in another language than main's English: by what it means. What main may mean is in the contract, so
 * a sentence too few does not compile. What goes into a sentence of `why` is said in the contract as well.
 */
export type Said = {
  /** Where a sentence's provider is known: `{{name}}`, and `{{what}}` happened there. */
  readonly by: string
  /** For what has no reason of its own. */
  readonly app: Readonly<Record<AppErrorCode, string>>
  /** Said to whoever typed a topic that is not for children: kindly, and without the word itself. */
  readonly topic: Readonly<Record<UnsafeKind, string>>
  readonly why: Readonly<Record<Reason, string>>
  /** What happened at a provider. */
  readonly failed: Readonly<Record<FailureKind, string>>
  /** What can be done about it; `{{button}}` is what the button for another try says. */
  readonly advice: Readonly<Record<FailureKind, string>>
  readonly kept: { readonly picture: string; readonly text: string }
  /** In the trail, who was not asked at all: it can't write what is wished for, it failed just before, it asked for a pause. */
  readonly passedOver: { readonly 'not-able': string; readonly resting: string; readonly paused: string }
  /** Nobody can paint this just now, and it waits a little. */
  readonly hindrance: string
}
