import type { ExportChoice, ExportEstimate, ExportFormat } from '#contract/index.ts'
import type { PictureStudio, Printer, WriteWhole } from '../ports.ts'
import type { Book } from './book.ts'
import type { BookFont } from './fonts.ts'
import { suggestFileName } from './file-name.ts'

export interface ExportRun {
  readonly signal: AbortSignal
  /** Told how far it is, from 0 to 1. */
  readonly onProgress: (done: number) => void
}

/** Stories as files. Each rejects with AppError `not-found` or `conflict` where there is nothing to export yet. */
export interface Exports {
  /** A name safe on every system, with its ending. */
  readonly fileName: (storyId: string, format: ExportFormat) => Promise<string>
  readonly estimate: (storyId: string, choice: ExportChoice) => Promise<ExportEstimate>
  /** The file's bytes. Rejects with the signal's reason when it is stopped. */
  readonly make: (storyId: string, choice: ExportChoice, run: ExportRun) => Promise<Uint8Array>
  /** Makes it and writes it, whole or not at all. Stopped or failed, it leaves nothing behind. */
  readonly save: (storyId: string, choice: ExportChoice, path: string, run: ExportRun) => Promise<void>
}

export interface ExportsDeps {
  readonly bindBook: (storyId: string) => Promise<Book>
  readonly convert: PictureStudio['convert']
  readonly printer: Printer
  readonly fonts: () => Promise<readonly BookFont[]>
  readonly writeWhole: WriteWhole
}

/** Making takes this part of an export, writing the rest. */
const makingShare = 0.97

export function createExports(deps: ExportsDeps): Exports {
  const make: Exports['make'] = async (storyId, choice, { signal, onProgress }) => {
    signal.throwIfAborted()
    const book = await deps.bindBook(storyId)
    signal.throwIfAborted()
    const { exportBook } = await import('./registry.ts')
    const bytes = await exportBook(choice, book, {
      signal,
      convert: deps.convert,
      printer: deps.printer,
      fonts: deps.fonts,
      onProgress: (done) => onProgress(done * makingShare),
    })
    signal.throwIfAborted()
    return bytes
  }
  return {
    fileName: async (storyId, format) => suggestFileName((await deps.bindBook(storyId)).title, format),
    estimate: async (storyId, choice) => {
      const { exporters } = await import('./registry.ts')
      const { measure, heeds } = exporters[choice.format]
      return { ...measure(await deps.bindBook(storyId), choice), heeds: { ...heeds } }
    },
    make,
    save: async (storyId, choice, path, run) => {
      const bytes = await make(storyId, choice, run)
      // From here on nothing is stopped: the file takes a moment, and is there whole or not at all.
      await deps.writeWhole(path, bytes)
      run.onProgress(1)
    },
  }
}
