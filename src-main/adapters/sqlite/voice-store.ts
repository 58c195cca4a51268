import { z } from 'zod'
import { noSuchStory } from '#core/story/no-such-story.ts'
import type { VoiceStore } from '#core/voices/ports.ts'
import type { Connection } from './connection.ts'
import { createRevision } from './revision.ts'

const rowsSchema = z.array(
  z.object({
    page: z.int(),
    sha256: z.string(),
    size: z.int(),
    duration: z.int(),
    recorded_at: z.int(),
  }),
)

/** Pages read by somebody in the family, in SQLite. See the port for what each method promises. */
export function createVoiceStore(connection: Connection): VoiceStore {
  const { prepare, read, write } = connection
  const revision = createRevision(connection)
  const exists = prepare('SELECT 1 FROM stories WHERE id = ?').pluck()
  const ofStory = prepare(`
    SELECT page, sha256, size, duration, recorded_at FROM voices
    WHERE story = ? AND removed_at IS NULL ORDER BY page`)
  const retire = prepare(
    'UPDATE voices SET removed_at = ? WHERE story = ? AND page = ? AND removed_at IS NULL',
  )
  const insert = prepare(`
    INSERT INTO voices (story, page, sha256, size, duration, recorded_at)
    VALUES (@story, @page, @sha256, @size, @duration, @recorded_at)`)
  const lastOf = prepare('SELECT max(n) FROM voices WHERE story = ? AND page = ? AND sha256 = ?').pluck()
  const revive = prepare('UPDATE voices SET removed_at = NULL WHERE n = ?')
  const purge = prepare('DELETE FROM voices WHERE removed_at < ?')

  return {
    ofStory: (storyId) =>
      read(() => {
        const rows = rowsSchema.parse(ofStory.all(storyId))
        return new Map(
          rows.map(({ page, sha256, size, duration, recorded_at: recordedAt }) => [
            page,
            { sha256, size, duration, recordedAt },
          ]),
        )
      }),
    put: (storyId, page, { sha256, size, duration, recordedAt }, now) =>
      write(() => {
        if (exists.get(storyId) === undefined) throw noSuchStory(storyId)
        retire.run(now, storyId, page)
        insert.run({ story: storyId, page, sha256, size, duration, recorded_at: recordedAt })
        revision.grow()
      }),
    remove: (storyId, page, now) =>
      write(() => {
        if (retire.run(now, storyId, page).changes === 0) return false
        revision.grow()
        return true
      }),
    restore: (storyId, page, sha256, now) =>
      write(() => {
        const row = lastOf.get(storyId, page, sha256)
        if (typeof row !== 'number') return false
        retire.run(now, storyId, page)
        revive.run(row)
        revision.grow()
        return true
      }),
    purge: (before) => write(() => void purge.run(before)),
  }
}
