import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readFile, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '#contract/errors.ts'
import { sha256Schema } from '#contract/stories.ts'
import type { Log, PictureStore } from '#core/ports.ts'
import { syncFolder, temporaryPrefix, writeDurably } from './durable.ts'

/** The port, and what only the start of the app needs. */
export interface PictureFolder extends PictureStore {
  /**
   * Removes what a crash left behind: temporary files, and pictures that `keep` does not know.
   * Only before the first picture is put; temporary files alone go by themselves then.
   *
   * @returns how many files went
   */
  readonly sweep: (keep: (sha256: string) => boolean) => Promise<number>
}

type Size = 'full' | 'thumbnail'

const suffix: Readonly<Record<Size, string>> = { full: '', thumbnail: '.thumbnail.webp' }

/**
 * Pictures by their SHA-256: `pictures/ab/cd/abcd…` and `abcd….thumbnail.webp` beside it.
 * Rejects with AppError `disk-full` or `profile-unwritable`; other errors of the system rise.
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

  const put = async (bytes: Uint8Array, thumbnail: Uint8Array | null): Promise<string> => {
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
      explained(folder, async () => {
        await sweepTemporary()
        return await put(bytes, thumbnail)
      }),
    read: async (sha256, size) => await readIfThere(path(sha256, size)),
    path,
    remove: (sha256) => explained(folder, () => remove(sha256)),
    size: async () => {
      let total = 0
      for (const file of await filesBelow(folder))
        total += (await sizeOf(join(file.parentPath, file.name))) ?? 0
      return total
    },
    sweep: (keep) =>
      explained(folder, () =>
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

async function explained<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explain(error, folder)
  }
}

function explain(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError(
      'disk-full',
      'The disk is full, so this picture could not be saved. What was saved before is safe. Make room, then try again.',
      { reason: 'folder-full', retryable: true, details: { path: folder }, cause: error },
    )
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new AppError(
      'profile-unwritable',
      `Inglenook may not write to ${folder}. Allow it to, or start it with INGLENOOK_PROFILE set to another folder.`,
      { reason: 'folder-read-only', retryable: true, details: { path: folder }, cause: error },
    )
  }
  return error
}
