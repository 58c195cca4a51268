import { join } from 'node:path'
import type { NoticeView } from '#contract/index.ts'
import { recoveredWords } from '#core/library/recovered-words.ts'
import { recoverPictures, type RecoverDeps } from '#core/library/recover-pictures.ts'
import type { PictureFolder } from './adapters/files/picture-store.ts'
import { readHeader } from './adapters/pictures/header.ts'
import type { OpenStore } from './adapters/sqlite/open-store.ts'

/**
 * After damage: what is a picture that no book shows becomes a book, and every other file that belongs to nothing is
 * put into `unclaimed-files` in the library's folder. Nothing is removed. Answers what the family is told; null where
 * there was no picture.
 */
export async function recoverOrphans(
  { shown, settle }: NonNullable<OpenStore['orphans']>,
  deps: Omit<RecoverDeps, 'sizeOf' | 'pictures'> & {
    readonly pictures: PictureFolder
    /** Of the library. */
    readonly folder: string
  },
): Promise<NoticeView | null> {
  const known = shown()
  const found = (await deps.pictures.list()).filter((sha256) => !known.has(sha256))
  const sizeOf = (bytes: Uint8Array) => {
    const header = readHeader(bytes)
    return header.ok ? header : null
  }
  // Interrupted, the next start goes on with those that no book shows by then.
  const recovered = await recoverPictures(found, { ...deps, sizeOf }, new AbortController().signal)
  for (const sha256 of recovered.others)
    await deps.pictures.setAside(sha256, join(deps.folder, 'unclaimed-files'))
  settle()
  if (recovered.pictures === 0) return null
  const [pictures, books] = [String(recovered.pictures), String(recovered.stories)]
  const { title } = recoveredWords[deps.language]
  return {
    id: 'pictures-recovered',
    kind: 'info',
    message: `Pictures whose stories were lost: ${pictures}. They are in your library as “${title}” (books: ${books}).`,
    reason: 'pictures-recovered',
    details: { pictures, books, title },
  }
}
