import { pause } from '#core/http/index.ts'
import type { Clock } from '#core/ports.ts'

/** At most `count` in any `per` milliseconds. */
interface Rate {
  readonly count: number
  readonly per: number
}

/** Waits until the next request of its kind may be sent. In order of asking. Rejects when the signal is aborted. */
export type Turn = (clock: Clock, signal: AbortSignal) => Promise<void>

/**
 * The Horde's limits, kept across all stories at once: one instance serves the whole app, the text writer included.
 * Source: AI-Horde, horde/apis/v2/base.py and stable.py (see docs/providers.md). The server counts in fixed windows;
 * sliding ones, as here, are never above them.
 */
export interface HordeLimits {
  /** POST generate/async and generate/text/async: 2 a second and 90 a minute. */
  readonly submit: Turn
  /** GET generate/check: 10 a second. How often one request is asked after is the polling schedule's business. */
  readonly check: Turn
  /** GET generate/status: 10 a minute. */
  readonly status: Turn
  /** GET generate/text/status: 60 a minute. */
  readonly textStatus: Turn
  /** Everything else: 90 a minute; half of it is plenty. */
  readonly other: Turn
}

export const createHordeLimits = (): HordeLimits => ({
  submit: createTurn([
    // Half a second to spare: the server counts arrivals, and the first request of two may have been held up on its way.
    { count: 2, per: 1_500 },
    { count: 90, per: 60_000 },
  ]),
  check: createTurn([{ count: 10, per: 1_000 }]),
  status: createTurn([{ count: 10, per: 60_000 }]),
  textStatus: createTurn([{ count: 60, per: 60_000 }]),
  other: createTurn([{ count: 45, per: 60_000 }]),
})

interface Slot {
  readonly at: number
  /** True once its request was let through. */
  readonly used: boolean
}

const createTurn = (rates: readonly Rate[]): Turn => {
  const memory = Math.max(...rates.map(({ per }) => per))
  let slots: readonly Slot[] = []

  const replace = (old: Slot, ...by: readonly Slot[]): void => {
    slots = slots.flatMap((slot) => (slot === old ? by : [slot]))
  }

  return async (clock, signal) => {
    const now = clock.now()
    // A used slot in the future means that the computer's clock was set back: what is remembered tells nothing any
    // more, and must not hold up requests until that future has come.
    const known = slots.some(({ at, used }) => used && at > now) ? [] : slots
    slots = known.filter(({ at }) => at > now - memory)
    const at = rates.reduce((earliest, rate) => Math.max(earliest, nextFree(slots, rate)), now)
    const slot: Slot = { at, used: false }
    slots = [...slots, slot]
    try {
      if (at > now) await pause(clock, at - now, signal)
      replace(slot, { at, used: true })
    } catch (cause) {
      replace(slot)
      throw cause
    }
  }
}

/** When the `count` latest slots of a rate leave its window: slots are in order of time. */
const nextFree = (slots: readonly Slot[], { count, per }: Rate): number => {
  const blocking = slots.at(-count)
  return slots.length < count || blocking === undefined ? -Infinity : blocking.at + per
}
