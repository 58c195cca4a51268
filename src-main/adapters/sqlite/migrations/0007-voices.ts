import type { Migration } from './index.ts'

/**
 * Pages read by somebody in the family. The files lie beside the pictures, under their SHA-256. One that was removed or
 * recorded anew is kept for as long as Undo may be wanted; of the others there is one a page.
 */
export const voices: Migration = {
  version: 7,
  sql: `
    CREATE TABLE voices (
      n INTEGER PRIMARY KEY,
      story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      page INTEGER NOT NULL CHECK (page >= 1),
      sha256 TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size > 0),
      duration INTEGER NOT NULL CHECK (duration > 0),
      recorded_at INTEGER NOT NULL,
      removed_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX voices_of_page ON voices (story, page) WHERE removed_at IS NULL;
    CREATE INDEX voices_of_story ON voices (story, page);
    CREATE INDEX voices_removed ON voices (removed_at) WHERE removed_at IS NOT NULL;
  `,
}
