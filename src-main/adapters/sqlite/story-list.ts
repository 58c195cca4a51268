import type { ListQuery, Shelf, StorySort } from '#contract/index.ts'
import type { StoryRow } from '#core/ports.ts'
import type { Connection, Statement } from './connection.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { searchFor } from './search.ts'
import { createNewestWalk } from './newest-walk.ts'

interface Order {
  readonly key: string
  readonly direction: 'ASC' | 'DESC'
  readonly type: 'number' | 'string'
  readonly keyOf: (row: Pick<StoryRow, 'createdAt' | 'title' | 'lastReadAt' | 'series'>) => number | string
}

/** Each has an index of its own; `id` decides between equal keys, so that no row is met twice or never. */
const orders: Readonly<Record<StorySort | 'series', Order>> = {
  newest: { key: 's.created_at', direction: 'DESC', type: 'number', keyOf: ({ createdAt }) => createdAt },
  title: { key: 's.title COLLATE NOCASE', direction: 'ASC', type: 'string', keyOf: ({ title }) => title },
  read: {
    key: 'coalesce(s.last_read_at, 0)',
    direction: 'DESC',
    type: 'number',
    keyOf: ({ lastReadAt }) => lastReadAt ?? 0,
  },
  series: {
    key: 's.series_number',
    direction: 'ASC',
    type: 'number',
    keyOf: ({ series }) => series?.number ?? 0,
  },
}

const orderOf = ({ series, sort }: ListQuery): Order =>
  orders[series === undefined ? (sort ?? 'newest') : 'series']

const shelves: Readonly<Record<Shelf, string>> = {
  all: '',
  favourites: 'AND s.favourite = 1',
  begun: 'AND s.last_read_page > 0 AND s.last_read_page < s.page_count',
  // The status is derived: only the newest job of a page counts.
  unfinished: `AND s.id IN (
    SELECT id FROM stories WHERE writing <> 'written'
    UNION SELECT j.story FROM jobs j INDEXED BY jobs_not_completed
    WHERE j.state <> 'completed' AND NOT EXISTS (
      SELECT 1 FROM jobs k WHERE k.story = j.story AND k.page = j.page AND k.n > j.n))`,
  drafts: 'AND s.draft = 1',
}

/** What a page of the list is made of: rows of `stories`, and what the next page is asked for with. */
export interface StoryListing {
  readonly rows: (query: ListQuery & { readonly readable?: true }) => {
    /** One more than asked for where there is a next page. */
    readonly rows: readonly unknown[]
    readonly total: number
    /** There are more than `total`, which is where the counting ended. */
    readonly uncounted?: true
  }
  /** @param last the last story of this page */
  readonly cursorAfter: (query: ListQuery, last: StoryRow) => string
}

/** Stories by their numbers, as JSON. */
const numbered = 'FROM json_each(?) f CROSS JOIN stories s ON s.n = f.value WHERE'
/**
 * Where much matches, sorting it all would take longer than to walk along the order until a page is full. The plus
 * keeps SQLite from looking the matches up one by one.
 */
const alongOrder = `FROM stories s WHERE +s.n IN (SELECT rowid FROM story_search WHERE story_search MATCH ?) AND`
const present = 's.deleted_at IS NULL'
/** Up to so many matches are counted and sorted. */
const fewMatches = 1_000

/**
 * Finds the stories of a shelf, a level, a tag and a search, in an order, a page at a time.
 * @param counted up to so many matches of a search are counted and sorted; past that, the order is walked along
 */
export function createStoryListing(connection: Connection, counted = fewMatches): StoryListing {
  const prepared = new Map<string, Statement>()
  /** There are as many statements as there are combinations that a window can ask for: a hundred and some. */
  const statement = (sql: string): Statement => {
    const known = prepared.get(sql) ?? connection.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const count = (sql: string, ...values: readonly unknown[]): number =>
    statement(sql)
      .pluck()
      .get(...values) as number
  const isAnyBinned = (): boolean =>
    count('SELECT EXISTS (SELECT 1 FROM stories WHERE deleted_at IS NOT NULL)') === 1
  const walkNewest = createNewestWalk(statement)

  /** Of what was asked for since anything was last changed, here or by another program: paging does not count anew. */
  const totals = new Map<string, number>()
  let countedAt = ''
  const countAll = (conditions: string, values: readonly unknown[]): number => {
    const at = `${count('SELECT total_changes()')}/${count('PRAGMA data_version')}`
    if (at !== countedAt) totals.clear()
    countedAt = at
    const asked = JSON.stringify([conditions, values])
    const total = totals.get(asked) ?? count(`SELECT count(*) FROM stories s WHERE ${conditions}`, ...values)
    totals.set(asked, total)
    return total
  }

  /** With the highest numbers, up to one more than are counted. */
  const newestMatches = (search: string): readonly number[] =>
    statement('SELECT rowid FROM story_search WHERE story_search MATCH ? ORDER BY rowid DESC LIMIT ?')
      .pluck()
      .all(search, counted + 1) as number[]

  return {
    rows: (query) => {
      const search = searchFor(query.search)
      if (search.kind === 'none') return { rows: [], total: 0 }
      const order = orderOf(query)
      const after = query.cursor === null ? null : decodeCursor(query.cursor, order.type)
      const conditions = [
        present,
        query.level === undefined ? '' : 'AND s.level = ?',
        query.tag === undefined ? '' : 'AND s.id IN (SELECT story FROM tags WHERE tag = ?)',
        query.series === undefined ? '' : 'AND s.series_id = ?',
        shelves[query.shelf ?? 'all'],
        query.readable === true ? "AND s.draft = 0 AND s.writing = 'written'" : '',
      ]
        .filter((condition) => condition !== '')
        .join(' ')
      const narrowing = [query.level, query.tag, query.series].filter((value) => value !== undefined)
      const limit = query.limit + 1
      const rowsFrom = (from: string, values: readonly unknown[]): readonly unknown[] =>
        statement(
          `SELECT s.* ${from} ${conditions}
           ${after === null ? '' : `AND (${order.key}, s.id) ${order.direction === 'ASC' ? '>' : '<'} (?, ?)`}
           ORDER BY ${order.key} ${order.direction}, s.id ${order.direction} LIMIT ?`,
        ).all(...values, ...(after === null ? [] : [after.key, after.id]), limit)

      if (search.kind === 'all')
        return {
          rows: rowsFrom('FROM stories s WHERE', narrowing),
          total: countAll(conditions, narrowing),
        }
      const few = (
        numbers: readonly number[],
      ): { readonly rows: readonly unknown[]; readonly total: number } => {
        const values = [JSON.stringify(numbers), ...narrowing]
        return {
          rows: rowsFrom(numbered, values),
          total: count(`SELECT count(*) ${numbered} ${conditions}`, ...values),
        }
      }
      const newest = newestMatches(search.query)
      if (newest.length <= counted) return few(newest)
      const walk = (from: typeof after, most: number): readonly number[] =>
        walkNewest({ search: search.query, conditions, narrowing, after: from, limit: most, newest })
      if (conditions !== present || isAnyBinned()) {
        const matching = walk(null, counted + 1)
        if (matching.length <= counted) return few(matching)
      }
      const one = statement('SELECT * FROM stories WHERE n = ?')
      return {
        rows:
          order === orders.newest
            ? walk(after, limit).map((n) => one.get(n))
            : rowsFrom(alongOrder, [search.query, ...narrowing]),
        total: counted,
        uncounted: true,
      }
    },
    cursorAfter: (query, last) => encodeCursor({ key: orderOf(query).keyOf(last), id: last.id }),
  }
}
