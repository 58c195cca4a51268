import type { PartOfDay } from '../../format/time.ts'

/** How many ideas are offered at once. */
export const ideasShown = 4

/**
 * Ideas for this season and this time of day: three of the season's, one of the hour's. Another `round` gives others,
 * in a fixed order, so that nothing moves while one is being read.
 */
export function pickIdeas(
  seasonal: readonly string[],
  ofDay: Readonly<Record<'day' | 'night', readonly string[]>>,
  part: PartOfDay,
  round: number,
): readonly string[] {
  const hourly = part === 'evening' || part === 'night' ? ofDay.night : ofDay.day
  const seasonalCount = ideasShown - 1
  const picked = Array.from(
    { length: Math.min(seasonalCount, seasonal.length) },
    (_, index) => seasonal[(round * seasonalCount + index) % seasonal.length],
  )
  return [...picked, hourly[round % hourly.length]].filter((idea) => idea !== undefined)
}
