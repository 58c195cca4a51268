import type { Page } from '@playwright/test'
import { ask, stories } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { order, reader, settle } from './support/screens.ts'

const choose = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
}

test('a page is changed by hand, its picture is older than its words until it is painted again', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await order(page, 'a fox who is afraid of the dark', { pages: 4, illustrated: true })
  await settle(page)
  const [first] = (await stories(page)).stories
  if (first === undefined) throw new Error('a story was expected')
  const storyId = first.id
  const wordsNow = async (): Promise<string> => (await ask(page, 'pages.words', { storyId, page: 1 })).text
  const before = await wordsNow()

  await choose(page, 'Edit this page')
  const form = page.getByRole('dialog', { name: 'Page 1, by hand' })
  const words = form.getByLabel('Words of the page')
  await words.fill('')
  await form.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(form.getByRole('alert')).toContainText('a word at least')
  await words.fill('The fox found a zeppelin.')
  await form.getByLabel('Place').selectOption({ label: 'Castle' })
  await form.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(reader.text(page)).toContainText('zeppelin')
  const older = page.getByRole('region', { name: 'This picture is older than its words.' })
  await expect(older).toBeVisible()
  const found = { search: 'zeppelin', limit: 9, cursor: null }
  expect((await ask(page, 'stories.list', found)).total).toBe(1)

  // Ctrl+Z and back, from wherever the focus is.
  await page.keyboard.press('Control+z')
  await expect(older).toBeHidden()
  expect(await wordsNow()).toBe(before)
  await page.keyboard.press('Control+Shift+z')
  await expect(older).toBeVisible()

  await app.close()
  const again = await start()
  const { page: after } = again
  await after.emulateMedia({ reducedMotion: 'reduce' })
  await after.getByRole('article').getByRole('link').first().click()
  await expect(reader.text(after)).toContainText('zeppelin')
  const stillOlder = after.getByRole('region', { name: 'This picture is older than its words.' })
  await stillOlder.getByRole('button', { name: 'Paint it again' }).click()
  await expect(stillOlder).toBeHidden()
  await settle(after)
  await expect(stillOlder).toBeHidden()
  const { story } = await ask(after, 'stories.get', { storyId })
  expect(story.pages[0]?.image).toMatchObject({ state: 'completed', versions: 2 })
  expect(story.pages[0]?.image?.olderThanWords).toBeUndefined()

  await choose(after, 'Change the title')
  const title = after.getByRole('dialog', { name: 'Change the title' })
  await title.getByLabel('Title of the book').fill('The Zeppelin')
  await title.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(after.getByRole('heading', { name: 'The Zeppelin' })).toBeVisible()
})

test('a text of the family’s own becomes an illustrated book, word for word', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => {
    location.hash = '#/create'
  })
  await page.getByRole('link', { name: 'I have a text of my own' }).click()
  const make = page.getByRole('button', { name: 'Make it a book' })
  await make.click()
  await expect(page.getByRole('alert')).toContainText('A book needs a title.')
  await page.getByLabel('Title of the book').fill('The Fox and the Key')
  await make.click()
  await expect(page.getByRole('alert')).toContainText('Write or paste a text first.')

  const text = page.getByLabel('Text', { exact: true })
  await text.fill('x'.repeat(100_001))
  await make.click()
  await expect(page.getByRole('alert')).toContainText('100,001 characters')
  await text.fill('A fox found a key in the forest. It was night.\n\nThe fox was happy 🦊. Then it slept.')
  const pages = page.getByRole('complementary', { name: 'Its pages' })
  await expect(pages.getByRole('status')).toHaveText('2 pages')
  await pages.getByRole('button', { name: 'End page 1 a sentence later' }).click()
  await make.click()

  await expect(reader.text(page)).toContainText('It was night. The fox was happy 🦊.')
  await settle(page)
  const [book] = (await stories(page)).stories
  const { story } = await ask(page, 'stories.get', { storyId: book?.id })
  expect(story).toMatchObject({ title: 'The Fox and the Key', status: 'completed', writer: null })
  expect(story.pages.map(({ text: words }) => words)).toEqual([
    'A fox found a key in the forest. It was night. The fox was happy 🦊.',
    'Then it slept.',
  ])
  expect(story.pages.every(({ image }) => image?.state === 'completed')).toBe(true)
  expect(await ask(page, 'stories.trail', { storyId: story.id })).toEqual([])
})
