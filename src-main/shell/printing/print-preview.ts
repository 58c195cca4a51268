import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '#contract/index.ts'

export interface PrintPreviewDeps {
  /** Where temporary files go. */
  readonly temporary: string
  /** Opens a file in the system's program for it; answers what is wrong, or an empty text. */
  readonly openPath: (path: string) => Promise<string>
}

export interface PrintPreview {
  /**
   * Shows a PDF in the system's own viewer, from where it is printed. Not in a window of ours: Chromium's viewer is not
   * part of every Electron that the app runs in, and people know how to print from their own.
   * Rejects with AppError `refused` where there is none.
   */
  readonly show: (pdf: Uint8Array, fileName: string) => Promise<void>
  /** Removes what was shown. A viewer has read it by then, or keeps it open. */
  readonly clear: () => Promise<void>
}

export function createPrintPreview(deps: PrintPreviewDeps): PrintPreview {
  const folders: string[] = []
  return {
    show: async (pdf, fileName) => {
      const folder = await mkdtemp(join(deps.temporary, 'inglenook-print-'))
      folders.push(folder)
      const path = join(folder, fileName)
      await writeFile(path, pdf)
      const wrong = await deps.openPath(path)
      if (wrong !== '') {
        throw new AppError(
          'refused',
          'No program was found that shows PDF. Save the book as a PDF and print it where there is one. The story is kept.',
          { reason: 'no-pdf-viewer', cause: new Error(wrong) },
        )
      }
    },
    clear: async () => {
      await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}
