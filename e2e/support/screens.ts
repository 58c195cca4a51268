import { expect, type Locator, type Page } from '@playwright/test'
import { onlyStory } from './bridge.ts'

export const navigation = (page: Page, name: 'Library' | 'Create' | 'Settings'): Locator =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true })

export const library = {
  firstStory: (page: Page): Locator => page.getByRole('link', { name: 'Make your first story' }),
  search: (page: Page): Locator => page.getByRole('searchbox', { name: 'Search stories' }),
  cards: (page: Page): Locator => page.getByRole('list', { name: 'Stories' }).getByRole('article'),
}

export const create = {
  heading: (page: Page): Locator => page.getByRole('heading', { name: 'AI Content Generator' }),
  topic: (page: Page): Locator => page.getByRole('textbox', { name: 'Topic' }),
  pages: (page: Page): Locator => page.getByRole('spinbutton', { name: 'Pages' }),
  illustrated: (page: Page): Locator => page.getByRole('switch', { name: 'Illustrated Story' }),
  generate: (page: Page): Locator => page.getByRole('button', { name: 'Generate Content' }),
  alert: (page: Page): Locator => page.getByRole('main').getByRole('alert'),
}

export const reader = {
  text: (page: Page): Locator => page.getByRole('main').getByRole('article'),
  picture: (page: Page): Locator => page.locator('figure img.picture'),
  progress: (page: Page): Locator => page.getByRole('region', { name: 'Progress' }),
  pageOf: (page: Page): Locator => page.locator('.reader-number'),
  theEnd: (page: Page): Locator => page.getByRole('heading', { name: 'The end.' }),
}

/** Fills in Create and sends it off; the reader opens. */
export const order = async (
  page: Page,
  topic: string,
  options: { readonly pages?: number; readonly illustrated?: boolean } = {},
): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/create'
  })
  await create.topic(page).fill(topic)
  if (options.pages !== undefined) await create.pages(page).fill(String(options.pages))
  await create.illustrated(page).setChecked(options.illustrated ?? true)
  await create.generate(page).click()
  await expect(reader.pageOf(page)).toBeVisible()
}

/** Waits until writing and painting have come to an end, by asking main. */
export const settle = async (page: Page, timeout = 200_000): Promise<void> => {
  await expect
    .poll(async () => (await onlyStory(page)).status, { timeout, intervals: [100, 250, 500] })
    .not.toMatch(/^(writing|illustrating)$/)
}

/** That a picture is really there: loaded, decoded, and larger than nothing. */
export const expectPictureShown = async (picture: Locator): Promise<void> => {
  await expect(picture).toBeVisible()
  await expect
    .poll(() =>
      picture.evaluate((image) =>
        image instanceof HTMLImageElement && image.complete ? image.naturalWidth : 0,
      ),
    )
    .toBeGreaterThan(200)
}
