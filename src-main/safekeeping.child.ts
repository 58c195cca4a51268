import { writeSync } from 'node:fs'
import type { Clock, Log } from '#core/ports.ts'
import { letGoOfEarlier } from '#core/safekeeping/let-go.ts'
import { moveLibrary, type MoveDeps } from '#core/safekeeping/move-library.ts'
import { createLibraryPlaces, findLibrary } from './adapters/files/library-places.ts'
import { createPictureCopies } from './adapters/files/picture-copies.ts'
import { createProfile, resolveProfile } from './adapters/files/profile.ts'
import { createLibraryDatabases } from './adapters/sqlite/library-databases.ts'
import { openStore } from './adapters/sqlite/open-store.ts'

/** A process that moves a library and dies in the midst of it: `node safekeeping.child.ts <profile> <to> <step>`. */

const nothing = (): void => undefined
const quiet: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
const clock: Clock = { now: () => 1, sleep: () => Promise.reject(new Error('nothing here waits')) }

/** Calls `tick` before and after each method of each object. */
function watched<T extends object>(object: T, tick: () => void): T {
  return Object.fromEntries(
    Object.entries(object).map(([name, method]: [string, unknown]) => [
      name,
      typeof method !== 'function' || name === 'at' || name === 'note'
        ? method
        : (...input: unknown[]): unknown => {
            tick()
            const output: unknown = Reflect.apply(method, object, input)
            if (!(output instanceof Promise)) return output
            return output.finally(tick)
          },
    ]),
  ) as T
}

/**
 * Moves the library as the app does, in this process, which dies (kill -9) at the step of that number.
 * Writes how many steps there were.
 */
async function moveAndDie(folder: string, to: string, dieAt: number): Promise<void> {
  const profile = resolveProfile({ INGLENOOK_PROFILE: folder }, 'linux', '/')
  createProfile(profile)
  let steps = 0
  const tick = (): void => {
    steps += 1
    if (steps === dieAt) process.kill(process.pid, 'SIGKILL')
  }
  const open = () => openStore({ path: findLibrary(profile).database, clock, log: quiet })
  let store = open()
  const places = watched(createLibraryPlaces(profile), tick)
  const deps: MoveDeps = {
    places,
    databases: watched(createLibraryDatabases(), tick),
    pictures: watched(createPictureCopies(), tick),
    clock,
    log: quiet,
    whileClosed: async (work) => {
      store.close()
      try {
        await work()
      } finally {
        store = open()
      }
    },
  }
  await moveLibrary(deps, to, { signal: new AbortController().signal, onProgress: tick })
  await letGoOfEarlier(places, clock.now())
  store.close()
  writeSync(1, String(steps))
}

const [folder = '', to = '', dieAt = '0'] = process.argv.slice(2)
await moveAndDie(folder, to, Number(dieAt))
