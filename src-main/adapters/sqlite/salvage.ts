import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import type { Log } from '#core/ports.ts'
import { meansDamage } from './failures.ts'

/** In the order in which rows can refer to those before. The search index is built anew. */
const tables = [
  'stories',
  'pages',
  'characters',
  'pictures',
  'heroes',
  'versions',
  'jobs',
  'attempts',
  'writing_attempts',
  'tags',
  'bookmarks',
  'activity',
] as const

/** How far past the last readable row to go on looking, where not even the last row's number can be read. */
const blindReach = 20_000

/** What was saved, in rows. */
export interface Salvaged {
  readonly stories: number
  readonly pages: number
  /** Rows that could not be read, or that no longer fit to the others. */
  readonly lost: number
}

/**
 * Reads every row of a damaged database that can still be read and puts it into a new one of the same version.
 *
 * @param damaged path of a copy; it may be changed by SQLite
 * @param into the new database, with its tables and without rows
 */
export function salvage(damaged: string, into: Database.Database, log: Log): Salvaged {
  const saved = new Map<string, number>()
  let lost = 0
  const source = new Database(damaged, { fileMustExist: true })
  try {
    // Reads on past what does not fit together; a row is checked when it is put into the new database.
    source.pragma('writable_schema = RESET')
    into
      .transaction(() => {
        for (const table of tables) {
          const result = copyTable(source, into, table)
          saved.set(table, result.saved)
          lost += result.lost
          log.info('Saved what could be read of a damaged table', { table, ...result })
        }
        const revision = readRevision(source)
        into.prepare('UPDATE revision SET value = ?').run(revision)
        failPagesWithoutJob(into)
        indexAll(into)
      })
      .immediate()
  } finally {
    source.close()
  }
  return { stories: saved.get('stories') ?? 0, pages: saved.get('pages') ?? 0, lost }
}

function copyTable(
  source: Database.Database,
  into: Database.Database,
  table: string,
): { saved: number; lost: number } {
  // Of a library from before an update: what it does not have yet stays empty.
  const there = readableColumns(source, table)
  const columns = columnsOf(into, table).filter((column) => there === null || there.includes(column))
  const insert = into.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  )
  let saved = 0
  let lost = 0
  const put = (row: unknown): void => {
    try {
      insert.run(row)
      saved += 1
    } catch (error) {
      // A row that breaks a constraint refers to one that is gone, or is itself garbled.
      if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error
      lost += 1
    }
  }
  try {
    lost += eachReadable(source, table, columns, put)
  } catch (error) {
    // The table's own description is gone: there is no way in.
    if (!isUnreadable(error)) throw error
    lost += 1
  }
  return { saved, lost }
}

const columnsOf = (database: Database.Database, table: string): readonly string[] =>
  (database.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)

/** Null where the table's description can't be read, or is gone: reading its rows then tells. */
function readableColumns(source: Database.Database, table: string): readonly string[] | null {
  try {
    const columns = columnsOf(source, table)
    return columns.length === 0 ? null : columns
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return null
  }
}

/** Calls `put` for every row it can reach; answers how many times it met a broken place. */
function eachReadable(
  source: Database.Database,
  table: string,
  columns: readonly string[],
  put: (row: unknown) => void,
): number {
  const list = columns.join(', ')
  // NOT INDEXED: an index can be broken where the table is not.
  const scan = source.prepare(`SELECT ${list} FROM ${table} NOT INDEXED WHERE n > ? ORDER BY n LIMIT 200`)
  let last = Number.MIN_SAFE_INTEGER
  for (;;) {
    try {
      const rows = scan.all(last) as { n: number }[]
      for (const row of rows) {
        put(row)
        last = row.n
      }
      if (rows.length === 0) return 0
    } catch (error) {
      if (!isUnreadable(error)) throw error
      break
    }
  }
  // Beyond the broken place, row by row: each is found from the root again, past the broken page.
  let broken = 1
  const one = source.prepare(`SELECT ${list} FROM ${table} NOT INDEXED WHERE n = ?`)
  const from = Math.max(last + 1, 1)
  for (let n = from; n <= highest(source, table, from); n += 1) {
    try {
      const row = one.get(n)
      if (row !== undefined) put(row)
    } catch (error) {
      if (!isUnreadable(error)) throw error
      broken += 1
    }
  }
  return broken
}

function highest(source: Database.Database, table: string, from: number): number {
  try {
    const highest = source.prepare(`SELECT max(n) FROM ${table} NOT INDEXED`).pluck().get() as number | null
    return Math.min(highest ?? 0, from + 1_000_000)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return from + blindReach
  }
}

function readRevision(source: Database.Database): number {
  try {
    const value = source.prepare('SELECT value FROM revision').pluck().get()
    return typeof value === 'number' ? value + 1 : 1
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return 1
  }
}

/** A page of an illustrated story whose job is lost gets a failed one: it shows Retry instead of waiting for ever. */
function failPagesWithoutJob(into: Database.Database): void {
  const pages = into
    .prepare(
      `SELECT p.story, p.number, s.updated_at AS at FROM pages p JOIN stories s ON s.id = p.story
       WHERE s.illustrated = 1
         AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.story = p.story AND j.page = p.number)`,
    )
    .all() as { story: string; number: number; at: number }[]
  const hasPicture = into
    .prepare('SELECT 1 FROM versions WHERE story = ? AND page = ? AND chosen = 1')
    .pluck()
  const insert = into.prepare(
    `INSERT INTO jobs (id, story, page, state, progress_at, failure_code, failure_message, created_at, updated_at)
     VALUES (@id, @story, @page, @state, @at, @code, @message, @at, @at)`,
  )
  for (const { story, number: page, at } of pages) {
    const complete = hasPicture.get(story, page) !== undefined
    insert.run({
      id: randomUUID(),
      story,
      page,
      at,
      state: complete ? 'completed' : 'failed',
      code: complete ? null : 'interrupted',
      message: complete ? null : 'This picture was lost when the library was damaged.',
    })
  }
}

/** Builds the search index of all stories; there must be none yet. */
export function indexAll(into: Database.Database): void {
  into.exec(`
    INSERT INTO story_search (rowid, title, topic, body, cast_names)
    SELECT s.n, s.title, s.topic,
      (SELECT group_concat(concat_ws(char(10), p.text, p.second_text), char(10)) FROM pages p WHERE p.story = s.id),
      (SELECT group_concat(c.name, char(10)) FROM characters c WHERE c.story = s.id)
    FROM stories s`)
}

/** Damage, or a table that the broken schema no longer knows. */
const isUnreadable = (error: unknown): boolean =>
  meansDamage(error) ||
  (error instanceof Database.SqliteError &&
    (error.code === 'SQLITE_ERROR' || error.code.startsWith('SQLITE_IOERR')))
