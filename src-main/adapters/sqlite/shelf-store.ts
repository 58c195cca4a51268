import type { ShelfStore } from '#core/ports.ts'
import { noSuchStory } from '#core/story/no-such-story.ts'
import type { Connection } from './connection.ts'
import { createRevision } from './revision.ts'

/** Tags and bookmarks in SQLite. See the port for what each method promises. */
export function createShelfStore(connection: Connection): ShelfStore {
  const { prepare, read, write } = connection
  const revision = createRevision(connection)
  const exists = prepare('SELECT 1 FROM stories WHERE id = ?').pluck()
  const clearTags = prepare('DELETE FROM tags WHERE story = ?')
  const addTag = prepare('INSERT OR IGNORE INTO tags (story, tag) VALUES (?, ?)')
  const allTags = prepare(`
    SELECT t.tag AS tag, count(*) AS stories FROM tags t
    WHERE EXISTS (SELECT 1 FROM stories s WHERE s.id = t.story AND s.deleted_at IS NULL)
    GROUP BY t.tag ORDER BY t.tag`)
  const addBookmark = prepare('INSERT OR IGNORE INTO bookmarks (story, page) VALUES (?, ?)')
  const removeBookmark = prepare('DELETE FROM bookmarks WHERE story = ? AND page = ?')

  const ofExisting = (id: string, change: () => void): void =>
    write(() => {
      if (exists.get(id) === undefined) {
        throw noSuchStory(id)
      }
      change()
      revision.grow()
    })

  return {
    setTags: (id, tags) =>
      ofExisting(id, () => {
        clearTags.run(id)
        for (const tag of tags) addTag.run(id, tag)
      }),
    setBookmark: (id, page, on) =>
      ofExisting(id, () => {
        if (on) addBookmark.run(id, page)
        else removeBookmark.run(id, page)
      }),
    tags: () => read(() => allTags.all() as { tag: string; stories: number }[]),
  }
}
