import type { Statement } from './connection.ts'

interface Walk {
  /** In FTS5's language. */
  readonly search: string
  /** What else has to hold of a story `s`. */
  readonly conditions: string
  /** The values of the conditions. */
  readonly narrowing: readonly unknown[]
  /** The last story of the page before, by when it was made; null: from the newest. */
  readonly after: { readonly key: number | string; readonly id: string } | null
  /** Stories. */
  readonly limit: number
  /** Matches with the highest numbers, falling, none left out, as far as they are known already. */
  readonly newest: readonly number[]
}

interface Step {
  readonly n: number
  readonly created_at: number
  readonly id: string
}

/** Stories looked at first; where much matches, a page is full by then. */
const firstStretch = 256
/** Each further stretch is so many times as long. */
const growth = 4

/**
 * Finds the newest stories that match, where so many do that it takes longer to gather them all. Stories are numbered
 * as they come in, which is nearly the order in which they were made: so a stretch of the order is a narrow range of
 * the search index, which is asked for that range alone. Stories that came in out of order (a book that was imported, a
 * library that was restored) make a range wider and the answer slower, never another one.
 *
 * @returns their numbers, in order
 */
export function createNewestWalk(statement: (sql: string) => Statement): (walk: Walk) => readonly number[] {
  return ({ search, conditions, narrowing, after, limit, newest }) => {
    const found: number[] = []
    let from: Walk['after'] = after
    for (let length = firstStretch; found.length < limit; length *= growth) {
      const stretch = statement(
        `SELECT s.n, s.created_at, s.id FROM stories s WHERE ${conditions}
         ${from === null ? '' : 'AND (s.created_at, s.id) < (?, ?)'}
         ORDER BY s.created_at DESC, s.id DESC LIMIT ?`,
      ).all(...narrowing, ...(from === null ? [] : [from.key, from.id]), length) as readonly Step[]
      const last = stretch.at(-1)
      if (last === undefined) break
      const least = stretch.reduce((low, { n }) => Math.min(low, n), last.n)
      const most = stretch.reduce((high, { n }) => Math.max(high, n), last.n)
      const matching = new Set(
        least >= (newest.at(-1) ?? Infinity)
          ? newest
          : (statement(
              `SELECT rowid FROM story_search WHERE story_search MATCH ? AND rowid BETWEEN ? AND ?
               ORDER BY rowid DESC`,
            )
              .pluck()
              // FTS5 keeps to the bounds only where they come as integers, which plain numbers do not.
              .all(search, BigInt(least), BigInt(most)) as readonly number[]),
      )
      for (const { n } of stretch) if (matching.has(n)) found.push(n)
      if (stretch.length < length) break
      from = { key: last.created_at, id: last.id }
    }
    return found.slice(0, limit)
  }
}
