import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { ask, onlyStory, stories } from './support/bridge.ts'

const request = { topic: 'a kite and a cloud', level: 'early', language: 'en', pages: 4, illustrated: false }

test('a story that is to be made tonight waits, also through a restart, and is made when it is due', async ({
  start,
}) => {
  const first = await start()
  await first.page.getByRole('link', { name: 'Create' }).click()
  await first.page.getByLabel('Topic').fill(request.topic)
  await first.page.getByLabel('When to make it').selectOption({ label: 'Tonight' })
  expect(await violations(first.page)).toEqual([])
  await first.page.getByRole('button', { name: 'Generate Content' }).click()
  await expect(first.page.getByText(/^To be made at/)).toBeVisible()
  const { begins } = await onlyStory(first.page)
  expect(begins?.kind === 'at' && begins.at - Date.now()).toBeGreaterThan(0)

  // A second one was due while the app was closed.
  await ask(first.page, 'stories.create', { ...request, begins: { kind: 'at', at: Date.now() - 3_600_000 } })
  const { stories: both } = await stories(first.page)
  const missed = both.find(({ id }) => id !== both.find((each) => each.begins !== undefined)?.id)
  expect(missed?.begins).toBeUndefined()
  await first.close()

  const again = await start()
  const waiting = (await stories(again.page)).stories.filter((story) => story.begins !== undefined)
  expect(waiting).toHaveLength(1)
  expect(waiting[0]).toMatchObject({ status: 'writing', begins })
  await ask(again.page, 'stories.resume', { storyId: waiting[0]?.id })
  await expect
    .poll(async () => (await stories(again.page)).stories.map(({ status }) => status))
    .toEqual(['completed', 'completed'])
})

test('what was missed while the app was closed is begun at the next start, which says so', async ({
  start,
  profile,
}) => {
  const first = await start()
  await ask(first.page, 'stories.create', { ...request, begins: { kind: 'at', at: Date.now() + 3_600_000 } })
  await first.close()
  const database = new Database(join(profile, 'inglenook.db'))
  database.prepare('UPDATE stories SET begins_at = ?').run(Date.now() - 3_600_000)
  database.close()

  const { page } = await start()
  await expect(page.getByText('Inglenook was closed when a story was to be made.')).toBeVisible()
  await expect.poll(async () => (await onlyStory(page)).status).toBe('completed')
})

test('the computer is kept awake only where that is allowed, and only while something is made', async ({
  start,
}) => {
  const { page, electron } = await start()
  const isAwake = (): Promise<boolean> =>
    electron.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)))
  await ask(page, 'settings.update', { night: { at: '22:00', keepAwake: true } })
  expect(await isAwake()).toBe(false)
  // One that waits keeps nobody awake.
  await ask(page, 'stories.create', { ...request, begins: { kind: 'at', at: Date.now() + 3_600_000 } })
  expect(await isAwake()).toBe(false)
  await ask(page, 'stories.create', { ...request, pages: 16, illustrated: true })
  await expect.poll(isAwake).toBe(true)
  await ask(page, 'settings.update', { night: { at: '22:00', keepAwake: false } })
  await expect.poll(isAwake).toBe(false)
})
