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
  readonly close: () => Promise<void>
}

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
  return {
    current: () => house,
    isClosed: () => closed,
    whileClosed: (change, takeBack) => {
      if (closed) {
        throw new AppError('conflict', 'Your library is being moved already.', {
          reason: 'library-moving',
          retryable: true,
        })
      }
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
