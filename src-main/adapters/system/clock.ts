import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '#core/ports.ts'

/** What setTimeout can count at most, in milliseconds; a longer wait is slept in parts. */
const longestTimer = 2 ** 31 - 1

/** The computer's own clock. */
export function createSystemClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
      let left = Math.max(0, milliseconds)
      try {
        while (left > longestTimer) {
          await wait(longestTimer, undefined, { signal })
          left -= longestTimer
        }
        await wait(left, undefined, { signal })
      } catch (error) {
        // The port promises the signal's reason, not Node's AbortError around it.
        throw signal?.aborted === true ? signal.reason : error
      }
    },
  }
}
