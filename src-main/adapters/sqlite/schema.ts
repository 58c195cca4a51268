import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'

/** What `sqlite_schema` says of a table or an index. */
interface Described {
  readonly type: string
  readonly name: string
  readonly sql: string
}

/** SQLite's usual one, which no library of ours changes. Bytes. */
const pageSize = 4_096

/** Tables and indexes as a library of that version has them, but for those that SQLite makes by itself. */
function schemaOf(version: number): readonly Described[] {
  const fresh = new Database(':memory:')
  try {
    migrate(fresh, migrations.slice(0, version))
    return described(fresh)
  } finally {
    fresh.close()
  }
}

const described = (database: Database.Database): readonly Described[] =>
  database
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema
       WHERE typeof(sql) = 'text' AND name NOT GLOB 'story_search_*' ORDER BY rowid`,
    )
    .all() as Described[]

/** How a line is broken or indented makes no difference. */
const inOneLine = (sql: string): string => sql.replaceAll(/\s+/g, ' ')

/**
 * Whether the database describes its tables as a library of its version does. SQLite's own checks don't look: where a
 * bit of the description is flipped, a column has another name and nobody finds it.
 */
export function hasOwnSchema(database: Database.Database, version: number): boolean {
  const there = new Map(described(database).map(({ name, sql }) => [name, inOneLine(sql)]))
  return schemaOf(version).every(({ name, sql }) => there.get(name) === inOneLine(sql))
}

/**
 * Gives a damaged library's copy the header and the descriptions of its tables that every library has, so that SQLite
 * finds the way to its rows again. Does nothing where that can't be done.
 *
 * @param path of the copy, which is read afterwards and never used as a library
 */
export function mendSchema(path: string): void {
  if (statSync(path).size < pageSize) return
  writeHeader(path)
  let database: Database.Database | undefined
  try {
    database = openLeniently(path)
    describeAnew(database)
  } catch (error) {
    // Then it is read as it is.
    if (!(error instanceof Database.SqliteError)) throw error
  } finally {
    database?.close()
  }
}

/** Opens for reading whatever can be read; what does not fit together is passed over. */
export function openLeniently(path: string): Database.Database {
  const database = new Database(path, { fileMustExist: true })
  // Else SQLite does not allow the next line.
  database.unsafeMode(true)
  database.pragma('writable_schema = ON')
  return database
}

function describeAnew(database: Database.Database): void {
  const rows = database.prepare('SELECT rowid, type, name, rootpage, sql FROM sqlite_schema').all() as {
    readonly rowid: number
    readonly type: unknown
    readonly name: unknown
    readonly rootpage: number
    readonly sql: unknown
  }[]
  const said = database.pragma('user_version', { simple: true }) as number
  const version = said >= 1 && said <= migrations.length ? said : migrations.length
  const update = database.prepare(
    `UPDATE sqlite_schema SET type = 'table', name = @name, tbl_name = @name, sql = @sql WHERE rowid = @rowid`,
  )
  const taken = new Set<number>()
  for (const { type, name, sql } of schemaOf(version)) {
    if (type !== 'table' || name === 'story_search') continue
    const row = rows.find(
      (each) =>
        !taken.has(each.rowid) && (each.name === name || isAlmost(each.sql, sql)) && isTable(each.type),
    )
    if (row === undefined) continue
    taken.add(row.rowid)
    if (row.sql !== sql || row.name !== name || row.type !== 'table')
      update.run({ name, sql, rowid: row.rowid })
  }
}

const isTable = (type: unknown): boolean => isAlmost(type, 'table')

/** The same length, and no more than two letters of another kind. */
function isAlmost(found: unknown, wanted: string): boolean {
  if (typeof found !== 'string' || found.length !== wanted.length) return false
  let off = 0
  for (let place = 0; place < wanted.length && off < 3; place += 1)
    if (found[place] !== wanted[place]) off += 1
  return off < 3
}

/** https://sqlite.org/fileformat2.html#the_database_header: what it says of every library at rest. */
function writeHeader(path: string): void {
  const pages = Math.floor(statSync(path).size / pageSize)
  const write = (place: number, bytes: Uint8Array): void =>
    void writeSync(file, bytes, 0, bytes.length, place)
  const number = (value: number): Uint8Array => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value)
    return bytes
  }
  const file = openSync(path, 'r+')
  try {
    write(0, Buffer.from('SQLite format 3\0', 'latin1'))
    // Page size, a log for both reading and writing, nothing reserved, fractions of a page.
    write(16, Uint8Array.of(pageSize >> 8, pageSize & 0xff, 2, 2, 0, 64, 32, 32))
    // The change counter, and that the number of pages counts from it.
    write(24, number(1))
    write(92, number(1))
    write(28, number(pages))
    // No free pages; the schema's format; no vacuum of its own accord; UTF-8.
    write(32, Buffer.alloc(8))
    write(44, number(4))
    write(52, number(0))
    write(56, number(1))
    write(64, number(0))
  } finally {
    closeSync(file)
  }
}
