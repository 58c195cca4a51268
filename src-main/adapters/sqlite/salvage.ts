import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import type { Log } from '#core/ports.ts'
import { meansDamage } from './failures.ts'
import { createGarbledRows, type GarbledRows, type Row } from './garbled-rows.ts'
import { rowTables } from './row-tables.ts'
import { openLeniently } from './schema.ts'

/** In the order in which rows can refer to those before; all others come after. The search index is built anew. */
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

const isOrdered = (table: string): boolean => (tables as readonly string[]).includes(table)

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
 * @param damaged paths of copies; they may be changed by SQLite. What one holds and those before it do not comes in
 * @param into the new database, with its tables and without rows
 */
export function salvage(damaged: readonly string[], into: Database.Database, log: Log): Salvaged {
  const sources: Database.Database[] = []
  try {
    for (const path of damaged) sources.push(openLeniently(path))
    let lost = 0
    let revision = 0
    into
      .transaction(() => {
        const others = rowTables(into).filter((table) => table !== 'revision' && !isOrdered(table))
        const garbled = createGarbledRows(sources.flatMap(storiesOfPages), into)
        for (const table of [...tables, ...others]) {
          for (const [number, source] of sources.entries()) {
            const result = copyTable(source, into, table, garbled)
            log.info('Saved what could be read of a damaged table', { table, copy: number, ...result })
            if (number === 0) lost += result.lost
          }
          if (table === 'stories') garbled.addMissingStories()
        }
        for (const source of sources) revision = Math.max(revision, readRevision(source))
        into.prepare('UPDATE revision SET value = ?').run(revision)
        failPagesWithoutJob(into)
        indexAll(into)
      })
      .immediate()
    const count = (table: string): number =>
      into.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
    return { stories: count('stories'), pages: count('pages'), lost }
  } finally {
    for (const source of sources) source.close()
  }
}

function copyTable(
  source: Database.Database,
  into: Database.Database,
  table: string,
  garbled: GarbledRows,
): { saved: number; lost: number } {
  // Of a library from before an update: what it does not have yet stays empty.
  const there = readableColumns(source, table)
  const columns = columnsOf(into, table).filter((column) => there === null || there.includes(column))
  const insert = into.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  )
  let saved = 0
  let lost = 0
  /** Answers the constraint that keeps it out, or null. */
  const insertRow = (row: Row): string | null => {
    try {
      insert.run(row)
      return null
    } catch (error) {
      // A row that breaks a constraint refers to one that is gone, or is itself garbled.
      if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error
      return error.code
    }
  }
  const put = (read: Row): void => {
    let row: Row | null = table === 'stories' ? garbled.named(read) : read
    let refusal: string | null = 'no row'
    // Twice, at most: nothing is mended in two ways.
    for (let tries = 0; row !== null && tries < 2; tries += 1) {
      refusal = insertRow(row)
      if (refusal === null) break
      row = garbled.instead(table, row, refusal)
    }
    if (refusal === null) saved += 1
    else lost += 1
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

/** The stories that pages belong to, as far as it can be read. */
function storiesOfPages(source: Database.Database): readonly string[] {
  try {
    const ids = source.prepare('SELECT DISTINCT story FROM pages NOT INDEXED').pluck().all()
    return ids.filter((id) => typeof id === 'string')
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return []
  }
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

/**
 * Calls `put` for every row it can reach, once; answers how many times it met a broken place. Row numbers are not to be
 * trusted: a flipped bit puts one out of order, and whoever then reads on "after the last number" reads the same rows
 * for ever.
 */
function eachReadable(
  source: Database.Database,
  table: string,
  columns: readonly string[],
  put: (row: Row) => void,
): number {
  const list = columns.join(', ')
  const seen = new Set<number>()
  let reached = 0
  try {
    // In the order in which they lie in the file; NOT INDEXED: an index can be broken where the table is not.
    for (const row of source.prepare(`SELECT ${list} FROM ${table} NOT INDEXED`).iterate() as Iterable<Row>) {
      put(row)
      seen.add(row.n)
      if (row.n > reached && row.n - reached <= blindReach) reached = row.n
    }
    return 0
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
  // Beyond the broken place, row by row: each is found from the root again, past the broken page.
  let broken = 1
  const one = source.prepare(`SELECT ${list} FROM ${table} NOT INDEXED WHERE n = ?`)
  const end = highest(source, table, reached + 1)
  for (let n = reached + 1; n <= end; n += 1) {
    if (seen.has(n)) continue
    try {
      const row = one.get(n) as Row | undefined
      // A garbled page may answer with another row than was asked for.
      if (row === undefined || seen.has(row.n)) continue
      put(row)
      seen.add(row.n)
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
