import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSeededRandom } from '#core/seeded-random.ts'
import { openStore } from './open-store.ts'
import { clockAt, silentLog, temporaryFolder } from './testing/fixtures.ts'
import { recordLog, tryCut, tryFlip, type RecordedLog } from './testing/recorded-log.ts'
import { mendLog } from './write-ahead-log.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const frameSize = 24 + 4_096
const home = mkdtempSync(join(tmpdir(), 'inglenook-log-'))
let recorded: RecordedLog
beforeAll(() => {
  recorded = recordLog(home, 12, 1024 * 1024)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const changed = (change: (log: Buffer) => void): Buffer => {
  const log = Buffer.from(recorded.log)
  change(log)
  return log
}
const flipped = (place: number, bit: number): Buffer =>
  changed((log) => log.writeUInt8(log.readUInt8(place) ^ (1 << bit), place))

/** A library of these two files: what it says when it opens, and how many stories it has then. */
function opened(log: Uint8Array): { readonly notice: string | null; readonly stories: number } {
  const path = join(temporaryFolder(), 'inglenook.db')
  writeFileSync(path, recorded.database)
  writeFileSync(`${path}-wal`, log)
  const store = openStore({ path, clock: clockAt(), log: silentLog })
  const stories = store.stories.list({ search: '', limit: 200, cursor: null }).total
  store.close()
  return { notice: store.notice?.message ?? null, stories }
}

describe('a log', () => {
  it('that is sound, empty, cut or no log at all is left to SQLite', () => {
    for (const length of [0, 10, 32, 60, 512, 5_000, 100_000, recorded.log.length]) {
      expect(mendLog(recorded.log.subarray(0, length)), String(length)).toBeNull()
    }
    expect(mendLog(Buffer.alloc(100_000))).toBeNull()
    expect(mendLog(Buffer.alloc(100_000, 'a log that fits to nothing'))).toBeNull()
  })

  it('with one flipped bit anywhere in it is mended to what it was, or to what it is but for that bit', () => {
    const random = createSeededRandom(7)
    const places = [0, 3, 5, 9, 13, 17, 25, 31, 32, 36, 41, 45, 50, 54, recorded.log.length - 1]
    for (let run = 0; run < 60; run += 1) places.push(random.int(0, recorded.log.length - 1))
    let exact = 0
    for (const place of places) {
      const mended = mendLog(flipped(place, random.int(0, 7)))
      expect(mended?.bytes.length, `byte ${place}`).toBe(recorded.log.length)
      if (mended?.isExact !== true) continue
      exact += 1
      expect(Buffer.compare(mended.bytes, recorded.log), `byte ${place}`).toBe(0)
    }
    // The checksum does not tell the high bits of words apart.
    expect(exact).toBeGreaterThan(places.length / 2)
  })

  it('with a garbled page in the midst keeps what was stored after it', () => {
    const { stories } = opened(recorded.log)
    const garbled = changed((log) => log.fill(0xff, 32 + 20 * frameSize + 100, 32 + 20 * frameSize + 300))
    expect(mendLog(garbled)?.isExact).toBe(false)
    const { notice, stories: kept } = opened(garbled)
    expect(notice).toMatch(/its log is damaged.*set aside whole/)
    expect(kept).toBe(stories)
  })

  it('whose beginning is gone keeps what was stored in it', () => {
    const { notice, stories } = opened(changed((log) => log.fill(0, 0, 32)))
    expect(notice).toMatch(/its log is damaged/)
    expect(stories).toBe(opened(recorded.log).stories)
  })

  it('with what a full disk left of a commit behind its end is sound', () => {
    const end = recorded.ends[3] ?? 0
    const next = recorded.ends[4] ?? 0
    // Two frames of the next commit, garbled, then more of them, but not the one that ends it.
    const log = changed((bytes) => bytes.fill(0xee, end + 24, end + 2 * frameSize)).subarray(
      0,
      next - frameSize,
    )
    expect(mendLog(log)).toBeNull()
  })

  it('of an earlier round that lies behind the present one is passed over', () => {
    const path = join(temporaryFolder(), 'x.db')
    const database = new Database(path)
    database.pragma('journal_mode = WAL')
    database.exec('CREATE TABLE a (x TEXT)')
    const insert = database.prepare('INSERT INTO a VALUES (?)')
    for (let row = 0; row < 30; row += 1) insert.run('x'.repeat(3_000))
    database.pragma('wal_checkpoint(RESTART)')
    for (let row = 0; row < 3; row += 1) insert.run('y'.repeat(3_000))
    const log = readFileSync(`${path}-wal`)
    database.close()
    expect(log.length).toBeGreaterThan(20 * frameSize)
    expect(mendLog(log)).toBeNull()
  })
})

// All of it, 2,048 cuts and 500 flips: `npm run bench -- damage`.
describe('a library', () => {
  it('whose log was cut opens as it was after the last whole commit (every 61st of all cuts)', () => {
    const folder = temporaryFolder()
    expect(recorded.states.length).toBeGreaterThan(15)
    for (let cut = 1; cut <= 2_048; cut += 61) {
      expect(tryCut(folder, recorded, cut * 512), `after ${cut} sectors`).toBeNull()
    }
  })

  it('with a flipped bit opens, or is set aside whole, and keeps its stories (60 flips)', () => {
    const folder = temporaryFolder()
    const random = createSeededRandom(3)
    const all = tryFlip(folder, recorded, 5_000_000, 0).whole
    for (let run = 0; run < 60; run += 1) {
      const place = random.int(0, recorded.atRest.length + recorded.log.length - 1)
      const { kept, whole, there } = tryFlip(folder, recorded, place, random.int(0, 7))
      expect(kept, `byte ${place}`).not.toBe('overwritten')
      expect(there, `byte ${place}`).toBeGreaterThanOrEqual(all - 1)
      // One bit can be in two stories at most: where a page is shared.
      expect(whole, `byte ${place}`).toBeGreaterThanOrEqual(all - 2)
    }
  })

  it.each([
    ['a column’s name', "replace(sql, 'title', 'tiple')"],
    ['the table’s name', "replace(sql, 'stories', 'storier')"],
    ['a keyword', "replace(sql, 'CREATE', 'CREAUE')"],
    ['a condition', "replace(sql, '''written''', '''writteo''')"],
  ])('in which %s is garbled in the description of a table is found out, and keeps every story', (_, sql) => {
    const folder = temporaryFolder()
    const path = join(folder, 'inglenook.db')
    writeFileSync(path, recorded.atRest)
    const database = new Database(path)
    database.unsafeMode(true)
    database.pragma('writable_schema = ON')
    database.exec(`UPDATE sqlite_schema SET sql = ${sql} WHERE type = 'table' AND name = 'stories'`)
    database.close()
    const store = openStore({ path, clock: clockAt(), log: silentLog })
    expect(store.notice?.message).toMatch(/set aside whole.*stories were saved/)
    const { rows } = store.stories.list({ search: '', limit: 200, cursor: null })
    store.close()
    expect(rows.length).toBe(tryFlip(folder, recorded, 5_000_000, 0).there)
    expect(rows.every(({ topic }) => topic.startsWith('topic'))).toBe(true)
  })

  it('with a bit flipped in the first bytes of the file keeps every story', () => {
    const folder = temporaryFolder()
    const all = tryFlip(folder, recorded, 5_000_000, 0).whole
    // The first words, the size of a page, the number of pages, the encoding, whose file it is.
    for (const place of [3, 16, 18, 21, 30, 58, 70]) {
      const { kept, whole } = tryFlip(folder, recorded, place, 2)
      expect([kept, whole], `byte ${place}`).toEqual([kept === 'opened' ? 'opened' : 'set-aside', all])
    }
  })
})
