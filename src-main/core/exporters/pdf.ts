import type { PrintFile } from '../ports.ts'
import type { Book } from './book.ts'
import { directionOf } from './direction.ts'
import type { ExportContext, Exporter, ExportOptions } from './exporter.ts'
import { fontsFor } from './fonts.ts'
import { imposeBooklet } from './print/booklet.ts'
import { layOut } from './print/lay-out.ts'
import { picturePath, printedTitle, printHtml } from './print/print-html.ts'
import { printStyle } from './print/print-style.ts'

const text = (content: string, mediaType: string): PrintFile => ({
  bytes: new TextEncoder().encode(content),
  mediaType,
})

/** Pictures are printed as JPEG: as it is in PDF, where WebP would be unpacked to ten times its size. */
const jpegOf = (book: Book, number: number, context: ExportContext): Promise<Uint8Array> | undefined => {
  const picture = book.pages.find((page) => page.number === number)?.picture
  if (!picture) return undefined
  if (picture.format === 'jpeg') return Promise.resolve(picture.bytes)
  return context.convert(picture.bytes, 'jpeg', context.signal)
}

const encode = async (book: Book, options: ExportOptions, context: ExportContext): Promise<Uint8Array> => {
  const layout = layOut(book, options.paper, options.about)
  const html = printHtml(book, layout)
  const fonts = fontsFor(await context.fonts(), [html])
  const files = new Map<string, PrintFile>([
    ['index.html', text(html, 'text/html; charset=utf-8')],
    ['style.css', text(printStyle(layout, fonts), 'text/css; charset=utf-8')],
    ...fonts.map(({ name, bytes }) => [`fonts/${name}.woff2`, { bytes, mediaType: 'font/woff2' }] as const),
  ])
  for (const [index, page] of book.pages.entries()) {
    context.signal.throwIfAborted()
    const bytes = await jpegOf(book, page.number, context)
    if (bytes) files.set(picturePath(page.number), { bytes, mediaType: 'image/jpeg' })
    context.onProgress(((index + 1) / book.pages.length) * 0.6)
  }
  context.signal.throwIfAborted()
  const printed = await context.printer.print({ files }, context.signal)
  context.onProgress(0.9)
  context.signal.throwIfAborted()
  // Loaded at its first use: the window needs none of it to start.
  const { finishPdf } = await import('./print/finish-pdf.ts')
  return finishPdf(printed, book, layout, printedTitle(book))
}

/** A picture book on paper, printed by the browser inside the app. */
export const pdfExporter: Exporter & { readonly format: 'pdf' } = {
  format: 'pdf',
  name: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  heeds: { paper: true, about: true },
  measure: (book, { paper, about }) => {
    const { leaves, look } = layOut(book, paper, about)
    const sides =
      look.sheet === null ? null : imposeBooklet(leaves.length, directionOf(book.language) === 'rtl')
    return { pages: leaves.length, sheets: sides === null ? null : sides.length / 2 }
  },
  encode,
}
