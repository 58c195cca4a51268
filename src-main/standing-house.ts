import { AppError } from '#contract/index.ts'
import type { House } from '#core/house.ts'

/** The house that is open at the moment. Moving or replacing the library closes it and opens another in its place. */
export interface StandingHouse {
  readonly current: () => House
  /** Whether there is none to ask just now. */
  readonly isClosed: () => boolean
  /**
   * Closes the house, runs `work`, and opens it anew. Where it can't be opened then, runs `takeBack`, opens what that
   * leads to, and rejects with why. Rejects with what `work` rejects with, once the house is open again.
   */
  readonly whileClosed: (work: () => Promise<void>, takeBack: () => Promise<void>) => Promise<void>
  /** Whether it could not be opened anew when it was last tried. */
  readonly isAway: () => boolean
  /**
   * Closes as much of the house as can be closed, and opens it anew: what it was opened on went away, and something is
   * there again. Rejects with why it can't be opened; then it is away, and this can be tried again.
   */
  readonly reopen: () => Promise<void>
  readonly close: () => Promise<void>
}

const libraryMoving = (): AppError =>
  new AppError('conflict', 'Your library is being moved already.', {
    reason: 'library-moving',
    retryable: true,
  })

/**
 * @param open opens the house in the library that the profile names
 * @param onOpen joins it to the window; also called for the first
 */
export async function standHouse(
  open: () => Promise<House>,
  onOpen: (house: House) => void,
): Promise<StandingHouse> {
  let house = await open()
  let closed = false
  let away = false
  let reopening: Promise<void> | undefined
  let work: Promise<void> = Promise.resolve()
  onOpen(house)
  const enter = async (): Promise<void> => {
    house = await open()
    closed = false
    onOpen(house)
    house.start()
  }
  const rebuild = async (change: () => Promise<void>, takeBack: () => Promise<void>): Promise<void> => {
    closed = true
    await house.close()
    const failed: unknown[] = []
    await change().catch((error: unknown) => failed.push(error))
    try {
      await enter()
    } catch (error) {
      failed.push(error)
      await takeBack()
      await enter()
    }
    if (failed.length > 0) throw failed[0]
  }
  const openAnew = async (): Promise<void> => {
    closed = true
    // What is gone can't be closed in good order, and needn't be.
    if (!away) await house.close().catch(() => undefined)
    away = true
    await enter()
    away = false
  }
  return {
    current: () => house,
    isClosed: () => closed,
    isAway: () => away,
    reopen: () => {
      if (closed && !away && reopening === undefined) throw libraryMoving()
      reopening ??= openAnew().finally(() => {
        reopening = undefined
      })
      work = reopening.catch(() => undefined)
      return reopening
    },
    whileClosed: (change, takeBack) => {
      if (closed) throw libraryMoving()
      const rebuilt = rebuild(change, takeBack)
      // The app may be asked to quit meanwhile: that waits for it, but does not fail with it.
      work = rebuilt.catch(() => undefined)
      return rebuilt
    },
    close: async () => {
      await work
      if (!closed) await house.close()
    },
  }
}
