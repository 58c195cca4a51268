import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Migration } from './migrations/index.ts'

/** Copies from before an update that are kept; older ones go. */
const copiesKept = 2

export const versionOf = (database: Database.Database): number =>
  database.pragma('user_version', { simple: true }) as number

/** Brings the database to the last of `migrations`; each step is there whole or not at all. */
export function migrate(database: Database.Database, migrations: readonly Migration[]): void {
  for (const migration of migrations.slice(versionOf(database))) {
    database
      .transaction(() => {
        database.exec(migration.sql)
        database.pragma(`user_version = ${migration.version}`)
      })
      .immediate()
  }
}

/**
 * A whole copy beside the database, to go back to by hand if an update turns out badly:
 * `inglenook.db.before-v2-<milliseconds>`.
 */
export function copyBeforeMigration(
  database: Database.Database,
  path: string,
  to: number,
  now: number,
): string {
  const copy = `${path}.before-v${to}-${now}`
  rmSync(copy, { force: true })
  database.prepare('VACUUM INTO ?').run(copy)
  dropOldCopies(path)
  return copy
}

function dropOldCopies(path: string): void {
  const stamp = (name: string): number => Number(/-(\d+)$/.exec(name)?.[1] ?? 0)
  const copies = readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.before-v`))
    .sort((one, other) => stamp(other) - stamp(one))
  for (const name of copies.slice(copiesKept)) rmSync(join(dirname(path), name))
}
