import type { StorySummary } from '#contract/index.ts'

/** How far the making of a story is, from its summary alone. */
export type Making =
  | { readonly kind: 'done' }
  /** `at`: an instant; null: once nothing else is being made. */
  | { readonly kind: 'waiting'; readonly at: number | null }
  | { readonly kind: 'writing' }
  | {
      readonly kind: 'painting'
      /** The picture that is being made now, from 1. */
      readonly current: number
      readonly total: number
      /** Pictures that have come to an end, 0..1 of all. */
      readonly fraction: number
    }
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }

export function makingOf(story: Pick<StorySummary, 'status' | 'pictures' | 'begins'>): Making {
  const { total, completed, failed } = story.pictures
  switch (story.status) {
    case 'writing':
      if (story.begins) return { kind: 'waiting', at: story.begins.kind === 'at' ? story.begins.at : null }
      return { kind: 'writing' }
    case 'illustrating': {
      const ended = completed + failed
      return {
        kind: 'painting',
        current: Math.min(total, ended + 1),
        total,
        fraction: total === 0 ? 0 : ended / total,
      }
    }
    case 'completed-with-failures':
      // Nothing failed: pictures were stopped.
      return failed > 0 ? { kind: 'missing', count: failed } : { kind: 'cancelled' }
    case 'cancelled':
    case 'failed':
      return { kind: story.status }
    case 'completed':
      return { kind: 'done' }
  }
}

/**
 * The story of the evening: one that is whole, unread ones first; another one each day, the same one all day.
 *
 * @param day counted from anywhere; only that it grows by one matters
 * @param begun is offered by itself, so another one is taken
 */
export function pickEvening(
  stories: readonly StorySummary[],
  day: number,
  begun: Pick<StorySummary, 'id'> | null,
): StorySummary | undefined {
  const whole = stories.filter(
    ({ id, status, pageCount }) => status === 'completed' && pageCount > 0 && id !== begun?.id,
  )
  const unread = whole.filter(({ lastReadAt }) => lastReadAt === null)
  const choice = unread.length > 0 ? unread : whole
  return choice[day % Math.max(1, choice.length)]
}
