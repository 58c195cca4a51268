import type { SeededRandom } from '../../seeded-random.ts'
import { away, third, type Shot, type Stage } from './stage.ts'

/** Pictures are composed at this height and scaled to the size that was asked for. */
export const composedHeight = 768

interface Frame {
  /** A fox's height, as a share of the picture's. */
  readonly figure: number
  /** How much nearer the landscape is. */
  readonly zoom: number
}

export const frames: Readonly<Record<Shot, Frame>> = {
  wide: { figure: 0.36, zoom: 1 },
  medium: { figure: 0.47, zoom: 1.12 },
  close: { figure: 0.58, zoom: 1.26 },
}

/**
 * How near, and on which side: a story opens wide and ends at a restful middle distance; between them the distance
 * changes from page to page, and the heroes change sides. Both are known from the page's number alone, so that pages
 * can be painted in any order.
 */
export function chooseView(
  page: number,
  pageCount: number,
  variation: number,
  story: SeededRandom,
): { readonly shot: Shot; readonly side: 'left' | 'right' } {
  const rhythm: readonly Shot[] = story.chance(0.5)
    ? ['medium', 'close', 'wide', 'medium', 'close', 'medium', 'wide', 'close']
    : ['close', 'medium', 'wide', 'close', 'medium', 'wide', 'medium', 'close']
  const first = story.chance(0.5) ? 0 : 1
  // Pairs of pages: left, right, right, left ... so that a side does not go with every second distance.
  const order = [0, 1, 1, 0, 1, 0]
  const side = ((order[(page - 1 + variation) % order.length] ?? 0) + first) % 2 === 0 ? 'left' : 'right'
  if (page === 1) return { shot: variation % 2 === 0 ? 'wide' : 'medium', side }
  if (page === pageCount) return { shot: 'medium', side }
  return { shot: rhythm[(page - 2 + variation) % rhythm.length] ?? 'medium', side }
}

/** How the reader looks at who lies in bed: nearer, with the bed's whole length in the picture. */
export function bedView(stage: Stage): { readonly x: number; readonly y: number; readonly zoom: number } {
  return { x: third(stage, 'other') + away(stage) * 330, y: stage.floor, zoom: 1.3 }
}
