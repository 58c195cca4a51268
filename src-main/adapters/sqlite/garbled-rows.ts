import type Database from 'better-sqlite3'
import { storyIdSchema } from '#contract/stories.ts'

/** A row as SQLite gives it; every table of ours is numbered. */
export interface Row {
  readonly n: number
  readonly [column: string]: unknown
}

/** What a row is given where one of its values can't be, and SQLite refuses it for that. */
const plain: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  stories: { writing: 'written', illustrated: 1, favourite: 0, last_read_page: 0 },
  pictures: { format: 'webp' },
}

/** Sees to it that a flipped bit in one row costs that bit, and not the book that the row holds together. */
export interface GarbledRows {
  /** A story under the name that its pages call it by; null where it is no story's name at all. */
  readonly named: (story: Row) => Row | null
  /** What to try instead of a row that was refused; null where nothing is left to try. */
  readonly instead: (table: string, row: Row, refusal: string) => Row | null
  /** Puts a story where there are pages of one, and its own row is gone. Before the pages come in. */
  readonly addMissingStories: () => void
}

/**
 * @param callers the stories that pages of the damaged library belong to, as far as they can be read
 * @param into the new library
 */
export function createGarbledRows(callers: readonly string[], into: Database.Database): GarbledRows {
  const called = new Set(callers)
  const known = new Set<string>()
  const oneOff = (ids: Iterable<string>, id: string): string | undefined =>
    [...ids].find((each) => isOneBitOff(each, id))
  return {
    named: (story) => {
      const id = String(story.id)
      const real = called.has(id) ? id : (oneOff(called, id) ?? id)
      if (known.has(real) || !storyIdSchema.safeParse(real).success) return null
      known.add(real)
      return { ...story, id: real }
    },
    instead: (table, row, refusal) => {
      if (refusal === 'SQLITE_CONSTRAINT_CHECK' && plain[table] !== undefined)
        return { ...row, ...plain[table] }
      if (refusal !== 'SQLITE_CONSTRAINT_FOREIGNKEY' || typeof row.story !== 'string') return null
      const story = oneOff(known, row.story)
      return story === undefined ? null : { ...row, story }
    },
    addMissingStories: () => {
      const insert = into.prepare(
        `INSERT INTO stories (id, topic, title, level, language, page_count, illustrated, seed, writing,
           created_at, updated_at)
         SELECT @id, '', '', 'early', 'en', 1, 1, 0, 'written', coalesce(max(created_at), 0), coalesce(max(created_at), 0)
         FROM stories`,
      )
      for (const id of called) {
        if (known.has(id) || !storyIdSchema.safeParse(id).success || oneOff(known, id) !== undefined) continue
        known.add(id)
        insert.run({ id })
      }
    },
  }
}

/** Names are random: no two stories' differ in one bit alone. */
const isOneBitOff = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  let bits = 0
  for (let place = 0; place < one.length && bits < 2; place += 1) {
    for (let off = one.charCodeAt(place) ^ other.charCodeAt(place); off !== 0; off &= off - 1) bits += 1
  }
  return bits === 1
}
