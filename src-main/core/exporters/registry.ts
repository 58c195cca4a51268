import type { ExportChoice, ExportFormat } from '#contract/index.ts'
import type { Book } from './book.ts'
import { epubFixedExporter } from './epub-fixed.ts'
import { epubExporter } from './epub.ts'
import type { ExportContext, Exporter } from './exporter.ts'
import { htmlExporter } from './html.ts'
import { inglenookExporter } from './inglenook.ts'
import { pdfExporter } from './pdf.ts'
import { picturesExporter } from './pictures.ts'
import { textExporter } from './text.ts'

/** Every format. Adding one is a file, a line here, a name in the contract and its words in the dialog. */
export const exporters: { readonly [F in ExportFormat]: Exporter & { readonly format: F } } = {
  pdf: pdfExporter,
  epub: epubExporter,
  'epub-fixed': epubFixedExporter,
  html: htmlExporter,
  pictures: picturesExporter,
  text: textExporter,
  inglenook: inglenookExporter,
}

/** A book as a file of that format; see Exporter for what it promises. */
export const exportBook = (
  { format, ...options }: ExportChoice,
  book: Book,
  context: ExportContext,
): Promise<Uint8Array> => exporters[format].encode(book, options, context)
