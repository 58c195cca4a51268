import type Database from 'better-sqlite3'

/**
 * The tables of a library's rows, by name. The search index is none of them, for it follows from the others; nor is what
 * a backup in one file has besides.
 */
export const rowTables = (database: Database.Database): readonly string[] =>
  database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'
         AND name NOT GLOB 'story_search*' AND name NOT GLOB 'backup_*' ORDER BY name`,
    )
    .pluck()
    .all() as string[]
