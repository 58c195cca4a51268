import { ShieldCheck } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../../app/app-context.ts'
import { partOfDay } from '../../format/time.ts'
import { hrefOf } from '../../state/router.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'

/** The first evening: one sentence, one thing to do, and the promise. */
export function EmptyLibrary(): JSX.Element {
  const { t } = useTranslation()
  const { now } = useApp()
  return (
    <main className="screen centred empty-library" tabIndex={-1}>
      <div className="empty-picture">
        <EmptyCover awake />
      </div>
      <h1>{t(`library.greeting.${partOfDay(new Date(now()).getHours())}`)}</h1>
      <p className="empty-line serif">{t('library.empty')}</p>
      <a className="button lamp large" href={hrefOf({ screen: 'create' })}>
        {t('library.first')}
      </a>
      <p className="promise soft">
        <ShieldCheck size={20} aria-hidden="true" />
        {t('library.promise')}
      </p>
      <a className="button plain small" href={hrefOf({ screen: 'settings' })}>
        {t('library.later')}
      </a>
    </main>
  )
}
