import type { Clock } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import { abortFailure } from './failures.ts'

/** Without a reason of ours each abort would make a DOMException with its stack, for every piece of every answer. */
const workIsOver = 'The work is over'

/**
 * Runs `work` for at most `limit` milliseconds. Its signal is aborted when the time is up, when `signal` is, and
 * when this returns; then nothing of it runs on unnoticed. Rejects with `late()`, or with what the abort means, at
 * once, even when `work` does not listen to its signal.
 */
export const within = async <T>(
  clock: Clock,
  signal: AbortSignal,
  limit: number,
  late: () => ProviderFailure,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  if (signal.aborted) throw abortFailure(signal)
  const inner = new AbortController()
  return await new Promise<T>((resolve, reject) => {
    const stop = (failure: ProviderFailure): void => {
      reject(failure)
      inner.abort(failure)
    }
    const onAbort = (): void => stop(abortFailure(signal))
    signal.addEventListener('abort', onAbort, { once: true })
    const over = (): void => {
      signal.removeEventListener('abort', onAbort)
      inner.abort(workIsOver)
    }
    clock.sleep(limit, inner.signal).then(
      () => stop(late()),
      // The sleep ends this way when the work was done first.
      () => undefined,
    )
    work(inner.signal).then(resolve, reject).finally(over)
  })
}

/** Sleeps; rejects with what the abort means. */
export const pause = async (clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> => {
  try {
    await clock.sleep(milliseconds, signal)
  } catch (cause) {
    if (signal.aborted) throw abortFailure(signal)
    throw cause
  }
}

/** The work's result, or at once what the abort means; then `left` looks after the work. */
export const orAbort = async <T>(work: Promise<T>, signal: AbortSignal, left: () => void): Promise<T> =>
  await new Promise<T>((resolve, reject) => {
    const onAbort = (): void => {
      left()
      reject(abortFailure(signal))
    }
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
