import type { IllustratorId } from '#contract/index.ts'

/** Work is shared out only where the preferred provider's wait is this many times what another one takes... */
const farAbove = 4
/** ...and longer than this, in milliseconds: nobody minds a short wait for the provider of his choice. */
const longWait = 60_000
/** So many pictures must have come from a provider before its pace is trusted. */
const enoughKnown = 3

export interface Pace {
  /** How long its last pictures took, in milliseconds. */
  readonly durations: readonly number[]
  /** The longest of the waits that it estimates itself for what it is making, in milliseconds; null if it tells none. */
  readonly estimate: number | null
  /** Pages painted at once. */
  readonly places: number
  /** Jobs that wait for one of its places already. */
  readonly ahead: number
}

/** The middle one; null of nothing. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

/** Milliseconds until a job that queues up now would have its picture; null where nothing is known. */
export const expectedWait = (pace: Pace): number | null => {
  const usual = median(pace.durations)
  if (usual === null && pace.estimate === null) return null
  const each = Math.max(usual ?? 0, pace.estimate ?? 0)
  return each * (Math.ceil((pace.ahead + 1) / Math.max(1, pace.places)) + 1)
}

/**
 * Which of `others` may take a job because `preferred` would keep it waiting far longer, in the user's order.
 * The built-in illustrator never does: it is quicker than all of them, and would take every page. Pure.
 */
export const shareOut = (
  preferred: Pace,
  others: readonly { readonly id: IllustratorId; readonly pace: Pace }[],
): readonly IllustratorId[] => {
  const wait = expectedWait(preferred)
  if (wait === null || wait <= longWait) return []
  return others
    .filter(({ id, pace }) => {
      const usual = median(pace.durations)
      return (
        id !== 'built-in' && usual !== null && pace.durations.length >= enoughKnown && wait > farAbove * usual
      )
    })
    .map(({ id }) => id)
}
