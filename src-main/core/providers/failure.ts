import type { FailureKind } from '#contract/index.ts'

export { failureKinds, type FailureKind } from '#contract/index.ts'

/** The one error that illustrators and writers throw. Anything else that escapes them is a bug, and counts as `bad-response`. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure'
  readonly kind: FailureKind
  /** The provider's own words, shortened to 500 characters, never with a key; empty where it said nothing. */
  readonly said: string
  /** HTTP status, where there was one. */
  readonly status: number | null
  /** Milliseconds the provider asked us to wait, as it said it; the policy bounds it. */
  readonly retryAfter: number | null

  constructor(
    kind: FailureKind,
    message: string,
    options: { said?: string; status?: number; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.kind = kind
    this.said = (options.said ?? '').slice(0, 500)
    this.status = options.status ?? null
    this.retryAfter = options.retryAfter ?? null
  }
}
