import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryView } from '#contract/index.ts'
import { useApp, useIsChildView } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'

/** The page after the last. At bedtime it asks for nothing: the lamp is low, and the way out is a quiet one. */
export function GoodNight({
  story,
  bedtime,
  onAgain,
}: {
  readonly story: StoryView
  readonly bedtime: boolean
  readonly onAgain: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const isChildView = useIsChildView()
  const approve = (): void => {
    client.stories.approve({ storyId: story.id }).then(() => toasts.say(t('family.approved')), toasts.tell)
  }
  return (
    <article className="reader-text">
      {bedtime && <Mark size={72} />}
      <h1>{t('reader.theEnd')}</h1>
      <p className="good-night">{t('reader.goodNight')}</p>
      {bedtime && <p className="soft good-night-rest">{t('reader.bedtime.rest')}</p>}
      {story.kind === 'true-things' && story.writer !== null && story.writer.provider !== 'built-in' && (
        <p className="soft small">{t('reader.trail.machine')}</p>
      )}
      <div className="good-night-actions">
        {story.draft && !isChildView && (
          <Button look="lamp" onClick={approve}>
            {t('family.approve')}
          </Button>
        )}
        <a
          className={`button ${bedtime ? 'plain small' : 'quiet medium'}`}
          href={hrefOf({ screen: 'library' })}
        >
          {t('reader.toLibrary')}
        </a>
        {!bedtime && <Button onClick={onAgain}>{t('reader.again')}</Button>}
        {!bedtime && !isChildView && (
          <a className="button quiet medium" href={hrefOf({ screen: 'create', after: story.id })}>
            {t('family.next')}
          </a>
        )}
      </div>
    </article>
  )
}
