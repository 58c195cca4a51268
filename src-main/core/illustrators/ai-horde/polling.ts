import type { FailureKind, ProviderFailure } from '#core/providers/failure.ts'

/**
 * Milliseconds until the next check: 2 to 3 seconds in the first half minute, then a quarter of the wait that the
 * Horde itself foretells, between 3 and 15 seconds. Source: README_integration.md (a check is cached for a second)
 * and docs/providers.md.
 */
export const pollDelay = (elapsed: number, waitTime: number | null): number => {
  if (elapsed < 10_000) return 2_000
  if (elapsed < 30_000 || waitTime === null) return 3_000
  return Math.min(15_000, Math.max(3_000, (waitTime * 1000) / 4))
}

/** What may pass by itself. The request lives on at the Horde meanwhile, and giving it up would mean paying twice. */
const passing: ReadonlySet<FailureKind> = new Set([
  'network',
  'timeout',
  'server-error',
  'bad-response',
  'too-large',
  'rate-limited',
  'timed-out-address',
])

/** Checks in a row that may fail before the request is given up: some two minutes. */
const mostFailures = 10

/** Milliseconds until the check is tried again after `failures` (from 1) in a row, or null: give up. */
export const delayAfterFailure = (failure: ProviderFailure, failures: number): number | null => {
  if (!passing.has(failure.kind) || failures > mostFailures) return null
  return Math.min(60_000, Math.max(3_000 * failures, failure.retryAfter ?? 0))
}
