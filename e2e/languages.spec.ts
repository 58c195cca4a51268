import type { Page } from '@playwright/test'
import type { Settings } from '../src-preload/contract/index.ts'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { ask } from './support/bridge.ts'

const screens = ['#/library', '#/create', '#/heroes', '#/settings'] as const

const open = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
}

const speaking = async (page: Page, interfaceLanguage: Settings['interfaceLanguage']): Promise<void> => {
  await ask(page, 'settings.update', { interfaceLanguage })
  await expect(page.locator('html')).toHaveAttribute('lang', interfaceLanguage)
}

test('the window speaks another language at once, and again after a restart', async ({ start }) => {
  const { electron, page, close } = await start()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Language of the app').selectOption('de')
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible()
  const menu = (): Promise<readonly string[]> =>
    electron.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label))
  await expect.poll(menu).toContain('&Bearbeiten')
  await close()
  const again = await start()
  await expect(again.page.getByRole('link', { name: 'Bibliothek' })).toBeVisible()
})

test('in every language no screen sticks out of a small window', async ({ start }) => {
  const { electron, page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 700))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900)
  for (const language of ['de', 'es', 'fr', 'uk', 'ar'] as const) {
    await speaking(page, language)
    for (const screen of screens) {
      await open(page, screen)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect.soft(overflow, `${screen} in ${language}`).toBeLessThanOrEqual(0)
      const cut = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.rail-link, .button:not(.skip), .pill span'))
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.textContent),
      )
      expect.soft(cut, `words that do not fit on ${screen} in ${language}`).toEqual([])
    }
  }
})

test('from right to left every screen meets WCAG 2.2 AA as well', async ({ start }) => {
  test.slow()
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await speaking(page, 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  for (const screen of screens) {
    await open(page, screen)
    expect.soft(await violations(page), screen).toEqual([])
  }
})
