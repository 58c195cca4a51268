import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createConnection, openDatabase } from '../../src-main/adapters/sqlite/connection.ts'
import { createJobStore } from '../../src-main/adapters/sqlite/job-store.ts'
import { openStore } from '../../src-main/adapters/sqlite/open-store.ts'
import { createStoryStore } from '../../src-main/adapters/sqlite/story-store.ts'
import { fill } from '../../src-main/adapters/sqlite/testing/damage.ts'
import { clockAt, silentLog, version } from '../../src-main/adapters/sqlite/testing/fixtures.ts'
import { createLibraryDatabases } from '../../src-main/adapters/sqlite/library-databases.ts'
import { createPictureStore } from '../../src-main/adapters/files/picture-store.ts'
import { findLibrary } from '../../src-main/adapters/files/library-places.ts'
import { createProfile, resolveProfile, type Profile } from '../../src-main/adapters/files/profile.ts'
import { inTurn } from './in-turn.ts'

/** Bytes of a picture and of its thumbnail: small, so that what counts is the number of files. */
const sizes = { picture: 12_000, thumbnail: 2_000 }

const bytesOf = (name: string, size: number): Buffer =>
  Buffer.alloc(size, createHash('sha512').update(name).digest())

/** A library of so many stories of four pages, each with a picture file of its own; the same number gives the same. */
export async function makeLibrary(profile: Profile, stories: number): Promise<void> {
  const place = findLibrary(profile)
  const database = openDatabase(place.database, { mustExist: true })
  const connection = createConnection(database, place.database)
  const files: { readonly path: string; readonly name: string }[] = []
  // In one go: each change would wait for the disk, some hundred thousand times.
  database.exec('BEGIN')
  fill({ stories: createStoryStore(connection), jobs: createJobStore(connection) }, stories, (name) => {
    const sha256 = createHash('sha256').update(bytesOf(name, sizes.picture)).digest('hex')
    files.push({ path: join(place.pictures, sha256.slice(0, 2), sha256.slice(2, 4), sha256), name })
    const { picture, ...rest } = version(name)
    return { ...rest, picture: { ...picture, sha256, size: sizes.picture } }
  })
  database.exec('COMMIT')
  database.close()
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(folder, { recursive: true })
  await inTurn(files, async ({ path, name }) => {
    await writeFile(path, bytesOf(name, sizes.picture))
    await writeFile(`${path}.thumbnail.webp`, bytesOf(`thumbnail of ${name}`, sizes.thumbnail))
  })
}

/** A new profile with an empty library. */
export function profileAt(folder: string): Profile {
  const profile = resolveProfile({ INGLENOOK_PROFILE: folder }, 'linux', '/')
  createProfile(profile)
  openStore({ path: findLibrary(profile).database, clock: clockAt(), log: silentLog }).close()
  return profile
}

/** SHA-256 of every row, and how many pictures are there, with a thumbnail, and are what their name says. */
export async function lookAt(
  profile: Profile,
): Promise<{ readonly rows: string; readonly pictures: number }> {
  const place = findLibrary(profile)
  const databases = createLibraryDatabases()
  const pictures = createPictureStore({ folder: place.pictures, log: silentLog })
  let sound = 0
  await inTurn(databases.pictures(place.database), async ({ sha256 }) => {
    const bytes = await pictures.read(sha256, 'full')
    const thumbnail = await pictures.read(sha256, 'thumbnail')
    const isWhole = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256
    if (isWhole && thumbnail?.length === sizes.thumbnail) sound += 1
  })
  return { rows: databases.digest(place.database), pictures: sound }
}
