import { createHash } from 'node:crypto'
import { existsSync, type Dirent } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '#contract/errors.ts'
import { sha256Schema } from '#contract/stories.ts'
import type { Log, PictureStore } from '#core/ports.ts'
import { syncFolder, temporaryPrefix, writeDurably } from './durable.ts'
import { explainWriting } from './explain.ts'

/** The port, and what only the start of the app needs. */
export interface PictureFolder extends PictureStore {
  /**
   * Removes what a crash left behind: temporary files, and pictures that `keep` does not know.
   * Only before the first picture is put; temporary files alone go by themselves then.
   *
   * @returns how many files went
   */
  readonly sweep: (keep: (sha256: string) => boolean) => Promise<number>
  /** SHA-256 of every file, those written first at the beginning. */
  readonly list: () => Promise<readonly string[]>
  /** Moves a file out of the store, into that folder, which is made. Does nothing where there is none. */
  readonly setAside: (sha256: string, folder: string) => Promise<void>
}

type Size = 'full' | 'thumbnail'

const suffix: Readonly<Record<Size, string>> = { full: '', thumbnail: '.thumbnail.webp' }

/**
 * Pictures by their SHA-256: `pictures/ab/cd/abcd…` and `abcd….thumbnail.webp` beside it.
 * Rejects with AppError `disk-full` or `profile-unwritable`; other errors of the system rise.
 *
 * Once the folder is there it is not made again: one that is gone is a disk that was taken away, and what was put in
 * its place would be hidden when it comes back.
 */
export function createPictureStore(options: { readonly folder: string; readonly log: Log }): PictureFolder {
  const { folder, log } = options

  /** The only way to a file name: nothing but a hash gets through. */
  const path = (sha256: string, size: Size): string => {
    if (!sha256Schema.safeParse(sha256).success) {
      throw new AppError('bad-input', 'There is no such picture.', { reason: 'picture-gone' })
    }
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}${suffix[size]}`)
  }

  let isMade = existsSync(folder)
  const requireFolder = async (): Promise<void> => {
    if (isMade) {
      await stat(folder)
      return
    }
    // Not with its ancestors: the library's own folder is there, or is gone.
    await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
      // Made by another picture in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    })
    isMade = true
  }

  const put = async (bytes: Uint8Array, thumbnail: Uint8Array | null): Promise<string> => {
    await requireFolder()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const full = path(sha256, 'full')
    const small = path(sha256, 'thumbnail')
    // The thumbnail first: where the picture is, its thumbnail is too.
    if (thumbnail !== null && (await sizeOf(small)) === undefined) await writeDurably(small, thumbnail)
    // Compared byte by byte: a file that rotted on the disk is mended by writing it again.
    const present = await readIfThere(full)
    if (present === undefined || Buffer.compare(present, bytes) !== 0) await writeDurably(full, bytes)
    await syncFolder(dirname(dirname(full)))
    await syncFolder(folder)
    return sha256
  }

  const remove = async (sha256: string): Promise<void> => {
    // In the other order than `put`, for the same reason.
    await rm(path(sha256, 'full'), { force: true })
    await rm(path(sha256, 'thumbnail'), { force: true })
  }

  const sweep = async (isLeftOver: (file: Dirent) => boolean): Promise<number> => {
    const files = (await filesBelow(folder)).filter(isLeftOver)
    for (const file of files) await rm(join(file.parentPath, file.name), { force: true })
    if (files.length > 0) log.info('Swept picture files that belong to nothing', { removed: files.length })
    return files.length
  }
  // Once, before this process has temporary files of its own; the profile's lock rules out another's.
  let swept: Promise<number> | undefined
  const sweepTemporary = (): Promise<number> => (swept ??= sweep(isTemporary))

  return {
    put: (bytes, thumbnail) =>
      explainWriting(folder, async () => {
        await sweepTemporary()
        return await put(bytes, thumbnail)
      }),
    read: (sha256, size) => explainWriting(folder, async () => await readIfThere(path(sha256, size))),
    path,
    remove: (sha256) => explainWriting(folder, () => remove(sha256)),
    size: async () => {
      let total = 0
      for (const file of await filesBelow(folder))
        total += (await sizeOf(join(file.parentPath, file.name))) ?? 0
      return total
    },
    list: () =>
      explainWriting(folder, async () => {
        const found = await Promise.all(
          (await filesBelow(folder))
            .filter(({ name }) => sha256Schema.safeParse(name).success)
            .map(async ({ name }) => ({ name, at: (await stat(path(name, 'full'))).mtimeMs })),
        )
        return found.sort((one, other) => one.at - other.at).map(({ name }) => name)
      }),
    setAside: (sha256, to) =>
      explainWriting(to, async () => {
        await mkdir(to, { recursive: true, mode: 0o700 })
        for (const size of ['full', 'thumbnail'] as const) {
          const from = path(sha256, size)
          if ((await sizeOf(from)) !== undefined) await rename(from, join(to, basename(from)))
        }
      }),
    sweep: (keep) =>
      explainWriting(folder, () =>
        sweep((file) => {
          const sha256 = hashIn(file.name)
          return isTemporary(file) || (sha256 !== undefined && !keep(sha256))
        }),
      ),
  }
}

const isTemporary = (file: Dirent): boolean => file.name.startsWith(temporaryPrefix)

/** The hash in a name that this store gave; undefined for somebody else's file. */
function hashIn(name: string): string | undefined {
  const sha256 = name.slice(0, 64)
  const isOurs = sha256Schema.safeParse(sha256).success && Object.values(suffix).includes(name.slice(64))
  return isOurs ? sha256 : undefined
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Bytes, or undefined where there is no file. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function filesBelow(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile())
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
