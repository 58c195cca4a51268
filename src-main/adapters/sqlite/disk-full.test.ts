import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppError } from '#contract/errors.ts'
import { openStore } from './open-store.ts'
import { clockAt, newStory, page, silentLog, storyId } from './testing/fixtures.ts'

// Every commit waits for the disk, and a busy one can take its time.
vi.setConfig({ testTimeout: 120_000 })

/** A file system of 2 MB in memory, which only root may mount. */
const mayMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
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
})()

const reason = mayMount ? '' : ' (skipped: no right to mount a small disk)'

describe.skipIf(!mayMount)(`a full disk${reason}`, () => {
  let disk = ''
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'inglenook-full-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk])
  })
  afterEach(() => {
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  })

  it('is told as such, keeps what was saved, and works again when there is room', () => {
    const path = join(disk, 'inglenook.db')
    const store = openStore({ path, clock: clockAt(), log: silentLog })
    store.stories.insert(newStory(1, { topic: 'kept' }))
    let failure: AppError | undefined
    let kept = 0
    for (let number = 1; number <= 16 && failure === undefined; number += 1) {
      try {
        store.stories.putPage(storyId(1), page(number, 'x'.repeat(150_000)), null, number)
        kept = number
      } catch (error) {
        failure = error as AppError
      }
    }
    expect(failure).toMatchObject({ code: 'disk-full', retryable: true })
    expect(failure?.message).toMatch(/disk is full.*What was saved before is safe/)
    expect(store.stories.get(storyId(1))?.pages).toHaveLength(kept)
    const revision = store.stories.revision()
    store.close()

    // Not even room for the log: what can still be opened is whole, what can't says why.
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, free(disk) - 4_096)))
    try {
      openStore({ path, clock: clockAt(), log: silentLog }).close()
    } catch (error) {
      expect(error).toMatchObject({ code: 'disk-full' })
    }
    rmSync(join(disk, 'ballast'))
    execFileSync('mount', ['-o', 'remount,size=8m', disk])

    const again = openStore({ path, clock: clockAt(), log: silentLog })
    expect(again.notice).toBeNull()
    expect(again.stories.get(storyId(1))?.pages).toHaveLength(kept)
    expect(again.stories.revision()).toBe(revision)
    again.stories.update(storyId(1), { title: 'Room again' }, 99)
    expect(again.stories.get(storyId(1))?.title).toBe('Room again')
    again.close()
  })

  it('a damaged library stays where it is when there is no room to save it', () => {
    const path = join(disk, 'second.db')
    const store = openStore({ path, clock: clockAt(), log: silentLog })
    store.close()
    writeFileSync(path, Buffer.alloc(200_000, 'not a database'))
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, free(disk) - 8_192)))
    let failure: unknown
    try {
      openStore({ path, clock: clockAt(), log: silentLog })
    } catch (error) {
      failure = error
    }
    expect(failure).toMatchObject({ code: 'disk-full' })
    rmSync(join(disk, 'ballast'))
    const again = openStore({ path, clock: clockAt(), log: silentLog })
    expect(again.notice?.message).toMatch(/set aside whole/)
    again.close()
  })
})

function free(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
