import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttemptView, PictureStyle, WritingAttemptView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayMoment, sayTime } from '../../format/time.ts'
import { sayAttempt } from '../../i18n/say.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Who was asked for this page's picture, or for the words of the story; what they answered, how long it took. */
export function TrailDialog({
  storyId,
  page,
  style,
  onClose,
}: {
  readonly storyId: string
  /** null: the words of the story. */
  readonly page: number | null
  /** Of the story's pictures; left out where it is about words. */
  readonly style?: PictureStyle
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { client, toasts } = useApp()
  const [attempts, setAttempts] = useState<readonly (AttemptView | WritingAttemptView)[] | null>(null)
  useEffect(() => {
    const trail = page === null ? client.stories.trail({ storyId }) : client.pictures.trail({ storyId, page })
    trail.then(setAttempts, (error: unknown) => {
      toasts.tell(error)
      onClose()
    })
  }, [client, toasts, storyId, page, onClose])
  return (
    <Dialog title={t(page === null ? 'reader.trail.written' : 'reader.trail.title')} onClose={onClose}>
      {style && attempts !== null && (
        <p className="soft small">{t('reader.inStyle', { style: t(`style.${style}`) })}</p>
      )}
      {attempts?.length === 0 && <p className="soft">{t('reader.trail.none')}</p>}
      <ol className="trail">
        {attempts?.map((attempt, index) => (
          <li key={index} className={attempt.outcome}>
            <p className="trail-who">
              {t(`provider.${attempt.provider}`)}
              <span className="trail-outcome">
                {t(
                  page === null
                    ? `reader.trail.wrote.${attempt.outcome}`
                    : `reader.trail.outcome.${attempt.outcome}`,
                )}
              </span>
            </p>
            <Came attempt={attempt} />
            <p className="soft small">
              {[
                sayMoment(locale, attempt.startedAt),
                attempt.endedAt === null
                  ? t('reader.trail.running')
                  : t('reader.trail.took', { time: took(attempt.endedAt - attempt.startedAt) }),
                attempt.model && t('reader.trail.model', { model: attempt.model }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </Dialog>
  )

  /** Under ten seconds a tenth matters: here it is a measurement, not an estimate. */
  function took(milliseconds: number): string {
    if (milliseconds >= 10_000) return sayTime(t, milliseconds / 1_000)
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(milliseconds / 1_000)
  }
}

/** What came of a try. In another language than English, what was recorded of it stays below as it was said. */
function Came({ attempt }: { readonly attempt: AttemptView | WritingAttemptView }): JSX.Element | null {
  const { i18n } = useTranslation()
  const said = sayAttempt(i18n, attempt)
  if (said === null) return null
  return (
    <>
      {said.words !== null && <p>{said.words}</p>}
      {said.recorded !== null && (
        <p className="soft small" lang="en" dir="auto">
          {said.recorded}
        </p>
      )}
    </>
  )
}
