import type { ExportFormat } from '#contract/index.ts'
import type { Book } from './book.ts'
import { epubExporter } from './epub.ts'
import type { ExportContext, Exporter } from './exporter.ts'
import { htmlExporter } from './html.ts'

/** Every format. Adding one is a file, a line here and a name in the contract. */
export const exporters: { readonly [F in ExportFormat]: Exporter & { readonly format: F } } = {
  epub: epubExporter,
  html: htmlExporter,
}

/** A book as a file of that format; see Exporter for what it promises. */
export const exportBook = (format: ExportFormat, book: Book, context: ExportContext): Promise<Uint8Array> =>
  exporters[format].encode(book, context)
