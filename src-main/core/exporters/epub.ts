import { strToU8, zipSync, type Zippable, type ZipOptions } from 'fflate'
import type { Book, BookPage, BookPicture } from './book.ts'
import {
  aboutXhtml,
  containerXml,
  coverXhtml,
  epubStyle,
  navXhtml,
  packageOpf,
  pageFile,
  pageXhtml,
  type EpubBook,
  type PackagedPicture,
} from './epub-documents.ts'
import type { Exporter, ExportContext } from './exporter.ts'

/** The earliest date a ZIP can hold, in local time, as ZIP has it: the same bytes in every time zone. */
const zipEpoch = new Date(1980, 0, 1)
const stored: ZipOptions = { level: 0, mtime: zipEpoch }
const deflated: ZipOptions = { level: 9, mtime: zipEpoch }

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

const encode = async (book: Book, context: ExportContext): Promise<Uint8Array> => {
  const packed: PackedPicture[] = []
  // One after the other: all pictures of a book decoded at once are 50 MB.
  for (const page of book.pages) {
    context.signal.throwIfAborted()
    if (page.picture !== null) packed.push(await pack(page, page.picture, context))
  }
  context.signal.throwIfAborted()
  const epub: EpubBook = { book, pictures: new Map(packed.map(({ page, entry }) => [page, entry])) }
  // The order is part of the format: `mimetype` comes first, and is not compressed.
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), stored],
    'META-INF/container.xml': [strToU8(containerXml), deflated],
    'EPUB/package.opf': [strToU8(packageOpf(epub)), deflated],
    'EPUB/nav.xhtml': [strToU8(navXhtml(epub)), deflated],
    'EPUB/style.css': [strToU8(epubStyle), deflated],
    'EPUB/cover.xhtml': [strToU8(coverXhtml(epub)), deflated],
  }
  for (const page of book.pages) {
    files[`EPUB/${pageFile(page)}.xhtml`] = [strToU8(pageXhtml(epub, page)), deflated]
  }
  files['EPUB/about.xhtml'] = [strToU8(aboutXhtml(epub)), deflated]
  for (const { entry, bytes } of packed) files[`EPUB/${entry.path}`] = [bytes, stored]
  return zipSync(files)
}

/** EPUB 3, reflowable: a page of the story is a document with its picture and its text. */
export const epubExporter: Exporter & { readonly format: 'epub' } = {
  format: 'epub',
  name: 'EPUB, for e-readers',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  encode,
}
