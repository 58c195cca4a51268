import { useCallback, useEffect, useRef, useState } from 'react'
import type { ExportChoice } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'

export interface ExportRun {
  /** From 0 to 1 while one is under way, else null. */
  readonly done: number | null
  /** Resolves to false where it was stopped, or the person closed the dialog that asks where to. */
  readonly start: (as: 'file' | 'print', storyId: string, choice: ExportChoice) => Promise<boolean>
  readonly cancel: () => void
}

/** One export at a time: followed by its events, stopped by name, and stopped too when the dialog goes. */
export function useExportRun(told: {
  readonly saved: (path: string) => void
  readonly opened: () => void
}): ExportRun {
  const { client, toasts } = useApp()
  const [done, setDone] = useState<number | null>(null)
  const running = useRef<string | null>(null)

  useEffect(
    () =>
      client.on('exports.progress', (progress) => {
        if (progress.exportId === running.current) setDone(progress.done)
      }),
    [client],
  )

  const cancel = useCallback(() => {
    if (running.current !== null) client.exports.cancel({ exportId: running.current }).catch(toasts.tell)
  }, [client, toasts])
  useEffect(() => cancel, [cancel])

  const start: ExportRun['start'] = async (as, storyId, choice) => {
    const exportId = crypto.randomUUID()
    running.current = exportId
    setDone(0)
    try {
      if (as === 'print') {
        const opened = await client.exports.print({ storyId, choice, exportId })
        if (opened !== null) told.opened()
        return opened !== null
      }
      const saved = await client.exports.save({ storyId, choice, exportId })
      if (saved !== null) told.saved(saved.path)
      return saved !== null
    } catch (error) {
      toasts.tell(error)
      return false
    } finally {
      running.current = null
      setDone(null)
    }
  }
  return { done, start, cancel }
}
