import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { AppError, type AppErrorCode } from '#contract/errors.ts'
import { isStoreTrouble } from '#core/agent/store-guard.ts'
import { backUp, type BackUpDeps } from '#core/safekeeping/back-up.ts'
import { backUpToFile } from '#core/safekeeping/back-up-file.ts'
import { moveLibrary } from '#core/safekeeping/move-library.ts'
import { restore, type RestoreDeps } from '#core/safekeeping/restore.ts'
import { createBackupFiles } from './adapters/files/backup-files.ts'
import { createBackupVault } from './adapters/files/backup-vault.ts'
import { createLibraryPlaces, findLibrary } from './adapters/files/library-places.ts'
import { createPictureCopies, readWholePictureIn } from './adapters/files/picture-copies.ts'
import { createPictureStore } from './adapters/files/picture-store.ts'
import { lockProfile } from './adapters/files/profile-lock.ts'
import { createProfile } from './adapters/files/profile.ts'
import { writeWhole } from './adapters/files/write-whole.ts'
import { createFileSink } from './adapters/log/log.ts'
import { openSettings } from './adapters/settings/open-settings.ts'
import { packFiles, readBackupFacts } from './adapters/sqlite/backup-file.ts'
import { createLibraryDatabases } from './adapters/sqlite/library-databases.ts'
import { openStore, type OpenStore } from './adapters/sqlite/open-store.ts'
import { newStory, storyId } from './adapters/sqlite/testing/fixtures.ts'
import { fixedClock, furnishLibrary, lookAt, profileAt, quiet } from './safekeeping.fixture.ts'

/**
 * Every boundary at which something is written, in every trouble that a disk can be in. Each case is the real thing:
 * a small disk that is full or can only be read, a user without the right, a folder that is taken away and put back,
 * a database that another connection holds.
 */

// A locked database is waited for, five seconds each time.
vi.setConfig({ testTimeout: 120_000 })

type Trouble = 'full' | 'read-only' | 'no right' | 'vanished' | 'locked'
const troubles: readonly Trouble[] = ['full', 'read-only', 'no right', 'vanished', 'locked']

const expectedCode: Readonly<Record<Trouble, AppErrorCode>> = {
  full: 'disk-full',
  'read-only': 'profile-unwritable',
  'no right': 'profile-unwritable',
  vanished: 'profile-unwritable',
  locked: 'profile-in-use',
}

/** A boundary on a disk of its own, ready to be written. */
interface Ready {
  /** Writes once; may be called again after it failed. */
  readonly write: () => Promise<unknown>
  /** Throws unless all that was there before is there still. */
  readonly intact: () => unknown
  /** A database that another program could hold. */
  readonly database?: string
  /** Lets go of what keeps the disk in use. */
  readonly close?: () => void
}

interface Boundary {
  readonly name: string
  readonly prepare: (disk: string) => Ready | Promise<Ready>
  /** Where the trouble is answered in another way, or can't come up. */
  readonly expected?: Partial<Readonly<Record<Trouble, AppErrorCode | 'carries on' | 'cannot be'>>>
}

const work = { signal: new AbortController().signal, onProgress: () => undefined }
const clock = fixedClock()
const nobody = 65_534
const oneBook = new TextEncoder().encode('x'.repeat(200_000))
const open = (path: string): OpenStore => openStore({ path, clock, log: quiet })

/** A row that is written to an open store; a new one each time. */
const rows = (write: (store: OpenStore, time: number) => unknown): Boundary['prepare'] => {
  return (disk) => {
    const path = join(disk, 'inglenook.db')
    const store = open(path)
    store.stories.insert(newStory(1))
    let time = 0
    return {
      write: () => Promise.resolve().then(() => write(store, ++time)),
      intact: () => expect(store.stories.get(storyId(1))?.id).toBe(storyId(1)),
      database: path,
      close: () => store.close(),
    }
  }
}
/** SQLite has the file open: rights that are taken away later do not count for it. */
const openBefore = { 'read-only': 'cannot be', 'no right': 'cannot be' } as const
const noDatabase = { locked: 'cannot be' } as const

const depsOf = (folder: string): RestoreDeps & BackUpDeps => ({
  places: createLibraryPlaces(profileAt(folder)),
  databases: createLibraryDatabases(),
  pictures: createPictureCopies(),
  vault: createBackupVault(),
  clock,
  log: quiet,
  whileClosed: (change) => change(),
})

const backupFiles = createBackupFiles((draft, folder, wanted, facts, doing) =>
  packFiles(draft, wanted, facts, readWholePictureIn(folder), doing),
)

/** To the user without rights: it is the disk that has the trouble, and nothing else. */
const giveAway = (folder: string): void => void execFileSync('chown', ['-R', String(nobody), folder])

/** A library elsewhere, which is brought to the disk that has the trouble. */
async function elsewhere() {
  const folder = temporaryFolder()
  const profile = profileAt(folder)
  await furnishLibrary(profile, 2)
  giveAway(folder)
  return { folder, profile, before: await lookAt(profile) }
}

const long = 'x'.repeat(200_000)

const boundaries: readonly Boundary[] = [
  {
    name: 'a story',
    prepare: rows(({ stories }, time) => stories.insert(newStory(time + 1, { topic: long }))),
    expected: openBefore,
  },
  {
    name: 'a place in a book',
    prepare: rows(({ stories }, time) => stories.update(storyId(1), { title: `${long}${time}` }, time)),
    expected: openBefore,
  },
  {
    name: 'what left this computer',
    prepare: rows(({ activity }, at) =>
      activity.record({
        ...{ at, host: 'example.org', method: 'GET', path: `/${long}`, storyId: null, purpose: 'Test' },
        ...{ sent: 'nothing', status: null, bytesReceived: 0, outcome: 'pending' },
      }),
    ),
    expected: openBefore,
  },
  {
    name: 'the start, with a library',
    prepare: (disk) => {
      const path = join(disk, 'inglenook.db')
      const store = open(path)
      store.stories.insert(newStory(1))
      store.close()
      const write = (): void => {
        const again = open(path)
        try {
          expect(again.notice).toBeNull()
          again.stories.update(storyId(1), { title: long }, 9)
        } finally {
          again.close()
        }
      }
      return {
        write: () => Promise.resolve().then(write),
        intact: () => undefined,
        database: path,
      }
    },
  },
  {
    name: 'the start, with a new library',
    prepare: (disk) => ({
      write: () => Promise.resolve().then(() => open(join(disk, 'inglenook.db')).close()),
      intact: () => expect(existsSync(join(disk, 'inglenook.db'))).toBe(false),
    }),
    expected: noDatabase,
  },
  {
    name: 'the profile and its lock',
    prepare: (disk) => ({
      write: () =>
        Promise.resolve().then(() => {
          const folder = join(disk, 'profile')
          const paths = { lock: join(folder, 'lock.db'), settings: '', crashes: '' }
          createProfile({ folder, ...paths, logs: join(folder, 'logs') })
          lockProfile(join(folder, 'lock.db')).release()
        }),
      intact: () => undefined,
    }),
    // A folder and an empty file find room on any disk; a home that is gone is made.
    expected: { ...noDatabase, full: 'carries on', vanished: 'carries on' },
  },
  {
    name: 'a picture and its thumbnail',
    prepare: async (disk) => {
      const pictures = createPictureStore({ folder: join(disk, 'pictures'), log: quiet })
      const first = await pictures.put(oneBook, oneBook)
      const bytes = new TextEncoder().encode(`another ${long}`)
      return {
        write: () => pictures.put(bytes, bytes),
        intact: async () => expect(await pictures.read(first, 'full')).toHaveLength(oneBook.length),
      }
    },
    expected: noDatabase,
  },
  {
    name: 'the settings',
    prepare: async (disk) => {
      const path = join(disk, 'settings.json')
      const { settings } = await openSettings({ path, clock, log: quiet })
      settings.update({ theme: 'evening' })
      return {
        write: () => Promise.resolve().then(() => settings.update({ theme: 'day' })),
        intact: () => {
          expect(settings.get().theme).toBe('evening')
          expect(readFileSync(path, 'utf8')).toMatch(/"theme":\s*"evening"/)
        },
      }
    },
    expected: noDatabase,
  },
  {
    name: 'the log',
    prepare: (disk) => {
      const sink = createFileSink(join(disk, 'logs'))
      const entry = { time: '', level: 'info', message: 'x', fields: {} } as const
      sink(entry)
      return { write: () => Promise.resolve().then(() => sink(entry)), intact: () => undefined }
    },
    expected: {
      ...noDatabase,
      ...{ full: 'carries on', 'read-only': 'carries on', 'no right': 'carries on', vanished: 'carries on' },
    },
  },
  {
    name: 'a book as a file',
    prepare: async (disk) => {
      const path = join(disk, 'book.pdf')
      await writeWhole(path, new TextEncoder().encode('the one before'))
      return {
        write: () => writeWhole(path, oneBook),
        intact: () => {
          expect(readFileSync(path, 'utf8')).toBe('the one before')
          expect(readdirSync(disk).filter((name) => name.endsWith('.part'))).toEqual([])
        },
      }
    },
    // A folder that is named in a file's path is made.
    expected: { ...noDatabase, vanished: 'carries on' },
  },
  {
    name: 'a backup',
    prepare: async (disk) => {
      const { folder } = await elsewhere()
      const deps = depsOf(folder)
      await backUp(deps, disk, work)
      const { at } = (await deps.vault.find(disk)).facts
      // What is backed up next is more than was there.
      const profile = profileAt(folder)
      const store = open(findLibrary(profile).database)
      store.stories.insert(newStory(9, { topic: long }))
      store.close()
      return {
        write: () => backUp({ ...deps, clock: fixedClock(at + 5_000) }, disk, work),
        intact: async () => expect((await deps.vault.find(disk)).facts.at).toBe(at),
      }
    },
    expected: noDatabase,
  },
  {
    name: 'a backup in one file',
    prepare: async (disk) => {
      const { folder } = await elsewhere()
      const deps = { ...depsOf(folder), files: backupFiles }
      const path = join(disk, 'books.inglenook-backup')
      await backUpToFile(deps, path, work)
      const { at } = readBackupFacts(path)
      const store = open(findLibrary(profileAt(folder)).database)
      store.stories.insert(newStory(9, { topic: long }))
      store.close()
      return {
        write: () => backUpToFile({ ...deps, clock: fixedClock(at + 5_000) }, path, work),
        intact: () => {
          expect(readBackupFacts(path).at).toBe(at)
          expect(readdirSync(disk).filter((name) => name.startsWith('.tmp-'))).toEqual([])
        },
      }
    },
    expected: noDatabase,
  },
  {
    name: 'a restored library',
    prepare: async (disk) => {
      const source = await elsewhere()
      const vault = temporaryFolder()
      await backUp(depsOf(source.folder), vault, work)
      giveAway(vault)
      const profile = profileAt(join(disk, 'profile'))
      open(findLibrary(profile).database).close()
      const deps = depsOf(profile.folder)
      const before = createLibraryDatabases().digest(findLibrary(profile).database)
      return {
        write: () => restore(deps, vault, 'merge', work),
        intact: () => {
          expect(createLibraryDatabases().digest(findLibrary(profile).database)).toBe(before)
          expect(readdirSync(profile.folder).filter((name) => name.startsWith('library-'))).toEqual([])
        },
      }
    },
    expected: noDatabase,
  },
  {
    name: 'a library that is moved',
    prepare: async (disk) => {
      const source = await elsewhere()
      const deps = depsOf(source.folder)
      return {
        write: () => moveLibrary(deps, disk, work),
        intact: async () => expect(await lookAt(source.profile)).toEqual(source.before),
      }
    },
    expected: {
      ...noDatabase,
      full: 'conflict',
      'read-only': 'conflict',
      'no right': 'conflict',
      vanished: 'conflict',
    },
  },
]

/** Puts the disk into trouble; answers what mends it. */
function bring(trouble: Trouble, disk: string, ready: Ready): () => void {
  switch (trouble) {
    case 'full': {
      const ballast = join(disk, 'ballast')
      writeFileSync(ballast, Buffer.alloc(free(disk)))
      return () => rmSync(ballast)
    }
    case 'read-only':
      execFileSync('mount', ['-o', 'remount,ro', disk])
      return () => void execFileSync('mount', ['-o', 'remount,rw', disk])
    case 'no right': {
      process.seteuid?.(nobody)
      return () => process.seteuid?.(0)
    }
    case 'vanished': {
      execFileSync('mount', ['--move', disk, `${disk}-away`])
      rmSync(disk, { recursive: true })
      return () => {
        rmSync(disk, { recursive: true, force: true })
        mkdirSync(disk)
        execFileSync('mount', ['--move', `${disk}-away`, disk])
      }
    }
    case 'locked': {
      const other = new Database(ready.database)
      other.exec('BEGIN IMMEDIATE')
      return () => other.close()
    }
  }
}

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount()

describe.skipIf(!mayMount)(`trouble with a disk${mayMount ? '' : ' (skipped: no right to mount)'}`, () => {
  describe.each(boundaries)('$name', ({ prepare, expected: special }) => {
    const possible = troubles.filter((trouble) => special?.[trouble] !== 'cannot be')
    it.each(possible)('on a disk that is %s', async (trouble) => {
      const disk = smallDisk()
      const ready = await prepare(disk)
      onTestFinished(() => ready.close?.())
      const expected = special?.[trouble] ?? expectedCode[trouble]
      const mend = bring(trouble, disk, ready)
      let failure: unknown
      try {
        await ready.write()
      } catch (error) {
        failure = error
      } finally {
        mend()
      }
      if (expected === 'carries on') expect(failure).toBeUndefined()
      else {
        expect(failure).toBeInstanceOf(AppError)
        expect(failure).toMatchObject({ code: expected })
        const { message } = failure as AppError
        expect(message).toMatch(/^[A-Z“/].{30,}\.$/su)
        expect(message).not.toMatch(/SQLITE_|ENOENT|ENOSPC|EROFS|EACCES|EIO|undefined/u)
        // What is being made waits for it, instead of being given up.
        if (expected !== 'conflict') expect(isStoreTrouble(failure)).toBe(true)
        await ready.intact()
      }
      await ready.write()
    })
  })
})

/** A file system in memory. */
function smallDisk(): string {
  const base = temporaryFolder()
  const disk = join(base, 'disk')
  mkdirSync(disk)
  mkdirSync(`${disk}-away`)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m,mode=755', 'tmpfs', disk])
  onTestFinished(() => {
    execFileSync('umount', [disk])
  })
  return disk
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-boundary-'))
  // For the user without rights to get as far as the disk.
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function free(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}
