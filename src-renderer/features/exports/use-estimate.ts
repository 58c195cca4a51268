import { useEffect, useState } from 'react'
import type { ExportChoice, ExportEstimate } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'

/** What would come out of this choice; null until main has said so. */
export function useEstimate(storyId: string, { format, paper, about }: ExportChoice): ExportEstimate | null {
  const { client, toasts } = useApp()
  const [estimate, setEstimate] = useState<ExportEstimate | null>(null)
  useEffect(() => {
    let wanted = true
    client.exports.estimate({ storyId, choice: { format, paper, about } }).then((answer) => {
      if (wanted) setEstimate(answer)
    }, toasts.tell)
    return () => {
      wanted = false
    }
  }, [client, toasts, storyId, format, paper, about])
  return estimate
}
