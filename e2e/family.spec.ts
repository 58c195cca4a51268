import { ask, stories } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { create, library, navigation, order, reader, settle } from './support/screens.ts'

test('a hero of the family’s own is in a story, in the one after it, and on its shelf', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await navigation(page, 'Create').click()
  await page.getByRole('link', { name: 'Add a hero of your own' }).click()
  await page.getByRole('button', { name: 'Make your first hero' }).click()

  // What is refused is said, and nothing typed is lost.
  const form = page.getByRole('dialog', { name: 'New hero' })
  await form.getByLabel('Name', { exact: true }).fill('Ada')
  await form.getByRole('button', { name: 'Keep this hero' }).click()
  await expect(form.getByRole('alert')).toContainText('what the hero is')
  await form.getByLabel('What the hero is').fill('girl')
  await form.getByLabel('Looks').fill('curly dark hair, a yellow raincoat')
  await form.getByRole('button', { name: 'Keep this hero' }).click()
  await expect(page.getByRole('button', { name: 'Ada' })).toBeVisible()

  await page.getByRole('link', { name: 'Back to Create' }).click()
  await page.getByRole('button', { name: 'Ada' }).click()
  await create.topic(page).fill('a lost kite')
  await create.pages(page).fill('4')
  await create.generate(page).click()
  await expect(reader.pageOf(page)).toBeVisible()
  await settle(page)
  const [first] = (await stories(page)).stories
  if (first === undefined) throw new Error('a story was expected')
  const { story } = await ask(page, 'stories.get', { storyId: first.id })
  expect(story.cast[0]).toMatchObject({ name: 'Ada', look: 'curly dark hair, a yellow raincoat' })
  expect(story.pages[0]?.text).toContain('Ada')

  // One of its pictures is her portrait.
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Make it the portrait of Ada' }).click()
  await expect(page.getByText('This is Ada now, in your heroes.')).toBeVisible()
  expect((await ask(page, 'family.heroes'))[0]?.portrait).not.toBeNull()

  // How it was written is told, as it is of its pictures.
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'How this story was written' }).click()
  const trail = page.getByRole('dialog', { name: 'How this story was written' })
  await expect(trail).toContainText('Wrote it')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Tell what happens next' }).click()
  await expect(page.getByText(`Goes on from “${first.title}”, with its heroes.`)).toBeVisible()
  await create.topic(page).fill('a trip to the sea')
  await create.generate(page).click()
  await expect(reader.text(page)).toContainText(first.title)
  await expect
    .poll(async () => (await stories(page)).stories.map(({ status }) => status), { timeout: 200_000 })
    .toEqual(['completed', 'completed'])
  const books = (await stories(page)).stories
  expect(books.map(({ series }) => series?.number)).toEqual([2, 1])

  await navigation(page, 'Library')
    .or(page.getByRole('link', { name: 'Back to the library' }))
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Series' }).selectOption({ label: first.title })
  await expect(library.cards(page)).toHaveCount(2)
  // In the order of the series, whatever is newer.
  await expect(library.cards(page).first()).toContainText(first.title)
})

test('a new story waits for a parent who wants to read it first', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await navigation(page, 'Settings').click()
  await page.getByRole('switch', { name: 'I read new stories first' }).check()
  await order(page, 'a fox who is afraid of the dark', { pages: 4, illustrated: false })
  await settle(page)
  await page.getByRole('link', { name: 'Back to the library' }).click()
  await expect(library.cards(page)).toHaveCount(1)
  await expect(library.cards(page)).toContainText('Waits for you to read it')
  const drafts = { search: '', limit: 9, cursor: null, shelf: 'drafts' } as const
  expect((await ask(page, 'stories.list', drafts)).total).toBe(1)

  await library.cards(page).getByRole('link').first().click()
  for (let turns = 0; turns < 4; turns += 1) await page.getByRole('button', { name: 'Next page' }).click()
  await expect(reader.theEnd(page)).toBeVisible()
  await page.getByRole('button', { name: 'I have read it: keep it' }).click()
  await expect(page.getByText('It stands with the other books now.')).toBeVisible()
  expect((await ask(page, 'stories.list', drafts)).total).toBe(0)
})

test('what nobody who is ready can write is said before it is sent, with the ways on', async ({ start }) => {
  const { page } = await start()
  await navigation(page, 'Create').click()
  await page.getByRole('radio', { name: 'Lullaby' }).check()
  await page.getByRole('combobox', { name: 'Second language' }).selectOption({ label: 'Arabic' })
  await expect(
    page.getByText('Nobody who is ready can write this (Lullaby, English with Arabic).'),
  ).toBeVisible()
  await create.topic(page).fill('the sleepy sea')
  await create.generate(page).click()
  expect((await stories(page)).stories).toEqual([])

  await page.getByRole('button', { name: 'Make it an English story' }).click()
  await create.pages(page).fill('4')
  await create.illustrated(page).setChecked(false)
  await create.generate(page).click()
  await expect(reader.pageOf(page)).toBeVisible()
  await settle(page)
  // What was asked for last is offered first.
  expect((await ask(page, 'settings.get')).lastRequest).toMatchObject({ kind: 'story', pages: 4 })
})
