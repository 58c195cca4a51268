import { createHash } from 'node:crypto'
import type { Clock, Log } from '#core/ports.ts'
import { findLibrary } from './adapters/files/library-places.ts'
import { createPictureStore } from './adapters/files/picture-store.ts'
import { createProfile, resolveProfile, type Profile } from './adapters/files/profile.ts'
import { createLibraryDatabases } from './adapters/sqlite/library-databases.ts'
import { openStore } from './adapters/sqlite/open-store.ts'
import { fill } from './adapters/sqlite/testing/damage.ts'
import { version } from './adapters/sqlite/testing/fixtures.ts'

/** A library on the disk with the real adapters, for the tests and the measurements of whole libraries. */

export const quiet: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
export const fixedClock = (now = Date.UTC(2026, 0, 2, 3, 4, 5)): Clock => ({
  now: () => now,
  sleep: () => Promise.reject(new Error('nothing here waits')),
})

export const profileAt = (folder: string): Profile => {
  const profile = resolveProfile({ INGLENOOK_PROFILE: folder }, 'linux', '/')
  createProfile(profile)
  return profile
}

/** Fills the profile's library with stories of four pages, each with a picture file of its own, and one left over. */
export async function furnishLibrary(profile: Profile, stories: number): Promise<void> {
  const place = findLibrary(profile)
  const store = openStore({ path: place.database, clock: fixedClock(), log: quiet })
  const pictures = createPictureStore({ folder: place.pictures, log: quiet })
  fill(store, stories, (id) => {
    const bytes = pictureBytes(id)
    const { picture, ...rest } = version(id)
    return { ...rest, picture: { ...picture, sha256: hashOf(bytes), size: bytes.length } }
  })
  for (let story = 1; story <= stories; story += 1) {
    for (let page = 1; page <= 4; page += 1) {
      await pictures.put(pictureBytes(`${story}/${page}`), pictureBytes(`thumbnail of ${story}/${page}`))
    }
  }
  store.close()
}

/** The same bytes for the same name. */
const pictureBytes = (name: string): Uint8Array =>
  Buffer.concat(
    Array.from({ length: 40 }, (_, part) => createHash('sha256').update(`${part} ${name}`).digest()),
  )

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** SHA-256 of every row of the profile's library, and how many pictures can be read and are what their name says. */
export async function lookAt(profile: Profile): Promise<{ rows: string; pictures: number }> {
  const place = findLibrary(profile)
  const store = openStore({ path: place.database, clock: fixedClock(), log: quiet })
  if (store.notice !== null) throw new Error(store.notice.message)
  const pictures = createPictureStore({ folder: place.pictures, log: quiet })
  let sound = 0
  for (const sha256 of store.pictures()) {
    const bytes = await pictures.read(sha256, 'full')
    const thumbnail = await pictures.read(sha256, 'thumbnail')
    if (bytes !== undefined && thumbnail !== undefined && hashOf(bytes) === sha256) sound += 1
  }
  store.close()
  return { rows: createLibraryDatabases().digest(place.database), pictures: sound }
}
