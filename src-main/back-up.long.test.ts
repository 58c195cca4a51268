import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { AppError } from '#contract/errors.ts'
import { backUp, runDailyBackup, type BackUpDeps } from '#core/safekeeping/back-up.ts'
import { backUpToFile } from '#core/safekeeping/back-up-file.ts'
import { keptAfterRestore, letGoOfEarlier } from '#core/safekeeping/let-go.ts'
import type { LongWork } from '#core/safekeeping/ports.ts'
import {
  keepRestored,
  previewRestore,
  restore,
  undoRestore,
  type RestoreDeps,
} from '#core/safekeeping/restore.ts'
import { createSeededRandom } from '#core/seeded-random.ts'
import { createBackupFiles } from './adapters/files/backup-files.ts'
import { createBackupVault } from './adapters/files/backup-vault.ts'
import { createLibraryPlaces, findLibrary } from './adapters/files/library-places.ts'
import { createPictureCopies, readWholePictureIn } from './adapters/files/picture-copies.ts'
import type { Profile } from './adapters/files/profile.ts'
import { openBackupFiles, packFiles, readBackupFacts } from './adapters/sqlite/backup-file.ts'
import { createLibraryDatabases } from './adapters/sqlite/library-databases.ts'
import { openStore, type OpenStore } from './adapters/sqlite/open-store.ts'
import { newStory, storyId } from './adapters/sqlite/testing/fixtures.ts'
import { fixedClock, furnishLibrary, lookAt, profileAt, quiet } from './safekeeping.fixture.ts'

const now = Date.UTC(2026, 0, 2, 3, 4, 5)
const work = { signal: new AbortController().signal, onProgress: () => undefined }

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const depsOf = (profile: Profile, at = now): RestoreDeps & BackUpDeps => ({
  places: createLibraryPlaces(profile),
  databases: createLibraryDatabases(),
  pictures: createPictureCopies(openBackupFiles),
  vault: createBackupVault(readBackupFacts),
  clock: fixedClock(at),
  log: quiet,
  whileClosed: (change) => change(),
})

async function library(stories: number) {
  const base = temporaryFolder()
  const profile = profileAt(join(base, 'profile'))
  await furnishLibrary(profile, stories)
  const disk = join(base, 'disk')
  mkdirSync(disk)
  return { base, profile, disk, vault: join(disk, 'Inglenook backup') }
}

function within<T>(profile: Profile, change: (store: OpenStore) => T): T {
  const store = openStore({ path: findLibrary(profile).database, clock: fixedClock(), log: quiet })
  try {
    return change(store)
  } finally {
    store.close()
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('a backup', () => {
  it('restored in a new profile is an equal library: every row and every picture', async () => {
    const { base, profile, disk } = await library(3)
    const before = await lookAt(profile)
    expect(await backUp(depsOf(profile), disk, work)).toEqual({ at: now, stories: 3, pictures: 12 })
    const other = profileAt(join(base, 'other'))
    within(other, () => undefined)
    await restore(depsOf(other), disk, 'replace', work)
    expect(await lookAt(other)).toEqual(before)
    expect(
      within(other, ({ stories }) => stories.list({ search: 'topic', limit: 9, cursor: null }).total),
    ).toBe(3)
  })

  it('is made while the library is open and being written to', async () => {
    const { profile, disk } = await library(1)
    const store = openStore({ path: findLibrary(profile).database, clock: fixedClock(), log: quiet })
    store.stories.insert(newStory(40))
    expect((await backUp(depsOf(profile), disk, work)).stories).toBe(2)
    store.stories.insert(newStory(41))
    store.close()
    expect(within(profile, ({ stories }) => stories.list({ search: '', limit: 9, cursor: null }).total)).toBe(
      3,
    )
  })

  it('made again copies only what is new, and removes what is in no story any more', async () => {
    const { profile, disk, vault } = await library(2)
    await backUp(depsOf(profile), disk, work)
    const first = filesIn(join(vault, 'pictures'))
    writeFileSync(join(vault, 'note.txt'), 'mine')
    within(profile, ({ stories }) => {
      stories.update(storyId(1), { deletedAt: 1 }, 1)
      stories.purge(2)
    })
    const reads: string[] = []
    const deps = depsOf(profile, now + 1_000)
    const pictures = createPictureCopies()
    await backUp(
      { ...deps, pictures: { copy: (...input) => (reads.push(input[1]), pictures.copy(...input)) } },
      disk,
      work,
    )
    const second = filesIn(join(vault, 'pictures'))
    expect([first.length, second.length]).toEqual([16, 8])
    expect(readdirSync(vault).filter((name) => name.endsWith('.db'))).toEqual([
      'library-2026-01-02T03-04-06.db',
    ])
    expect(readFileSync(join(vault, 'note.txt'), 'utf8')).toBe('mine')
  })

  it('that is stopped or fails leaves the one from before', async () => {
    const { base, profile, disk } = await library(2)
    const before = await lookAt(profile)
    await backUp(depsOf(profile), disk, work)
    within(profile, ({ stories }) => stories.insert(newStory(40)))
    const stop = new AbortController()
    const stopping = { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) }
    await expect(backUp(depsOf(profile, now + 1_000), disk, stopping)).rejects.toThrow('stopped')
    const other = profileAt(join(base, 'other'))
    within(other, () => undefined)
    await restore(depsOf(other), disk, 'replace', work)
    expect(await lookAt(other)).toEqual(before)
  })

  it.each([
    ['is gone', (disk: string) => rmSync(disk, { recursive: true }), /is gone, or can’t be reached/],
    [
      'is a file',
      (disk: string) => {
        rmSync(disk, { recursive: true })
        writeFileSync(disk, '')
      },
      /./,
    ],
  ])('to a folder that %s is refused, and no folder is made in its place', async (_what, spoil, sentence) => {
    const { profile, disk } = await library(1)
    spoil(disk)
    await expect(backUp(depsOf(profile), disk, work)).rejects.toThrow(sentence)
    expect(existsSync(join(disk, 'Inglenook backup'))).toBe(false)
  })

  it('has no key in it, nor a setting, whatever lies beside the library', async () => {
    const canary = 'hf_CANARYcanaryCANARYcanary0123456789'
    const { profile, disk } = await library(1)
    for (const name of ['settings.json', 'library-keys.txt', 'pictures/keys.json', 'logs/inglenook.log']) {
      writeFileSync(join(profile.folder, name), canary)
    }
    const before = new Set(Object.values(process.env))
    process.env.HF_TOKEN = canary
    onTestFinished(() => void Reflect.deleteProperty(process.env, 'HF_TOKEN'))
    await backUp(depsOf(profile), disk, work)
    expect(before.has(canary)).toBe(false)
    const files = filesIn(disk)
    expect(files.length).toBe(10)
    for (const file of files) expect(readFileSync(file).includes('CANARY'), file).toBe(false)
    // By construction: the tables have no column that could hold one.
    const database = new Database(files.find((file) => file.endsWith('.db')) ?? '', { readonly: true })
    const columns = database
      .prepare("SELECT p.name FROM sqlite_schema s JOIN pragma_table_info(s.name) p WHERE s.type = 'table'")
      .pluck()
      .all() as string[]
    database.close()
    expect(columns.filter((name) => /key|token|secret|password/i.test(name))).toEqual([])
  })
})

describe('restoring', () => {
  async function changedSince() {
    const setting = await library(3)
    const { profile, disk } = setting
    const backedUp = await lookAt(profile)
    await backUp(depsOf(profile), disk, work)
    within(profile, ({ stories }) => {
      stories.insert(newStory(50, { topic: 'made since' }))
      stories.update(storyId(1), { deletedAt: 1 }, 1)
      stories.purge(2)
      stories.update(storyId(2), { deletedAt: 5 }, 5)
      stories.update(storyId(3), { title: 'changed since' }, 6)
    })
    return { ...setting, backedUp, present: await lookAt(profile) }
  }
  const titles = (profile: Profile): string[] =>
    within(profile, ({ stories }) =>
      stories.list({ search: '', limit: 9, cursor: null }).rows.map(({ id }) => id.slice(-2)),
    ).sort()

  it('says beforehand what it will do, and changes nothing by that', async () => {
    const { profile, disk, vault, present } = await changedSince()
    const preview = { at: now, stories: 3, pictures: 12, missing: 2, onlyHere: 1 }
    expect(await previewRestore(depsOf(profile), disk)).toEqual(preview)
    expect(await previewRestore(depsOf(profile), vault)).toEqual(preview)
    expect(await lookAt(profile)).toEqual(present)
  })

  it('merged: what is missing comes in, what was made or changed since stays', async () => {
    const { profile, disk } = await changedSince()
    await restore(depsOf(profile), disk, 'merge', work)
    expect(titles(profile)).toEqual(['01', '02', '03', '50'])
    within(profile, (store) => {
      expect(store.stories.get(storyId(3))?.title).toBe('changed since')
      expect(store.jobs.versions(storyId(1), 2)).toHaveLength(1)
      expect(store.jobs.attempts(storyId(1), 2)).toHaveLength(1)
      expect(store.stories.list({ search: 'topic', limit: 9, cursor: null }).total).toBe(3)
    })
    expect((await lookAt(profile)).pictures).toBe(12)
  })

  it('replaced: the library is as it was, and can be taken back', async () => {
    const { profile, disk, backedUp, present } = await changedSince()
    await restore(depsOf(profile), disk, 'replace', work)
    expect(await lookAt(profile)).toEqual(backedUp)
    await expect(restore(depsOf(profile), disk, 'replace', work)).rejects.toThrow('restored already')
    await undoRestore(depsOf(profile))
    await letGoOfEarlier(createLibraryPlaces(profile), now)
    expect(await lookAt(profile)).toEqual(present)
    expect(readdirSync(profile.folder).filter((name) => name.startsWith('library-'))).toEqual([])
    await expect(undoRestore(depsOf(profile))).rejects.toThrow('no library from before')
  })

  it('is kept for good when that is said, or after a week; then the one from before goes', async () => {
    const { profile, disk, backedUp } = await changedSince()
    await restore(depsOf(profile), disk, 'replace', work)
    await letGoOfEarlier(createLibraryPlaces(profile), now + keptAfterRestore - 1)
    expect(existsSync(join(profile.folder, 'inglenook.db'))).toBe(true)
    await letGoOfEarlier(createLibraryPlaces(profile), now + keptAfterRestore)
    expect(existsSync(join(profile.folder, 'inglenook.db'))).toBe(false)
    expect(await lookAt(profile)).toEqual(backedUp)
    await restore(depsOf(profile, now + 9_000), disk, 'merge', work)
    await keepRestored(createLibraryPlaces(profile))
    expect(await lookAt(profile)).toMatchObject({ pictures: 12 })
    expect(readdirSync(profile.folder).filter((name) => name.startsWith('library-'))).toHaveLength(1)
  })

  it('takes a picture that rotted in the backup from the library, where it is', async () => {
    const { profile, disk, vault } = await library(1)
    await backUp(depsOf(profile), disk, work)
    for (const file of filesIn(join(vault, 'pictures'))) writeFileSync(file, 'rotten')
    await restore(depsOf(profile), disk, 'replace', work)
    expect((await lookAt(profile)).pictures).toBe(4)
  })

  it.each<[string, (vault: string) => void, RegExp]>([
    ['not there', (vault) => rmSync(vault, { recursive: true }), /no backup of Inglenook/],
    ['without its description', (vault) => rmSync(join(vault, 'backup.json')), /no backup of Inglenook/],
    [
      'with a broken description',
      (vault) => writeFileSync(join(vault, 'backup.json'), '{'),
      /description is damaged/,
    ],
    [
      'of a newer Inglenook',
      (vault) => writeFileSync(join(vault, 'backup.json'), '{"version":2}'),
      /newer Inglenook/,
    ],
    [
      'with a path for a name',
      (vault) => {
        const path = join(vault, 'backup.json')
        writeFileSync(path, readFileSync(path, 'utf8').replace(/library-[^"]*/, '../../etc/passwd'))
      },
      /description is damaged/,
    ],
    [
      'with a changed database',
      (vault) => {
        for (const file of filesIn(vault).filter((name) => name.endsWith('.db'))) writeFileSync(file, 'x')
      },
      /damaged: its database/,
    ],
  ])(
    'from a backup that is %s is refused with a sentence, and nothing changes',
    async (_what, spoil, sentence) => {
      const { profile, disk, vault, present } = await changedSince()
      spoil(vault)
      await expect(restore(depsOf(profile), disk, 'replace', work)).rejects.toThrow(sentence)
      expect(await lookAt(profile)).toEqual(present)
      expect(findLibrary(profile).folder).toBe(profile.folder)
    },
  )

  it('that is stopped leaves the library as it is, and nothing beside it', async () => {
    const { profile, disk, present } = await changedSince()
    const stop = new AbortController()
    const stopping = { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) }
    await expect(restore(depsOf(profile), disk, 'merge', stopping)).rejects.toThrow('stopped')
    expect(await lookAt(profile)).toEqual(present)
    expect(readdirSync(profile.folder).filter((name) => name.startsWith('library-'))).toEqual([])
  })
})

describe('the daily backup', () => {
  it('is made when the last one is older than a day, tried again after a failure, and told once', async () => {
    const hour = 60 * 60 * 1000
    let time = now
    let last: number | null = null
    let broken = false
    const made: number[] = []
    const told: unknown[] = []
    const stop = new AbortController()
    await runDailyBackup(
      {
        folder: () => '/disk',
        onChoice: () => () => undefined,
        vault: { lastAt: () => Promise.resolve(last) },
        clock: {
          now: () => time,
          sleep: (milliseconds) => {
            time += milliseconds
            broken = time > now + 30 * hour && time < now + 40 * hour
            if (time > now + 60 * hour) stop.abort()
            return Promise.resolve()
          },
        },
        backUp: () => {
          if (broken || (last !== null && time < now + 40 * hour)) return Promise.reject(new Error('no disk'))
          made.push((time - now) / hour)
          last = time
          return Promise.resolve()
        },
        onFailure: (error) => told.push(error),
      },
      stop.signal,
    )
    expect(made).toEqual([0, 40])
    expect(told).toHaveLength(1)
  })
})

describe('a backup in one file', () => {
  const files = createBackupFiles((draft, folder, wanted, facts, task) =>
    packFiles(draft, wanted, facts, readWholePictureIn(folder), task),
  )
  const make = (profile: Profile, path: string, at = now, task: LongWork = work) =>
    backUpToFile({ ...depsOf(profile, at), files }, path, task)

  it('restored in a new profile is an equal library: every row and every picture', async () => {
    const { base, profile, disk } = await library(3)
    const before = await lookAt(profile)
    const path = join(disk, 'books.inglenook-backup')
    expect(await make(profile, path)).toEqual({ at: now, stories: 3, pictures: 12 })
    expect(readdirSync(disk)).toEqual(['books.inglenook-backup'])
    expect(await lookAt(profile)).toEqual(before)
    const other = profileAt(join(base, 'other'))
    within(other, () => undefined)
    expect(await previewRestore(depsOf(other), path)).toEqual({
      ...{ at: now, stories: 3, pictures: 12 },
      ...{ missing: 3, onlyHere: 0 },
    })
    await restore(depsOf(other), path, 'replace', work)
    expect(await lookAt(other)).toEqual(before)
    expect(readdirSync(disk)).toEqual(['books.inglenook-backup'])
  })

  it('brings in what is missing, and can be taken back', async () => {
    const { base, profile, disk } = await library(2)
    const path = join(disk, 'books.inglenook-backup')
    await make(profile, path)
    const other = profileAt(join(base, 'other'))
    within(other, ({ stories }) => stories.insert(newStory(40)))
    const before = await lookAt(other)
    await restore(depsOf(other), path, 'merge', work)
    expect(within(other, ({ stories }) => stories.list({ search: '', limit: 9, cursor: null }).total)).toBe(3)
    await undoRestore(depsOf(other))
    expect(await lookAt(other)).toEqual(before)
  })

  it('that is stopped leaves the one from before, and nothing half', async () => {
    const { base, profile, disk } = await library(2)
    const before = await lookAt(profile)
    const path = join(disk, 'books.inglenook-backup')
    await make(profile, path)
    within(profile, ({ stories }) => stories.insert(newStory(40)))
    const stop = new AbortController()
    const stopping = { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) }
    await expect(make(profile, path, now + 1_000, stopping)).rejects.toThrow('stopped')
    expect(readdirSync(disk)).toEqual(['books.inglenook-backup'])
    const other = profileAt(join(base, 'other'))
    within(other, () => undefined)
    await restore(depsOf(other), path, 'replace', work)
    expect(await lookAt(other)).toEqual(before)
  })

  it('is refused with a sentence where it is none, is damaged, or is newer; nothing is changed', async () => {
    const { base, profile, disk } = await library(1)
    const path = join(disk, 'books.inglenook-backup')
    await make(profile, path)
    const whole = readFileSync(path)
    const other = profileAt(join(base, 'other'))
    within(other, () => undefined)
    const before = await lookAt(other)
    const tried = (): Promise<unknown> => restore(depsOf(other), path, 'replace', work)

    writeFileSync(path, 'Once upon a time, and nothing that SQLite wrote.')
    await expect(tried()).rejects.toThrow(/is no backup of Inglenook\. Nothing was changed/)
    writeFileSync(path, readFileSync(findLibrary(profile).database))
    await expect(tried()).rejects.toThrow(/is no backup of Inglenook/)
    writeFileSync(path, whole.subarray(0, whole.length / 2))
    await expect(tried()).rejects.toThrow(/is damaged.* Nothing was changed/)
    writeFileSync(path, whole)
    const newer = new Database(path)
    newer.prepare('UPDATE backup_facts SET version = 2').run()
    newer.close()
    await expect(tried()).rejects.toThrow(/made by a newer Inglenook.* Nothing was changed/)
    expect(await lookAt(other)).toEqual(before)
  })

  it('a picture in it that is not what its name says is not brought along', async () => {
    const { base, profile, disk } = await library(1)
    const path = join(disk, 'books.inglenook-backup')
    await make(profile, path)
    const forged = new Database(path)
    forged.prepare('UPDATE backup_files SET bytes = ? WHERE n = 1').run(Buffer.from('another picture'))
    forged.close()
    const other = profileAt(join(base, 'other'))
    within(other, () => undefined)
    await restore(depsOf(other), path, 'replace', work)
    const brought = filesIn(findLibrary(other).pictures).filter((file) => !file.endsWith('.webp'))
    expect(brought).toHaveLength(3)
    for (const file of brought) expect(readFileSync(file).toString()).not.toBe('another picture')
  })

  it('with a bit flipped anywhere is refused whole, or gives every row and no more than the pictures hit are lost', async () => {
    const { base, profile, disk } = await library(2)
    const path = join(disk, 'books.inglenook-backup')
    await make(profile, path)
    const before = await lookAt(profile)
    const whole = readFileSync(path)
    const random = createSeededRandom(7)
    const ends = { refused: 0, restored: 0 }
    for (let turn = 0; turn < 40; turn += 1) {
      const flipped = Buffer.from(whole)
      const at = random.int(0, whole.length - 1)
      flipped.writeUInt8((whole[at] ?? 0) ^ (1 << random.int(0, 7)), at)
      writeFileSync(path, flipped)
      const other = profileAt(join(base, `other-${String(turn)}`))
      within(other, () => undefined)
      const empty = await lookAt(other)
      try {
        await restore(depsOf(other), path, 'replace', work)
      } catch (error) {
        expect(error).toBeInstanceOf(AppError)
        expect(await lookAt(other)).toEqual(empty)
        ends.refused += 1
        continue
      }
      const after = await lookAt(other)
      expect(after.rows).toEqual(before.rows)
      expect(after.pictures).toBeGreaterThanOrEqual(before.pictures - 2)
      ends.restored += 1
    }
    expect(ends.restored).toBeGreaterThan(0)
  })

  it('to a disk that is gone is refused with a sentence, and makes no folder there', async () => {
    const { profile, disk } = await library(1)
    const path = join(disk, 'away', 'books.inglenook-backup')
    await expect(make(profile, path)).rejects.toThrow(/is gone, or can’t be reached/)
    expect(existsSync(join(disk, 'away'))).toBe(false)
  })
})
