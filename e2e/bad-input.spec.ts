import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, stories } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { create, library, order, settle } from './support/screens.ts'

test('a topic that can’t be used is answered with a sentence, and nothing is lost', async ({ start }) => {
  const { page } = await start()
  await library.firstStory(page).click()
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /who, or what, is it about/],
    ['   \t ', /who, or what, is it about/],
    ['x'.repeat(10_000), /9,?500 characters too long/],
    ['a fox\u0007 and a bell', /can.?not be shown/],
    ['a bear with a gun', /bedtime stories for children/],
  ]
  for (const [topic, sentence] of cases) {
    await create.topic(page).fill(topic)
    await create.generate(page).click()
    await expect(create.alert(page)).toHaveText(sentence)
    await expect(create.topic(page), 'what was typed is kept').toHaveValue(topic)
  }
  expect((await stories(page)).total).toBe(0)
  await create.topic(page).fill('a fox and a bell')
  await expect(create.alert(page)).toBeHidden()
})

test('the bridge refuses what the contract does not allow', async ({ start }) => {
  const { page } = await start()
  const request = { topic: 'a fox', level: 'early', language: 'en', pages: 4, illustrated: true }
  const bad: readonly unknown[] = [
    undefined,
    null,
    'a fox',
    { ...request, pages: 3 },
    { ...request, pages: 1e9 },
    { ...request, level: 'university' },
    { ...request, topic: 'x'.repeat(20_000) },
    { ...request, topic: 7 },
  ]
  for (const input of bad) {
    await expect(ask(page, 'stories.create', input), JSON.stringify(input)).rejects.toThrow(
      /^(Error: )?bad-input/,
    )
  }
  await expect(ask(page, 'stories.get', { storyId: '../../etc/passwd' })).rejects.toThrow(/bad-input/)
  await expect(ask(page, 'stories.get', { storyId: crypto.randomUUID() })).rejects.toThrow(/not-found/)
  expect((await stories(page)).total).toBe(0)
})

test('a profile folder that can’t be written to is said, in a window', async ({ start, profile }) => {
  const file = join(profile, 'not-a-folder')
  await writeFile(file, 'here is a file')
  const { page } = await start({}, join(file, 'inside'))
  await expect(page.getByRole('alert')).toContainText(`can’t write to its folder ${join(file, 'inside')}`)
  expect(await readFile(file, 'utf8')).toBe('here is a file')
})

test('a damaged database is set aside whole, and the app goes on', async ({ start, profile }) => {
  const first = await start()
  await order(first.page, 'the last leaf on the tree', { pages: 4, illustrated: false })
  await settle(first.page)
  await first.close()

  const database = join(profile, 'inglenook.db')
  const garbage = Buffer.alloc(70_000, 'this was a database once. ')
  await writeFile(database, garbage)

  const again = await start()
  await expect(again.page.getByRole('region', { name: 'Notices' })).toContainText(/damaged/i)
  const kept = await Promise.all(
    (await readdir(profile, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && join(entry.parentPath, entry.name) !== database)
      .map((entry) => readFile(join(entry.parentPath, entry.name))),
  )
  expect(
    kept.some((bytes) => bytes.equals(garbage)),
    'byte for byte, in another place',
  ).toBe(true)
  await order(again.page, 'the quietest snowfall', { pages: 4, illustrated: false })
  await settle(again.page)
})

test('a database of a newer version is left alone', async ({ start, profile }) => {
  const first = await start()
  await expect(library.firstStory(first.page)).toBeVisible()
  await first.close()
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(join(profile, 'inglenook.db'))
  database.pragma('user_version = 9999')
  database.close()
  const before = await readFile(join(profile, 'inglenook.db'))

  const again = await start()
  await expect(again.page.getByRole('alert')).toContainText(/newer/i)
  expect((await readFile(join(profile, 'inglenook.db'))).equals(before)).toBe(true)
})
