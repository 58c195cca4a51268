import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../src-preload/contract/index.ts'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { ask, onlyStory, stories } from './support/bridge.ts'
import { create, order, reader, settle } from './support/screens.ts'
import { lights, setLight } from './support/visits.ts'

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

test('a topic that is not for children is declined kindly in the language of the window', async ({
  start,
}) => {
  const { page } = await start()
  const cases = [
    ['de', 'ein Bär mit einem Gewehr', /^Inglenook macht Gutenachtgeschichten für Kinder.*anderen Thema/],
    ['ar', 'دب معه مسدس', /^يصنع Inglenook قصصًا للأطفال قبل النوم.*موضوعًا آخر/],
    ['uk', 'ведмідь з рушницею', /^Inglenook складає казки на ніч для дітей.*іншу тему/],
  ] as const
  for (const [language, topic, sentence] of cases) {
    await speaking(page, language)
    await open(page, '#/library')
    await open(page, '#/create')
    const field = page.locator('textarea')
    await field.fill(topic)
    await field.press('Enter')
    await expect(create.alert(page)).toHaveText(sentence)
    await expect(field, 'what was typed is kept').toHaveValue(topic)
  }
  expect((await stories(page)).total).toBe(0)
})

test('what main refuses elsewhere is said in the language of the window', async ({ start }) => {
  const { page } = await start()
  await speaking(page, 'de')
  await open(page, '#/settings')
  const keys = page.locator('#images')
  await keys.getByLabel('Hugging-Face-API-Token').fill('https://huggingface.co/settings/tokens')
  await keys.getByRole('button', { name: 'Schlüssel speichern' }).click()
  await expect(keys.getByRole('alert')).toHaveText(
    'Das ist eine Webadresse und kein Schlüssel. Öffne die Seite und kopier den Schlüssel von dort.',
  )
})

test('a library that is not there is told of in the language of the system', async ({ start, profile }) => {
  const folder = join(profile, 'a stick')
  await writeFile(join(profile, 'library.json'), JSON.stringify({ version: 1, folder, earlier: null }))
  const { page } = await start({ LANGUAGE: 'ar' })
  await expect(page.getByRole('heading', { name: 'مكتبتك ليست هنا الآن' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('alert')).toContainText(folder)
  await page.getByRole('link', { name: 'حاول مجددًا' }).click()
  await expect(page.getByRole('alert')).toContainText('تعذّر العثور عليه')
  expect(await violations(page)).toEqual([])
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

test('from right to left the reader and what opens over it meet WCAG 2.2 AA, in both lights', async ({
  start,
}) => {
  test.slow()
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await order(page, 'a hedgehog who can’t find a quiet place to sleep', { pages: 4 })
  await settle(page)
  const story = `#/story/${(await onlyStory(page)).id}`
  await speaking(page, 'ar')
  const more = page.getByRole('button', { name: 'المزيد', exact: true })
  const dialog = page.getByRole('dialog')
  const places: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'reader',
      async () => {
        await page.evaluate((to) => {
          location.hash = to
        }, story)
        await expect(reader.pageOf(page)).toBeVisible()
        await page.keyboard.press('Control+Home')
        await expect(reader.picture(page)).toBeVisible()
      },
    ],
    [
      'contents',
      async () => {
        await page.keyboard.press('c')
        await expect(page.getByRole('navigation', { name: 'صفحات هذه القصة' })).toBeVisible()
      },
    ],
    [
      'menu',
      async () => {
        await page.keyboard.press('c')
        await more.click()
        await expect(page.getByRole('menu')).toHaveCSS('direction', 'rtl')
      },
    ],
    [
      'how the picture was made',
      async () => {
        await page.getByRole('menuitem', { name: 'كيف صُنعت هذه الصورة' }).click()
        await expect(dialog.getByRole('listitem').first()).toBeVisible()
      },
    ],
    [
      'export',
      async () => {
        await page.keyboard.press('Escape')
        await more.click()
        await page.getByRole('menuitem', { name: 'احفظ كملف…' }).click()
        await expect(dialog.getByRole('status')).toHaveText(/\d|[٠-٩]/)
      },
    ],
    [
      'type',
      async () => {
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'الخط', exact: true }).click()
        await expect(dialog).toBeVisible()
      },
    ],
    [
      'palette',
      async () => {
        await page.keyboard.press('Escape')
        await open(page, '#/library')
        await page.keyboard.press('Control+k')
        await expect(dialog.getByRole('option').first()).toBeVisible()
      },
    ],
    [
      'shortcuts',
      async () => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('?')
        await expect(dialog).toBeVisible()
      },
    ],
    [
      'hero',
      async () => {
        await page.keyboard.press('Escape')
        await open(page, '#/heroes')
        await page.getByRole('main').getByRole('button').last().click()
        await expect(dialog).toBeVisible()
      },
    ],
  ]
  for (const light of lights) {
    await setLight(page, light)
    for (const [name, visit] of places) {
      await visit()
      expect.soft(await violations(page), `${name}, ${light}`).toEqual([])
    }
    await page.keyboard.press('Escape')
  }
})
