import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ask, onlyStory, seenProgress, stories, watchProgress } from './support/bridge.ts'
import { electronArguments, electronExecutable, environmentFor, expect, root, test } from './support/app.ts'
import { create, expectPictureShown, library, navigation, order, reader, settle } from './support/screens.ts'

test('a first story, with no key and no network: made, watched, read, found, and still there after a restart', async ({
  start,
}) => {
  const { page, close } = await start()
  await library.firstStory(page).click()
  await expect(create.heading(page)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Story', exact: true })).toBeChecked()
  await expect(page.getByRole('radiogroup', { name: 'Level' })).toBeVisible()
  await expect(create.illustrated(page)).toBeChecked()
  await watchProgress(page)
  await create.topic(page).fill('a fox who is afraid of the dark')
  await create.pages(page).fill('8')
  await create.generate(page).click()

  await expect(reader.progress(page)).toContainText(/Generating image [1-8]\/8…/)
  await settle(page)
  await expect(reader.progress(page)).toBeHidden()

  const seen = await seenProgress(page)
  expect(seen.words.length, 'the words moved on with the pictures').toBeGreaterThan(2)
  const completed = new Set(
    seen.pages.filter(({ image }) => image?.state === 'completed').map(({ number }) => number),
  )
  expect([...completed].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])

  const story = await onlyStory(page)
  expect(story).toMatchObject({
    status: 'completed',
    pageCount: 8,
    pictures: { total: 8, completed: 8, failed: 0 },
  })
  expect(new Set(story.pages.map(({ image }) => image?.picture?.sha256)).size, 'no two pictures alike').toBe(
    8,
  )

  await page.keyboard.press('Control+Home')
  for (const { number } of story.pages) {
    await expect(reader.pageOf(page)).toHaveText(`${number} of 8`)
    await expectPictureShown(reader.picture(page))
    await expect(reader.picture(page)).toHaveAttribute('alt', /\w{3}/)
    await expect(reader.text(page).getByRole('paragraph').first()).toHaveText(/\w{3}/)
    await page.keyboard.press('ArrowRight')
  }
  await expect(reader.theEnd(page)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(reader.pageOf(page)).toHaveText('7 of 8')
  // Leaving is remembered in main; the library then offers to go on.
  await expect.poll(async () => (await onlyStory(page)).lastReadPage).toBe(7)

  await page.keyboard.press('Escape')
  await library.search(page).fill('fox')
  await expect(library.cards(page)).toHaveCount(1)
  await library.search(page).fill('submarine')
  await expect(page.getByText('No story has “submarine” in it.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await expect(library.cards(page)).toHaveCount(1)
  await close()

  const again = await start()
  await expect(library.cards(again.page)).toHaveCount(1)
  expect((await onlyStory(again.page)).pages).toEqual(story.pages)
  await again.page.getByRole('link', { name: 'Go on reading' }).click()
  await expect(reader.pageOf(again.page)).toHaveText('7 of 8')
  await expectPictureShown(reader.picture(again.page))
})

test('a story without pictures needs no painter', async ({ start }) => {
  const { page } = await start()
  await order(page, 'the lighthouse and the whale', { pages: 4, illustrated: false })
  await settle(page)
  await expect(reader.text(page)).toHaveText(/\w{3}/)
  await expect(reader.picture(page)).toHaveCount(0)
  expect((await onlyStory(page)).pages.map(({ image }) => image)).toEqual([null, null, null, null])
})

test('cancelled in the middle: what is finished is kept, and it can be gone on with', async ({ start }) => {
  const { page } = await start()
  await watchProgress(page)
  await order(page, 'a duckling who will not get wet', { pages: 16 })
  await expect
    .poll(async () => (await onlyStory(page)).pictures.completed, { intervals: [50] })
    .toBeGreaterThan(0)
  await reader.progress(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(reader.progress(page)).toContainText('This story was stopped.')
  await settle(page)

  const stopped = await onlyStory(page)
  expect(stopped.status).toMatch(/^(cancelled|completed-with-failures)$/)
  expect(stopped.pictures.completed).toBeGreaterThan(0)
  expect(stopped.pictures.completed).toBeLessThan(16)

  await reader.progress(page).getByRole('button', { name: 'Go on making it' }).click()
  await expect.poll(async () => (await onlyStory(page)).pictures.completed, { timeout: 200_000 }).toBe(16)
  const finished = await onlyStory(page)
  expect(finished.pictures).toMatchObject({ total: 16, completed: 16 })
  const kept = (story: typeof stopped) =>
    story.pages
      .filter(({ image }) => image?.picture)
      .map(({ number, image }) => [number, image?.picture?.sha256])
  expect(kept(finished)).toEqual(expect.arrayContaining(kept(stopped)))
})

test('deleted, and brought back by Undo', async ({ start }) => {
  const { page } = await start()
  await order(page, 'a kite and a cloud', { pages: 4 })
  await settle(page)
  await page.keyboard.press('Escape')
  const card = library.cards(page).first()
  const title = (await card.getByRole('heading').innerText()).trim()
  await card.hover()
  await page.getByRole('button', { name: `More about ${title}` }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(library.firstStory(page)).toBeVisible()
  await expect.poll(async () => (await stories(page)).total).toBe(0)

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(library.cards(page)).toHaveCount(1)
  await expect(card.getByRole('heading')).toHaveText(title)
  expect((await onlyStory(page)).pictures.completed).toBe(4)
})

test('a page is painted again, and the earlier picture can be chosen back', async ({ start }) => {
  const { page } = await start()
  await order(page, 'a boat made of a leaf', { pages: 4 })
  await settle(page)
  const { id: storyId, pages } = await onlyStory(page)
  const first = pages[0]?.image?.picture?.sha256 ?? ''
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Paint this page again' }).click()
  await expect.poll(async () => (await onlyStory(page)).pages[0]?.image?.versions).toBe(2)
  await settle(page)
  expect((await onlyStory(page)).pages[0]?.image?.picture?.sha256).not.toBe(first)

  await ask(page, 'pictures.choose', { storyId, page: 1, sha256: first })
  await expect(reader.picture(page)).toHaveAttribute('src', new RegExp(first))
  await expectPictureShown(reader.picture(page))
})

test('a second start brings the first window forward and ends', async ({ start, profile }) => {
  const { electron, page } = await start()
  await expect(navigation(page, 'Library')).toBeVisible()
  const isMinimized = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  await electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    // Without a window manager nothing can be minimised; hiding serves as well.
    window?.hide()
  })
  const isVisible = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await expect.poll(isVisible).toBe(false)

  const second = spawn(electronExecutable(), [...electronArguments()], {
    cwd: root,
    env: environmentFor(profile),
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
  await expect.poll(isVisible).toBe(true)
  expect(await isMinimized()).toBe(false)
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
