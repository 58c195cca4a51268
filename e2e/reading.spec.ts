import type { Page } from '@playwright/test'
import { ask, onlyStory } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { order, reader, settle } from './support/screens.ts'

const change = async (page: Page, reading: Record<string, unknown>): Promise<void> => {
  const settings = await ask(page, 'settings.get')
  await ask(page, 'settings.update', { reading: { ...settings.reading, ...reading } })
}

test('a book is read in every layout, looked into, marked, and put to sleep', async ({ start }) => {
  const { page, electron } = await start()
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800)
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await order(page, 'a fox who is afraid of the dark', { pages: 6 })
  await settle(page)
  const screen = page.getByRole('main')

  // Two pages side by side: the cover alone, then by twos.
  await change(page, { layout: 'spread' })
  await expect(reader.pageOf(page)).toHaveText('1 of 6')
  await page.keyboard.press('ArrowRight')
  await expect(reader.pageOf(page)).toHaveText('2–3 of 6')
  await expect(reader.picture(page)).toHaveCount(2)
  await page.keyboard.press('ArrowRight')
  await expect(reader.pageOf(page)).toHaveText('4–5 of 6')
  await page.keyboard.press('ArrowRight')
  await expect(reader.pageOf(page)).toHaveText('6 of 6')
  await page.keyboard.press('Control+Home')
  await expect(reader.pageOf(page)).toHaveText('1 of 6')

  await change(page, { layout: 'single' })
  await page.keyboard.press('ArrowRight')
  await expect(reader.pageOf(page)).toHaveText('2 of 6')
  await expect(reader.picture(page)).toHaveCount(1)

  // A bookmark is kept by main, and shown on the page.
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('button', { name: 'Take the bookmark out' })).toBeVisible()
  expect((await onlyStory(page)).bookmarks).toEqual([2])
  await page.keyboard.press('Control+b')
  await expect.poll(async () => (await onlyStory(page)).bookmarks).toEqual([])

  // Looking closer: by key, larger, moved, and back to the page with Esc; by click too.
  await page.keyboard.press('z')
  const closer = page.getByRole('dialog', { name: 'The picture by itself' })
  await expect(closer).toBeVisible()
  const size = async (): Promise<number> => (await closer.getByRole('img').boundingBox())?.width ?? 0
  const whole = await size()
  await page.keyboard.press('+')
  await expect.poll(size).toBeGreaterThan(whole * 1.4)
  await page.keyboard.press('ArrowRight')
  await expect(reader.pageOf(page)).toHaveText('2 of 6')
  await page.keyboard.press('Escape')
  await expect(closer).toBeHidden()
  await reader.picture(page).click()
  await expect(closer).toBeVisible()
  await page.keyboard.press('Escape')

  // A light of its own, whatever the window's.
  await ask(page, 'settings.update', { theme: 'evening' })
  await change(page, { light: 'sepia' })
  const background = (): Promise<string> =>
    screen.evaluate((element) => getComputedStyle(element).backgroundColor)
  await expect.poll(background).toBe('rgb(241, 227, 198)')
  await change(page, { light: 'app' })

  // Bedtime goes down with the pages and ends on the page that says good night, without a word over it.
  await page.keyboard.press('b')
  await page.keyboard.press('End')
  const dusk = (): Promise<number> =>
    screen.evaluate((element) => Number(getComputedStyle(element).getPropertyValue('--dusk')))
  const late = await dusk()
  expect(late).toBeGreaterThan(0.5)
  await page.keyboard.press('Space')
  await expect(page.getByText('Close your eyes.', { exact: false })).toBeVisible()
  expect(await dusk()).toBe(1)
  await expect(page.getByRole('button', { name: 'Read it again' })).toBeHidden()

  // Reading aloud: where the computer has no voice, the book says so.
  await page.keyboard.press('b')
  await page.keyboard.press('Home')
  await page.keyboard.press('t')
  const voices = await page.evaluate(() => speechSynthesis.getVoices().length)
  if (voices === 0) await expect(page.getByText('This computer has no voice', { exact: false })).toBeVisible()
})
