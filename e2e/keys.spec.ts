import type { Page } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask } from './support/bridge.ts'
import { expect, test, type Environment } from './support/app.ts'
import { navigation } from './support/screens.ts'

const canaries = { horde: 'c4n4ryH0rdeKeyQx7Zt9Lm', face: `hf_c4n4ry${'Tk8Wp2Rv5Yb'.repeat(2)}Qx7Zt` }

const fields = {
  horde: (page: Page) => page.getByLabel('Stable Horde API Key', { exact: true }),
  face: (page: Page) => page.getByLabel('Hugging Face API Token', { exact: true }),
}
const save = (page: Page) => page.getByRole('button', { name: 'Save Image Keys' })

const filesWith = async (folder: string, secret: string): Promise<readonly string[]> => {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  const found: string[] = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    if (bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le'))) found.push(path)
  }
  return found
}

/** The whole heap of the page, as the developer tools would show it. */
const heapOf = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  let heap = ''
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    heap += chunk
  })
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return heap
}

const expectNowhere = async (page: Page, profile: string): Promise<void> => {
  // What was typed goes with the screen that it was typed on.
  await navigation(page, 'Library').click()
  const heap = await heapOf(page)
  const status = JSON.stringify(await ask(page, 'keys.status'))
  const activity = JSON.stringify(await ask(page, 'activity.list'))
  const html = await page.content()
  for (const secret of Object.values(canaries)) {
    expect(await filesWith(profile, secret), 'in no file of the profile').toEqual([])
    expect(status + activity + html, 'in nothing that the window is told or shows').not.toContain(secret)
    expect(heap.includes(secret), 'not in the heap of the window').toBe(false)
  }
}

test.describe('without a Secret Service', () => {
  test('it is said in plain words; a key can be kept for this session, and is then forgotten', async ({
    start,
    profile,
  }) => {
    const { page, close } = await start()
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
    await expectNowhere(page, profile)
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
  const { page } = await start(env)
  await navigation(page, 'Settings').click()
  await expect(page.getByText(/From your environment/)).toHaveCount(2)
  await expectNowhere(page, profile)
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
    await expectNowhere(first.page, profile)
    await first.close()

    const again = await start(env())
    await navigation(again.page, 'Settings').click()
    await expect(again.page.getByText(/Saved in your keychain/)).toHaveCount(2)
    await expectNowhere(again.page, profile)
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
