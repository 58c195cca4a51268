import type { Clock } from '../../ports.ts'

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

export interface VirtualClock extends Clock {
  /**
   * Waits for `work`, and whenever nothing is under way moves the time on to whoever sleeps shortest: days pass in
   * no time, while a real answer over a real socket is always waited for.
   */
  readonly run: <T>(work: Promise<T>) => Promise<T>
  /** Moves the time on without waking anyone, as a computer that was asleep does. */
  readonly skip: (milliseconds: number) => void
}

/** `busy` tells whether something real is under way, such as an answer that is still coming. */
export const createVirtualClock = (busy: () => boolean, startAt = Date.UTC(2026, 10, 24)): VirtualClock => {
  let now = startAt
  let sleepers: readonly Sleeper[] = []

  const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        sleepers = sleepers.filter((one) => one !== sleeper)
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a signal is aborted with
        reject(signal?.reason)
      }
      const sleeper: Sleeper = {
        until: now + Math.max(0, milliseconds),
        wake: () => {
          signal?.removeEventListener('abort', stop)
          resolve()
        },
      }
      if (signal?.aborted === true) {
        stop()
        return
      }
      signal?.addEventListener('abort', stop, { once: true })
      sleepers = [...sleepers, sleeper]
    })

  const advance = (): void => {
    const next = sleepers.reduce<Sleeper | null>(
      (first, one) => (first === null || one.until < first.until ? one : first),
      null,
    )
    if (next === null) return
    sleepers = sleepers.filter((one) => one !== next)
    now = Math.max(now, next.until)
    next.wake()
  }

  return {
    now: () => now,
    sleep,
    skip: (milliseconds) => {
      now += milliseconds
    },
    run: async (work) => {
      const state = { over: false }
      const done = (): void => {
        state.over = true
      }
      work.then(done, done)
      let quiet = 0
      while (!state.over) {
        await new Promise((resolve) => setImmediate(resolve))
        // Whoever was woken gets a few turns to begin something real before the time moves again.
        quiet = busy() ? 0 : quiet + 1
        if (quiet > 4) {
          advance()
          quiet = 0
        }
      }
      return await work
    },
  }
}
