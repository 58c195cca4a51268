import type {
  BrowserWindow,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { AppError, type EventPayload } from '#contract/index.ts'
import type { LongWork } from '#core/safekeeping/ports.ts'
import type { Question } from './dialog-words.ts'

export type ShowSaveDialog = (
  parent: BrowserWindow,
  options: SaveDialogOptions,
) => Promise<SaveDialogReturnValue>

export type ShowOpenDialog = (
  parent: BrowserWindow,
  options: OpenDialogOptions,
) => Promise<OpenDialogReturnValue>

type Progress = EventPayload<'storage.progress'>

/** Between two tellings of the same task, in milliseconds: the window needs no more. */
const tellEvery = 100

/** One long piece of work with the library at a time; it can be cancelled, and tells how far it is. */
export interface LongTasks {
  /** Rejects with AppError `conflict` while another is under way, `cancelled` when it was cancelled. */
  readonly run: <T>(task: Progress['task'], start: (work: LongWork) => Promise<T>) => Promise<T>
  readonly cancel: () => void
  readonly isBusy: () => boolean
}

export function createLongTasks(deps: {
  readonly tell: (progress: Progress) => void
  readonly now: () => number
}): LongTasks {
  let running: AbortController | undefined
  return {
    run: async (task, start) => {
      if (running !== undefined) {
        throw new AppError(
          'conflict',
          'Something is being done with the whole library already. Wait until it is through.',
          { reason: 'task-running', retryable: true },
        )
      }
      const mine = new AbortController()
      running = mine
      let told = Number.NEGATIVE_INFINITY
      try {
        return await start({
          signal: mine.signal,
          onProgress: (done, total) => {
            const now = deps.now()
            if (now - told < tellEvery && done < total) return
            told = now
            deps.tell({ task, done, total })
          },
        })
      } finally {
        running = undefined
      }
    },
    isBusy: () => running !== undefined,
    cancel: () => running?.abort(new AppError('cancelled', 'Stopped. Everything is as it was.')),
  }
}

/** Asks for a folder with the system's dialog; null when the person closes it. */
export async function chooseFolder(
  deps: { readonly window: () => BrowserWindow | undefined; readonly showOpenDialog: ShowOpenDialog },
  { title, button }: Question,
): Promise<string | null> {
  const parent = deps.window()
  if (parent === undefined) return null
  const choice = await deps.showOpenDialog(parent, {
    title,
    buttonLabel: button,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
  return choice.canceled ? null : (choice.filePaths[0] ?? null)
}

/** The file that a person names for what is saved, or picks; null when they close the dialog. */
export async function chooseFile(
  deps: {
    readonly window: () => BrowserWindow | undefined
    readonly showOpenDialog: ShowOpenDialog
    readonly showSaveDialog: ShowSaveDialog
  },
  what: 'save' | 'open',
  { title, button }: Question,
  file: { readonly name: string; readonly kind: string; readonly extension: string },
): Promise<string | null> {
  const parent = deps.window()
  if (parent === undefined) return null
  const filters = [{ name: file.kind, extensions: [file.extension] }]
  if (what === 'open') {
    const choice = await deps.showOpenDialog(parent, {
      ...{ title, filters, buttonLabel: button },
      properties: ['openFile'],
    })
    return choice.canceled ? null : (choice.filePaths[0] ?? null)
  }
  const choice = await deps.showSaveDialog(parent, {
    ...{ title, filters, buttonLabel: button },
    defaultPath: `${file.name}.${file.extension}`,
  })
  return choice.canceled || choice.filePath === '' ? null : choice.filePath
}
