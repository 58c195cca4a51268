import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createCrashDumps } from './crash-dumps.ts'

const day = 24 * 60 * 60 * 1_000
const now = 1_700_000_000_000

function dumpsIn(ages: readonly number[], bytes = 10) {
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-dumps-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'pending'))
  writeFileSync(join(folder, 'settings.dat'), 'the handler’s own')
  const paths = ages.map((age, index) => {
    const path = join(folder, 'pending', `${index}.dmp`)
    writeFileSync(path, '')
    // Nothing is written for it: the disk only notes the length.
    truncateSync(path, bytes)
    writeFileSync(path.replace('.dmp', '.meta'), '')
    utimesSync(path, (now - age) / 1_000, (now - age) / 1_000)
    return path
  })
  return { dumps: createCrashDumps(folder, () => now), paths, folder }
}

describe('crash dumps', () => {
  it('are counted where the handler puts them', async () => {
    const { dumps, folder } = dumpsIn([day, 2 * day])
    expect(await dumps.look()).toEqual({ folder, count: 2, bytes: 20, newestAt: now - day })
  })

  it('are none where there is no folder', async () => {
    const none = createCrashDumps(join(tmpdir(), 'inglenook-no-such-folder'), () => now)
    expect(await none.look()).toMatchObject({ count: 0, newestAt: null })
    await none.tidy()
  })

  it('stay few, and none for longer than a month; what the handler keeps beside them stays', async () => {
    const { dumps, paths, folder } = dumpsIn([6, 5, 4, 3, 2, 1, 40].map((age) => age * day))
    await dumps.tidy()
    expect(paths.map((path) => existsSync(path))).toEqual([false, true, true, true, true, true, false])
    expect(paths.map((path) => existsSync(path.replace('.dmp', '.meta')))[0]).toBe(false)
    expect(existsSync(join(folder, 'settings.dat'))).toBe(true)
  })

  it('and take no more than fifty megabytes', async () => {
    const { dumps, paths } = dumpsIn([3 * day, 2 * day, day], 20_000_000)
    await dumps.tidy()
    expect(paths.map((path) => existsSync(path))).toEqual([false, true, true])
  })
})
