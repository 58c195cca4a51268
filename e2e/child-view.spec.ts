import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callNames } from '../src-preload/contract/names.ts'
import { ask, stories } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { navigation, reader } from './support/screens.ts'

test('a child sees approved books alone, after a restart too, until a parent gives the PIN', async ({
  start,
  profile,
}) => {
  const app = await start()
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await ask(page, 'stories.addSamples')
  await ask(page, 'settings.update', { approval: true })
  const draft = await ask(page, 'stories.create', {
    ...{ topic: 'a secret owl', level: 'early', language: 'en', pages: 4, illustrated: false },
  })
  await expect
    .poll(async () => (await stories(page)).stories.every(({ status }) => status === 'completed'), {
      timeout: 120_000,
    })
    .toBe(true)

  await navigation(page, 'Settings').click()
  await page.getByRole('button', { name: 'Choose a PIN' }).click()
  const form = page.getByRole('dialog', { name: 'Choose a PIN' })
  await form.getByLabel('PIN', { exact: true }).fill('2704')
  await form.getByLabel('The same again').fill('2705')
  await form.getByRole('button', { name: 'Keep this PIN' }).click()
  await expect(form.getByRole('alert')).toContainText('two different PINs')
  await form.getByLabel('The same again').fill('2704')
  await form.getByRole('button', { name: 'Keep this PIN' }).click()
  await expect(page.getByText('The PIN is kept.')).toBeVisible()
  expect(await readFile(join(profile, 'child-view.json'), 'utf8')).not.toContain('2704')

  await page.getByRole('button', { name: 'Begin the child’s view' }).click()
  await expect(page.getByRole('heading', { name: 'Your books' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Your books' }).getByRole('link')).toHaveCount(3)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await app.close()

  const again = await start()
  const { page: child } = again
  await expect(child.getByRole('heading', { name: 'Your books' })).toBeVisible()
  for (const key of ['Control+n', 'Control+k', 'Control+,', 'Control+p', '?']) await child.keyboard.press(key)
  await child.evaluate(() => {
    location.hash = '#/settings'
  })
  await expect(child.getByRole('heading', { name: 'Your books' })).toBeVisible()
  await expect(child.getByRole('dialog')).toHaveCount(0)
  const menus = await again.electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ submenu }) => submenu?.items.map(({ role }) => role)),
  )
  expect(menus.flat()).not.toContain(undefined)
  expect(JSON.stringify(menus).toLowerCase()).not.toMatch(/devtools|reload|undo/)

  // Whatever a page is made to ask: main refuses what the table does not allow, and tells of no draft.
  const answered: string[] = []
  for (const name of callNames.filter((each) => each !== 'child.leave')) {
    const said = await child.evaluate(
      async ([call, storyId]) => {
        const [domain, verb] = (call as string).split('.') as [string, string]
        const bridge = window.inglenook as unknown as Record<
          string,
          Record<string, (input: unknown) => Promise<{ readonly ok: boolean }>>
        >
        const inputs = [undefined, { storyId }, { storyId, page: 1 }]
        for (const input of inputs) if ((await bridge[domain]?.[verb]?.(input))?.ok === true) return true
        return false
      },
      [name, draft.storyId] as const,
    )
    if (said) answered.push(name)
  }
  expect(answered.toSorted()).toEqual(['app.info', 'child.enter', 'child.state', 'settings.get'])
  const { stories: books } = await ask(child, 'stories.list', { search: '', limit: 50, cursor: null })
  expect(books.map(({ id }) => id)).not.toContain(draft.storyId)
  await expect(ask(child, 'stories.get', draft)).rejects.toThrow('refused')

  await child.getByRole('list', { name: 'Your books' }).getByRole('link').first().click()
  await expect(reader.text(child)).toBeVisible()
  await expect(child.getByRole('button', { name: 'More', exact: true })).toHaveCount(0)
  await child.getByRole('link', { name: 'Back to the library' }).click()

  await child.getByRole('button', { name: 'For grown-ups' }).click()
  const door = child.getByRole('dialog', { name: 'Leave the child’s view' })
  const leave = door.getByRole('button', { name: 'Leave the child’s view' })
  await expect(door.getByLabel('PIN')).toBeFocused()
  await door.getByLabel('PIN').fill('0000')
  await leave.click()
  await expect(door.getByRole('alert')).toContainText('That is not the PIN.')
  await door.getByLabel('PIN').fill('2704')
  await leave.click()
  await expect(navigation(child, 'Create')).toBeVisible()
  expect((await stories(child)).total).toBe(4)
})
