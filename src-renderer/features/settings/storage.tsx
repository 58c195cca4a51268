import { FolderInput, FolderOpen, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorageView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { saySize } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Backups } from './backups.tsx'
import { LibraryTask, useLibraryTask } from './library-task.tsx'
import { Section } from './section.tsx'

/** Where everything lies, what it takes, and the way to make room. */
export function Storage(): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { client, toasts } = useApp()
  const [usage, setUsage] = useState<StorageView | null>(null)
  const [asking, setAsking] = useState(false)
  const task = useLibraryTask()
  const load = useCallback(() => {
    client.storage.info().then(setUsage, toasts.tell)
  }, [client, toasts])
  useEffect(load, [load])

  const clear = (): void => {
    setAsking(false)
    client.storage.clearVersions().then(({ freed }) => {
      toasts.say(t('settings.storage.cleared', { size: saySize(locale, freed) }))
      load()
    }, toasts.tell)
  }

  // When it is through, main loads the window anew.
  const move = (): void => {
    client.storage.move().then(null, toasts.tell).finally(task.ended)
  }

  return (
    <Section id="storage" title={t('settings.storage.title')} intro={t('settings.storage.where')}>
      {usage && (
        <>
          <code className="path">{usage.path}</code>
          <ul className="storage-usage">
            <li>{t('settings.storage.stories', { count: usage.stories })}</li>
            <li>
              {usage.pictures === 0
                ? t('settings.storage.noPictures')
                : t('settings.storage.pictures', { size: saySize(locale, usage.pictures) })}
            </li>
            <li>
              {usage.versions === 0
                ? t('settings.storage.noVersions')
                : t('settings.storage.versions', { size: saySize(locale, usage.versions) })}
            </li>
            {usage.voices > 0 && (
              <li>{t('settings.storage.voices', { size: saySize(locale, usage.voices) })}</li>
            )}
          </ul>
        </>
      )}
      <div className="row-controls">
        <Button
          size="small"
          icon={<FolderOpen size={18} aria-hidden="true" />}
          onClick={() => void client.app.showProfile().catch(toasts.tell)}
        >
          {t('settings.storage.show')}
        </Button>
        <Button size="small" icon={<FolderInput size={18} aria-hidden="true" />} onClick={move}>
          {t('settings.storage.move')}
        </Button>
        {usage !== null && usage.versions > 0 && (
          <Button size="small" icon={<Trash2 size={18} aria-hidden="true" />} onClick={() => setAsking(true)}>
            {t('settings.storage.clear')}
          </Button>
        )}
      </div>
      <Backups onEnd={task.ended} />
      {task.progress && <LibraryTask progress={task.progress} />}
      {asking && usage && (
        <Dialog title={t('settings.storage.clearSure')} onClose={() => setAsking(false)}>
          <p>{t('settings.storage.clearHint', { size: saySize(locale, usage.versions) })}</p>
          <div className="row-controls dialog-actions">
            <Button onClick={() => setAsking(false)}>{t('settings.storage.clearNo')}</Button>
            <Button look="lamp" onClick={clear}>
              {t('settings.storage.clearYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </Section>
  )
}
