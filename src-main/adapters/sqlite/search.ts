import type { Connection } from './connection.ts'

/**
 * What FTS5 is asked for what a person typed: every word, the last one as a prefix. Each word goes in quoted,
 * so nothing of FTS5's own language (`OR`, `NEAR`, `*`, `:`, `^`) can come in from outside.
 *
 * @returns `all` for no words, `none` where there is nothing that the index could hold (`!?`)
 */
export function searchFor(
  typed: string,
): { readonly kind: 'all' } | { readonly kind: 'none' } | { readonly kind: 'match'; readonly query: string } {
  const words = typed.split(/[\s\p{Cc}]+/u).filter((word) => word !== '')
  if (words.length === 0) return { kind: 'all' }
  // A word without a letter or digit has no token: FTS5 would let it match nothing at all.
  const findable = words.filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
  if (findable.length === 0) return { kind: 'none' }
  const quoted = findable.map((word) => `"${word.replaceAll('"', '""')}"`)
  return { kind: 'match', query: `${quoted.join(' AND ')}*` }
}

/** Keeps the index in step; each method only inside the `write` that changes the story. */
export interface SearchIndex {
  /** Reads the story's title, topic, pages and cast anew. */
  readonly refresh: (storyId: string) => void
  readonly remove: (storyId: string) => void
}

export function createSearchIndex(connection: Connection): SearchIndex {
  const refresh = connection.prepare(`
    INSERT OR REPLACE INTO story_search (rowid, title, topic, body, cast_names)
    SELECT s.n, s.title, s.topic,
      (SELECT group_concat(concat_ws(char(10), p.text, p.second_text), char(10)) FROM pages p WHERE p.story = s.id),
      (SELECT group_concat(c.name, char(10)) FROM characters c WHERE c.story = s.id)
    FROM stories s WHERE s.id = ?`)
  const remove = connection.prepare(
    'DELETE FROM story_search WHERE rowid = (SELECT n FROM stories WHERE id = ?)',
  )
  return {
    refresh: (storyId) => void refresh.run(storyId),
    remove: (storyId) => void remove.run(storyId),
  }
}
