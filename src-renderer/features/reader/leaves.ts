import type { Settings } from '#contract/index.ts'
import { clampPage, type Turn } from './page-turning.ts'

/** How the open book lies: words alone, picture beside them, above them, two pages side by side, picture behind them. */
export type Layout = 'words' | 'beside' | 'above' | 'spread' | 'full'

/** CSS pixels. */
export interface WindowShape {
  readonly width: number
  readonly height: number
}

/** CSS pixels of width: below, a picture and its words do not stand beside each other. */
const leastBeside = 1000
/** ...and from here on, in a window of this shape, two pages do. */
const leastSpread = 1560
const spreadAspect = 1.55

const isNarrow = ({ width, height }: WindowShape): boolean => width <= leastBeside || width <= height

/** The layout of a choice in a window; one that does not fit the window gives way to one that does. */
export function layoutOf(
  choice: Settings['reading']['layout'],
  shape: WindowShape,
  illustrated: boolean,
): Layout {
  if (!illustrated) return 'words'
  const single = isNarrow(shape) ? 'above' : 'beside'
  switch (choice) {
    case 'single':
      return single
    case 'full':
      return 'full'
    case 'spread':
      return isNarrow(shape) ? single : 'spread'
    case 'auto':
      return shape.width >= leastSpread && shape.width / shape.height >= spreadAspect ? 'spread' : single
  }
}

/**
 * The pages in sight: as in a bound book, the cover lies alone and the others by twos. A last page without a
 * neighbour, and the page after the last, lie alone too.
 */
export function leavesOf(page: number, layout: Layout, pageCount: number): readonly number[] {
  if (layout !== 'spread' || page <= 1 || page > pageCount) return [page]
  const left = page - (page % 2)
  return left + 1 <= pageCount ? [left, left + 1] : [left]
}

/** The page to go to; in a spread a turn goes over both pages in sight. */
export function turnedLeaf(page: number, turn: Turn, layout: Layout, pageCount: number): number {
  const leaves = leavesOf(page, layout, pageCount)
  switch (turn) {
    case 'next':
      return clampPage((leaves.at(-1) ?? page) + 1, pageCount)
    case 'previous':
      return leavesOf(clampPage((leaves[0] ?? page) - 1, pageCount), layout, pageCount)[0] ?? 1
    case 'first':
      return 1
    case 'last':
      return Math.max(1, pageCount)
  }
}

/** Languages that are read from right to left; their books are turned the other way round. */
const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur']

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
