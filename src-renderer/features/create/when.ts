import type { Begins } from '#contract/index.ts'

/** When a new story is to be made. */
export type When = 'now' | 'tonight' | 'after-others'
export const whens: readonly When[] = ['now', 'tonight', 'after-others']

/** The next time that the clock on the wall shows `time` (`22:00`), in milliseconds since the epoch. */
export function nextAt(time: string, now: number): number {
  const [hours = 22, minutes = 0] = time.split(':').map(Number)
  const at = new Date(now)
  at.setHours(hours, minutes, 0, 0)
  // By the calendar and not by 24 hours: a night in which the clocks change has more of them, or fewer.
  if (at.getTime() <= now) at.setDate(at.getDate() + 1)
  return at.getTime()
}

/** As the request says it; undefined: at once. */
export function beginsAt(when: When, time: string, now: number): Begins | undefined {
  switch (when) {
    case 'now':
      return undefined
    case 'tonight':
      return { kind: 'at', at: nextAt(time, now) }
    case 'after-others':
      return { kind: 'after-others' }
  }
}
