import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { copyFile, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { createBackupVault } from '../src-main/adapters/files/backup-vault.ts'
import { createLibraryPlaces } from '../src-main/adapters/files/library-places.ts'
import { createPictureCopies } from '../src-main/adapters/files/picture-copies.ts'
import type { Profile } from '../src-main/adapters/files/profile.ts'
import { createLibraryDatabases } from '../src-main/adapters/sqlite/library-databases.ts'
import { clockAt, silentLog } from '../src-main/adapters/sqlite/testing/fixtures.ts'
import { backUp, type BackUpDeps } from '../src-main/core/safekeeping/back-up.ts'
import { restore, type RestoreDeps } from '../src-main/core/safekeeping/restore.ts'
import { inTurn } from './backup/in-turn.ts'
import { lookAt, makeLibrary, profileAt } from './backup/library.ts'

/**
 * A library of 10,000 stories (40,000 pictures with their thumbnails), backed up and restored in a new profile, beside
 * a plain copy of the same files there and back, which is as sure to be on the disk. It holds when the restored library is equal in every row and every
 * picture, and took no more than twice as long. `INGLENOOK_STORIES` takes fewer.
 */
const stories = Number(process.env.INGLENOOK_STORIES ?? 10_000)
const bound = 2

const work = { signal: new AbortController().signal, onProgress: () => undefined }

const depsOf = (profile: Profile): RestoreDeps & BackUpDeps => ({
  places: createLibraryPlaces(profile),
  databases: createLibraryDatabases(),
  pictures: createPictureCopies(),
  vault: createBackupVault(),
  clock: clockAt(),
  log: silentLog,
  whileClosed: (change) => change(),
})

/** Seconds. */
async function time(what: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await what()
  return (performance.now() - start) / 1_000
}

/** A copy to rely on, as plain as can be: each file copied and on the disk, and so is its name. */
async function copyAll(from: string, to: string): Promise<void> {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const folders = new Set(files.map((file) => dirname(join(to, relative(from, file)))))
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  await inTurn(files, async (file) => {
    const copy = join(to, relative(from, file))
    await copyFile(file, copy)
    const handle = await open(copy, 'r+')
    await handle.datasync()
    await handle.close()
  })
  await inTurn([...folders], async (folder) => {
    // Windows can't, and needs not.
    if (process.platform === 'win32') return
    const handle = await open(folder, 'r')
    await handle.sync()
    await handle.close()
  })
}

const base = mkdtempSync(join(tmpdir(), 'inglenook-bench-backup-'))
try {
  const profile = profileAt(join(base, 'profile'))
  await makeLibrary(profile, stories)
  const before = await lookAt(profile)
  const disk = join(base, 'disk')
  const other = profileAt(join(base, 'other'))
  mkdirSync(disk)

  const there = await time(() => copyAll(profile.folder, join(base, 'copied')))
  const backedUp = await time(() => backUp(depsOf(profile), disk, work))
  const back = await time(() => copyAll(join(base, 'copied'), join(base, 'copied-back')))
  const restored = await time(() => restore(depsOf(other), disk, 'replace', work))
  const after = await lookAt(other)

  const isEqual = after.rows === before.rows && after.pictures === before.pictures
  const ratio = (backedUp + restored) / (there + back)
  const say = (seconds: number): string => `${seconds.toFixed(1)} s`
  console.table({
    stories,
    pictures: after.pictures,
    'every row and picture': isEqual ? 'equal' : 'NOT equal',
    'files copied there, back': `${say(there)}, ${say(back)}`,
    'backed up, restored': `${say(backedUp)}, ${say(restored)}`,
    'times as long': `${ratio.toFixed(2)} (at most ${bound})`,
  })
  if (!isEqual || before.pictures !== 4 * stories || ratio > bound) process.exitCode = 1
} finally {
  rmSync(base, { recursive: true, force: true })
}
