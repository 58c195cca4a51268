import { _electron, type ElectronApplication } from '@playwright/test'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callChannel, callNames } from '../src-preload/contract/names.ts'
import { electronArguments, electronExecutable, environmentFor, expect, root, test } from './support/app.ts'
import { brokenPoints, checklist, ipcInventory } from './support/checklist.ts'
import type { Declared, Fuses, Subject } from './support/checklist-probes.ts'

/**
 * All 20 points of Electron's security checklist: kept by the app, and each check proven by a window that breaks its
 * point and no other. https://www.electronjs.org/docs/latest/tutorial/security
 */

/** The fuses burnt into an executable, by the names that electron-builder gives them. */
const fusesOf = async (executable: string): Promise<Fuses> => {
  const wire: readonly (readonly [string, unknown])[] = Object.entries(await getCurrentFuseWire(executable))
  return Object.fromEntries(
    wire.flatMap(([place, state]) => {
      const name = FuseV1Options[Number(place)]
      // '0' and '1' as they stand in the row; other states are fuses that this Electron no longer has.
      if (name === undefined || (state !== 0x30 && state !== 0x31)) return []
      return [[name.charAt(0).toLowerCase() + name.slice(1), state === 0x31] as const]
    }),
  )
}

const brokenApp = join(import.meta.dirname, 'support', 'broken-app')
const packaged = join(root, 'release', 'linux-unpacked', 'inglenook')

const declared = async (): Promise<Declared> => ({
  manifest: await readFile(join(root, 'package.json'), 'utf8'),
  builder: await readFile(join(root, 'electron-builder.yml'), 'utf8'),
  fuses: existsSync(packaged) ? await fusesOf(packaged) : null,
})

/** The points that look at texts and executables. */
const offline = checklist.filter(({ key }) => key === 'current-version' || key === 'fuses')

test('the app keeps all 20 points, and answers the contract’s channels alone', async ({ start }) => {
  const { electron, page } = await start()
  const contentsId = await electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.id ?? 0,
  )
  const preload = join(root, 'dist', 'preload', 'index.cjs')
  const subject = { electron, page, contentsId, preload, declared: await declared() }
  expect(checklist.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  expect(await brokenPoints(subject)).toEqual({})
  expect(await ipcInventory(subject)).toEqual([])
})

test.describe('a check fails where its point is broken:', () => {
  // One start for all: in one worker, one after the other.
  test.describe.configure({ mode: 'default' })
  let electron: ElectronApplication
  let whole: Declared
  let healthy: Subject

  test.beforeAll(async () => {
    whole = await declared()
    electron = await _electron.launch({
      executablePath: electronExecutable(),
      args: [brokenApp, ...electronArguments().slice(1)],
      env: environmentFor('', { BROKEN_APP_CHANNELS: JSON.stringify(callNames.map(callChannel)) }),
    })
    healthy = await open('nothing')
  })
  test.afterAll(async () => {
    await electron.close()
  })

  const open = async (broken: string): Promise<Subject> => {
    const contentsId = await electron.evaluate(
      (_, name) =>
        (globalThis as unknown as { openBrokenWindow: (name: string) => Promise<number> }).openBrokenWindow(
          name,
        ),
      broken,
    )
    const isIt = (url: string) => new URL(url).searchParams.get('broken') === broken
    await expect.poll(() => electron.windows().some((page) => isIt(page.url()))).toBe(true)
    const page = electron.windows().find((one) => isIt(one.url()))
    if (page === undefined) throw new Error(`the window ${broken} is gone`)
    return { electron, page, contentsId, preload: join(brokenApp, 'preload.cjs'), declared: whole }
  }

  test('nothing fails where nothing is broken', async () => {
    expect(await brokenPoints(healthy)).toEqual({})
  })

  for (const point of checklist.filter(({ key }) => key !== 'fuses')) {
    const name = `${point.number} ${point.key}`
    test(`${point.number}, ${point.title}`, async () => {
      const subject = await open(point.key)
      // Each point that needs a window of its own to be seen is shown whole above.
      const points = checklist.filter((one) => one === point || one.probes === undefined)
      expect(Object.keys(await brokenPoints(subject, points))).toEqual([name])
      await subject.page.close()
    })
  }

  test('16, a version that floats or is no longer supported', async () => {
    for (const version of ['^45.4.1', 'latest', '33.2.1']) {
      const manifest = JSON.stringify({ devDependencies: { electron: version } })
      const broken = await brokenPoints({ ...healthy, declared: { ...whole, manifest } }, offline)
      expect(broken).toEqual({ '16 current-version': [`package.json pins ${version}`] })
    }
  })

  test('19, fuses that are set otherwise, left out, or not burnt in', async () => {
    const fusesWith = async (change: Partial<Declared>) =>
      (await brokenPoints({ ...healthy, declared: { ...whole, ...change } }, offline))['19 fuses'] ?? []
    expect(
      await fusesWith({ builder: whole.builder.replace('runAsNode: false', 'runAsNode: true') }),
    ).toEqual(['electron-builder.yml has runAsNode: true'])
    expect(await fusesWith({ builder: whole.builder.replace(/ {2}onlyLoadAppFromAsar: .*\n/, '') })).toEqual([
      'electron-builder.yml has onlyLoadAppFromAsar: nothing',
    ])
    // The Electron that these tests run in loads an app from a folder: its fuses are not those of a package.
    expect(await fusesWith({ fuses: await fusesOf(electronExecutable()) })).toContain(
      'the packaged app has onlyLoadAppFromAsar: false',
    )
  })

  test('a channel of another’s, one too many, one too few', async () => {
    expect(await ipcInventory(healthy)).toEqual([])
    await electron.evaluate(({ ipcMain }) => {
      ipcMain.on('electron-store-get-data', () => undefined)
      ipcMain.handle('read-any-file', () => undefined)
      ipcMain.removeHandler('inglenook:call:keys.status')
    })
    expect(await ipcInventory(healthy)).toEqual([
      'main listens to electron-store-get-data',
      'nobody answers inglenook:call:keys.status',
      'main answers read-any-file',
    ])
  })
})
