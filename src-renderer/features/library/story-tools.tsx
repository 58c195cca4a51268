import { BookOpen, CircleStop, EllipsisVertical, FileDown, Printer, Heart, Tag, Trash2 } from 'lucide-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorySummary } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useLibraryActions } from './library-actions.ts'

/** A story's heart and menu, on its cover and on its line. */
export function StoryTools({
  story,
  title,
  busy,
}: {
  readonly story: StorySummary
  readonly title: string
  readonly busy: boolean
}): JSX.Element {
  const { t } = useTranslation()
  const { client, router, toasts, exports } = useApp()
  const { editTags, remove } = useLibraryActions()
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
              key: 'tags',
              label: t('library.menu.tags'),
              icon: <Tag size={18} aria-hidden="true" />,
              run: () => editTags([story]),
            },
            {
              key: 'export',
              label: t('exports.menu.export'),
              icon: <FileDown size={18} aria-hidden="true" />,
              disabled: !written,
              run: () => exports.open({ storyId: story.id, as: 'file' }),
            },
            {
              key: 'print',
              label: t('exports.menu.print'),
              icon: <Printer size={18} aria-hidden="true" />,
              disabled: !written,
              run: () => exports.open({ storyId: story.id, as: 'print' }),
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
              run: () => remove(story),
            },
          ],
        ]}
      />
    </div>
  )
}
