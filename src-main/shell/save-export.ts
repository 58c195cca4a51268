import type { BrowserWindow, SaveDialogOptions, SaveDialogReturnValue } from 'electron'
import { AppError, type CallInput, type CallOutput, type ExportFormat } from '#contract/index.ts'
import type { ExportedFile } from '#core/house.ts'

export interface SaveExportDeps {
  readonly exportStory: (storyId: string, format: ExportFormat, signal: AbortSignal) => Promise<ExportedFile>
  readonly window: () => BrowserWindow | undefined
  readonly showSaveDialog: (
    parent: BrowserWindow,
    options: SaveDialogOptions,
  ) => Promise<SaveDialogReturnValue>
  /** Whole or not at all. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
}

const formatNames: Readonly<Record<ExportFormat, string>> = { epub: 'EPUB book', html: 'Web page' }

/** Asks where to, then writes. Answers null when the person closes the dialog. */
export function createSaveExport(
  deps: SaveExportDeps,
): (input: CallInput<'exports.save'>) => Promise<CallOutput<'exports.save'>> {
  return async ({ storyId, format }) => {
    const parent = deps.window()
    if (parent === undefined) return null
    const file = await deps.exportStory(storyId, format, new AbortController().signal)
    const choice = await deps.showSaveDialog(parent, {
      defaultPath: file.fileName,
      filters: [{ name: formatNames[format], extensions: [format] }],
    })
    if (choice.canceled || choice.filePath === '') return null
    try {
      await deps.writeFile(choice.filePath, file.bytes)
    } catch (error) {
      throw new AppError(
        'profile-unwritable',
        `The book could not be written to ${choice.filePath}. The story is kept in your library; choose another place.`,
        { retryable: true, cause: error },
      )
    }
    return { path: choice.filePath }
  }
}
