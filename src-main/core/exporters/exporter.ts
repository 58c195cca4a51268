import type { ExportFormat } from '#contract/index.ts'
import type { PictureStudio } from '../ports.ts'
import type { Book } from './book.ts'

export interface ExportContext {
  readonly signal: AbortSignal
  /** For formats that can't hold a picture as it is. */
  readonly convert: PictureStudio['convert']
}

/** One format to save a book in: a pure encoder. */
export interface Exporter {
  readonly format: ExportFormat
  /** As a save dialog shows it. */
  readonly name: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /**
   * The whole file. The same book gives the same bytes.
   * Rejects with the signal's reason when it is aborted, and with what `convert` rejects with.
   */
  readonly encode: (book: Book, context: ExportContext) => Promise<Uint8Array>
}
