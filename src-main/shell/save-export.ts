import type { BrowserWindow, SaveDialogOptions, SaveDialogReturnValue } from 'electron'
import type { CallInput, CallOutput } from '#contract/index.ts'
import type { ExportRun, Exports } from '#core/exporters/exports.ts'

export interface ExportActionsDeps {
  readonly exports: Exports
  readonly window: () => BrowserWindow | undefined
  readonly showSaveDialog: (
    parent: BrowserWindow,
    options: SaveDialogOptions,
  ) => Promise<SaveDialogReturnValue>
  readonly preview: (pdf: Uint8Array, fileName: string) => Promise<void>
  readonly onProgress: (exportId: string, done: number) => void
}

export interface ExportActions {
  /** Asks where to, then makes and writes it. Answers null when the person closes the dialog or stops it. */
  readonly save: (input: CallInput<'exports.save'>) => Promise<CallOutput<'exports.save'>>
  /** Makes a PDF, whatever the choice's format, and opens it in a preview. Answers null when it is stopped. */
  readonly print: (input: CallInput<'exports.print'>) => Promise<CallOutput<'exports.print'>>
  /** Does nothing if there is no such export any more. */
  readonly cancel: (exportId: string) => void
  /** Stops all, for leaving. */
  readonly stop: () => void
}

export function createExportActions(deps: ExportActionsDeps): ExportActions {
  const running = new Map<string, AbortController>()

  /** Runs what can be followed and stopped under this name; being stopped is an answer, and not an error. */
  const follow = async <T>(exportId: string, work: (run: ExportRun) => Promise<T>): Promise<T | null> => {
    const controller = new AbortController()
    running.set(exportId, controller)
    try {
      return await work({
        signal: controller.signal,
        onProgress: (done) => deps.onProgress(exportId, done),
      })
    } catch (error) {
      if (controller.signal.aborted) return null
      throw error
    } finally {
      running.delete(exportId)
    }
  }

  return {
    save: async ({ storyId, choice, exportId }) => {
      const parent = deps.window()
      if (parent === undefined) return null
      const { exporters } = await import('#core/exporters/registry.ts')
      const { name, extension } = exporters[choice.format]
      const { canceled, filePath } = await deps.showSaveDialog(parent, {
        defaultPath: await deps.exports.fileName(storyId, choice.format),
        filters: [{ name, extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      if (canceled || filePath === '') return null
      return follow(exportId, async (run) => {
        await deps.exports.save(storyId, choice, filePath, run)
        return { path: filePath }
      })
    },
    print: ({ storyId, choice, exportId }) =>
      follow(exportId, async (run) => {
        const asPdf = { ...choice, format: 'pdf' } as const
        const { pages } = await deps.exports.estimate(storyId, asPdf)
        const pdf = await deps.exports.make(storyId, asPdf, run)
        await deps.preview(pdf, await deps.exports.fileName(storyId, 'pdf'))
        run.onProgress(1)
        return { pages }
      }),
    cancel: (exportId) => running.get(exportId)?.abort(new Error('stopped by the person')),
    stop: () => {
      for (const controller of running.values()) controller.abort(new Error('the app is closing'))
    },
  }
}
