import { BookOpen } from 'lucide-react'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'
import { hrefOf } from '../../state/router.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTitle } from './use-title.ts'

/** The one thing to do for a family that has stories already: go on with the one begun, or read tonight's. */
export function Hero({
  story,
  evening,
}: {
  readonly story: StorySummary
  /** The story of the evening, where another one is being read. */
  readonly evening: StorySummary | undefined
}): JSX.Element {
  const { t } = useTranslation()
  const title = useTitle()(story)
  const heading = useId()
  const opened = story.lastReadPage > 0
  const begun = opened && story.lastReadPage < story.pageCount
  return (
    <section className="hero" aria-labelledby={heading}>
      <div className="hero-picture">
        {story.cover ? (
          <Picture key={story.cover.sha256} picture={story.cover} size="full" decorative />
        ) : (
          <EmptyCover storyId={story.id} />
        )}
      </div>
      <div className="hero-words">
        <p className="eyebrow">{t(begun ? 'library.hero.begun' : 'library.hero.tonight')}</p>
        <h2 id={heading}>
          <bdi>{title}</bdi>
        </h2>
        <p className="soft">
          {t('library.card.details', { count: story.pageCount, ages: t(`level.${story.level}.short`) })}
          {' · '}
          {begun
            ? t('library.hero.stopped', { page: story.lastReadPage })
            : t(opened ? 'library.hero.finished' : 'library.hero.waiting')}
        </p>
        {begun && (
          <div className="hero-progress">
            <Progress label={t('library.hero.progressLabel')} value={story.lastReadPage / story.pageCount} />
            <span className="soft small">
              {t('library.hero.progress', { page: story.lastReadPage, pages: story.pageCount })}
            </span>
          </div>
        )}
        <a className="button lamp medium" href={hrefOf({ screen: 'reader', storyId: story.id })}>
          <BookOpen size={19} aria-hidden="true" />
          {t(begun ? 'library.hero.goOn' : 'library.hero.start')}
        </a>
      </div>
      {evening && <Evening story={evening} />}
    </section>
  )
}

function Evening({ story }: { readonly story: StorySummary }): JSX.Element {
  const { t } = useTranslation()
  const title = useTitle()(story)
  return (
    <a className="hero-evening" href={hrefOf({ screen: 'reader', storyId: story.id })}>
      <div className="hero-evening-picture">
        {story.cover ? (
          <Picture key={story.cover.sha256} picture={story.cover} size="thumbnail" decorative />
        ) : (
          <EmptyCover storyId={story.id} />
        )}
      </div>
      <span className="small soft">{t('library.hero.orNew')}</span>
      <bdi className="serif">{title}</bdi>
    </a>
  )
}
