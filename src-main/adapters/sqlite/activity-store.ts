import { z } from 'zod'
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
  const list = prepare(`
    SELECT n AS id, at, host, method, path, story AS storyId, purpose, sent, status,
      bytes_received AS bytesReceived, outcome
    FROM activity WHERE at >= ? ORDER BY at DESC, n DESC`)
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
    list: () => read(() => requestsSchema.parse(list.all(clock.now() - kept))),
    clear: () =>
      write(() => {
        clear.run()
      }),
  }
}
