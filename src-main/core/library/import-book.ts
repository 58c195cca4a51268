import { AppError, type ImportedBook } from '#contract/index.ts'
import { readInglenook } from '../exporters/inglenook-read.ts'
import { keptBookSchema, type KeptBook } from '../exporters/kept-book.ts'
import type { BookShelf, Clock, JobStore, PictureStore, PictureStudio, Random, StoryStore } from '../ports.ts'
import type { VoiceStore } from '../voices/ports.ts'
import { keepBook } from './keep-book.ts'

export interface ImportDeps {
  readonly stories: Pick<StoryStore, 'get' | 'attempts' | 'update'>
  readonly jobs: Pick<JobStore, 'ofPage' | 'versions' | 'attempts'>
  readonly books: BookShelf
  readonly pictures: Pick<PictureStore, 'read' | 'put'>
  readonly voices: Pick<VoiceStore, 'ofStory'>
  readonly studio: Pick<PictureStudio, 'check'>
  readonly sha256: (bytes: Uint8Array) => string
  readonly random: Random
  readonly clock: Clock
  /** Told of a story that is new, or is back. */
  readonly onStory: (storyId: string) => void
}

/** Both as the schema orders their fields. */
const isSame = (one: KeptBook, other: KeptBook): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Puts a `.inglenook` file's book into the library, with its trail and all its pictures. The same book that is there
 * already stays as it is; another one of that name comes as a story of its own.
 *
 * Every picture is decoded before anything is stored, in the process that is there for that.
 *
 * @throws AppError `bad-input` with a sentence, and nothing is stored; `disk-full` or `profile-unwritable`
 */
export async function importBook(
  bytes: Uint8Array,
  deps: ImportDeps,
  signal: AbortSignal,
): Promise<ImportedBook> {
  const { book, pictures, voices } = readInglenook(bytes, deps.sha256)
  const there = deps.stories.get(book.id)
  if (there !== undefined && there.pages.length > 0) {
    const { book: kept } = await keepBook(book.id, deps)
    if (isSame(keptBookSchema.parse(kept), book)) {
      if (there.deletedAt !== null) {
        deps.stories.update(book.id, { deletedAt: null }, deps.clock.now())
        deps.onStory(book.id)
      }
      return { storyId: book.id, title: book.title, outcome: 'already-there' }
    }
  }
  const thumbnails = new Map<string, Uint8Array>()
  for (const { sha256, width, height, format } of book.pages.flatMap(({ image }) => image?.versions ?? [])) {
    signal.throwIfAborted()
    const content = pictures.get(sha256) ?? new Uint8Array()
    const verdict = await deps.studio.check(content, { width, height, others: [] }, signal)
    if (!verdict.ok || verdict.format !== format || verdict.width !== width || verdict.height !== height) {
      throw new AppError(
        'bad-input',
        'A picture in this book can’t be shown, so it was not imported. Your library is as it was.',
        {
          reason: 'book-picture-damaged',
          details: { sha256, ...(verdict.ok ? {} : { fault: verdict.fault }) },
        },
      )
    }
    thumbnails.set(sha256, verdict.thumbnail)
  }
  for (const [sha256, thumbnail] of thumbnails) {
    signal.throwIfAborted()
    await deps.pictures.put(pictures.get(sha256) ?? new Uint8Array(), thumbnail)
  }
  for (const content of voices.values()) await deps.pictures.put(content, null)
  const storyId = there === undefined ? book.id : deps.random.id()
  deps.books.put(book, storyId, () => deps.random.id())
  deps.onStory(storyId)
  return { storyId, title: book.title, outcome: there === undefined ? 'added' : 'added-again' }
}
