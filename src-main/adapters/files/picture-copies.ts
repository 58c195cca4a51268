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

/** Pictures from one folder to another, checked by their names. See the port for what it promises. */
export function createPictureCopies(): PictureCopies {
  return {
    copy: (from, to, pictures, { signal, onProgress }) =>
      explainWriting(to, async () => {
        const lost: string[] = []
        const folders = new Set<string>()
        let next = 0
        let done = 0
        const carry = async (): Promise<void> => {
          for (let picture = pictures[next++]; picture !== undefined; picture = pictures[next++]) {
            signal.throwIfAborted()
            const there = await copyOne(from, to, picture, folders)
            if (!there) lost.push(picture.sha256)
            done += 1
            onProgress(done, pictures.length)
          }
        }
        const failed: unknown[] = []
        // All of them have ended when this has: whoever cleans up after a failure is not written to meanwhile.
        await Promise.all(
          Array.from({ length: atOnce }, () =>
            carry().catch((error: unknown) => {
              failed.push(error)
              next = pictures.length
            }),
          ),
        )
        if (failed.length > 0) throw failed[0]
        for (const folder of folders) await syncFolder(folder)
        if (existsSync(to)) await syncFolder(to)
        return { lost }
      }),
  }
}

/** Answers whether the picture has arrived, or was there already. */
async function copyOne(
  from: string,
  to: string,
  { sha256, size }: { readonly sha256: string; readonly size: number },
  folders: Set<string>,
): Promise<boolean> {
  const source = pathsIn(from, sha256)
  const target = pathsIn(to, sha256)
  // Its name is given last of all, so what has its name and its size is whole.
  if ((await sizeOf(target.full)) === size && (await sizeOf(target.thumbnail)) !== undefined) return true
  const bytes = await readIfThere(source.full)
  if (bytes === undefined || hashOf(bytes) !== sha256) return false
  const thumbnail = await readIfThere(source.thumbnail)
  const folder = dirname(target.full)
  if (!folders.has(folder)) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    folders.add(folder).add(dirname(folder))
  }
  if (thumbnail !== undefined) await place(target.thumbnail, thumbnail)
  await place(target.full, bytes)
  return true
}

/** Writes, syncs, reads back, and only then gives the file its name. */
async function place(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `${temporaryPrefix}${path.slice(-40).replaceAll(/[/\\]/g, '-')}`)
  try {
    const file = await open(temporary, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.datasync()
    } finally {
      await file.close()
    }
    const written = await readFile(temporary)
    if (Buffer.compare(written, bytes) !== 0) {
      throw Object.assign(new Error(`${path} was not written as it was read`), { code: 'EIO' })
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
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
