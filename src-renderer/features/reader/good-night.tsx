import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'

/** The page after the last. At bedtime it asks for nothing: the lamp is low, and the way out is a quiet one. */
export function GoodNight({
  bedtime,
  onAgain,
}: {
  readonly bedtime: boolean
  readonly onAgain: () => void
}): JSX.Element {
  const { t } = useTranslation()
  return (
    <article className="reader-text">
      {bedtime && <Mark size={72} />}
      <h1>{t('reader.theEnd')}</h1>
      <p className="good-night">{t('reader.goodNight')}</p>
      {bedtime && <p className="soft good-night-rest">{t('reader.bedtime.rest')}</p>}
      <div className="good-night-actions">
        <a
          className={`button ${bedtime ? 'plain small' : 'quiet medium'}`}
          href={hrefOf({ screen: 'library' })}
        >
          {t('reader.toLibrary')}
        </a>
        {!bedtime && <Button onClick={onAgain}>{t('reader.again')}</Button>}
      </div>
    </article>
  )
}
