import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  electronArguments,
  electronExecutable,
  environmentFor,
  expect,
  root,
  test as base,
  type RunningApp,
} from './support/app.ts'
import { ask, onlyStory, stories } from './support/bridge.ts'
import { order, settle } from './support/screens.ts'

const test = base.extend<{ readonly disk: string }>({
  // Playwright wants the pattern, even an empty one.
  disk: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'inglenook-e2e-disk-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

/** Answers the system's next dialogs as a person would. */
const willChoose = ({ electron }: RunningApp, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const openSettings = async (page: Page): Promise<void> => {
  await page.evaluate(() => void (window.location.hash = '#/settings'))
}
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })

test('the library moves to a stick, is missed kindly when that is gone, and is there again with it, also while the app is open', async ({
  start,
  profile,
  disk,
}) => {
  const stick = join(disk, 'stick')
  await mkdir(stick)
  const first = await start()
  await order(first.page, 'the last leaf on the tree', { pages: 4, illustrated: true })
  await settle(first.page)
  await willChoose(first, stick)
  await openSettings(first.page)
  await first.page.getByRole('button', { name: 'Move the library…' }).click()
  await expect(notices(first.page)).toContainText(`Your library is in ${stick} now`)
  expect((await stories(first.page)).total).toBe(1)
  await expect.poll(() => isThere(join(profile, 'inglenook.db'))).toBe(false)
  expect(await readdir(stick)).toContain('inglenook.db')
  await first.close()

  await rename(stick, `${stick}-away`)
  const second = await start()
  await expect(second.page.getByRole('alert')).toContainText(stick)
  await second.page.getByRole('link', { name: 'Try again' }).click()
  await expect(second.page.getByRole('alert')).toContainText(stick)
  expect(await isThere(join(profile, 'inglenook.db'))).toBe(false)
  await rename(`${stick}-away`, stick)
  await second.page.getByRole('link', { name: 'Try again' }).click()
  await expect(second.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  expect((await stories(second.page)).total).toBe(1)

  // Out and in again while the app is open: to the system it is another file than the one that was opened.
  await cp(stick, `${stick}-again`, { recursive: true })
  await rename(stick, `${stick}-away`)
  const { id: storyId } = await onlyStory(second.page)
  await expect(ask(second.page, 'stories.delete', { storyId })).rejects.toThrow(
    /is gone, or can’t be reached/,
  )
  await rename(`${stick}-again`, stick)
  await ask(second.page, 'stories.delete', { storyId }).catch(() => undefined)
  await expect(notices(second.page)).toContainText('was away, and is there again')
  expect((await stories(second.page)).total).toBe(1)
  await ask(second.page, 'stories.delete', { storyId })
  expect((await stories(second.page)).total).toBe(0)
})

test('a backup is made, restored in place of the library, and taken back; in a folder and in one file', async ({
  start,
  disk,
}) => {
  const app = await start()
  const { page } = app
  await order(page, 'the last leaf on the tree', { pages: 4, illustrated: true })
  await settle(page)
  await willChoose(app, disk)
  await openSettings(page)
  await page.getByRole('button', { name: 'Back up now…' }).click()
  await expect(page.getByText(`Backed up: 1 story, in ${disk}`)).toBeVisible()
  await order(page, 'the quietest snowfall', { pages: 4, illustrated: false })
  await expect
    .poll(async () => (await stories(page)).stories.every(({ status }) => status === 'completed'))
    .toBe(true)
  await openSettings(page)
  await page.getByRole('button', { name: 'Restore a backup…' }).click()
  await expect(page.getByRole('dialog')).toContainText('1 story that is only here goes')
  await page.getByRole('button', { name: 'Replace my library' }).click()
  await expect(notices(page)).toContainText('The backup was restored')
  expect((await stories(page)).total).toBe(1)
  await openSettings(page)
  await page.getByRole('button', { name: 'Go back to it' }).click()
  await expect(notices(page)).toContainText('as it was before the backup')
  expect((await stories(page)).total).toBe(2)

  const file = join(disk, 'books.inglenook-backup')
  await willChoose(app, file)
  await openSettings(page)
  await page.getByRole('button', { name: 'Back up to a file…' }).click()
  await expect(page.getByText(`Backed up: 2 stories, in ${file}`)).toBeVisible()
  expect((await readdir(disk)).sort()).toEqual(['Inglenook backup', 'books.inglenook-backup'])
  await page.getByRole('button', { name: 'Restore from a file…' }).click()
  await expect(page.getByRole('dialog')).toContainText('holds 2 stories')
  await page.getByRole('button', { name: 'Add what is missing' }).click()
  await expect(notices(page)).toContainText('The backup was restored')
  expect((await stories(page)).total).toBe(2)
})

test('a book that was saved comes back by a drop on the window, and by a double click', async ({
  start,
  profile,
  disk,
}) => {
  const app = await start()
  const { page } = app
  await order(page, 'a fox who is afraid of the dark', { pages: 4, illustrated: true })
  await settle(page)
  const book = await onlyStory(page)
  const file = join(disk, 'fox.inglenook')
  await willChoose(app, file)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this book as a file' })
  await dialog.getByRole('radio', { name: 'Inglenook book', exact: true }).check()
  await page.getByRole('button', { name: 'Save as…' }).click()
  await expect(page.getByText(`Saved as ${file}`)).toBeVisible()

  await ask(page, 'stories.delete', { storyId: book.id })
  expect((await stories(page)).total).toBe(0)
  const bytes = (await readFile(file)).toString('base64')
  const dropped = await page.evaluateHandle((encoded) => {
    const content = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'fox.inglenook'))
    return transfer
  }, bytes)
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect.poll(async () => (await stories(page)).total).toBe(1)
  expect(await onlyStory(page)).toMatchObject({ id: book.id, title: book.title })

  // What the system does for a double click: a second start with the path, which hands it to the first and ends.
  const again = spawn(electronExecutable(), [...electronArguments(), file], {
    cwd: root,
    env: environmentFor(profile),
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => again.once('exit', resolve))
  await expect(notices(page)).toContainText('is in your library already')
  await ended
  expect((await stories(page)).total).toBe(1)
})
