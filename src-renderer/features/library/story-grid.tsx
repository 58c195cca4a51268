import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type JSX, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings, StorySummary } from '#contract/index.ts'
import { StoryCard } from './story-card.tsx'
import { StoryLine } from './story-line.tsx'

/** CSS pixels. A card is as wide as its column; its cover is 4:3, and what is below the cover has a fixed height. */
const gap = 24
const leastCardWidth = 236
const captionHeight = 98
const lineHeight = 84
const lineGap = 8

/** Only the rows in sight, and a few around them, are in the page, however many stories there are. */
export function StoryGrid({
  stories,
  total,
  view,
  screen,
  onEnd,
}: {
  readonly stories: readonly StorySummary[]
  /** null: not all of them are counted. */
  readonly total: number | null
  /** As covers, or as lines. */
  readonly view: Settings['library']['view']
  /** What scrolls. */
  readonly screen: HTMLElement
  /** The last rows came into sight. */
  readonly onEnd: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const { width, top } = useBox(list, screen)
  const lines = view === 'list'
  const columns = lines ? 1 : Math.max(1, Math.floor((width + gap) / (leastCardWidth + gap)))
  const cardWidth = (width - gap * (columns - 1)) / columns
  const rowHeight = lines ? lineHeight : Math.round((cardWidth * 3) / 4) + captionHeight
  const rows = Math.ceil(stories.length / columns)

  // The compiler can't memoize what this returns, and says so; nothing here is passed on to memoized components.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: width > 0 ? rows : 0,
    getScrollElement: () => screen,
    estimateSize: () => rowHeight,
    gap: lines ? lineGap : gap,
    overscan: lines ? 6 : 2,
    scrollMargin: top,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight, lines])

  const items = virtualizer.getVirtualItems()
  const lastRow = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (rows > 0 && lastRow >= rows - 3) onEnd()
    // onEnd is new at each drawing; asking again is for new rows alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [lastRow, rows])

  return (
    <div
      ref={list}
      className="story-grid"
      role="list"
      aria-label={t('library.stories')}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {items.map((row) => (
        <div
          key={row.key}
          role="presentation"
          className="story-row"
          style={{
            blockSize: rowHeight,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${row.start - top}px)`,
          }}
        >
          {stories.slice(row.index * columns, (row.index + 1) * columns).map((story, index) => (
            <div
              key={story.id}
              role="listitem"
              aria-setsize={total ?? -1}
              aria-posinset={row.index * columns + index + 1}
            >
              {lines ? <StoryLine story={story} /> : <StoryCard story={story} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** The width of the list, and how far below the top of what scrolls it begins. */
function useBox(
  list: RefObject<HTMLDivElement | null>,
  scroller: HTMLElement,
): { readonly width: number; readonly top: number } {
  const [box, setBox] = useState({ width: 0, top: 0 })
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = (): void => {
      const top = Math.round(
        element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      )
      setBox((old) =>
        old.width === element.clientWidth && old.top === top ? old : { width: element.clientWidth, top },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const above of scroller.children) observer.observe(above)
    return () => observer.disconnect()
  }, [list, scroller])
  return box
}
