import { memo, useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hrefOf } from '../../state/router.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Progress } from '../../ui/progress.tsx'
import { storyAttribute } from './focus.ts'
import { useLibraryActions } from './library-actions.ts'
import { makingOf, type Making } from './story-progress.ts'
import { StoryTools } from './story-tools.tsx'
import { TagChips } from './tag-chips.tsx'
import { useTitle } from './use-title.ts'

/** A story as its cover. */
export const StoryCard = memo(function StoryCard({ story }: { readonly story: StorySummary }): JSX.Element {
  const { t } = useTranslation()
  const title = useTitle()(story)
  const heading = useId()
  const making = makingOf(story)
  const busy = making.kind === 'writing' || making.kind === 'painting'
  const { chosen, choose } = useLibraryActions()
  const choosing = chosen !== null
  return (
    <article
      className={`card ${chosen?.has(story.id) ? 'chosen' : ''}`}
      aria-labelledby={heading}
      {...{ [storyAttribute]: story.id }}
    >
      {choosing ? (
        <input
          type="checkbox"
          className="card-check"
          aria-label={t('library.selecting.choose', { title })}
          checked={chosen.has(story.id)}
          onChange={() => choose(story)}
        />
      ) : (
        <a
          className="card-link"
          href={hrefOf({ screen: 'reader', storyId: story.id })}
          aria-label={t('library.card.read', { title })}
        />
      )}
      <div className="card-cover">
        {story.cover ? (
          <Picture key={story.cover.sha256} picture={story.cover} size="thumbnail" decorative />
        ) : (
          <EmptyCover awake={busy} storyId={story.id} />
        )}
        <TagChips tags={story.tags.slice(0, 2)} />
      </div>
      <div className="card-caption">
        <h3 id={heading}>
          <bdi>{title}</bdi>
        </h3>
        {busy ? <CardProgress making={making} /> : <CardState story={story} making={making} />}
      </div>
      {!choosing && <StoryTools story={story} title={title} busy={busy} />}
    </article>
  )
})

/** How far the making of a story is, in words and as a bar. */
export function CardProgress({ making }: { readonly making: Making }): JSX.Element {
  const { t } = useTranslation()
  const words =
    making.kind === 'painting'
      ? t('reader.making.generating', { current: making.current, total: making.total })
      : t('library.card.writing')
  return (
    <div className="card-progress">
      <p className="small">{words}</p>
      <Progress
        label={t('reader.making.bar')}
        value={making.kind === 'painting' ? making.fraction : null}
        text={words}
      />
    </div>
  )
}

/** What a story has to say of itself in a line: what is amiss with it, else how long it is and for whom. */
export function CardState({
  story,
  making,
}: {
  readonly story: StorySummary
  readonly making: Making
}): JSX.Element {
  const { t } = useTranslation()
  const { lastReadPage, pageCount } = story
  const state = useMakingWords(making)
  const details = t('library.card.details', { count: pageCount, ages: t(`level.${story.level}.short`) })
  const of = story.series && t('family.book', { series: story.series.name, number: story.series.number })
  const begun = state === null && lastReadPage > 0 && lastReadPage < pageCount
  return (
    <>
      <p className={`small ${state || story.draft ? 'card-flag' : 'soft'}`}>
        {state ??
          (story.draft
            ? t('family.draft')
            : begun
              ? t('library.card.place', { page: lastReadPage, pages: pageCount })
              : (of ?? details))}
      </p>
      {begun && (
        <div className="card-read" aria-hidden="true">
          <div style={{ inlineSize: `${(lastReadPage / pageCount) * 100}%` }} />
        </div>
      )}
    </>
  )
}

/** When a story that waits begins: `at 22:00`, or after the others. */
export function useBegins(): (at: number | null) => string {
  const { t } = useTranslation()
  const locale = useLocale()
  return (at) =>
    at === null
      ? t('library.card.afterOthers')
      : t('library.card.begins', { time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at) })
}

function useMakingWords(making: Making): string | null {
  const { t } = useTranslation()
  const sayBegins = useBegins()
  switch (making.kind) {
    case 'waiting':
      return sayBegins(making.at)
    case 'missing':
      return t('library.card.missing', { count: making.count })
    case 'cancelled':
      return t('library.card.cancelled')
    case 'failed':
      return t('library.card.failed')
    default:
      return null
  }
}
