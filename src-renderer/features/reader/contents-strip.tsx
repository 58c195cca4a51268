import { Bookmark } from 'lucide-react'
import { useEffect, useRef, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryView } from '#contract/index.ts'
import { EmptyCover } from '../../ui/empty-cover.tsx'
import { Picture } from '../../ui/picture.tsx'
import { isUnderWay } from './page-state.ts'

/** The pages as small pictures, to go straight to one. */
export function ContentsStrip({
  story,
  page,
  onPick,
}: {
  readonly story: StoryView
  readonly page: number
  readonly onPick: (page: number) => void
}): JSX.Element {
  const { t } = useTranslation()
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => current.current?.scrollIntoView({ inline: 'center', block: 'nearest' }), [page])
  return (
    <nav className="contents" aria-label={t('reader.pages')}>
      <ol>
        {story.pages.map(({ number, image, text }) => (
          <li key={number}>
            <button
              type="button"
              ref={number === page ? current : undefined}
              aria-current={number === page ? 'page' : undefined}
              aria-label={
                story.bookmarks.includes(number)
                  ? `${t('reader.thumbnail', { page: number })}, ${t('reader.bookmark.here')}`
                  : t('reader.thumbnail', { page: number })
              }
              onClick={() => onPick(number)}
            >
              {image ? (
                image.picture ? (
                  <Picture key={image.picture.sha256} picture={image.picture} size="thumbnail" decorative />
                ) : (
                  <EmptyCover awake={isUnderWay(image)} />
                )
              ) : (
                <span className="contents-words">{text.slice(0, 70)}</span>
              )}
            </button>
            <span aria-hidden="true" className="soft small contents-number">
              {story.bookmarks.includes(number) && <Bookmark size={13} />}
              {number}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
