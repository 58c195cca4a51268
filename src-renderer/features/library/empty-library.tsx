import { BookHeart, ShieldCheck } from 'lucide-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../../app/app-context.ts'
import { partOfDay } from '../../format/time.ts'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyCover } from '../../ui/empty-cover.tsx'

/** The first evening: one sentence, one thing to do, finished books to look into, and the promise. */
export function EmptyLibrary(): JSX.Element {
  const { t } = useTranslation()
  const { client, library, now, toasts } = useApp()
  const [coming, setComing] = useState(false)
  return (
    <main className="screen centred empty-library" tabIndex={-1}>
      <div className="empty-picture">
        <EmptyCover awake />
      </div>
      <h1>{t(`library.greeting.${partOfDay(new Date(now()).getHours())}`)}</h1>
      <p className="empty-line serif">{t('library.empty')}</p>
      <div className="empty-actions">
        <a className="button lamp large" href={hrefOf({ screen: 'create' })}>
          {t('library.first')}
        </a>
        <Button
          size="large"
          disabled={coming}
          icon={<BookHeart size={20} aria-hidden="true" />}
          onClick={() => {
            setComing(true)
            client.stories
              .addSamples()
              .then(library.loadBeside, toasts.tell)
              .finally(() => setComing(false))
          }}
        >
          {t(coming ? 'library.samplesComing' : 'library.samples')}
        </Button>
      </div>
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
