import type { Page } from '@playwright/test'
import { ask } from './support/bridge.ts'
import { expect, test, type Environment } from './support/app.ts'
import { canaries, expectNowhere, filesWith } from './support/canary.ts'
import { navigation } from './support/screens.ts'

const fields = {
  horde: (page: Page) => page.getByLabel('Stable Horde API Key', { exact: true }),
  face: (page: Page) => page.getByLabel('Hugging Face API Token', { exact: true }),
}
const save = (page: Page) => page.getByRole('button', { name: 'Save Image Keys' })

test.describe('without a Secret Service', () => {
  test('it is said in plain words; a key can be kept for this session, and is then forgotten', async ({
    start,
    profile,
  }) => {
    const app = await start()
    const { page, close } = app
    await navigation(page, 'Settings').click()
    await expect(page.getByRole('heading', { name: 'Image Generation Configuration' })).toBeVisible()
    await expect(page.getByText('This computer has no keychain that Inglenook could use.')).toBeVisible()
    await page.getByRole('switch', { name: 'Keep for this session only' }).check()
    await fields.horde(page).fill(` "Bearer ${canaries.horde}"\n`.trim())
    await save(page).click()
    await expect(page.getByText(/Kept until Inglenook is closed/)).toBeVisible()
    await expect(fields.horde(page)).toHaveValue('')
    const view = await ask(page, 'keys.status')
    expect(view.keychain.available).toBe(false)
    expect(view.keys.find(({ id }) => id === 'ai-horde')).toMatchObject({ source: 'session' })
    await expectNowhere(app, profile)
    await close()

    const again = await start()
    expect((await ask(again.page, 'keys.status')).keys.map(({ source }) => source)).toEqual(['none', 'none'])
    expect(await filesWith(profile, canaries.horde)).toEqual([])
  })

  test('without that choice nothing is kept, and it is said why', async ({ start, profile }) => {
    const { page } = await start()
    await navigation(page, 'Settings').click()
    await fields.horde(page).fill(canaries.horde)
    await save(page).click()
    await expect(page.locator('#images').getByRole('alert')).toHaveText(/keychain|session/i)
    expect((await ask(page, 'keys.status')).keys.map(({ source }) => source)).toEqual(['none', 'none'])
    expect(await filesWith(profile, canaries.horde)).toEqual([])
  })
})

test('a key of the wrong kind is refused with a reason', async ({ start }) => {
  const { page } = await start()
  await navigation(page, 'Settings').click()
  for (const [field, value] of [
    [fields.horde, 'hf_thisIsATokenForTheOtherOne123456789'],
    [fields.face, 'not-a-token'],
    [fields.face, `hf_${'x'.repeat(3_000)}`],
  ] as const) {
    await field(page).fill(value)
    await save(page).click()
    await expect(page.locator('#images').getByRole('alert')).toHaveText(/\w{3}/)
    await field(page).fill('')
  }
  expect((await ask(page, 'keys.status')).keys.map(({ source }) => source)).toEqual(['none', 'none'])
})

test('keys from the environment are shown as such, and stay out of reach', async ({ start, profile }) => {
  const env: Environment = { STABLE_HORDE_API_KEY: canaries.horde, HF_TOKEN: canaries.face }
  const app = await start(env)
  const { page } = app
  await navigation(page, 'Settings').click()
  await expect(page.getByText(/From your environment/)).toHaveCount(2)
  await expectNowhere(app, profile)
})

test.describe('with a Secret Service', () => {
  test.skip(
    process.env.INGLENOOK_TEST_KEYRING !== '1' || process.env.DBUS_SESSION_BUS_ADDRESS === undefined,
    'no Secret Service is running; npm test starts one where gnome-keyring is installed',
  )
  // They share one keyring.
  test.describe.configure({ mode: 'serial' })

  const env = (): Environment => ({ DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS ?? '' })

  test('keys are kept in it and nowhere else, are there after a restart, and can be removed', async ({
    start,
    profile,
  }) => {
    const first = await start(env())
    await navigation(first.page, 'Settings').click()
    await expect(first.page.getByText('This computer’s keychain is working.')).toBeVisible()
    await fields.horde(first.page).fill(canaries.horde)
    await fields.face(first.page).fill(canaries.face)
    await save(first.page).click()
    await expect(first.page.getByText(/Saved in your keychain/)).toHaveCount(2)
    await expectNowhere(first, profile)
    await first.close()

    const again = await start(env())
    await navigation(again.page, 'Settings').click()
    await expect(again.page.getByText(/Saved in your keychain/)).toHaveCount(2)
    await expectNowhere(again, profile)
    await navigation(again.page, 'Settings').click()
    await again.page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await again.page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await expect(again.page.getByText(/Saved in your keychain/)).toHaveCount(0)
    expect((await ask(again.page, 'keys.status')).keys.map(({ source }) => source)).toEqual(['none', 'none'])
  })
})
