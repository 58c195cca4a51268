import type { Page } from '@playwright/test'
import { ask, stories } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { library } from './support/screens.ts'

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  )

test('three sample books, found again by shelf, tag, order and palette', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Put three sample books on the shelf' }).click()
  await expect(library.cards(page)).toHaveCount(3)
  const books = (await stories(page)).stories
  expect(books.map(({ tags }) => tags)).toEqual([['sample'], ['sample'], ['sample']])
  // Asked for again, they are not doubled.
  await ask(page, 'stories.addSamples')
  await expect(library.cards(page)).toHaveCount(3)
  const titles = books.map(({ title }) => title)
  const [first, second] = books
  if (first === undefined || second === undefined) throw new Error('three books were expected')

  await page.getByRole('button', { name: `Add ${first.title} to favourites` }).click()
  await page.getByRole('radio', { name: 'Favourites' }).check()
  await expect(library.cards(page)).toHaveCount(1)
  await page.getByRole('radio', { name: 'Begun' }).check()
  await expect(page.getByText('Nothing stands on this shelf yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all stories' }).click()
  await expect(library.cards(page)).toHaveCount(3)

  // As a list, by title; both are remembered.
  await page.getByRole('button', { name: 'As a list' }).click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('title')
  await expect(library.cards(page).first()).toContainText(
    titles.toSorted((a, b) => a.localeCompare(b))[0] ?? '',
  )
  expect((await ask(page, 'settings.get')).library).toEqual({ view: 'list', sort: 'title' })

  // A tag of one's own, and its shelf.
  await page.getByRole('button', { name: `More about ${second.title}` }).click()
  await page.getByRole('menuitem', { name: 'Tags…' }).click()
  await page.getByRole('textbox', { name: 'New tag' }).fill('for Ada')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('for Ada')
  await expect(library.cards(page)).toHaveCount(1)
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('')

  // The palette finds a story by its title.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'What would you like to do?' }).fill(second.title)
  await expect(page.getByRole('option', { name: second.title })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: second.title })).toBeVisible()
})

test('several stories go at once and come back, and the focus is never lost', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await ask(page, 'stories.addSamples')
  await expect(library.cards(page)).toHaveCount(3)
  const titles = (await stories(page)).stories.map(({ title }) => title)

  // One, by its menu: the focus goes on to the next card.
  await page.getByRole('button', { name: `More about ${titles[0]}` }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(library.cards(page)).toHaveCount(2)
  await expect.poll(() => focused(page)).toBe(`Read ${titles[1]}`)
  await page.keyboard.press('Control+z')
  await expect(library.cards(page)).toHaveCount(3)

  // All of them: nothing is left to go on to but the way back.
  await page.getByRole('button', { name: 'Select' }).click()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await expect(page.getByText('3 chosen')).toBeVisible()
  await page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click()
  await expect(library.firstStory(page)).toBeVisible()
  await expect.poll(() => focused(page)).toBe('Undo')
  await page.keyboard.press('Enter')
  await expect(library.cards(page)).toHaveCount(3)
})
