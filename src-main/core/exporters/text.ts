import { aboutEntries } from './about.ts'
import type { Book } from './book.ts'
import { encodeText, type Exporter, type ExportOptions } from './exporter.ts'
import { cleanLine, paragraphsOf } from './markup.ts'
import { bookWords } from './words.ts'

const underlined = (line: string, mark: string): string =>
  `${line}\n${mark.repeat(Math.max(1, Math.min(72, Array.from(line).length)))}`

/** The page about the book as lines of text. */
export const aboutText = (book: Book): string => {
  const words = bookWords(book.language)
  const entries = aboutEntries(book).flatMap(({ term, values }) => values.map((value) => `${term}: ${value}`))
  return `${underlined(words.about, '-')}\n\n${entries.join('\n')}\n\n${words.madeWith}`
}

const encode = (book: Book, { about }: ExportOptions): string => {
  const words = bookWords(book.language)
  const parts = [
    underlined(cleanLine(book.title) || words.untitled, '='),
    ...book.pages.map((page) =>
      [underlined(words.page(page.number), '-'), ...paragraphsOf(page.text)].join('\n\n'),
    ),
    ...(about ? [aboutText(book)] : []),
  ]
  return `${parts.join('\n\n\n')}\n`
}

/** The words alone, page by page, as UTF-8: for a note, a message, a braille display. */
export const textExporter: Exporter & { readonly format: 'text' } = {
  format: 'text',
  name: 'Text',
  extension: 'txt',
  mediaType: 'text/plain',
  heeds: { paper: false, about: true },
  measure: (book) => ({ pages: book.pages.length, sheets: null }),
  encode: encodeText(encode),
}
