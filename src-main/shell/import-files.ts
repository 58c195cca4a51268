import type { BrowserWindow } from 'electron'
import { AppError, type ImportedBook, type Meaning, type NoticeView } from '#contract/index.ts'
import type { Log } from '#core/ports.ts'
import type { DialogWords } from './dialog-words.ts'
import { describeError } from './ipc/answer.ts'
import type { ShowOpenDialog } from './long-tasks.ts'

export interface FileImports {
  /** Asks which, and imports it. */
  readonly choose: () => Promise<ImportedBook | null>
  /** Opened from outside of the window (a double click, the menu): what becomes of it is told as a notice. */
  readonly open: (path: string) => Promise<void>
  readonly chooseAndTell: () => Promise<void>
}

export function createFileImports(deps: {
  readonly importBook: (bytes: Uint8Array) => Promise<ImportedBook>
  /** Rejects with AppError `bad-input` for what is too large to be one. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly window: () => BrowserWindow | undefined
  readonly showOpenDialog: ShowOpenDialog
  readonly words: () => Pick<DialogWords, 'book' | 'bookFile'>
  readonly tell: (notice: NoticeView) => void
  readonly log: Log
}): FileImports {
  const importFile = async (path: string): Promise<ImportedBook> => deps.importBook(await deps.readFile(path))
  const choose = async (): Promise<ImportedBook | null> => {
    const parent = deps.window()
    if (parent === undefined) return null
    const { book, bookFile } = deps.words()
    const choice = await deps.showOpenDialog(parent, {
      title: book.title,
      buttonLabel: book.button,
      properties: ['openFile'],
      filters: [{ name: bookFile, extensions: ['inglenook'] }],
    })
    const path = choice.filePaths[0]
    return choice.canceled || path === undefined ? null : importFile(path)
  }
  const told = async (work: () => Promise<ImportedBook | null>): Promise<void> => {
    try {
      const imported = await work()
      if (imported === null) return
      deps.tell({ id: `imported-${imported.storyId}`, kind: 'info', ...tidingsOf(imported) })
    } catch (error) {
      const said = describeError(error, deps.log, 'import')
      deps.tell({ id: 'import-failed', kind: 'error', message: said.message, error: said })
    }
  }
  return { choose, open: (path) => told(() => importFile(path)), chooseAndTell: () => told(choose) }
}

function tidingsOf({ title, outcome }: ImportedBook): Meaning & { readonly message: string } {
  const name = title === '' ? 'The book' : `“${title}”`
  const details = { title: title === '' ? '…' : title }
  switch (outcome) {
    case 'added':
      return { message: `${name} is in your library now.`, reason: 'book-imported', details }
    case 'added-again':
      return {
        message: `${name} is in your library now, beside the one of that name that you changed.`,
        reason: 'book-imported-again',
        details,
      }
    case 'already-there':
      return { message: `${name} is in your library already.`, reason: 'book-known', details }
  }
}

export const tooLargeToImport = (path: string): AppError =>
  new AppError('bad-input', `${path} is larger than any book can be, so it was not opened.`, {
    reason: 'book-too-large',
  })
