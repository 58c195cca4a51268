import type { Migration } from './index.ts'

/** The kind of a book, a second language under the first, and who was asked for the text of each story. */
export const languagesAndWritingTrail: Migration = {
  version: 3,
  sql: `
    ALTER TABLE stories ADD COLUMN kind TEXT NOT NULL DEFAULT 'story';
    ALTER TABLE stories ADD COLUMN second_language TEXT;
    ALTER TABLE pages ADD COLUMN second_text TEXT;

    CREATE TABLE writing_attempts (
      n INTEGER PRIMARY KEY AUTOINCREMENT,
      story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      provider TEXT NOT NULL,
      model TEXT,
      outcome TEXT NOT NULL CHECK (outcome IN
        ('running', 'completed', 'failed', 'rejected', 'censored', 'cancelled', 'interrupted')),
      code TEXT,
      message TEXT,
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      CHECK ((outcome = 'running') = (ended_at IS NULL))
    ) STRICT;
    CREATE INDEX writing_attempts_of_story ON writing_attempts (story, n);
  `,
}
