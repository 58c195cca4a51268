import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { violations } from './support/axe.ts'
import { ask } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { lights, setLight } from './support/visits.ts'

test('the log and a report without anything private, from the menu to the clipboard', async ({
  start,
  profile,
}) => {
  const { electron, page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const words = { name: 'Liselotte', kind: 'girl', pronoun: 'she', look: 'a raincoat', nature: '' } as const
  await ask(page, 'family.keepHero', { id: null, words: { ...words, standIn: null } })
  const story = {
    topic: 'a very secret dragon',
    level: 'early',
    language: 'en',
    pages: 4,
    illustrated: false,
  }
  await ask(page, 'stories.create', story)
  // Something for the log, with a word in it that no report may repeat: the window refuses to leave.
  await page.evaluate(() => {
    window.open('https://example.org/liselotte')
  })

  await electron.evaluate(({ Menu }) => {
    const help = Menu.getApplicationMenu()?.items.find(({ role }) => role === 'help')
    help?.submenu?.items.find(({ label }) => label === 'Log and Report')?.click()
  })
  await expect(page.getByRole('heading', { name: 'Log and report', level: 1 })).toBeVisible()
  await expect(page.getByRole('list', { name: 'What happened' })).toContainText('refused a new window')
  await expect(page.getByText('There has been none in the last thirty days.')).toBeVisible()

  const report = page.getByRole('group', { name: 'The report' })
  await expect(report).toContainText('stories: 1')
  await expect(report).toContainText('refused a new window')
  const shown = await report.innerText()
  expect(shown).not.toMatch(/liselotte|dragon|raincoat/iu)
  expect(shown).not.toContain(profile)

  await page.getByRole('button', { name: 'Copy report' }).click()
  await expect(page.getByText('The report is copied.')).toBeVisible()
  const copied = await electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.trim()).toBe(shown.trim())

  await page.getByRole('radio', { name: 'Errors only' }).check()
  await expect(page.getByText('Nothing of that kind.')).toBeVisible()
  await page.getByRole('radio', { name: 'Everything' }).check()
  for (const light of lights) {
    await setLight(page, light)
    expect.soft(await violations(page), light).toEqual([])
  }
  expect(await electron.evaluate(({ crashReporter }) => crashReporter.getUploadToServer())).toBe(false)

  // A checkout brings itself up to date by git, and asks nobody.
  await page.getByRole('link', { name: 'Back to Settings' }).click()
  await expect(page.getByText('This copy runs from its source: newer versions come by git.')).toBeVisible()
  expect(await ask(page, 'updates.look')).toEqual({ way: 'checkout', state: { kind: 'off' } })
  expect((await ask(page, 'settings.get')).updates).toEqual({ on: false, lookedAt: null })

  // A part of the app dies in earnest: its dump stays here, is counted, and the log says what it was.
  const crashed = page.waitForEvent('crash')
  await electron.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer())
  await crashed
  expect(existsSync(join(profile, 'crashes'))).toBe(true)
})
