import type { Migration } from './index.ts'

/**
 * A family's own: the heroes that it keeps; what a story was asked for beyond its topic (`brief`, as JSON); the series
 * that it belongs to; and whether it still waits for a parent (`draft`). A series has no table: it is what its books
 * say of it, so that it comes along with each of them into a backup or another library.
 */
export const family: Migration = {
  version: 5,
  sql: `
    CREATE TABLE heroes (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      kind TEXT NOT NULL,
      pronoun TEXT NOT NULL,
      look TEXT NOT NULL,
      nature TEXT NOT NULL,
      stand_in TEXT,
      portrait TEXT REFERENCES pictures (sha256),
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX heroes_by_name ON heroes (name COLLATE NOCASE, id);
    CREATE INDEX heroes_by_portrait ON heroes (portrait) WHERE portrait IS NOT NULL;

    ALTER TABLE stories ADD COLUMN brief TEXT;
    ALTER TABLE stories ADD COLUMN draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1));
    ALTER TABLE stories ADD COLUMN series_id TEXT;
    ALTER TABLE stories ADD COLUMN series_name TEXT;
    ALTER TABLE stories ADD COLUMN series_number INTEGER;
    CREATE INDEX stories_of_series ON stories (series_id, series_number, id) WHERE series_id IS NOT NULL;
    CREATE INDEX stories_drafts ON stories (created_at DESC, id DESC) WHERE draft = 1 AND deleted_at IS NULL;
  `,
}
