import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PictureCopies } from '#core/safekeeping/ports.ts'
import { syncFolder, temporaryPrefix } from './durable.ts'
import { explainWriting } from './explain.ts'

/** Files under way at once: enough that the disk does not wait for us, and few enough to keep them in memory. */
const atOnce = 16

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const pathsIn = (folder: string, sha256: string) => {
  const full = join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return { full, thumbnail: `${full}.thumbnail.webp` }
}

/** A picture as it lies somewhere; a voice has no thumbnail. */
export interface KeptPicture {
  readonly bytes: Uint8Array
  readonly thumbnail: Uint8Array | undefined
}

/** Where pictures are read. */
export interface PictureSource {
  readonly read: (sha256: string) => Promise<KeptPicture | undefined> | KeptPicture | undefined
  readonly close: () => void
}

/** Reads from a folder of the pictures' layout; whether it is what its name says is for the reader to see. */
export const readPictureIn =
  (folder: string) =>
  async (sha256: string): Promise<KeptPicture | undefined> => {
    const { full, thumbnail } = pathsIn(folder, sha256)
    const [bytes, small] = await Promise.all([readIfThere(full), readIfThere(thumbnail)])
    return bytes === undefined ? undefined : { bytes, thumbnail: small }
  }

/** The same, and nothing of what is not what its name says. */
export const readWholePictureIn = (folder: string) => {
  const read = readPictureIn(folder)
  return async (sha256: string): Promise<KeptPicture | undefined> => {
    const kept = await read(sha256)
    return kept === undefined || hashOf(kept.bytes) !== sha256 ? undefined : kept
  }
}

/**
 * Pictures from one folder to another, checked by their names. See the port for what it promises.
 * @param openFile opens a backup in one file
 */
export function createPictureCopies(
  openFile: (path: string) => PictureSource = () => {
    throw new Error('Pictures are copied from folders here')
  },
): PictureCopies {
  const sourceAt = async (from: string): Promise<PictureSource> =>
    (await isFile(from)) ? openFile(from) : { read: readPictureIn(from), close: () => undefined }
  return {
    copy: async (from, to, pictures, { signal, onProgress }) => {
      const source = await sourceAt(from)
      return await explainWriting(to, async () => {
        const lost: string[] = []
        const folders = new Set<string>()
        let done = 0
        await inTurn(pictures, async (picture) => {
          signal.throwIfAborted()
          const there = await copyOne(source, to, picture, folders)
          if (!there) lost.push(picture.sha256)
          done += 1
          onProgress(done, pictures.length)
        })
        await inTurn([...folders], syncFolder)
        if (existsSync(to)) await syncFolder(to)
        return { lost }
      }).finally(source.close)
    },
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch (error) {
    // What is not there is no file, and its pictures are lost one by one.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/**
 * A few at once. Rejects with the first failure, once all of them have ended: whoever cleans up after it is not
 * written to meanwhile.
 */
async function inTurn<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  let next = 0
  const failed: unknown[] = []
  const carry = async (): Promise<void> => {
    for (let thing = things[next++]; thing !== undefined; thing = things[next++]) await work(thing)
  }
  await Promise.all(
    Array.from({ length: atOnce }, () =>
      carry().catch((error: unknown) => {
        failed.push(error)
        next = things.length
      }),
    ),
  )
  if (failed.length > 0) throw failed[0]
}

/** Answers whether the picture has arrived, or was there already. */
async function copyOne(
  from: PictureSource,
  to: string,
  { sha256, size }: { readonly sha256: string; readonly size: number },
  folders: Set<string>,
): Promise<boolean> {
  const target = pathsIn(to, sha256)
  // Its name is given last of all, so what has its name and its size is whole.
  if ((await sizeOf(target.full)) === size && (await sizeOf(target.thumbnail)) !== undefined) return true
  const kept = await from.read(sha256)
  if (kept === undefined || hashOf(kept.bytes) !== sha256) return false
  const { bytes, thumbnail } = kept
  const folder = dirname(target.full)
  if (!folders.has(folder)) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    folders.add(folder).add(dirname(folder))
  }
  const files = [
    ...(thumbnail === undefined ? [] : [{ path: target.thumbnail, bytes: thumbnail }]),
    { path: target.full, bytes },
  ].map((file) => ({ ...file, temporary: temporaryFor(file.path) }))
  try {
    // Side by side: the disk is waited for once.
    for (const written of await Promise.allSettled(files.map(write)))
      if (written.status === 'rejected') throw written.reason
    for (const { temporary, path } of files) await rename(temporary, path)
  } catch (error) {
    for (const { temporary } of files) await rm(temporary, { force: true })
    throw error
  }
  return true
}

const temporaryFor = (path: string): string =>
  join(dirname(path), `${temporaryPrefix}${path.slice(-40).replaceAll(/[/\\]/g, '-')}`)

/** Writes, syncs, and reads back; the caller gives the file its name. */
async function write({ path, temporary, bytes }: { path: string; temporary: string; bytes: Uint8Array }) {
  const file = await open(temporary, 'w+', 0o600)
  try {
    await file.writeFile(bytes)
    await file.datasync()
    const written = Buffer.alloc(bytes.length + 1)
    const { bytesRead } = await file.read(written, 0, written.length, 0)
    if (Buffer.compare(written.subarray(0, bytesRead), bytes) !== 0) {
      throw Object.assign(new Error(`${path} was not written as it was read`), { code: 'EIO' })
    }
  } finally {
    await file.close()
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
