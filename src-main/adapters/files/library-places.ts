import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, rmdir, stat, statfs, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { z } from 'zod'
import { AppError } from '#contract/errors.ts'
import type { Meaning } from '#contract/reasons.ts'
import { instantSchema, sha256Schema } from '#contract/stories.ts'
import type { LibraryPlace, LibraryPlaces, PlaceNote } from '#core/safekeeping/ports.ts'
import { syncFolder, temporaryPrefix, writeDurably } from './durable.ts'
import { explainWriting } from './explain.ts'
import type { Profile } from './profile.ts'

const noteSchema = z.object({
  version: z.literal(1),
  folder: z.string().refine(isAbsolute),
  earlier: z
    .object({
      folder: z.string().refine(isAbsolute),
      why: z.enum(['moved', 'restored']),
      at: instantSchema,
    })
    .nullable(),
})

/**
 * Lies in a folder in which a library is being built, and names the profile that builds it: that one may remove what
 * is there, and begin anew.
 */
const mark = '.inglenook-being-copied'

/** What systems put into an empty folder or on an empty disk of their own accord. */
const debris =
  /^(\.DS_Store|\.localized|\.Spotlight-V100|\.Trashes|\.fseventsd|\.Trash-\d+|Thumbs\.db|desktop\.ini|lost\+found|System Volume Information|\$RECYCLE\.BIN)$/i

/** Room beyond what is copied: the log, the note, and what is painted next. Bytes. */
const spare = 32 * 1024 * 1024

export const placeAt = (folder: string): LibraryPlace => ({
  folder,
  database: join(folder, 'inglenook.db'),
  pictures: join(folder, 'pictures'),
  lock: join(folder, 'lock.db'),
})

const notePath = (profile: Profile): string => join(profile.folder, 'library.json')

/** Whether a library lies there, be it one that a crash left half saved (`openStore` takes that up). */
export const holdsLibrary = (folder: string): boolean =>
  ['inglenook.db', 'inglenook.db.new'].some((name) => existsSync(join(folder, name)))

/**
 * Where the library of this profile is: in the profile itself, or where it was moved to.
 * Throws AppError `library-missing` if it was moved and is not there now (a stick that is not plugged in), or if
 * nobody can tell: an empty library is never begun in its place.
 */
export function findLibrary(profile: Profile): LibraryPlace {
  if (!existsSync(notePath(profile))) return placeAt(profile.folder)
  const { folder } = readNote(profile)
  if (holdsLibrary(folder)) return placeAt(folder)
  throw new AppError(
    'library-missing',
    `Your library is in ${folder}, and that folder can’t be found just now. If it is on a stick, another disk or in the network, plug it in or connect, then try again.`,
    { retryable: true, details: { path: folder } },
  )
}

/** Whether something lies where the library is kept, to be opened. Never throws. */
export function isLibraryThere(profile: Profile): boolean {
  try {
    return holdsLibrary(readNote(profile).folder)
  } catch {
    return false
  }
}

function readNote(profile: Profile): PlaceNote {
  const path = notePath(profile)
  if (!existsSync(path)) return { folder: profile.folder, earlier: null }
  try {
    const { folder, earlier } = noteSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { folder, earlier }
  } catch (error) {
    throw new AppError(
      'library-missing',
      `The note of where your library is, ${path}, can’t be read. Your stories are not touched: say where they are.`,
      { details: { path }, cause: error },
    )
  }
}

/** The places of this profile's libraries, and the note that names the one in use. */
export function createLibraryPlaces(profile: Profile): LibraryPlaces {
  const present = (): LibraryPlace => placeAt(readNote(profile).folder)
  return {
    at: placeAt,
    note: () => readNote(profile),
    write: ({ folder, earlier }) =>
      explainWriting(profile.folder, () =>
        writeDurably(
          notePath(profile),
          new TextEncoder().encode(`${JSON.stringify({ version: 1, folder, earlier }, null, 2)}\n`),
        ),
      ),
    claim: async (folder, bytes) => {
      const { folder: now } = present()
      // A library beside the present one is ours to make; a folder that a person named is there, or is a mistake.
      const isBeside = dirname(folder) === homeOf(now) && besideName.test(basename(folder))
      if (isBeside) await explainWriting(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }))
      await claim(folder, { owner: profile.folder, home: realpathSync(now), isBeside, bytes })
    },
    finish: (folder) =>
      explainWriting(folder, async () => {
        await rm(join(folder, mark), { force: true })
        await syncFolder(folder)
      }),
    remove: (folder) => explainWriting(folder, () => removeLibrary(folder, folder === profile.folder)),
    beside: (now) => join(homeOf(present().folder), `library-${stamp(now)}`),
    databaseSize: async () => (await stat(present().database)).size,
  }
}

const stamp = (now: number): string => new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')

/** A library that was restored beside another lies in a folder of its own in that one's home. */
const homeOf = (folder: string): string => (besideName.test(basename(folder)) ? dirname(folder) : folder)
const besideName = /^library-[0-9T-]{19}$/

const refuse = (message: string, meaning: Meaning, cause?: unknown): AppError =>
  new AppError('conflict', message, { ...meaning, cause })

/** As `claim`, for an empty library where none is in use. */
export const claimEmpty = (profile: Profile, folder: string): Promise<void> =>
  claim(folder, { owner: profile.folder, home: null, isBeside: false, bytes: 0 })

interface Claim {
  /** The profile's folder. */
  readonly owner: string
  /** Of the present library, without links; null where there is none. */
  readonly home: string | null
  readonly isBeside: boolean
  readonly bytes: number
}

async function claim(folder: string, { owner, home, isBeside, bytes }: Claim): Promise<void> {
  let real: string
  try {
    real = realpathSync(folder)
    if (!(await stat(real)).isDirectory()) throw new Error('not a folder')
  } catch (error) {
    throw refuse(
      `${folder} is not a folder that can be opened. Nothing was changed; choose another.`,
      { reason: 'folder-none', details: { path: folder } },
      error,
    )
  }
  if (real === home)
    throw refuse('Your library is in this folder already.', {
      reason: 'folder-same',
      details: { path: folder },
    })
  if (!isBeside && home !== null && isWithin(real, home)) {
    throw refuse(
      `${folder} is inside the folder of your library. Choose one outside of ${home}; nothing was changed.`,
      { reason: 'folder-inside', details: { path: folder } },
    )
  }
  const names = (await readNames(real)).filter((name) => !debris.test(name))
  if (await isMarkedBy(real, owner)) await clear(real, false)
  else if (names.length > 0) {
    throw refuse(
      `${folder} is not empty. Choose an empty folder, or make a new one there; nothing was changed.`,
      { reason: 'folder-not-empty', details: { path: folder } },
    )
  }
  await requireRoom(real, folder, bytes)
  try {
    await writeFile(join(real, mark), owner)
  } catch (error) {
    throw refuse(
      `Inglenook may not write to ${folder}. Nothing was changed; choose another folder.`,
      { reason: 'folder-closed', details: { path: folder } },
      error,
    )
  }
}

async function isMarkedBy(folder: string, owner: string): Promise<boolean> {
  const path = join(folder, mark)
  return existsSync(path) && (await readFile(path, 'utf8')) === owner
}

async function readNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    throw refuse(
      `Inglenook may not look into ${folder}. Nothing was changed; choose another folder.`,
      { reason: 'folder-closed', details: { path: folder } },
      error,
    )
  }
}

async function requireRoom(real: string, folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(real)
  const free = bavail * bsize
  const needed = bytes + spare
  // Some network folders tell nothing: then writing will show.
  if (free === 0 || free >= needed) return
  throw refuse(
    `There is not enough room in ${folder}: the library takes ${megabytes(needed)} MB, and ${megabytes(free)} MB are free. Nothing was changed.`,
    {
      reason: 'folder-too-small',
      details: { path: folder, needed: String(inMegabytes(needed)), free: String(inMegabytes(free)) },
    },
  )
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1e6)
const megabytes = (bytes: number): string => inMegabytes(bytes).toLocaleString('en')

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

/**
 * Removes what this program wrote: the database with its log and copies, pictures, the mark. A file of anybody
 * else's stays, with the folders it is in. `damaged-…` folders stay too: they are what a person may still want.
 *
 * @param isProfile the settings, the lock and the log stay
 */
async function removeLibrary(folder: string, isProfile: boolean): Promise<void> {
  if (!existsSync(folder)) return
  await clear(folder, isProfile)
  // A folder that a person chose is theirs; one beside another library was made here.
  if (besideName.test(basename(folder))) await removeIfEmpty(folder)
}

async function clear(folder: string, isProfile: boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    const isOurs =
      name === mark ||
      /^inglenook\.db(-wal|-shm|-journal|\.orphans|\.checked|\.checked\.new)?$/.test(name) ||
      /^inglenook\.db\.before-v\d+-\d+$/.test(name) ||
      (!isProfile && /^lock\.db(-journal)?$/.test(name))
    if (isOurs) await rm(join(folder, name), { force: true })
  }
  await removePictures(join(folder, 'pictures'))
}

async function removePictures(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile() && isPicture(each.name))) {
    await rm(join(entry.parentPath, entry.name), { force: true })
  }
  const folders = entries.filter((each) => each.isDirectory()).map((each) => join(each.parentPath, each.name))
  // The deepest first.
  for (const each of [...folders.sort((a, b) => b.length - a.length), folder]) await removeIfEmpty(each)
}

const isPicture = (name: string): boolean =>
  name.startsWith(temporaryPrefix) ||
  (sha256Schema.safeParse(name.slice(0, 64)).success && ['', '.thumbnail.webp'].includes(name.slice(64)))

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    // Somebody's file is in it, or it is where a disk is mounted: it stays.
    if (!['ENOTEMPTY', 'EEXIST', 'EBUSY', 'EPERM', 'EACCES', 'ENOENT'].includes(code)) throw error
  }
}
