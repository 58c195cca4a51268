import { BookOpen, CircleStop, EllipsisVertical, FileCode, FileDown, Heart, Trash2 } from 'lucide-react'
import { memo, useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { hrefOf } from '../../state/router.ts'
import { IconButton } from '../../ui/button.tsx'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Progress } from '../../ui/progress.tsx'
import { makingOf, type Making } from './story-progress.ts'
import { useExport } from './use-export.ts'
import { useTitle } from './use-title.ts'

export const StoryCard = memo(function StoryCard({ story }: { readonly story: StorySummary }): JSX.Element {
  const { t } = useTranslation()
  const title = useTitle()(story)
  const heading = useId()
  const making = makingOf(story)
  const busy = making.kind === 'writing' || making.kind === 'painting'
  return (
    <article className="card" aria-labelledby={heading}>
      <a
        className="card-link"
        href={hrefOf({ screen: 'reader', storyId: story.id })}
        aria-label={t('library.card.read', { title })}
      />
      <div className="card-cover">
        {story.cover ? (
          <Picture key={story.cover.sha256} picture={story.cover} size="thumbnail" decorative />
        ) : (
          <EmptyCover awake={busy} />
        )}
      </div>
      <div className="card-caption">
        <h3 id={heading}>{title}</h3>
        {busy ? <CardProgress making={making} /> : <CardState story={story} making={making} />}
      </div>
      <CardTools story={story} title={title} busy={busy} />
    </article>
  )
})

function CardProgress({ making }: { readonly making: Making }): JSX.Element {
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

function CardState({
  story,
  making,
}: {
  readonly story: StorySummary
  readonly making: Making
}): JSX.Element {
  const { t } = useTranslation()
  const details = t('library.card.details', {
    count: story.pageCount,
    ages: t(`level.${story.level}.short`),
  })
  const state =
    making.kind === 'missing'
      ? t('library.card.missing', { count: making.count })
      : making.kind === 'cancelled'
        ? t('library.card.cancelled')
        : making.kind === 'failed'
          ? t('library.card.failed')
          : null
  return <p className={`small ${state ? 'card-flag' : 'soft'}`}>{state ?? details}</p>
}

function CardTools({
  story,
  title,
  busy,
}: {
  readonly story: StorySummary
  readonly title: string
  readonly busy: boolean
}): JSX.Element {
  const { t } = useTranslation()
  const { client, router, toasts, deleteStory } = useApp()
  const exportStory = useExport()
  const written = story.status !== 'writing' && story.status !== 'failed'
  return (
    <div className={`card-tools ${story.favourite ? 'kept' : ''}`}>
      <IconButton
        className={`heart ${story.favourite ? 'on' : ''}`}
        label={t(story.favourite ? 'library.card.favouriteRemove' : 'library.card.favouriteAdd', { title })}
        aria-pressed={story.favourite}
        onClick={() => {
          client.stories.setFavourite({ storyId: story.id, favourite: !story.favourite }).catch(toasts.tell)
        }}
      >
        <Heart size={18} aria-hidden="true" />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={t('library.card.menu', { title })}>
            <EllipsisVertical size={18} aria-hidden="true" />
          </IconButton>
        }
        groups={[
          [
            {
              key: 'read',
              label: t('library.menu.read'),
              icon: <BookOpen size={18} aria-hidden="true" />,
              run: () => router.go({ screen: 'reader', storyId: story.id }),
            },
            {
              key: 'epub',
              label: t('library.menu.epub'),
              icon: <FileDown size={18} aria-hidden="true" />,
              disabled: !written,
              run: () => exportStory(story, 'epub'),
            },
            {
              key: 'html',
              label: t('library.menu.html'),
              icon: <FileCode size={18} aria-hidden="true" />,
              disabled: !written,
              run: () => exportStory(story, 'html'),
            },
          ],
          [
            ...(busy
              ? [
                  {
                    key: 'cancel',
                    label: t('library.menu.cancel'),
                    icon: <CircleStop size={18} aria-hidden="true" />,
                    run: () => void client.stories.cancel({ storyId: story.id }).catch(toasts.tell),
                  },
                ]
              : []),
            {
              key: 'delete',
              label: t('library.menu.delete'),
              icon: <Trash2 size={18} aria-hidden="true" />,
              bad: true,
              run: () => deleteStory(story, title),
            },
          ],
        ]}
      />
    </div>
  )
}
