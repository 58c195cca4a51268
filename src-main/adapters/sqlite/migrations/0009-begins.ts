import type { Migration } from './index.ts'

/**
 * When the making of a story begins: null where it has begun, 0 once nothing else is being made, else an instant. A
 * story that waits counts as being written, which an index finds already.
 */
export const begins: Migration = {
  version: 9,
  sql: `ALTER TABLE stories ADD COLUMN begins_at INTEGER CHECK (begins_at >= 0);`,
}
