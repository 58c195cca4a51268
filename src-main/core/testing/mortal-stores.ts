import type { JobStore, PictureStore, StoryStore } from '../ports.ts'
import type { MemoryStores } from './memory-stores.ts'

/** Thrown by everything that a dead process still tries. */
export class ProcessDied extends Error {
  override readonly name = 'ProcessDied'
}

/** One process's view of stores that outlive it. */
export interface Process {
  readonly stories: StoryStore
  readonly jobs: JobStore
  readonly pictures: PictureStore
  readonly isAlive: () => boolean
  /** From now on nothing that the process does has any effect: kill -9. */
  readonly kill: () => void
  /** Writes so far. */
  readonly writes: () => number
}

/** Dies by itself at its `dieAt`-th write (from 1): `before` it takes effect, or right `after`. */
export const createProcess = (
  stores: MemoryStores,
  death: { readonly dieAt: number; readonly moment: 'before' | 'after' } = {
    dieAt: Infinity,
    moment: 'before',
  },
): Process => {
  let alive = true
  let writes = 0

  const mortal =
    <A extends unknown[], R>(write: (...args: A) => R) =>
    (...args: A): R => {
      if (!alive) throw new ProcessDied()
      writes += 1
      if (writes === death.dieAt && death.moment === 'before') {
        alive = false
        throw new ProcessDied()
      }
      const result = write(...args)
      if (writes === death.dieAt) {
        alive = false
        throw new ProcessDied()
      }
      return result
    }

  return {
    stories: {
      ...stores.stories,
      insert: mortal(stores.stories.insert),
      update: mortal(stores.stories.update),
      setCast: mortal(stores.stories.setCast),
      putPage: mortal(stores.stories.putPage),
      startAttempt: mortal(stores.stories.startAttempt),
      endAttempt: mortal(stores.stories.endAttempt),
    },
    jobs: {
      ...stores.jobs,
      enqueue: mortal(stores.jobs.enqueue),
      move: mortal(stores.jobs.move),
      note: mortal(stores.jobs.note),
      begin: mortal(stores.jobs.begin),
      startAttempt: mortal(stores.jobs.startAttempt),
      endAttempt: mortal(stores.jobs.endAttempt),
      complete: mortal(stores.jobs.complete),
      choose: mortal(stores.jobs.choose),
    },
    pictures: { ...stores.pictures, put: mortal(stores.pictures.put) },
    isAlive: () => alive,
    kill: () => {
      alive = false
    },
    writes: () => writes,
  }
}
