import { expect, type Page } from '@playwright/test'
import type { Settings } from '../../src-preload/contract/index.ts'
import { ask, onlyStory } from './bridge.ts'
import { library, order, reader, settle } from './screens.ts'

export type Light = Exclude<Settings['theme'], 'system'>
export const lights: readonly Light[] = ['evening', 'day']

export const setLight = async (page: Page, light: Light): Promise<void> => {
  await ask(page, 'settings.update', { theme: light })
  await expect(page.locator('html')).toHaveAttribute('data-theme', light)
}

const go = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

const pictures = async (page: Page): Promise<void> => {
  await expect
    .poll(() =>
      page.evaluate(() =>
        Array.from(document.images).every((image) => image.complete && image.naturalWidth > 0),
      ),
    )
    .toBe(true)
}

/** Every screen of the app, how to get there, and when it stands. The first ones want an empty library. */
export const visits: readonly { readonly name: string; readonly visit: (page: Page) => Promise<void> }[] = [
  {
    name: 'library-empty',
    visit: async (page) => {
      await go(page, '#/')
      await expect(library.firstStory(page)).toBeVisible()
    },
  },
  {
    name: 'create',
    visit: async (page) => {
      await go(page, '#/create')
      await expect(page.getByRole('heading', { name: 'AI Content Generator' })).toBeVisible()
    },
  },
  {
    name: 'create-problem',
    visit: async (page) => {
      await go(page, '#/create')
      await page.getByRole('button', { name: 'Generate Content' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'create-nobody-writes',
    visit: async (page) => {
      await go(page, '#/library')
      await go(page, '#/create')
      await page.getByRole('radio', { name: 'Lullaby' }).check()
      await expect(page.getByRole('button', { name: 'Make it an English story' })).toBeVisible()
    },
  },
  {
    name: 'heroes',
    visit: async (page) => {
      const none = null
      if ((await ask(page, 'family.heroes')).length === 0) {
        const words = { name: 'Ada', kind: 'girl', pronoun: 'she', look: 'a raincoat', nature: '' } as const
        await ask(page, 'family.keepHero', { id: none, words: { ...words, standIn: none } })
      }
      await go(page, '#/heroes')
      await expect(page.getByRole('button', { name: 'Ada' })).toBeVisible()
    },
  },
  {
    name: 'hero',
    visit: async (page) => {
      await page.getByRole('button', { name: 'Ada' }).click()
      await expect(page.getByRole('dialog', { name: 'Ada' })).toBeVisible()
    },
  },
  {
    name: 'settings',
    visit: async (page) => {
      await page.keyboard.press('Escape')
      await go(page, '#/settings')
      await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Who paints', exact: true })).toBeVisible()
    },
  },
  {
    name: 'reader',
    visit: async (page) => {
      const { stories } = await ask(page, 'stories.list', { search: '', limit: 10, cursor: null })
      if (stories.length === 0) {
        await order(page, 'a hedgehog who can’t find a quiet place to sleep', { pages: 6 })
        await settle(page)
      }
      await go(page, `#/story/${(await onlyStory(page)).id}`)
      await expect(reader.pageOf(page)).toBeVisible()
      await page.keyboard.press('Control+Home')
      await expect(reader.picture(page)).toBeVisible()
      await pictures(page)
    },
  },
  {
    name: 'reader-contents',
    visit: async (page) => {
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('c')
      await expect(page.getByRole('navigation', { name: 'Pages of this story' })).toBeVisible()
      await pictures(page)
    },
  },
  {
    name: 'reader-end',
    visit: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.press('Control+End')
      await page.keyboard.press('ArrowRight')
      await expect(reader.theEnd(page)).toBeVisible()
    },
  },
  {
    name: 'library',
    visit: async (page) => {
      await go(page, '#/')
      await expect(library.cards(page)).toHaveCount(1)
      await expect(page.getByText('Read to the end.')).toBeVisible()
      await pictures(page)
    },
  },
  {
    name: 'shortcuts',
    visit: async (page) => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
  {
    name: 'export',
    visit: async (page) => {
      await page.keyboard.press('Escape')
      await go(page, `#/story/${(await onlyStory(page)).id}`)
      await expect(reader.pageOf(page)).toBeVisible()
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
      const dialog = page.getByRole('dialog', { name: 'Save this book as a file' })
      await expect(dialog.getByRole('status')).toHaveText(/\d/)
    },
  },
]
