import { useCallback, useEffect, useState } from 'react'
import type { StoryView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { leavesOf, turnedLeaf, type Layout } from './leaves.ts'
import { clampPage, firstPage, type Turn } from './page-turning.ts'

/** Where a book is open. */
export interface Place {
  /** From 1; one more than the pages is the page that says good night. */
  readonly number: number
  /** Which way the last turn went. */
  readonly forward: boolean
}

/** Keeps the place in a book, and tells main of it, so that the book opens there again. */
export function usePlace(
  story: StoryView,
  pageCount: number,
  layout: Layout,
): Place & { readonly goTo: (page: number) => void; readonly turn: (turn: Turn) => void } {
  const { client, toasts } = useApp()
  const [place, setPlace] = useState<Place>(() => ({
    number: firstPage(story.lastReadPage, pageCount),
    forward: true,
  }))
  const goTo = useCallback(
    (to: number) => setPlace((now) => moved(now, clampPage(to, pageCount))),
    [pageCount],
  )
  const turn = useCallback(
    (to: Turn) => setPlace((now) => moved(now, turnedLeaf(now.number, to, layout, pageCount))),
    [layout, pageCount],
  )

  const { id: storyId } = story
  const hasPages = story.pages.length > 0
  const last = Math.min(leavesOf(place.number, layout, pageCount).at(-1) ?? 1, pageCount)
  useEffect(() => {
    if (!hasPages) return
    client.stories.rememberPage({ storyId, page: last }).catch(toasts.tell)
  }, [client, toasts, storyId, last, hasPages])
  return { ...place, goTo, turn }
}

const moved = (now: Place, number: number): Place =>
  number === now.number ? now : { number, forward: number > now.number }
