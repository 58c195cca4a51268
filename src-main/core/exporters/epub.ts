import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Book, BookPage, BookPicture } from './book.ts'
import {
  aboutXhtml,
  containerXml,
  coverXhtml,
  epubStyle,
  navXhtml,
  packageOpf,
  pageFile,
  overlaySmil,
  pageXhtml,
  type EpubBook,
  type EpubParts,
  type PackagedPicture,
  voicesOf,
} from './epub-documents.ts'
import type { Exporter, ExportContext, ExportOptions } from './exporter.ts'
import { deflated, stored } from './zip.ts'

interface PackedPicture {
  readonly page: number
  readonly entry: PackagedPicture
  readonly bytes: Uint8Array
}

/**
 * JPEG and PNG as they are. WebP became a core media type with EPUB 3.3 alone: older readers and epubcheck 4 refuse
 * it, so it is converted.
 */
const pack = async (page: BookPage, picture: BookPicture, context: ExportContext): Promise<PackedPicture> => {
  const kept = picture.format === 'webp' ? 'jpeg' : picture.format
  const bytes =
    kept === picture.format ? picture.bytes : await context.convert(picture.bytes, 'jpeg', context.signal)
  const name = pageFile(page)
  return {
    page: page.number,
    entry: {
      id: `picture-${page.number}`,
      path: `pictures/${name}.${kept === 'png' ? 'png' : 'jpg'}`,
      mediaType: kept === 'png' ? 'image/png' : 'image/jpeg',
    },
    bytes,
  }
}

/** Every picture of the book, ready to be packed; `onProgress` is told from 0 to 1. */
const packAll = async (book: Book, context: ExportContext): Promise<readonly PackedPicture[]> => {
  const packed: PackedPicture[] = []
  // One after the other: all pictures of a book decoded at once are 50 MB.
  for (const [index, page] of book.pages.entries()) {
    context.signal.throwIfAborted()
    if (page.picture !== null) packed.push(await pack(page, page.picture, context))
    context.onProgress(((index + 1) / book.pages.length) * 0.9)
  }
  context.signal.throwIfAborted()
  return packed
}

/**
 * Puts an EPUB together: `documents` answers the parts and the files of the book's text, by their paths within the
 * package, once it is known where its pictures lie.
 */
export const packEpub = async (
  book: Book,
  context: ExportContext,
  documents: (epub: EpubBook) => {
    readonly parts: EpubParts
    readonly texts: ReadonlyMap<string, string>
    readonly binaries: ReadonlyMap<string, Uint8Array>
  },
): Promise<Uint8Array> => {
  const packed = await packAll(book, context)
  const epub: EpubBook = { book, pictures: new Map(packed.map(({ page, entry }) => [page, entry])) }
  const { parts, texts, binaries } = documents(epub)
  // The order is part of the format: `mimetype` comes first, and is not compressed.
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), stored],
    'META-INF/container.xml': [strToU8(containerXml), deflated],
    'EPUB/package.opf': [strToU8(packageOpf(epub, parts)), deflated],
    'EPUB/nav.xhtml': [strToU8(navXhtml(epub, parts)), deflated],
  }
  for (const [path, text] of texts) files[`EPUB/${path}`] = [strToU8(text), deflated]
  for (const [path, bytes] of binaries) files[`EPUB/${path}`] = [bytes, stored]
  for (const { entry, bytes } of packed) files[`EPUB/${entry.path}`] = [bytes, stored]
  return zipSync(files)
}

const encode = (book: Book, { about }: ExportOptions, context: ExportContext): Promise<Uint8Array> =>
  packEpub(book, context, (epub) => ({
    parts: {
      documents: ['cover', ...book.pages.map(pageFile), ...(about ? ['about'] : [])].map((id) => ({
        id,
        href: `${id}.xhtml`,
      })),
      places: new Map(book.pages.map((page) => [page.number, `${pageFile(page)}.xhtml#p${page.number}`])),
      about: about ? 'about.xhtml' : null,
      fonts: [],
      fixed: false,
      voices: voicesOf(book),
    },
    texts: new Map([
      ['style.css', epubStyle],
      ['cover.xhtml', coverXhtml(epub)],
      ...book.pages.map((page) => [`${pageFile(page)}.xhtml`, pageXhtml(epub, page)] as const),
      ...(about ? [['about.xhtml', aboutXhtml(epub)] as const] : []),
      ...voicesOf(book).flatMap((voice) =>
        book.pages
          .filter(({ number }) => number === voice.page)
          .map((page) => [voice.overlay, overlaySmil(page, voice)] as const),
      ),
    ]),
    binaries: new Map(
      voicesOf(book).map(({ page, audio }) => [
        audio,
        book.pages.find(({ number }) => number === page)?.voice?.bytes ?? new Uint8Array(),
      ]),
    ),
  }))

/** EPUB 3, reflowable: a page of the story is a document with its picture and its text. */
export const epubExporter: Exporter & { readonly format: 'epub' } = {
  format: 'epub',
  name: 'EPUB, for e-readers',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  heeds: { paper: false, about: true },
  measure: (book) => ({ pages: book.pages.length, sheets: null }),
  encode,
}
