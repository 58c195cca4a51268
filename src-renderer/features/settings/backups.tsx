import { Archive, ArchiveRestore, BookPlus, FileArchive, FileUp, Undo2 } from 'lucide-react'
import { useCallback, useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupInfo, RestorePreview } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayMoment } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Switch } from '../../ui/switch.tsx'
import { SettingRow } from './section.tsx'

/** Backups of the whole library, now and every day; restoring one, and going back. `onEnd`: a piece of work is through. */
export function Backups({ onEnd }: { readonly onEnd: () => void }): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { client, router, toasts } = useApp()
  const [info, setInfo] = useState<BackupInfo | null>(null)
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const load = useCallback(() => {
    client.backups.info().then(setInfo, toasts.tell)
  }, [client, toasts])
  useEffect(load, [load])

  const make = (): void => {
    client.backups
      .make()
      .then((made) => {
        if (made) toasts.say(t('settings.backups.made', { count: made.stories, folder: made.folder }))
        load()
      }, toasts.tell)
      .finally(onEnd)
  }
  const makeFile = (): void => {
    client.backups
      .makeFile()
      .then((made) => {
        if (made) toasts.say(t('settings.backups.made', { count: made.stories, folder: made.path }))
      }, toasts.tell)
      .finally(onEnd)
  }
  const daily = (on: boolean): void => {
    client.backups.daily({ on }).then(setInfo, toasts.tell).finally(onEnd)
  }
  // When a restore or going back is through, main loads the window anew.
  const restore = (mode: 'merge' | 'replace'): void => {
    setPreview(null)
    client.backups.restore({ mode }).then(load, toasts.tell).finally(onEnd)
  }
  const importBook = (): void => {
    client.imports.choose().then((imported) => {
      if (imported) router.go({ screen: 'reader', storyId: imported.storyId })
    }, toasts.tell)
  }

  return (
    <>
      <h3 className="list-title">{t('settings.backups.title')}</h3>
      <p className="soft setting-intro">{t('settings.backups.intro')}</p>
      {typeof info?.restoredAt === 'number' && (
        <div className="no-keychain" role="status">
          <p>{t('settings.backups.restored', { when: sayMoment(locale, info.restoredAt) })}</p>
          <div className="row-controls">
            <Button
              size="small"
              icon={<Undo2 size={18} aria-hidden="true" />}
              onClick={() => void client.backups.undo().catch(toasts.tell)}
            >
              {t('settings.backups.undo')}
            </Button>
            <Button size="small" onClick={() => void client.backups.keep().then(setInfo, toasts.tell)}>
              {t('settings.backups.keep')}
            </Button>
          </div>
        </div>
      )}
      {info && (
        <SettingRow
          label={t('settings.backups.daily')}
          hint={
            info.folder === ''
              ? t('settings.backups.dailyHint')
              : info.lastAt === null
                ? t('settings.backups.dailyNever', { folder: info.folder })
                : t('settings.backups.dailyLast', {
                    folder: info.folder,
                    when: sayMoment(locale, info.lastAt),
                  })
          }
          control={(ids) => <Switch {...ids} checked={info.folder !== ''} onChange={daily} />}
        />
      )}
      <div className="row-controls">
        <Button size="small" icon={<Archive size={18} aria-hidden="true" />} onClick={make}>
          {t('settings.backups.make')}
        </Button>
        <Button size="small" icon={<FileArchive size={18} aria-hidden="true" />} onClick={makeFile}>
          {t('settings.backups.makeFile')}
        </Button>
        <Button
          size="small"
          icon={<ArchiveRestore size={18} aria-hidden="true" />}
          onClick={() => void client.backups.look().then(setPreview, toasts.tell)}
        >
          {t('settings.backups.look')}
        </Button>
        <Button
          size="small"
          icon={<FileUp size={18} aria-hidden="true" />}
          onClick={() => void client.backups.lookFile().then(setPreview, toasts.tell)}
        >
          {t('settings.backups.lookFile')}
        </Button>
        <Button size="small" icon={<BookPlus size={18} aria-hidden="true" />} onClick={importBook}>
          {t('settings.backups.importBook')}
        </Button>
      </div>
      {preview && (
        <Dialog title={t('settings.backups.sure')} onClose={() => setPreview(null)}>
          <p>
            {t('settings.backups.holds', { count: preview.stories, when: sayMoment(locale, preview.at) })}
          </p>
          <ul className="storage-usage">
            <li>{t('settings.backups.mergeWill', { count: preview.missing })}</li>
            <li>{t('settings.backups.replaceWill', { count: preview.onlyHere })}</li>
          </ul>
          <p className="soft">{t('settings.backups.canUndo')}</p>
          <div className="row-controls dialog-actions">
            <Button onClick={() => setPreview(null)}>{t('settings.backups.no')}</Button>
            <Button onClick={() => restore('replace')}>{t('settings.backups.replace')}</Button>
            <Button look="lamp" onClick={() => restore('merge')}>
              {t('settings.backups.merge')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
