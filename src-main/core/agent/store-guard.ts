import { AppError, type NoticeView } from '#contract/index.ts'
import type { Clock, Log } from '../ports.ts'

/** Waits, in milliseconds, between tries at a store that can't be written. */
const firstWait = 1_000
const longestWait = 60_000
/** After trouble, nothing new is begun for so long, in milliseconds. */
const restAfterTrouble = 10_000

/** Keeps work in hand while the disk is full or the library can't be written, and goes on once it can. */
export interface StoreGuard {
  /**
   * Runs a write, again and again until the store takes it. Rejects with the signal's reason when that is aborted,
   * and at once with everything that is not the store's trouble.
   */
  readonly write: <T>(operation: () => T | Promise<T>, signal: AbortSignal) => Promise<T>
  /** A write that may be lost (how far a picture is); answers its result, or undefined if the store refused. */
  readonly tryWrite: <T>(operation: () => T) => T | undefined
  /** Somebody met trouble outside of these; a thrown thing of another kind is not taken. Answers whether it was. */
  readonly note: (error: unknown) => boolean
  /** Milliseconds for which nothing new should be begun; 0 while all is well. */
  readonly restLeft: () => number
}

/** What passes once somebody makes room, plugs the disk in, or closes the program that holds the library. */
const troubles: ReadonlySet<string> = new Set([
  'disk-full',
  'store-damaged',
  'profile-unwritable',
  'profile-in-use',
])

export const isStoreTrouble = (error: unknown): error is AppError =>
  error instanceof AppError && troubles.has(error.code)

export const createStoreGuard = (deps: {
  readonly clock: Clock
  readonly log: Log
  readonly onNotice: (notice: NoticeView) => void
  /** The store takes writes again. */
  readonly onMended: () => void
}): StoreGuard => {
  let sound = true
  let restUntil = 0

  const noteTrouble = (error: AppError): void => {
    restUntil = deps.clock.now() + restAfterTrouble
    if (!sound) return
    sound = false
    deps.log.error('The store takes no writes; work waits for it', { error })
    deps.onNotice({
      id: 'store-trouble',
      kind: 'error',
      message: `${error.message} Pictures in the making wait, and go on by themselves once this is mended.`,
      reason: 'store-waits',
      error: error.toData(),
    })
  }
  const noteSuccess = (): void => {
    if (sound) return
    sound = true
    restUntil = 0
    deps.log.info('The store takes writes again')
    deps.onNotice({
      id: 'store-trouble',
      kind: 'info',
      message: 'The library can be written again; work goes on.',
      reason: 'store-mended',
    })
    deps.onMended()
  }

  return {
    write: async (operation, signal) => {
      for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
        signal.throwIfAborted()
        try {
          const result = await operation()
          noteSuccess()
          return result
        } catch (error) {
          if (!isStoreTrouble(error)) throw error
          noteTrouble(error)
        }
        await deps.clock.sleep(wait, signal)
      }
    },
    tryWrite: (operation) => {
      try {
        return operation()
      } catch (error) {
        if (!isStoreTrouble(error)) throw error
        noteTrouble(error)
        return undefined
      }
    },
    note: (error) => {
      if (!isStoreTrouble(error)) return false
      noteTrouble(error)
      return true
    },
    restLeft: () => Math.max(0, restUntil - deps.clock.now()),
  }
}
