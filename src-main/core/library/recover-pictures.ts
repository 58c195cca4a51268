import { maxPages, type SpokenLanguage } from '#contract/index.ts'
import type { KeptBook } from '../exporters/kept-book.ts'
import type { BookShelf, Clock, PictureStore, PictureStudio, Random } from '../ports.ts'
import { recoveredWords } from './recovered-words.ts'

export interface RecoverDeps {
  readonly books: BookShelf
  readonly pictures: Pick<PictureStore, 'read' | 'put'>
  readonly studio: Pick<PictureStudio, 'check'>
  /** What the file says of itself; null for what is no picture. */
  readonly sizeOf: (bytes: Uint8Array) => { readonly width: number; readonly height: number } | null
  /** In which the books are named. */
  readonly language: SpokenLanguage
  readonly random: Random
  readonly clock: Clock
  readonly onStory: (storyId: string) => void
}

export interface Recovered {
  readonly stories: number
  readonly pictures: number
  /** Files that can't be shown as pictures (voices are among them). */
  readonly others: readonly string[]
}

type Page = KeptBook['pages'][number]

/**
 * Makes books of pictures whose stories were lost: a picture a page, without a text, in the order in which they are
 * given. Each book is there whole or not at all, so whoever is interrupted goes on with what no book shows yet.
 *
 * @param found SHA-256 of files that no book shows
 */
export async function recoverPictures(
  found: readonly string[],
  deps: RecoverDeps,
  signal: AbortSignal,
): Promise<Recovered> {
  const others: string[] = []
  let pages: Page[] = []
  let [stories, pictures] = [0, 0]
  const bind = (): void => {
    if (pages.length === 0) return
    stories += 1
    pictures += pages.length
    const id = deps.random.id()
    deps.books.put(bookOf(id, pages, stories, deps), id, () => deps.random.id())
    deps.onStory(id)
    pages = []
  }
  for (const sha256 of found) {
    signal.throwIfAborted()
    const page = await pageOf(sha256, pages.length + 1, deps, signal)
    if (page === null) others.push(sha256)
    else pages.push(page)
    if (pages.length === maxPages) bind()
  }
  bind()
  return { stories, pictures, others }
}

async function pageOf(
  sha256: string,
  number: number,
  { pictures, studio, sizeOf, language, clock }: RecoverDeps,
  signal: AbortSignal,
): Promise<Page | null> {
  const bytes = await pictures.read(sha256, 'full')
  const said = bytes === undefined ? null : sizeOf(bytes)
  if (bytes === undefined || said === null) return null
  const verdict = await studio.check(bytes, { width: said.width, height: said.height, others: [] }, signal)
  // A file that rotted has another hash than its name.
  if (!verdict.ok || (await pictures.put(bytes, verdict.thumbnail)) !== sha256) return null
  const { width, height, format, hash } = verdict
  return {
    number,
    text: '',
    secondText: null,
    voice: null,
    scene: {
      ...{ place: 'meadow', placeDetail: '', time: 'day', weather: 'clear' },
      ...{ who: [], things: [], action: '' },
    },
    image: {
      state: 'completed',
      failure: null,
      attempts: [],
      versions: [
        {
          ...{ sha256, width, height, format, size: bytes.length, hash, focus: { x: 0.5, y: 0.5 } },
          ...{
            createdAt: clock.now(),
            alt: recoveredWords[language].picture,
            chosen: true,
            olderThanWords: false,
          },
          ...{ provider: null, model: null, worker: null, seed: null },
        },
      ],
    },
  }
}

function bookOf(id: string, pages: readonly Page[], count: number, deps: RecoverDeps): KeptBook {
  const { language } = deps
  const name = recoveredWords[language].title
  const title = count === 1 ? name : `${name} ${count}`
  return {
    ...{ id, title, topic: title, level: 'early', language, kind: 'story', secondLanguage: null },
    ...{ pageCount: pages.length, illustrated: true, style: 'paper-cut', seed: 0 },
    ...{ writing: 'written', writer: null, failure: null, createdAt: deps.clock.now(), look: null },
    ...{ cast: [], trail: [], pages: [...pages] },
  }
}
