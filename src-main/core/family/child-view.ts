import { AppError, type ChildViewState, type PinAnswer } from '#contract/index.ts'
import type { Clock } from '../ports.ts'

/** A PIN as it is kept: what scrypt made of it, and with what. Bytes as hexadecimal digits. */
export interface KeptPin {
  readonly salt: string
  readonly hash: string
  readonly N: number
  readonly r: number
  readonly p: number
}

export interface PinHasher {
  /** With a salt of its own. */
  readonly make: (pin: string) => Promise<KeptPin>
  readonly matches: (pin: string, kept: KeptPin) => Promise<boolean>
}

/** All that a restart must not forget. */
export interface ChildLock {
  readonly on: boolean
  readonly pin: KeptPin | null
  /** Wrong ones since the last right one. */
  readonly wrong: number
  /** When the last wrong one came, in milliseconds since the epoch. */
  readonly wrongAt: number
}

export interface ChildLockStore {
  /** What was kept last; where it can't be read, a lock that no PIN opens. */
  readonly read: () => ChildLock
  /** Durable when it resolves. Rejects with an AppError. */
  readonly write: (lock: ChildLock) => Promise<void>
}

/** A family's child's view: books to be read and nothing else, until a parent gives the PIN. */
export interface ChildView {
  readonly state: () => ChildViewState
  readonly isOn: () => boolean
  /** `current` is asked for where there is a PIN already. */
  readonly setPin: (pin: string, current: string | null) => Promise<PinAnswer>
  readonly removePin: (current: string) => Promise<PinAnswer>
  /** @throws AppError `conflict` without a PIN: nobody could leave again */
  readonly enter: () => Promise<void>
  readonly leave: (pin: string) => Promise<PinAnswer>
  /** Returns its unsubscribe. */
  readonly onChange: (listener: (state: ChildViewState) => void) => () => void
}

/** So many wrong ones cost no wait. */
const free = 5
const firstWait = 30_000
const longestWait = 60 * 60_000

/** After how many milliseconds the next one is looked at. */
const waitAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - free))

export const createChildView = (deps: {
  readonly store: ChildLockStore
  readonly hasher: PinHasher
  readonly clock: Pick<Clock, 'now'>
}): ChildView => {
  const { store, hasher, clock } = deps
  const listeners = new Set<(state: ChildViewState) => void>()
  let lock = store.read()
  // One after the other: a hundred PINs at once are a hundred tries.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }

  const state = (): ChildViewState => ({ on: lock.on, hasPin: lock.pin !== null })

  const keep = async (next: ChildLock): Promise<void> => {
    await store.write(next)
    const changed = next.on !== lock.on || (next.pin === null) !== (lock.pin === null)
    lock = next
    if (changed) for (const listener of listeners) listener(state())
  }

  const check = async (pin: string): Promise<PinAnswer> => {
    const wait = waitAfter(lock.wrong)
    const now = clock.now()
    if (wait > 0) {
      // A clock that was set back begins the wait anew; one cannot wait less by it.
      if (now < lock.wrongAt) await keep({ ...lock, wrongAt: now })
      const left = lock.wrongAt + wait - now
      if (left > 0) return { outcome: 'wait', seconds: Math.ceil(left / 1000) }
    }
    // Counted before it is looked at: to end the app in between wins nothing.
    await keep({ ...lock, wrong: lock.wrong + 1, wrongAt: now })
    if (lock.pin === null || !(await hasher.matches(pin, lock.pin))) return { outcome: 'wrong' }
    return { outcome: 'done' }
  }

  const after = async (pin: string, then: (right: ChildLock) => ChildLock): Promise<PinAnswer> => {
    const answer = await check(pin)
    if (answer.outcome === 'done') await keep(then({ ...lock, wrong: 0, wrongAt: 0 }))
    return answer
  }

  return {
    state,
    isOn: () => lock.on,
    setPin: (pin, current) =>
      inTurn(async () => {
        const kept = await hasher.make(pin)
        if (lock.pin !== null) return after(current ?? '', (right) => ({ ...right, pin: kept }))
        if (lock.on) return { outcome: 'wrong' }
        await keep({ ...lock, pin: kept })
        return { outcome: 'done' }
      }),
    removePin: (current) => inTurn(() => after(current, (right) => ({ ...right, pin: null }))),
    enter: () =>
      inTurn(async () => {
        if (lock.on) return
        if (lock.pin === null) {
          throw new AppError(
            'conflict',
            'The child’s view needs a PIN first: without one nobody could leave it.',
          )
        }
        await keep({ ...lock, on: true })
      }),
    leave: (pin) => inTurn(() => after(pin, (right) => ({ ...right, on: false }))),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
