import type { Migration } from './index.ts'

/**
 * Stories with their pages and cast, picture jobs with their attempt trail, pictures and the versions that
 * pages have had of them, what left this computer, and the search index.
 *
 * Every table has an integer key, so that a damaged one can be read row by row. No table has a status of a
 * story: it is derived from `stories.writing` and the newest job of each page.
 */
export const library: Migration = {
  version: 1,
  sql: `
    CREATE TABLE revision (
      n INTEGER PRIMARY KEY CHECK (n = 1),
      value INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT;
    INSERT INTO revision (n, value) VALUES (1, 0);

    CREATE TABLE stories (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      topic TEXT NOT NULL,
      title TEXT NOT NULL,
      level TEXT NOT NULL,
      language TEXT NOT NULL,
      page_count INTEGER NOT NULL CHECK (page_count >= 0),
      illustrated INTEGER NOT NULL CHECK (illustrated IN (0, 1)),
      seed INTEGER NOT NULL,
      writing TEXT NOT NULL CHECK (writing IN ('writing', 'written', 'failed', 'cancelled')),
      writer_provider TEXT,
      writer_model TEXT,
      failure_code TEXT,
      failure_message TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      last_read_page INTEGER NOT NULL DEFAULT 0 CHECK (last_read_page >= 0),
      last_read_at INTEGER,
      favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
      deleted_at INTEGER
    ) STRICT;
    CREATE INDEX stories_newest ON stories (created_at DESC, id DESC) WHERE deleted_at IS NULL;
    CREATE INDEX stories_binned ON stories (deleted_at) WHERE deleted_at IS NOT NULL;
    CREATE INDEX stories_being_written ON stories (id) WHERE writing = 'writing';

    CREATE TABLE pages (
      n INTEGER PRIMARY KEY,
      story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 1),
      text TEXT NOT NULL,
      scene TEXT NOT NULL,
      UNIQUE (story, number)
    ) STRICT;

    CREATE TABLE characters (
      n INTEGER PRIMARY KEY,
      story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      role TEXT NOT NULL,
      pronoun TEXT NOT NULL,
      look TEXT NOT NULL,
      UNIQUE (story, position)
    ) STRICT;

    CREATE TABLE jobs (
      n INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      story TEXT NOT NULL,
      page INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN
        ('queued', 'sent', 'waiting', 'painting', 'checking', 'completed', 'failed', 'cancelled')),
      illustrators TEXT,
      provider TEXT,
      model TEXT,
      remote_id TEXT,
      worker TEXT,
      queue_position INTEGER,
      seconds_left REAL,
      progress REAL,
      progress_at INTEGER NOT NULL,
      failure_code TEXT,
      failure_message TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      FOREIGN KEY (story, page) REFERENCES pages (story, number) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX jobs_of_page ON jobs (story, page, n);
    CREATE INDEX jobs_open ON jobs (n) WHERE state NOT IN ('completed', 'failed', 'cancelled');

    CREATE TABLE attempts (
      n INTEGER PRIMARY KEY AUTOINCREMENT,
      job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
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
    CREATE INDEX attempts_of_job ON attempts (job, n);
    CREATE INDEX attempts_completed ON attempts (provider, ended_at DESC) WHERE outcome = 'completed';

    CREATE TABLE pictures (
      n INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE,
      width INTEGER NOT NULL CHECK (width > 0),
      height INTEGER NOT NULL CHECK (height > 0),
      format TEXT NOT NULL CHECK (format IN ('png', 'jpeg', 'webp')),
      size INTEGER NOT NULL CHECK (size >= 0),
      hash TEXT NOT NULL,
      focus_x REAL NOT NULL,
      focus_y REAL NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE versions (
      n INTEGER PRIMARY KEY AUTOINCREMENT,
      story TEXT NOT NULL,
      page INTEGER NOT NULL,
      sha256 TEXT NOT NULL REFERENCES pictures (sha256),
      alt TEXT NOT NULL,
      provider TEXT,
      model TEXT,
      worker TEXT,
      seed INTEGER,
      chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
      UNIQUE (story, page, sha256),
      FOREIGN KEY (story, page) REFERENCES pages (story, number) ON DELETE CASCADE
    ) STRICT;
    CREATE UNIQUE INDEX versions_chosen ON versions (story, page) WHERE chosen = 1;
    CREATE INDEX versions_of_picture ON versions (sha256);

    CREATE TABLE activity (
      n INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      host TEXT NOT NULL,
      method TEXT NOT NULL,
      path TEXT NOT NULL,
      story TEXT,
      purpose TEXT NOT NULL,
      sent TEXT NOT NULL,
      status INTEGER,
      bytes_received INTEGER NOT NULL,
      outcome TEXT NOT NULL
    ) STRICT;
    CREATE INDEX activity_at ON activity (at);

    CREATE VIRTUAL TABLE story_search USING fts5 (
      title, topic, body, cast_names,
      content = '', contentless_delete = 1,
      prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
  `,
}
