import type { ExportFormat } from '#contract/index.ts'
import type { Book } from './book.ts'
import { jpegBytes } from './book.fixture.ts'
import type { ExportContext, ExportOptions } from './exporter.ts'
import { exportBook } from './registry.ts'

/** Nothing is painted and nothing printed: every picture becomes the same JPEG. */
export const contextWith = (change: Partial<ExportContext> = {}): ExportContext => ({
  signal: new AbortController().signal,
  convert: () => Promise.resolve(jpegBytes),
  printer: { print: () => Promise.reject(new Error('this test prints nothing')) },
  fonts: () => Promise.resolve([]),
  onProgress: () => undefined,
  ...change,
})

export const exported = (
  format: ExportFormat,
  book: Book,
  change: Partial<ExportContext> = {},
  options: Partial<ExportOptions> = {},
): Promise<Uint8Array> =>
  exportBook({ format, paper: 'a4', about: true, ...options }, book, contextWith(change))
