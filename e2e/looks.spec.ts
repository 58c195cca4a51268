import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Page } from '@playwright/test'
import { samples } from '../src-main/core/library/samples.ts'
import { expect, test, type RunningApp } from './support/app.ts'
import { ask } from './support/bridge.ts'
import { library, reader } from './support/screens.ts'
import { lights, setLight } from './support/visits.ts'

/**
 * How every screen looks, against `e2e/looks/`: a picture of each, 320 pixels wide, in both lights and at three sizes.
 * So small, what a font's edges do does not count, and a thing that moved, vanished or changed its colour does. What is
 * shown is the same each time: the sample books come from fixed seeds, and the window's clock stands still.
 *
 * It takes a minute and a half, and is asked for by name: `INGLENOOK_LOOKS=1 npm test -- e2e/looks.spec.ts`. Where a screen
 * is meant to look different, with `--update-snapshots`; look at the pictures, commit them. They were taken on Linux with
 * the Electron that npm carries; another Chromium may draw a shadow otherwise.
 */
const isAsked = process.env.INGLENOOK_LOOKS === '1'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 900, height: 700 },
] as const

/** A Tuesday in November, in the evening: ideas and greetings change with season and time of day. */
const evening = new Date('2026-11-24T19:00:00')
const small = 320

/** Each says only when it happened, and that is another time at every run. */
const moments = 'time, .moment'

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

const book = `#/story/${samples[1].id}`

const looks: readonly { readonly name: string; readonly visit: (page: Page) => Promise<void> }[] = [
  {
    name: 'library-empty',
    visit: async (page) => {
      await go(page, '#/')
      await expect(page.getByRole('heading', { name: 'Good evening' })).toBeVisible()
    },
  },
  {
    name: 'library',
    visit: async (page) => {
      await page.getByRole('button', { name: /sample/i }).click()
      await expect(library.cards(page)).toHaveCount(samples.length)
      await expect
        .poll(
          async () =>
            (await ask(page, 'stories.list', { search: '', limit: 10, cursor: null })).stories.map(
              ({ status }) => status,
            ),
          { timeout: 120_000 },
        )
        .toEqual(samples.map(() => 'completed'))
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
    name: 'own-text',
    visit: async (page) => {
      await go(page, '#/own-text')
      await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
    },
  },
  {
    name: 'heroes',
    visit: async (page) => {
      const words = { name: 'Ada', kind: 'girl', pronoun: 'she', look: 'a raincoat', nature: '' } as const
      if ((await ask(page, 'family.heroes')).length === 0)
        await ask(page, 'family.keepHero', { id: null, words: { ...words, standIn: null } })
      await go(page, '#/heroes')
      await expect(page.getByRole('button', { name: 'Ada' })).toBeVisible()
    },
  },
  {
    name: 'reader-cover',
    visit: async (page) => {
      await go(page, book)
      await expect(reader.pageOf(page)).toBeVisible()
      await page.keyboard.press('Control+Home')
      await expect(reader.picture(page)).toBeVisible()
    },
  },
  {
    name: 'reader',
    visit: async (page) => {
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await expect(reader.picture(page).first()).toBeVisible()
    },
  },
  {
    name: 'reader-contents',
    visit: async (page) => {
      await page.keyboard.press('c')
      await expect(page.getByRole('navigation', { name: 'Pages of this story' })).toBeVisible()
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
    name: 'export',
    visit: async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
      const dialog = page.getByRole('dialog', { name: 'Save this book as a file' })
      await expect(dialog.getByRole('status')).toHaveText(/\d/)
    },
  },
  {
    name: 'shortcuts',
    visit: async (page) => {
      await page.keyboard.press('Escape')
      await go(page, '#/')
      await expect(library.cards(page)).toHaveCount(samples.length)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
  {
    name: 'settings',
    visit: async (page) => {
      await page.keyboard.press('Escape')
      await go(page, '#/settings')
      await expect(page.getByRole('heading', { name: 'Who paints', exact: true })).toBeVisible()
    },
  },
]

const resize = async ({ electron, page }: RunningApp, size: (typeof sizes)[number]): Promise<void> => {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([size.width, size.height])
}

/** All there: fonts, pictures that are to be seen, decoded, and nothing moving. */
const stands = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        await document.fonts.ready
        const frames = (): Promise<unknown> =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve))
          })
        // A window of another size is laid out in the frames that follow.
        await frames()
        const shown = Array.from(document.images).filter((image) => image.checkVisibility())
        const isLoaded = (image: HTMLImageElement): boolean =>
          image.complete && image.naturalWidth > 0 && (!image.matches('.picture') || image.matches('.loaded'))
        if (!shown.every(isLoaded)) return false
        await Promise.all(shown.map((image) => image.decode()))
        await frames()
        return document.getAnimations().every(({ playState }) => playState !== 'running')
      }),
    )
    .toBe(true)

const shrink = async (page: Page): Promise<Buffer> => {
  const shot = await loadImage(
    await page.screenshot({ animations: 'disabled', mask: [page.locator(moments)], maskColor: '#808080' }),
  )
  const height = Math.round((shot.height * small) / shot.width)
  const canvas = createCanvas(small, height)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(shot, 0, 0, small, height)
  return canvas.toBuffer('image/jpeg', 85)
}

/** The window as it is when two pictures of it in a row are the same: what was still being drawn is drawn by then. */
const look = async (page: Page): Promise<Buffer> => {
  let last = await shrink(page)
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const next = await shrink(page)
    if (next.equals(last)) return next
    last = next
  }
  return last
}

for (const light of lights) {
  test(`every screen looks as it should, by ${light}`, async ({ start }) => {
    test.skip(!isAsked, 'one of the long ones: INGLENOOK_LOOKS=1')
    test.slow()
    const app = await start()
    const { page } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.clock.setFixedTime(evening)
    // The window took its clock when it was loaded.
    await page.reload()
    await setLight(page, light)
    for (const { name, visit } of looks) {
      await visit(page)
      for (const size of sizes) {
        await resize(app, size)
        await page.mouse.move(0, 0)
        await stands(page)
        expect.soft(await look(page)).toMatchSnapshot(`${name}-${size.width}-${light}.jpg`, {
          maxDiffPixelRatio: 0.01,
        })
      }
      await resize(app, sizes[0])
    }
  })
}
