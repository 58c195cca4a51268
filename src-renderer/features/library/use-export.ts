import { useTranslation } from 'react-i18next'
import type { ExportFormat, StorySummary } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'

/** Saves a story as a file: main asks where, the window says where it went. */
export function useExport(): (story: Pick<StorySummary, 'id'>, format: ExportFormat) => void {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  return (story, format) => {
    client.exports
      .save({
        storyId: story.id,
        choice: { format, paper: 'a4', about: true },
        exportId: crypto.randomUUID(),
      })
      .then((saved) => {
        if (saved) toasts.say(t('library.exported', { path: saved.path }))
      }, toasts.tell)
  }
}
