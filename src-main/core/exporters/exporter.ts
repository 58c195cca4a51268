import type { ExportChoice, ExportFormat } from '#contract/index.ts'
import type { PictureStudio, Printer } from '../ports.ts'
import type { Book } from './book.ts'
import type { BookFont } from './fonts.ts'

export interface ExportContext {
  readonly signal: AbortSignal
  /** For formats that can't hold a picture as it is. */
  readonly convert: PictureStudio['convert']
  /** For formats that are drawn by a browser. */
  readonly printer: Printer
  /** The fonts that a book brings along. */
  readonly fonts: () => Promise<readonly BookFont[]>
  /** Told how far it is, from 0 to 1. */
  readonly onProgress: (done: number) => void
}

/** What the person chose besides the format. */
export type ExportOptions = Pick<ExportChoice, 'paper' | 'about'>

/** How much comes out: pages of a book, and sheets of paper where two or four pages share one. */
export interface ExportMeasure {
  readonly pages: number
  readonly sheets: number | null
}

/** One format to save a book in: a pure encoder, and what the dialog has to know of it. */
export interface Exporter {
  readonly format: ExportFormat
  /** As a save dialog shows it. */
  readonly name: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** Which of the options make a difference. */
  readonly heeds: { readonly paper: boolean; readonly about: boolean }
  /** Without making it. */
  readonly measure: (book: Book, options: ExportOptions) => ExportMeasure
  /**
   * The whole file. The same book and options give the same bytes.
   * Rejects with the signal's reason when it is aborted, and with what the ports reject with.
   */
  readonly encode: (book: Book, options: ExportOptions, context: ExportContext) => Promise<Uint8Array>
}

/** The `encode` of a format that is text: as UTF-8. */
export const encodeText =
  (textOf: (book: Book, options: ExportOptions) => string): Exporter['encode'] =>
  (book, options, { signal }) =>
    new Promise((resolve) => {
      signal.throwIfAborted()
      resolve(new TextEncoder().encode(textOf(book, options)))
    })
