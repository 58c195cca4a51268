import type Database from 'better-sqlite3'

/** The tables of rows, by name. The search index is none of them: it follows from the others. */
export const rowTables = (database: Database.Database): readonly string[] =>
  database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'
         AND name NOT GLOB 'story_search*' ORDER BY name`,
    )
    .pluck()
    .all() as string[]
