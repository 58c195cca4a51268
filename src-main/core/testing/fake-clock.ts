import type { Clock } from '../ports.ts'

interface Timer {
  readonly at: number
  readonly order: number
  readonly wake: () => void
}

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Lets everything run that needs no time. */
  readonly flush: () => Promise<void>
  /** Lets `milliseconds` pass, waking every sleeper in its time. */
  readonly advance: (milliseconds: number) => Promise<void>
  /** Lets time pass until `done` answers true; throws after `limit` milliseconds of virtual time. */
  readonly until: (done: () => boolean, limit?: number) => Promise<void>
  /** Moves the time without waking anyone in between, as a computer that sleeps does. */
  readonly jump: (milliseconds: number) => Promise<void>
  /** How many sleep. */
  readonly sleepers: () => number
}

const day = 24 * 60 * 60 * 1000

export const createFakeClock = (start = Date.UTC(2026, 10, 24)): FakeClock => {
  let now = start
  let order = 0
  /** A binary heap: 10,000 jobs sleep a lot. */
  const heap: Timer[] = []
  const cancelled = new Set<Timer>()
  const isBefore = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

  const push = (timer: Timer): void => {
    heap.push(timer)
    for (let index = heap.length - 1; index > 0;) {
      const parent = (index - 1) >> 1
      if (!isBefore(heap[index]!, heap[parent]!)) break
      ;[heap[index], heap[parent]] = [heap[parent]!, heap[index]!]
      index = parent
    }
  }
  const pop = (): Timer | undefined => {
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    heap[0] = last
    for (let index = 0; ;) {
      const left = 2 * index + 1
      const right = left + 1
      let least = index
      if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left
      if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right
      if (least === index) break
      ;[heap[index], heap[least]] = [heap[least]!, heap[index]!]
      index = least
    }
    return top
  }
  const peek = (): Timer | undefined => {
    while (heap[0] !== undefined && cancelled.has(heap[0])) cancelled.delete(pop()!)
    return heap[0]
  }

  // Everything in these tests is promises alone: when an immediate comes, all of them have run.
  const flush = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

  const step = async (limit: number): Promise<boolean> => {
    await flush()
    const next = peek()
    if (next === undefined || next.at > limit) return false
    now = Math.max(now, next.at)
    pop()
    next.wake()
    return true
  }

  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error)
          return
        }
        const onAbort = (): void => {
          cancelled.add(timer)
          reject(signal?.reason as Error)
        }
        const timer: Timer = {
          at: now + Math.max(0, milliseconds),
          order: order++,
          wake: () => {
            signal?.removeEventListener('abort', onAbort)
            resolve()
          },
        }
        signal?.addEventListener('abort', onAbort, { once: true })
        push(timer)
      }),
    flush,
    advance: async (milliseconds) => {
      const end = now + milliseconds
      while (await step(end));
      now = end
      await flush()
    },
    until: async (done, limit = 30 * day) => {
      const end = now + limit
      await flush()
      while (!done()) {
        if (!(await step(end)) && !done())
          throw new Error(`It did not come within ${limit} ms; ${heap.length} sleep`)
      }
    },
    jump: async (milliseconds) => {
      now += milliseconds
      while (await step(now));
    },
    sleepers: () => heap.length - cancelled.size,
  }
}
