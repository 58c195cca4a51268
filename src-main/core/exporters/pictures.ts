import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Book } from './book.ts'
import type { Exporter, ExportOptions } from './exporter.ts'
import { cleanLine, paragraphsOf } from './markup.ts'
import { aboutText } from './text.ts'
import { bookWords } from './words.ts'
import { deflated, stored } from './zip.ts'

const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp' } as const

/** What each picture shows and which words belong to it, for whoever has the pictures and not the book. */
const captions = (book: Book, names: ReadonlyMap<number, string>): string => {
  const words = bookWords(book.language)
  const pages = book.pages.map((page) =>
    [
      names.get(page.number) ?? words.page(page.number),
      ...(page.picture === null
        ? [cleanLine(page.failure ?? '')]
        : [cleanLine(page.picture.alt) || words.pictureOf(page.number)]),
      ...paragraphsOf(page.text),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  )
  return `${[cleanLine(book.title) || words.untitled, ...pages].join('\n\n')}\n`
}

const encode = (book: Book, { about }: ExportOptions): Uint8Array => {
  const files: Zippable = {}
  const names = new Map<number, string>()
  for (const { number, picture } of book.pages) {
    if (picture === null) continue
    const name = `page-${String(number).padStart(2, '0')}.${extensions[picture.format]}`
    names.set(number, name)
    files[name] = [picture.bytes, stored]
  }
  files['captions.txt'] = [strToU8(captions(book, names)), deflated]
  if (about) files['about.txt'] = [strToU8(`${aboutText(book)}\n`), deflated]
  return zipSync(files)
}

/** The pictures as they were painted, with their captions as text. */
export const picturesExporter: Exporter & { readonly format: 'pictures' } = {
  format: 'pictures',
  name: 'Pictures in a ZIP',
  extension: 'zip',
  mediaType: 'application/zip',
  heeds: { paper: false, about: true },
  measure: (book) => ({ pages: book.pages.filter(({ picture }) => picture !== null).length, sheets: null }),
  encode: (book, options, { signal }) =>
    new Promise((resolve) => {
      signal.throwIfAborted()
      resolve(encode(book, options))
    }),
}
