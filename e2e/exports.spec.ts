import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, test, type RunningApp } from './support/app.ts'
import { onlyStory } from './support/bridge.ts'
import { order, settle } from './support/screens.ts'

const has = (command: string): boolean => spawnSync(command, ['-v']).error === undefined
const hasPoppler = has('pdffonts') && has('pdftotext')
const jar = '/usr/share/java/epubcheck.jar'
const checker: readonly [string, ...string[]] = existsSync(jar) ? ['java', '-jar', jar] : ['epubcheck']
const hasChecker = spawnSync(checker[0], [...checker.slice(1), '--version']).error === undefined

const run = (command: string, args: readonly string[]): string =>
  spawnSync(command, [...args], { encoding: 'utf8' }).stdout

/** The system's own dialog can't be driven: it answers with this path. */
const answerDialog = (app: RunningApp, path: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Save this book as a file' })

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
  await expect(dialogOf(page).getByRole('status')).toHaveText(/\d+ (page|picture)/)
}

const save = async (app: RunningApp, path: string, choose: readonly string[]): Promise<void> => {
  const { page } = app
  await answerDialog(app, path)
  await openDialog(page)
  for (const name of choose) await dialogOf(page).getByRole('radio', { name, exact: true }).check()
  await page.getByRole('button', { name: 'Save as…' }).click()
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible()
  await expect(dialogOf(page)).toBeHidden()
}

/** pdftotext breaks lines as the page does, and takes a hyphen at the end of one for the page's own. */
const letters = (text: string): string => text.replaceAll(/[\s-]+/g, '')

test('a book leaves the house as PDF, booklet, EPUB with fixed pages, pictures and text', async ({
  start,
  profile,
}) => {
  const app = await start()
  const { page } = app
  await order(page, 'a fox who is afraid of the dark', { pages: 4 })
  await settle(page)
  const story = await onlyStory(page)

  const pdf = join(profile, 'fox.pdf')
  await save(app, pdf, ['PDF', 'A5'])
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
  const booklet = join(profile, 'booklet.pdf')
  await save(app, booklet, ['PDF', 'Booklet, A4'])
  if (hasPoppler) {
    const fonts = run('pdffonts', [pdf]).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font, 'named and embedded').toMatch(/Literata-\w+ .* yes yes yes /)
    const text = letters(run('pdftotext', [pdf, '-']))
    for (const each of story.pages) expect(text).toContain(letters(each.text))
    const info = run('pdfinfo', [pdf])
    expect(info).toContain(`Title:           ${story.title}`)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Pages: +6\n/)
    expect(info).toMatch(/Page size: +4(19|20)[.\d]* x 59[45]/)
    expect(run('pdfinfo', [booklet])).toMatch(/Pages: +4\n/)
  } else test.info().annotations.push({ type: 'not checked', description: 'poppler-utils is not installed' })

  const epub = join(profile, 'fox.epub')
  await save(app, epub, ['EPUB, fixed pages'])
  if (hasChecker) {
    const check = spawnSync(checker[0], [...checker.slice(1), epub, '--failonwarnings'], { encoding: 'utf8' })
    expect(check.stdout + check.stderr).toContain('No errors or warnings detected')
  } else test.info().annotations.push({ type: 'not checked', description: 'epubcheck is not installed' })

  const zip = join(profile, 'fox.zip')
  await save(app, zip, ['Pictures'])
  const files = Object.keys(unzipSync(new Uint8Array(await readFile(zip))))
  expect(files.filter((name) => name.startsWith('page-'))).toHaveLength(4)
  expect(files).toContain('captions.txt')

  const text = join(profile, 'fox.txt')
  await save(app, text, ['Text'])
  expect(await readFile(text, 'utf8')).toContain(story.pages[3]?.text.split('\n')[0] ?? 'no page')

  // The last choice is offered again.
  await openDialog(page)
  await expect(dialogOf(page).getByRole('radio', { name: 'Text', exact: true })).toBeChecked()
})

test('where it can’t be written there is a sentence, and what is stopped leaves nothing', async ({
  start,
  profile,
}) => {
  const app = await start()
  const { page } = app
  await order(page, 'the lighthouse and the whale', { pages: 4 })
  await settle(page)
  await writeFile(join(profile, 'a-file'), '')
  await answerDialog(app, join(profile, 'a-file', 'whale.pdf'))
  await openDialog(page)
  await page.getByRole('button', { name: 'Save as…' }).click()
  await expect(page.getByText(/Could not write .*whale\.pdf.*The story is kept in the library/)).toBeVisible()
  await expect(dialogOf(page), 'another place can be chosen').toBeVisible()

  const folder = join(profile, 'books')
  await answerDialog(app, join(folder, 'whale.pdf'))
  await page.getByRole('button', { name: 'Save as…' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('button', { name: 'Save as…' })).toBeVisible()
  const left = existsSync(folder) ? await readdir(folder) : []
  // Whole where it was quicker than the hand that stops it, else not at all.
  expect(left.filter((name) => name !== 'whale.pdf')).toEqual([])
})

test('Ctrl+P prints the open book, in the system’s viewer', async ({ start }) => {
  const app = await start()
  const { page, electron } = app
  await page.keyboard.press('Control+p')
  await expect(page.getByText('Open a story, then print it.')).toBeVisible()
  await order(page, 'a kite and a cloud', { pages: 4, illustrated: false })
  await settle(page)
  await electron.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      ;(globalThis as { opened?: string }).opened = path
      return Promise.resolve('')
    }
  })
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Print this book' })
  await dialog.getByRole('radio', { name: 'Booklet, A4' }).check()
  await expect(dialog.getByRole('status')).toHaveText('6 pages on 2 sheets of paper')
  await dialog.getByRole('button', { name: 'Preview and print' }).click()
  await expect(page.getByText('The book opens in your PDF viewer')).toBeVisible()
  const opened = await electron.evaluate(() => (globalThis as { opened?: string }).opened ?? '')
  expect((await readFile(opened)).subarray(0, 5).toString()).toBe('%PDF-')
  await app.close()
  expect(existsSync(opened), 'nothing is left behind').toBe(false)
})
