import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString, type PDFRef } from '@cantoo/pdf-lib'
import type { Book } from '../book.ts'
import { directionOf } from '../direction.ts'
import { bookWords } from '../words.ts'
import { imposeBooklet } from './booklet.ts'
import type { Layout } from './lay-out.ts'
import { point } from './papers.ts'

interface Bookmark {
  readonly title: string
  /** From 0. */
  readonly page: number
}

const bookmarksOf = (book: Book, { leaves }: Layout): readonly Bookmark[] => {
  const words = bookWords(book.language)
  let last = 0
  return leaves.flatMap((leaf, page): Bookmark[] => {
    if (leaf.kind === 'cover') return [{ title: words.cover, page }]
    if (leaf.kind === 'about') return [{ title: words.about, page }]
    if (leaf.page === last) return []
    last = leaf.page
    return [{ title: words.page(leaf.page), page }]
  })
}

const addBookmarks = (pdf: PDFDocument, bookmarks: readonly Bookmark[]): void => {
  const { context, catalog } = pdf
  const pages = pdf.getPages()
  const outline = context.nextRef()
  const refs: readonly PDFRef[] = bookmarks.map(() => context.nextRef())
  for (const [index, { title, page }] of bookmarks.entries()) {
    const target = pages[page]
    const ref = refs[index]
    if (target === undefined || ref === undefined) continue
    const [previous, next] = [refs[index - 1], refs[index + 1]]
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: outline,
        Dest: [target.ref, 'Fit'],
        ...(previous === undefined ? {} : { Prev: previous }),
        ...(next === undefined ? {} : { Next: next }),
      }),
    )
  }
  const [first, last] = [refs[0], refs.at(-1)]
  if (first === undefined || last === undefined) return
  context.assign(
    outline,
    context.obj({ Type: 'Outlines', First: first, Last: last, Count: PDFNumber.of(refs.length) }),
  )
  catalog.set(PDFName.of('Outlines'), outline)
}

const describe = (pdf: PDFDocument, book: Book, title: string): void => {
  const created = new Date(book.createdAt)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  if (book.about.writer !== null) pdf.setAuthor(book.about.writer.name)
  pdf.setLanguage(book.language)
  pdf.setCreator('Inglenook')
  pdf.setProducer('Inglenook')
  // Of the book and not of the file: the same book gives the same bytes.
  pdf.setCreationDate(created)
  pdf.setModificationDate(created)
  if (directionOf(book.language) === 'rtl') {
    pdf.catalog.getOrCreateViewerPreferences().dict.set(PDFName.of('Direction'), PDFName.of('R2L'))
  }
}

/** Two pages on each side of a sheet, in the order that makes a book of them when they are folded. */
const bind = async (pdf: PDFDocument, book: Book, layout: Layout): Promise<PDFDocument> => {
  const { sheet, page } = layout.look
  if (sheet === null) return pdf
  const booklet = await PDFDocument.create({ updateMetadata: false })
  const pages = await booklet.embedPages(pdf.getPages())
  const size = (length: number): number => length / point
  for (const { left, right } of imposeBooklet(pages.length, directionOf(book.language) === 'rtl')) {
    const side = booklet.addPage([size(sheet.width), size(sheet.height)])
    for (const [half, index] of [left, right].entries()) {
      const embedded = index === null ? undefined : pages[index]
      if (embedded === undefined) continue
      side.drawPage(embedded, {
        x: half * size(sheet.width / 2),
        y: 0,
        width: size(page.width),
        height: size(page.height),
      })
    }
  }
  const preferences = booklet.catalog.getOrCreateViewerPreferences().dict
  preferences.set(PDFName.of('Duplex'), PDFName.of('DuplexFlipShortEdge'))
  preferences.set(PDFName.of('PrintScaling'), PDFName.of('None'))
  return booklet
}

/**
 * Gives what the browser printed its title, language, dates and bookmarks, the lines that it is cut along, and for
 * a booklet the order of its pages. Rejects if `printed` is no PDF.
 */
export const finishPdf = async (
  printed: Uint8Array,
  book: Book,
  layout: Layout,
  title: string,
): Promise<Uint8Array> => {
  const single = await PDFDocument.load(printed, { updateMetadata: false })
  const { bleed, sheet } = layout.look
  if (bleed > 0) {
    for (const page of single.getPages()) {
      const { width, height } = page.getSize()
      const cut = bleed / point
      page.setBleedBox(0, 0, width, height)
      page.setTrimBox(cut, cut, width - 2 * cut, height - 2 * cut)
    }
  }
  const pdf = await bind(single, book, layout)
  // A booklet's sides hold pages that are far apart: bookmarks would lead astray.
  if (sheet === null) addBookmarks(pdf, bookmarksOf(book, layout))
  describe(pdf, book, title)
  // What the file calls itself: the book, and not the moment at which it was saved.
  const id = PDFString.of(book.id)
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}
