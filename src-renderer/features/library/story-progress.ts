import type { StorySummary } from '#contract/index.ts'

/** How far the making of a story is, from its summary alone. */
export type Making =
  | { readonly kind: 'done' }
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

export function makingOf(story: Pick<StorySummary, 'status' | 'pictures'>): Making {
  const { total, completed, failed } = story.pictures
  switch (story.status) {
    case 'writing':
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
 * The story to offer first: the one being read, if it was left in the middle, else the newest that is whole and
 * was not read to its end.
 */
export function pickTonight(stories: readonly StorySummary[]): StorySummary | undefined {
  const readable = stories.filter(({ status, pageCount }) => status !== 'failed' && pageCount > 0)
  const open = readable.filter(
    ({ lastReadAt, lastReadPage, pageCount }) => lastReadAt !== null && lastReadPage < pageCount,
  )
  if (open.length > 0) return open.reduce((a, b) => ((b.lastReadAt ?? 0) > (a.lastReadAt ?? 0) ? b : a))
  const whole = readable.filter(({ status }) => status === 'completed')
  return whole.find(({ lastReadAt }) => lastReadAt === null) ?? whole[0]
}
