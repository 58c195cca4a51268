import type { Page } from '@playwright/test'
import { onlyStory } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { create, expectPictureShown, library, reader, settle } from './support/screens.ts'

/** What has the focus, by its accessible name as far as a test needs it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return ''
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined
    return (element.getAttribute('aria-label') ?? label ?? element.innerText).trim()
  })

/** Tabs on until the thing of that name has the focus, and can be seen to have it. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const passed: string[] = []
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    passed.push(now)
    if (now !== name) continue
    const visible = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
    expect(visible, `the focus on “${name}” can be seen`).toBe(true)
    return
  }
  throw new Error(`“${name}” can't be reached by Tab; passed: ${passed.join(' | ')}`)
}

test('a first story by keyboard alone', async ({ start }) => {
  const { page } = await start()
  await expect(library.firstStory(page)).toBeVisible()
  await tabTo(page, 'Make your first story')
  await page.keyboard.press('Enter')

  // The topic has the focus at once.
  await expect(create.topic(page)).toBeFocused()
  await page.keyboard.type('the star that came down to visit')
  await tabTo(page, 'Pages')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('4')
  await tabTo(page, 'Generate Content')
  await page.keyboard.press('Enter')

  await expect(reader.pageOf(page)).toHaveText(/^1 of 4$/)
  await settle(page)
  await expectPictureShown(reader.picture(page))
  await page.keyboard.press('Space')
  await expect(reader.pageOf(page)).toHaveText('2 of 4')
  await page.keyboard.press('Control+End')
  await expect(reader.pageOf(page)).toHaveText('4 of 4')
  await page.keyboard.press('Control+Home')
  await expect(reader.pageOf(page)).toHaveText('1 of 4')

  // A menu opens, moves and closes by its keys, and gives the focus back.
  await tabTo(page, 'More')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  expect(await focused(page)).toBe('More')

  await page.keyboard.press('Escape')
  await expect(library.cards(page)).toHaveCount(1)
  expect((await onlyStory(page)).status).toBe('completed')

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await expect(library.search(page)).toBeFocused()
  await page.keyboard.press('Control+n')
  await expect(create.topic(page)).toBeFocused()
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
})
