import {
  BadgeCheck,
  BookPlus,
  CircleStop,
  EllipsisVertical,
  Eraser,
  FileDown,
  Printer,
  History,
  Images,
  Mic,
  Paintbrush,
  Palette,
  PenLine,
  RotateCw,
  Trash2,
  UserRound,
} from 'lucide-react'
import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeroView, PageView, StoryView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { makingOf } from '../library/story-progress.ts'
import { isUnderWay } from './page-state.ts'

/** What can be done with this page's picture, and with the whole story. */
export function StoryMenu({
  story,
  title,
  page,
  onTrail,
  onWritten,
  onVersions,
  onVoice,
  byHand,
}: {
  readonly story: StoryView
  readonly title: string
  /** undefined on the page that says good night. */
  readonly page: PageView | undefined
  readonly onTrail: () => void
  readonly onWritten: () => void
  readonly onVersions: () => void
  readonly onVoice: () => void
  /** Entries that change the book by hand. */
  readonly byHand: readonly MenuItem[]
}): JSX.Element {
  const { t } = useTranslation()
  const { client, router, toasts, deleteStory, exports } = useApp()
  const { id: storyId } = story
  const making = makingOf(story)
  const busy = making.kind === 'writing' || making.kind === 'painting'
  const own = useOwnHeroes(story)

  const ofPicture: MenuItem[] = page
    ? [
        {
          key: 'voice',
          label: t(page.voice ? 'reader.menu.ownVoiceAgain' : 'reader.menu.ownVoice'),
          icon: <Mic size={18} aria-hidden="true" />,
          run: onVoice,
        },
      ]
    : []
  if (page?.image) {
    const ofPage = { storyId, page: page.number }
    ofPicture.push({
      key: 'again',
      label: t('reader.menu.paintAgain'),
      icon: <Paintbrush size={18} aria-hidden="true" />,
      disabled: isUnderWay(page.image),
      run: () => void client.pictures.paintAgain(ofPage).catch(toasts.tell),
    })
    if (isUnderWay(page.image)) {
      ofPicture.push({
        key: 'cancel-picture',
        label: t('reader.picture.cancel'),
        icon: <CircleStop size={18} aria-hidden="true" />,
        run: () => void client.pictures.cancel(ofPage).catch(toasts.tell),
      })
    }
    if (page.image.versions > 1) {
      ofPicture.push({
        key: 'versions',
        label: t('reader.menu.versions'),
        icon: <Images size={18} aria-hidden="true" />,
        run: onVersions,
      })
    }
    if (page.image.picture && page.image.picture.sha256 !== story.look?.sha256) {
      ofPicture.push({
        key: 'keep-look',
        label: t('reader.menu.keepLook'),
        icon: <Palette size={18} aria-hidden="true" />,
        run: () =>
          void client.pictures
            .keepLook(ofPage)
            .then(() => toasts.say(t('reader.menu.lookKept')), toasts.tell),
      })
    }
    if (story.look) {
      ofPicture.push({
        key: 'forget-look',
        label: t('reader.menu.forgetLook', { page: story.look.page }),
        icon: <Eraser size={18} aria-hidden="true" />,
        run: () =>
          void client.pictures
            .forgetLook({ storyId })
            .then(() => toasts.say(t('reader.menu.lookForgotten')), toasts.tell),
      })
    }
    for (const { id, name } of page.image.picture ? own : []) {
      ofPicture.push({
        key: `portrait-${id}`,
        label: t('family.portrait', { name }),
        icon: <UserRound size={18} aria-hidden="true" />,
        run: () =>
          void client.family
            .usePicture({ id, ...ofPage })
            .then(() => toasts.say(t('family.portraitMade', { name })), toasts.tell),
      })
    }
    ofPicture.push({
      key: 'trail',
      label: t('reader.menu.trail'),
      icon: <History size={18} aria-hidden="true" />,
      run: onTrail,
    })
  }

  const ofStory: MenuItem[] = [
    ...(story.draft
      ? [
          {
            key: 'approve',
            label: t('family.approve'),
            icon: <BadgeCheck size={18} aria-hidden="true" />,
            run: () =>
              void client.stories
                .approve({ storyId })
                .then(() => toasts.say(t('family.approved')), toasts.tell),
          },
        ]
      : []),
    {
      key: 'next',
      label: t('family.next'),
      icon: <BookPlus size={18} aria-hidden="true" />,
      disabled: story.pages.length === 0,
      run: () => router.go({ screen: 'create', after: storyId }),
    },
    {
      key: 'written',
      label: t('reader.menu.written'),
      icon: <PenLine size={18} aria-hidden="true" />,
      run: onWritten,
    },
    {
      key: 'export',
      label: t('exports.menu.export'),
      icon: <FileDown size={18} aria-hidden="true" />,
      disabled: story.pages.length === 0,
      run: () => exports.open({ storyId: story.id, as: 'file' }),
    },
    {
      key: 'print',
      label: t('exports.menu.print'),
      icon: <Printer size={18} aria-hidden="true" />,
      disabled: story.pages.length === 0,
      run: () => exports.open({ storyId: story.id, as: 'print' }),
    },
  ]

  const ending: MenuItem[] = []
  if (story.pictures.failed > 0) {
    ending.push({
      key: 'retry-all',
      label: t('reader.menu.retryAll'),
      icon: <RotateCw size={18} aria-hidden="true" />,
      run: () => void client.pictures.retryAll({ storyId }).catch(toasts.tell),
    })
  }
  if (busy) {
    ending.push({
      key: 'cancel',
      label: t('reader.menu.cancel'),
      icon: <CircleStop size={18} aria-hidden="true" />,
      run: () => void client.stories.cancel({ storyId }).catch(toasts.tell),
    })
  }
  ending.push({
    key: 'delete',
    label: t('reader.menu.delete'),
    icon: <Trash2 size={18} aria-hidden="true" />,
    bad: true,
    run: () => {
      router.go({ screen: 'library' })
      deleteStory(story, title)
    },
  })

  return (
    <Menu
      trigger={
        <IconButton label={t('reader.more')}>
          <EllipsisVertical size={20} aria-hidden="true" />
        </IconButton>
      }
      groups={[ofPicture, byHand, ofStory, ending]}
    />
  )
}

/** Those of the family's own who are in this story, by their names. */
function useOwnHeroes({ cast }: StoryView): readonly HeroView[] {
  const { client, toasts } = useApp()
  const [heroes, setHeroes] = useState<readonly HeroView[]>([])
  useEffect(() => {
    client.family.heroes().then(setHeroes, toasts.tell)
  }, [client, toasts])
  return heroes.filter((hero) => cast.some(({ name }) => name === hero.name))
}
