import { memo, useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { sayDay } from '../../format/time.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hrefOf } from '../../state/router.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Picture } from '../../ui/picture.tsx'
import { storyAttribute } from './focus.ts'
import { useLibraryActions } from './library-actions.ts'
import { CardProgress, CardState } from './story-card.tsx'
import { makingOf } from './story-progress.ts'
import { StoryTools } from './story-tools.tsx'
import { TagChips } from './tag-chips.tsx'
import { useTitle } from './use-title.ts'

/** A story as a line of the list. */
export const StoryLine = memo(function StoryLine({ story }: { readonly story: StorySummary }): JSX.Element {
  const { t } = useTranslation()
  const locale = useLocale()
  const { now } = useApp()
  const { chosen, choose } = useLibraryActions()
  const title = useTitle()(story)
  const heading = useId()
  const making = makingOf(story)
  const busy = making.kind === 'writing' || making.kind === 'painting'
  return (
    <article
      className={`line ${chosen?.has(story.id) ? 'chosen' : ''}`}
      aria-labelledby={heading}
      {...{ [storyAttribute]: story.id }}
    >
      {chosen ? (
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
      <div className="line-cover">
        {story.cover ? (
          <Picture key={story.cover.sha256} picture={story.cover} size="thumbnail" decorative />
        ) : (
          <EmptyCover awake={busy} storyId={story.id} />
        )}
      </div>
      <div className="line-words">
        <h3 id={heading}>
          <bdi>{title}</bdi>
        </h3>
        {busy ? <CardProgress making={making} /> : <CardState story={story} making={making} />}
      </div>
      <TagChips tags={story.tags.slice(0, 4)} />
      <p className="line-when soft small">{sayDay(locale, story.lastReadAt ?? story.createdAt, now())}</p>
      {!chosen && <StoryTools story={story} title={title} busy={busy} />}
    </article>
  )
})
