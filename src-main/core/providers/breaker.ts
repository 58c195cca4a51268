import { CircuitState, circuitBreaker, handleWhen, type IBreaker } from 'cockatiel'
import type { Clock } from '../ports.ts'
import { ProviderFailure } from './failure.ts'
import { failurePolicy } from './failure-policy.ts'

/** Stops asking a provider that is plainly down, and lets one request through now and then to see whether it is back. */
export interface Breaker {
  /**
   * `closed`: ask freely. `open`: do not ask before `until` (milliseconds since the epoch). `due`: one request may
   * find out whether the provider is back. `trial`: one is finding out; send no other before it has ended.
   */
  readonly state: () =>
    { readonly kind: 'closed' | 'due' | 'trial' } | { readonly kind: 'open'; readonly until: number }
  /** Runs a request and counts how it ends; throws what it throws. Only to be called when `state` allows it. */
  readonly run: <T>(request: () => Promise<T>) => Promise<T>
  /** Forgets everything: the key was changed, the network is back. */
  readonly reset: () => void
}

/** So many hiccups in a row open it; a `dead` failure does alone. */
const hiccupsToOpen = 3
/** Milliseconds for which it stays open at first; doubles with every trial that fails. */
const firstWait = 30_000
const longestWait = 300_000

/**
 * A cockatiel circuit breaker on the Clock port. cockatiel keeps its open time by `Date.now()`, which a test can't
 * move and which a change of the computer's clock would stretch. So its own wait is switched off (any time passed is
 * more than minus infinity) and kept here; counting, half-open sampling and the transitions are cockatiel's.
 */
export const createBreaker = (clock: Clock): Breaker => {
  const make = () => {
    let opened: { readonly until: number; readonly times: number } = { until: 0, times: 0 }
    let severity = 0
    let sum = 0
    const counting: IBreaker = {
      state: undefined,
      success: () => {
        sum = 0
      },
      failure: () => {
        sum += severity
        return sum >= hiccupsToOpen
      },
    }
    const policy = circuitBreaker(
      handleWhen((error) => {
        const health = error instanceof ProviderFailure ? failurePolicy[error.kind].health : 'hiccup'
        severity = { none: 0, hiccup: 1, dead: hiccupsToOpen }[health]
        return severity > 0
      }),
      { breaker: counting, halfOpenAfter: Number.NEGATIVE_INFINITY },
    )
    policy.onBreak(() => {
      const wait = Math.min(firstWait * 2 ** opened.times, longestWait)
      opened = { until: clock.now() + wait, times: opened.times + 1 }
    })
    policy.onReset(() => {
      opened = { until: 0, times: 0 }
    })
    return { policy, openUntil: () => opened.until }
  }

  let current = make()
  return {
    state: () => {
      switch (current.policy.state) {
        case CircuitState.Open: {
          const until = current.openUntil()
          return clock.now() < until ? { kind: 'open', until } : { kind: 'due' }
        }
        case CircuitState.HalfOpen:
          return { kind: 'trial' }
        case CircuitState.Closed:
        case CircuitState.Isolated:
          return { kind: 'closed' }
      }
    },
    run: (request) => current.policy.execute(request),
    reset: () => {
      current = make()
    },
  }
}
