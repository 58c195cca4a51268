import type { Migration } from './index.ts'

/** Tags and bookmarks, and an index for each shelf and each order that the library can be looked at in. */
export const shelves: Migration = {
  version: 4,
  sql: `
    CREATE TABLE tags (
      n INTEGER PRIMARY KEY,
      story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      tag TEXT NOT NULL COLLATE NOCASE CHECK (length(tag) BETWEEN 1 AND 40),
      UNIQUE (story, tag)
    ) STRICT;
    CREATE INDEX tags_by_tag ON tags (tag, story);

    CREATE TABLE bookmarks (
      n INTEGER PRIMARY KEY,
      story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      page INTEGER NOT NULL CHECK (page >= 1),
      UNIQUE (story, page)
    ) STRICT;

    CREATE INDEX stories_by_title ON stories (title COLLATE NOCASE, id) WHERE deleted_at IS NULL;
    CREATE INDEX stories_by_reading ON stories (coalesce(last_read_at, 0) DESC, id DESC)
      WHERE deleted_at IS NULL;
    CREATE INDEX stories_by_level ON stories (level, created_at DESC, id DESC) WHERE deleted_at IS NULL;
    CREATE INDEX stories_favourite ON stories (created_at DESC, id DESC)
      WHERE favourite = 1 AND deleted_at IS NULL;
    CREATE INDEX stories_begun ON stories (coalesce(last_read_at, 0) DESC, id DESC)
      WHERE last_read_page > 0 AND last_read_page < page_count AND deleted_at IS NULL;
    CREATE INDEX stories_not_written ON stories (id) WHERE writing <> 'written';
    CREATE INDEX jobs_not_completed ON jobs (story, page, n) WHERE state <> 'completed';
  `,
}
