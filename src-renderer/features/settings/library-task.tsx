import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventPayload } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'

type TaskProgress = EventPayload<'storage.progress'>

/** How far the work with the whole library is; null while there is none. `ended` is to be called when it is through. */
export function useLibraryTask(): {
  readonly progress: TaskProgress | null
  readonly ended: () => void
} {
  const { client } = useApp()
  const [progress, setProgress] = useState<TaskProgress | null>(null)
  useEffect(() => client.on('storage.progress', setProgress), [client])
  return { progress, ended: () => setProgress(null) }
}

/** What is being done with the whole library, how far it is, and the way to stop it. */
export function LibraryTask({ progress }: { readonly progress: TaskProgress }): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const { task, done, total } = progress
  const cancel = (): void => void client.storage.cancel().catch(toasts.tell)
  return (
    <Dialog title={t(`settings.storage.task.${task}`)} onClose={cancel}>
      <p className="soft">{t('settings.storage.task.hint')}</p>
      <Progress
        label={t('settings.storage.task.bar')}
        value={total === 0 ? null : done / total}
        text={t('settings.storage.task.done', { done, total })}
      />
      <div className="row-controls dialog-actions">
        <Button onClick={cancel}>{t('settings.storage.task.cancel')}</Button>
      </div>
    </Dialog>
  )
}
