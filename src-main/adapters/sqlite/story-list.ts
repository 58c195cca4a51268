import type { ListQuery, Shelf, StorySort } from '#contract/index.ts'
import type { StoryRow } from '#core/ports.ts'
import type { Connection, Statement } from './connection.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { searchFor } from './search.ts'

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

const conditions: Readonly<Record<Shelf, string>> = {
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
    readonly rows: readonly unknown[]
    readonly total: number
  }
  /** @param last the last story of this page */
  readonly cursorAfter: (query: ListQuery, last: StoryRow) => string
}

const fromMatches = 'FROM story_search f JOIN stories s ON s.n = f.rowid WHERE f.story_search MATCH ? AND'
/**
 * Where much matches, sorting it all would take longer than to walk along the order until a page is full. The plus
 * keeps SQLite from looking the matches up one by one.
 */
const alongOrder = `FROM stories s WHERE +s.n IN (SELECT rowid FROM story_search WHERE story_search MATCH ?) AND`
/** Up to so many matches are sorted. */
const fewMatches = 1_000

/**
 * Finds the stories of a shelf, a level, a tag and a search, in an order, a page at a time.
 * @param sorted up to so many matches of a search are sorted; past that, the order is walked along
 */
export function createStoryListing(connection: Connection, sorted = fewMatches): StoryListing {
  const prepared = new Map<string, Statement>()
  /** There are as many statements as there are combinations that a window can ask for: a hundred and some. */
  const statement = (sql: string): Statement => {
    const known = prepared.get(sql) ?? connection.prepare(sql)
    prepared.set(sql, known)
    return known
  }

  /** @param filtered counts what else has to hold; null: nothing, so that the index alone can tell, less what is binned */
  const countMatches = (search: string, filtered: string | null, values: readonly unknown[]): number => {
    if (filtered !== null)
      return statement(filtered)
        .pluck()
        .get(...values) as number
    const all = statement('SELECT count(*) FROM story_search WHERE story_search MATCH ?').pluck().get(search)
    const binned = statement(
      `SELECT count(*) FROM stories s WHERE s.deleted_at IS NOT NULL
         AND +s.n IN (SELECT rowid FROM story_search WHERE story_search MATCH ?)`,
    )
      .pluck()
      .get(search)
    return (all as number) - (binned as number)
  }

  return {
    rows: (query) => {
      const search = searchFor(query.search)
      if (search.kind === 'none') return { rows: [], total: 0 }
      const order = orderOf(query)
      const after = query.cursor === null ? null : decodeCursor(query.cursor, order.type)
      const matches = search.kind === 'match'
      const conditionsOf = [
        's.deleted_at IS NULL',
        query.level === undefined ? '' : 'AND s.level = ?',
        query.tag === undefined ? '' : 'AND s.id IN (SELECT story FROM tags WHERE tag = ?)',
        query.series === undefined ? '' : 'AND s.series_id = ?',
        conditions[query.shelf ?? 'all'],
        query.readable === true ? "AND s.draft = 0 AND s.writing = 'written'" : '',
      ].join(' ')
      const isFiltered = conditionsOf.trim() !== 's.deleted_at IS NULL'
      const values = [
        ...(matches ? [search.query] : []),
        ...(query.level === undefined ? [] : [query.level]),
        ...(query.tag === undefined ? [] : [query.tag]),
        ...(query.series === undefined ? [] : [query.series]),
      ]
      const compare = order.direction === 'ASC' ? '>' : '<'
      const total = matches
        ? countMatches(
            search.query,
            isFiltered ? `SELECT count(*) ${fromMatches} ${conditionsOf}` : null,
            values,
          )
        : (statement(`SELECT count(*) FROM stories s WHERE ${conditionsOf}`)
            .pluck()
            .get(...values) as number)
      const from = matches ? (total > sorted ? alongOrder : fromMatches) : 'FROM stories s WHERE'
      const rows = statement(
        `SELECT s.* ${from} ${conditionsOf} ${after === null ? '' : `AND (${order.key}, s.id) ${compare} (?, ?)`}
         ORDER BY ${order.key} ${order.direction}, s.id ${order.direction} LIMIT ?`,
      )
      return {
        // One more than asked for tells whether there is a next page.
        rows: rows.all(...values, ...(after === null ? [] : [after.key, after.id]), query.limit + 1),
        total,
      }
    },
    cursorAfter: (query, last) => encodeCursor({ key: orderOf(query).keyOf(last), id: last.id }),
  }
}
