import { z } from 'zod'
import { activityPageSize } from '#contract/activity-page.ts'
import { outboundRequestSchema } from '#contract/activity.ts'
import type { ActivityStore, Clock } from '#core/ports.ts'
import type { Connection } from './connection.ts'

/** Milliseconds that an entry is kept. */
const kept = 30 * 24 * 60 * 60 * 1000

const requestsSchema = z.array(outboundRequestSchema)

/** What left this computer. Not part of the revision: no story changes by it. */
export function createActivityStore(connection: Connection, clock: Clock): ActivityStore {
  const { prepare, read, write, writeSoon } = connection
  const insert = prepare(`
    INSERT INTO activity (at, host, method, path, story, purpose, sent, status, bytes_received, outcome)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const finish = prepare('UPDATE activity SET status = ?, bytes_received = ?, outcome = ? WHERE n = ?')
  const forget = prepare('DELETE FROM activity WHERE at < ?')
  const columns = `n AS id, at, host, method, path, story AS storyId, purpose, sent, status,
      bytes_received AS bytesReceived, outcome`
  const newest = prepare(`
    SELECT ${columns} FROM activity WHERE at >= ? ORDER BY at DESC, n DESC LIMIT ${activityPageSize}`)
  const earlier = prepare(`
    SELECT ${columns} FROM activity
    WHERE at >= ? AND (at, n) < (SELECT at, n FROM activity WHERE n = ?)
    ORDER BY at DESC, n DESC LIMIT ${activityPageSize}`)
  const clear = prepare('DELETE FROM activity')
  return {
    record: (request) =>
      writeSoon(() => {
        forget.run(clock.now() - kept)
        const { at, host, method, path, storyId, purpose, sent, status, bytesReceived, outcome } = request
        return Number(
          insert.run(at, host, method, path, storyId, purpose, sent, status, bytesReceived, outcome)
            .lastInsertRowid,
        )
      }),
    finish: (id, end) =>
      writeSoon(() => {
        finish.run(end.status, end.bytesReceived, end.outcome, id)
      }),
    list: (query) =>
      read(() => {
        const since = clock.now() - kept
        return requestsSchema.parse(
          query === undefined ? newest.all(since) : earlier.all(since, query.before),
        )
      }),
    clear: () =>
      write(() => {
        clear.run()
      }),
  }
}
