/** How dark and warm the light of a bedtime page is: 0 on the first page, 1 on the one that says good night. */
export function duskAt(page: number, pageCount: number): number {
  if (pageCount <= 0) return 1
  return Math.min(1, Math.max(0, (page - 1) / pageCount))
}

/** Milliseconds over which a voice fades out before it falls silent. */
export const fadeOver = 60_000

/** Minutes that a sleep timer can be set to. */
export const sleepMinutes = [5, 10, 20, 30, 45] as const

/**
 * The voice's volume, 0..1: whole until a minute before `sleepAt`, then softer and softer; 0 from then on.
 *
 * @param now and `sleepAt` in milliseconds since the epoch; `sleepAt` null: no timer is set
 */
export function volumeAt(now: number, sleepAt: number | null): number {
  if (sleepAt === null) return 1
  return Math.min(1, Math.max(0, (sleepAt - now) / fadeOver))
}
