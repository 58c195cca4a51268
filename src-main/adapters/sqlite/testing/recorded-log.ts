import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Clock, Log } from '#core/ports.ts'
import { createLibraryDatabases } from '../library-databases.ts'
import { openStore, type OpenStore } from '../open-store.ts'
import { fill } from './damage.ts'
import { fox, job, newStory, page, randomId, version } from './rows.ts'

/** A library and its log as a power cut finds them: stories in both, and what the library held after each commit. */
export interface RecordedLog {
  readonly database: Uint8Array
  readonly log: Uint8Array
  /** The same library closed, all of it in the one file. */
  readonly atRest: Uint8Array
  /** SHA-256 of all rows: before the first commit of the log, after it, after the second … */
  readonly states: readonly string[]
  /** Where in the log each commit ends, in bytes. */
  readonly ends: readonly number[]
}

const nothing = (): void => undefined
const quiet: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
const clock: Clock = { now: () => 1, sleep: () => Promise.reject(new Error('nothing here waits')) }

const open = (path: string): OpenStore => openStore({ path, clock, log: quiet })
const digestOf = (path: string): string => createLibraryDatabases().digest(path)

/**
 * Fills a library with `stories`, closes it, and makes stories in it by the app's own stores until the log has
 * `bytes`; the library is left as it is then, open.
 */
export function recordLog(folder: string, stories: number, bytes: number): RecordedLog {
  const path = join(folder, 'inglenook.db')
  const first = open(path)
  fill(first, stories, version, randomId)
  first.close()
  const database = readFileSync(path)
  const store = open(path)
  const record = (): Omit<RecordedLog, 'atRest'> => {
    const states = [digestOf(path)]
    const ends = [0]
    const length = (): number => readFileSync(`${path}-wal`).length
    const commit = (change: () => unknown): void => {
      change()
      if (length() === ends.at(-1)) throw new Error('this call is no commit')
      states.push(digestOf(path))
      ends.push(length())
    }
    for (let number = stories + 1; ; number += 1) {
      const { stories: texts, jobs } = store
      const story = randomId(number)
      commit(() =>
        texts.insert(newStory(number, { id: story, topic: `topic ${number}`, writing: 'written' })),
      )
      commit(() => texts.setCast(story, [fox], 1))
      for (const onPage of [1, 2, 3, 4]) {
        if (length() >= bytes) return { database, log: readFileSync(`${path}-wal`), states, ends }
        const id = `${number}/${onPage}`
        const text = `Story ${number}, page ${onPage}. ${'The fox walked on. '.repeat(40)}`
        commit(() => texts.putPage(story, page(onPage, text), job(id, number, onPage, { storyId: story }), 1))
        let attempt = 0
        commit(() => {
          attempt = jobs.startAttempt(id, { provider: 'built-in', model: null, startedAt: 1 })
        })
        commit(() => jobs.complete(id, 'queued', version(id), attempt, 2))
      }
    }
  }
  let recorded: Omit<RecordedLog, 'atRest'>
  try {
    recorded = record()
  } finally {
    store.close()
  }
  return { ...recorded, atRest: readFileSync(path) }
}

/** Opens the library with its log cut after `length` bytes; answers what is wrong, or null. */
export function tryCut(folder: string, recorded: RecordedLog, length: number): string | null {
  const path = lay(folder, recorded.database, recorded.log.subarray(0, length))
  const store = open(path)
  const { notice } = store
  store.close()
  if (notice !== null) return `it was taken for damaged: ${notice.message}`
  const whole = recorded.ends.filter((end) => end <= length).length - 1
  const state = recorded.states.indexOf(digestOf(path))
  if (state < 0) return 'it is in a state that never was'
  return state === whole ? null : `it is as after commit ${state}, and ${whole} were in the log`
}

/** What became of a library of which one bit was flipped. */
export interface FlipOutcome {
  readonly kept: 'opened' | 'set-aside' | 'overwritten'
  /** Stories of which every row is as it was, in the library that is then in use. */
  readonly whole: number
  /** Stories that the app can list and open. */
  readonly there: number
}

/** @param place a byte of the library at rest, or beyond it one of the log of the one that is not */
export function tryFlip(folder: string, recorded: RecordedLog, place: number, bit: number): FlipOutcome {
  const flip = (bytes: Uint8Array, at: number): Uint8Array => {
    const flipped = Uint8Array.from(bytes)
    if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
    return flipped
  }
  const inLog = place - recorded.atRest.length
  // Beyond both: nothing is flipped.
  const database = inLog < 0 ? flip(recorded.atRest, place) : recorded.database
  const log = inLog < 0 ? null : flip(recorded.log, inLog)
  const path = lay(folder, database, log)
  const store = open(path)
  const { notice } = store
  const there = openAll(store)
  store.close()
  const expected = storyHashes(folder, recorded)
  const found = hashStories(path)
  const whole = [...expected].filter(([id, hash]) => found.get(id) === hash).length
  if (notice === null) return { kept: 'opened', whole, there }
  const home = join(path, '..')
  const aside = readdirSync(home).find((name) => name.startsWith('damaged-')) ?? ''
  const isSame = (name: string, bytes: Uint8Array): boolean => {
    const kept = join(home, aside, name)
    return existsSync(kept) && Buffer.compare(readFileSync(kept), bytes) === 0
  }
  const isWhole = isSame('inglenook.db', database) && (log === null || isSame('inglenook.db-wal', log))
  return { kept: isWhole ? 'set-aside' : 'overwritten', whole, there }
}

/** Lists every story and opens each with its pictures, as the window does; answers how many. */
function openAll({ stories, jobs }: OpenStore): number {
  const { rows } = stories.list({ search: '', limit: 200, cursor: null })
  return rows.filter(({ id }) => {
    const story = stories.get(id)
    jobs.ofStory(id)
    return story?.pages.every(({ number }) => jobs.versions(id, number).length < 9) ?? false
  }).length
}

const expectedOf = new WeakMap<RecordedLog, ReadonlyMap<string, string>>()

function storyHashes(folder: string, recorded: RecordedLog): ReadonlyMap<string, string> {
  const known = expectedOf.get(recorded)
  if (known !== undefined) return known
  const apart = join(folder, 'sound')
  mkdirSync(apart, { recursive: true })
  const path = lay(apart, recorded.atRest, null)
  const hashes = hashStories(path)
  expectedOf.set(recorded, hashes)
  return hashes
}

/** A hash over everything that belongs to a story, by its id. */
function hashStories(path: string): ReadonlyMap<string, string> {
  const database = new Database(path, { readonly: true })
  try {
    const rows = (sql: string, id: string): unknown => database.prepare(sql).raw().all(id)
    const ids = database.prepare('SELECT id FROM stories').pluck().all() as string[]
    return new Map(
      ids.map((id) => [
        id,
        createHash('sha256')
          .update(
            JSON.stringify([
              rows('SELECT id, topic, title, level, seed, writing FROM stories WHERE id = ?', id),
              rows('SELECT number, text, scene FROM pages WHERE story = ? ORDER BY number', id),
              rows('SELECT id, name, look FROM characters WHERE story = ? ORDER BY position', id),
              rows('SELECT page, state, provider FROM jobs WHERE story = ? ORDER BY page', id),
              rows('SELECT page, sha256, alt, chosen FROM versions WHERE story = ? ORDER BY page', id),
            ]),
          )
          .digest('hex'),
      ]),
    )
  } finally {
    database.close()
  }
}

function lay(folder: string, database: Uint8Array, log: Uint8Array | null): string {
  const home = join(folder, 'library')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home)
  const path = join(home, 'inglenook.db')
  writeFileSync(path, database)
  if (log !== null) writeFileSync(`${path}-wal`, log)
  return path
}
