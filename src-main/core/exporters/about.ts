import type { Book } from './book.ts'
import { cleanLine } from './markup.ts'
import { bookWords } from './words.ts'

/** One line of the page about the book: cleaned text, not yet escaped. */
export interface AboutEntry {
  readonly term: string
  readonly values: readonly string[]
}

const withModel = (name: string, model: string | null): string =>
  cleanLine(model === null ? name : `${name} (${model})`)

/** The seeds of the pictures that were painted with another one than the story was told with. */
const seedsOf = (book: Book): string => {
  const words = bookWords(book.language)
  return book.pages
    .flatMap(({ number, picture }) =>
      picture?.seed === undefined || picture.seed === book.about.seed
        ? []
        : [`${words.page(number)}: ${picture.seed}`],
    )
    .join('; ')
}

/** Where the book came from, so that it can be told, credited and made again. Empty entries are left out. */
export const aboutEntries = (book: Book): readonly AboutEntry[] => {
  const words = bookWords(book.language)
  const { topic, writer, painters, style, seed } = book.about
  const missing = book.pages.filter((page) => page.picture === null && page.failure !== undefined)
  const entries: readonly AboutEntry[] = [
    { term: words.pleaseNote, values: book.kind === 'true-things' ? [words.writtenByMachine] : [] },
    { term: words.topic, values: [cleanLine(topic)] },
    { term: words.readers, values: [words.level[book.level]] },
    { term: words.writtenBy, values: writer === null ? [] : [withModel(writer.name, writer.model)] },
    {
      term: words.paintedBy,
      values: painters.map((painter) => {
        const who = withModel(painter.name, painter.model)
        // One painter of the whole book needs no list of pages.
        return painters.length === 1 ? who : `${who}: ${words.onPages(painter.pages)}`
      }),
    },
    { term: words.inStyle, values: style === null ? [] : [words.style[style]] },
    { term: words.madeOn, values: [isoDate(book.createdAt)] },
    { term: words.seed, values: [...(seed === null ? [] : [String(seed)]), seedsOf(book)] },
    {
      term: words.withoutPicture,
      values: missing.map((page) => `${words.page(page.number)}: ${cleanLine(page.failure ?? '')}`),
    },
  ]
  return entries
    .map((entry) => ({ term: entry.term, values: entry.values.filter((value) => value !== '') }))
    .filter((entry) => entry.values.length > 0)
}

/** UTC to the second, as EPUB's `dcterms:modified` wants it. An instant out of Date's range becomes the epoch. */
export const isoInstant = (milliseconds: number): string => {
  const date = new Date(milliseconds)
  const valid = Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? new Date(0) : date
  return `${valid.toISOString().slice(0, 19)}Z`
}

export const isoDate = (milliseconds: number): string => isoInstant(milliseconds).slice(0, 10)
