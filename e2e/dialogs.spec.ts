import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { ask, onlyStory } from './support/bridge.ts'
import { order, settle } from './support/screens.ts'
import { eventChannel, type UpdatesView } from '../src-preload/contract/index.ts'
import { lights, setLight } from './support/visits.ts'

const windows = {
  en: {
    more: 'More',
    versions: 'Choose another picture',
    edit: 'Edit this page',
    voice: 'Read this page in your voice',
    card: /^More about /,
    tags: 'Tags…',
  },
  ar: {
    more: 'المزيد',
    versions: 'اختر صورة أخرى',
    edit: 'تعديل هذه الصفحة',
    voice: 'اقرأ هذه الصفحة بصوتك',
    card: /^المزيد عن /,
    tags: 'وسوم…',
  },
} as const

for (const language of ['en', 'ar'] as const) {
  test(`what opens over a book, and the switch for updates, meet WCAG 2.2 AA in both lights: ${language}`, async ({
    start,
  }) => {
    test.slow()
    const { electron, page } = await start()
    const words = windows[language]
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await order(page, 'a hedgehog who can’t find a quiet place to sleep', { pages: 4 })
    await settle(page)
    const { id } = await onlyStory(page)
    await ask(page, 'pictures.paintAgain', { storyId: id, page: 1 })
    await expect.poll(async () => (await onlyStory(page)).pages[0]?.image?.versions).toBe(2)
    await settle(page)
    await ask(page, 'settings.update', { interfaceLanguage: language })
    await expect(page.locator('html')).toHaveAttribute('lang', language)

    const go = (hash: string): Promise<void> =>
      page.evaluate((to) => {
        location.hash = to
      }, hash)
    const more = page.getByRole('button', { name: words.more, exact: true })
    const dialog = page.getByRole('dialog')
    for (const light of lights) {
      await setLight(page, light)
      await go(`#/story/${id}`)
      await expect(more).toBeVisible()
      await page.keyboard.press('Control+Home')
      for (const name of ['versions', 'voice', 'edit'] as const) {
        await more.click()
        await page.getByRole('menuitem', { name: words[name], exact: true }).click()
        // Editing takes the place of the words, and is no dialog.
        await expect(name === 'edit' ? page.locator('textarea').first() : dialog).toBeVisible()
        expect.soft(await violations(page), `${name}, ${light}`).toEqual([])
        await page.keyboard.press('Escape')
      }

      await go('#/library')
      await page.getByRole('button', { name: words.card }).first().click()
      await page.getByRole('menuitem', { name: words.tags, exact: true }).click()
      await expect(dialog).toBeVisible()
      expect.soft(await violations(page), `tags, ${light}`).toEqual([])
      await page.keyboard.press('Escape')

      await go('#/settings')
      await expect(page.locator('#updates')).toBeVisible()
      // A copy that runs from its source has no switch: main says what an installed one would.
      const told: UpdatesView = { way: 'itself', state: { kind: 'off' } }
      await electron.evaluate(
        ({ BrowserWindow }, [channel, view]) =>
          // eslint-disable-next-line no-restricted-syntax -- plays main's part in a test
          BrowserWindow.getAllWindows()[0]?.webContents.send(channel, view),
        [eventChannel('updates.changed'), told] as const,
      )
      await expect(page.locator('#updates').getByRole('switch')).toBeVisible()
      expect.soft(await violations(page), `updates, ${light}`).toEqual([])
    }
  })
}
