import { startFakeHorde, json, type FakeHordeOptions } from '../src-main/core/testing/fake-servers/index.ts'
import { ask, onlyStory } from './support/bridge.ts'
import { expect, test as base, type Environment } from './support/app.ts'
import { create, expectPictureShown, order, reader, settle } from './support/screens.ts'

type FakeHorde = Awaited<ReturnType<typeof startFakeHorde>>

const key = 'test-key-of-the-fakes0'

/** A Horde of our own on this computer; a client that breaks the real one's rules fails the test. */
const test = base.extend<{
  readonly horde: (
    options?: FakeHordeOptions,
  ) => Promise<{ readonly fake: FakeHorde; readonly env: Environment }>
}>({
  horde: async ({}, use) => {
    const started: FakeHorde[] = []
    await use(async (options = {}) => {
      const fake = await startFakeHorde({
        keys: { [key]: 'tester#1' },
        queueFor: 1_500,
        paintFor: 1_500,
        ...options,
      })
      started.push(fake)
      return { fake, env: { INGLENOOK_AI_HORDE_URL: fake.apiUrl, STABLE_HORDE_API_KEY: key } }
    })
    for (const fake of started) {
      // When a request arrives on a busy machine does not tell when it was sent: the limits are tested by a fake clock.
      const violations = fake.violations.filter((what) => !what.endsWith('faster than the limits allow'))
      expect(violations, 'what the Horde would not have allowed').toEqual([])
      await fake.close()
    }
  },
})

test('painted by the AI Horde: place in the queue, then the pictures, each with its trail', async ({
  start,
  horde,
}) => {
  // Long enough in the queue to be asked about it twice.
  const { fake, env } = await horde({ queueFor: 8_000 })
  const { page } = await start(env)
  await order(page, 'a robin who knocks at the window', { pages: 4 })
  await expect(page.locator('.picture-place')).toContainText('Waiting for artist…')
  await expect(page.locator('.picture-place')).toContainText(/AI Horde.*(Place \d+|Next) in the queue/)
  await settle(page)
  const story = await onlyStory(page)
  expect(story.pages.map(({ image }) => [image?.state, image?.provider])).toEqual(
    Array(4).fill(['completed', 'ai-horde']),
  )
  await expectPictureShown(reader.picture(page))
  expect(fake.submitted()).toHaveLength(4)

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'How this picture was made' }).click()
  await expect(page.getByRole('dialog', { name: 'How this picture was made' })).toContainText('AI Horde')
})

test('what the Horde can’t do, the next one does, and the trail says why', async ({ start, horde }) => {
  const { env } = await horde({ outcome: () => 'faulted' })
  const { page } = await start(env)
  await order(page, 'tea with a polar bear', { pages: 4 })
  await settle(page)
  const story = await onlyStory(page)
  expect(story.status).toBe('completed')
  expect(story.pages.map(({ image }) => image?.provider)).toEqual(Array(4).fill('built-in'))
  const trail = await ask(page, 'pictures.trail', { storyId: story.id, page: 1 })
  expect(trail[0]).toMatchObject({ provider: 'ai-horde', outcome: 'failed' })
  expect(trail[0]?.message).toMatch(/\w{3}/)
  expect(trail.at(-1)).toMatchObject({ provider: 'built-in', outcome: 'completed' })
})

test('a picture that failed can be tried again, and comes', async ({ start, horde }) => {
  const { fake, env } = await horde({ queueFor: 200, paintFor: 300 })
  const { page } = await start(env)
  const { illustrators } = await ask(page, 'settings.get')
  await ask(page, 'settings.update', {
    illustrators: illustrators.map(({ id }) => ({ id, enabled: id === 'ai-horde' })),
  })
  fake.always('submit', json(401, { message: 'No user matching sent API Key.', rc: 'InvalidAPIKey' }))
  await order(page, 'the bus that took the wrong turn', { pages: 4 })
  await settle(page)
  expect((await onlyStory(page)).pictures).toMatchObject({ completed: 0, failed: 4 })
  await expect(page.locator('.picture-place')).toContainText('This picture did not come.')

  fake.always('submit', null)
  await page.locator('.picture-place').getByRole('button', { name: 'Retry' }).click()
  await expectPictureShown(reader.picture(page))
  await page
    .getByRole('region', { name: 'Progress' })
    .getByRole('button', { name: /Retry all/ })
    .click()
  await settle(page)
  expect((await onlyStory(page)).pictures).toMatchObject({ completed: 4, failed: 0 })
})

test('cancelled at the Horde as well', async ({ start, horde }) => {
  const { fake, env } = await horde({ queueFor: 60_000 })
  const { page } = await start(env)
  await order(page, 'a sandcastle for a crab', { pages: 4 })
  await expect.poll(() => fake.submitted().length).toBe(4)
  await reader.progress(page).getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => fake.cancelled().length).toBe(4)
  expect((await onlyStory(page)).status).toBe('cancelled')
})

test('what was sent is taken up again after a crash, and nothing is sent twice', async ({ start, horde }) => {
  const { fake, env } = await horde({ queueFor: 4_000 })
  const first = await start(env)
  await order(first.page, 'a dragon who comes to tea', { pages: 4 })
  await expect.poll(() => fake.submitted().length).toBe(4)
  // Taken by the Horde, and known to be.
  await expect
    .poll(async () => (await onlyStory(first.page)).pages.map(({ image }) => image?.state))
    .not.toContainEqual(expect.stringMatching(/^(queued|sent)$/))
  await first.kill()
  const again = await start(env)
  await settle(again.page)
  expect((await onlyStory(again.page)).pictures.completed).toBe(4)
  expect(fake.submitted()).toHaveLength(4)
})

test('offline: nothing is asked of anyone, and the story is made here', async ({ start, horde }) => {
  const { fake, env } = await horde()
  const { page } = await start(env)
  await ask(page, 'settings.update', { offline: true })
  await order(page, 'a pumpkin with a secret', { pages: 4 })
  await settle(page)
  expect((await onlyStory(page)).pages.map(({ image }) => image?.provider)).toEqual(Array(4).fill('built-in'))
  expect(fake.log).toEqual([])
})

test('what left this computer is listed, without the key', async ({ start, horde }) => {
  const { env } = await horde({ queueFor: 200, paintFor: 200 })
  const { page } = await start(env)
  await order(page, 'a firefly who forgot to shine', { pages: 4 })
  await settle(page)
  const list = await ask(page, 'activity.list')
  const taken = list.filter(({ path, status }) => path.endsWith('/generate/async') && status === 202)
  expect(taken).toHaveLength(4)
  expect(JSON.stringify(list)).not.toContain(key)
})

test('nobody can paint: the sentence, and the way to Settings', async ({ start }) => {
  const { page } = await start()
  const { illustrators } = await ask(page, 'settings.get')
  await ask(page, 'settings.update', { illustrators: illustrators.map(({ id }) => ({ id, enabled: false })) })
  await page.evaluate(() => {
    location.hash = '#/create'
  })
  await create.topic(page).fill('a fox')
  await create.generate(page).click()
  await expect(create.alert(page)).toContainText(
    'No image generation providers configured. Please add your Stable Horde API Key or Hugging Face API Token in Settings.',
  )
  await create.alert(page).getByRole('button', { name: 'Open Settings' }).click()
  await expect(page.getByRole('textbox', { name: 'Stable Horde API Key' })).toBeVisible()
})
