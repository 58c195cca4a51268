import { Bookmark, ZoomIn } from 'lucide-react'
import type { JSX, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageView, PictureView, StoryView } from '#contract/index.ts'
import { sayFailure } from '../../i18n/say.ts'
import { IconButton } from '../../ui/button.tsx'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { PagePicture } from './page-picture.tsx'
import { PageText } from './page-text.tsx'
import type { Turn } from './page-turning.ts'
import { useSyllables } from './use-syllables.ts'

/** The part of a picture's width, at each side, that turns the page when it is clicked; between them it is looked at. */
const edge = 0.22

/** A page's picture with what a click on it does: turn at its edges, look closer in its middle. */
export function LeafPicture({
  story,
  number,
  rtl,
  onTurn,
  onLook,
  onTrail,
}: {
  readonly story: StoryView
  readonly number: number
  readonly rtl: boolean
  readonly onTurn: (turn: Turn) => void
  readonly onLook: (picture: PictureView) => void
  readonly onTrail: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const page = story.pages.find((each) => each.number === number)
  const picture = page?.image?.picture ?? null

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (event.target instanceof Element && event.target.closest('button, a')) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const at = (event.clientX - left) / width
    const towardsEnd = rtl ? at < edge : at > 1 - edge
    const towardsStart = rtl ? at > 1 - edge : at < edge
    if (towardsEnd) onTurn('next')
    else if (towardsStart) onTurn('previous')
    else if (picture) onLook(picture)
    else onTurn('next')
  }

  return (
    <figure className={`reader-picture ${picture ? 'closer' : ''}`} onClick={onClick}>
      <div key={number} className="picture-frame">
        {page?.image ? (
          <PagePicture storyId={story.id} page={number} image={page.image} onTrail={onTrail} />
        ) : (
          <EmptyCover awake={story.status === 'writing' && !story.begins} storyId={story.id} />
        )}
      </div>
      {story.bookmarks.includes(number) && (
        <span className="ribbon" title={t('reader.bookmark.here')}>
          <Bookmark size={30} aria-hidden="true" />
          <span className="hidden-text">{t('reader.bookmark.here')}</span>
        </span>
      )}
      {picture && (
        <IconButton className="look-button" label={t('reader.look.open')} onClick={() => onLook(picture)}>
          <ZoomIn size={19} aria-hidden="true" />
        </IconButton>
      )}
    </figure>
  )
}

/** A page's words, under the story's title where the book begins. */
export function LeafWords({
  story,
  title,
  page,
  number,
  word,
}: {
  readonly story: StoryView
  readonly title: string
  /** undefined while it is not written. */
  readonly page: PageView | undefined
  readonly number: number
  /** Where the spoken word begins in the page's text. */
  readonly word: number | null
}): JSX.Element {
  const syllables = useSyllables(story.language)
  return (
    <article key={number} className="reader-text" lang={story.language} dir="auto">
      <h1 className={number === 1 ? '' : 'hidden-text'}>{title}</h1>
      {page ? <PageText text={page.text} word={word} {...syllables} /> : <NotWritten story={story} />}
      {page?.secondText && story.secondLanguage && (
        <div className="second-text" lang={story.secondLanguage} dir="auto">
          <PageText text={page.secondText} word={null} />
        </div>
      )}
    </article>
  )
}

function NotWritten({ story }: { readonly story: StoryView }): JSX.Element {
  const { t, i18n } = useTranslation()
  // When it begins is said below, with what can be done.
  if (story.begins) return <p className="soft">{t('reader.waiting')}</p>
  if (story.status !== 'writing') {
    const words = story.failure ? sayFailure(i18n, story.failure, 'text') : t('reader.stopped')
    return <p className="soft">{words}</p>
  }
  return (
    <>
      <p>{t(story.pages.length === 0 ? 'reader.writing' : 'reader.pageWriting')}</p>
      <p className="soft not-written">{t('reader.writingHint')}</p>
    </>
  )
}
