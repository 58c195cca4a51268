import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Bridge, Envelope, StoryList } from '../../src-preload/contract/index.ts'
import { quantile, say } from './measures.ts'

declare global {
  interface Window {
    readonly inglenook: Bridge
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const frame = 1_000 / 60
const starts = 6
const books = 1_000
/** Milliseconds between two books: Chromium holds back whoever goes to more than 200 places in ten seconds. */
const pause = 55

export interface Opened {
  readonly app: ElectronApplication
  readonly page: Page
  /** Milliseconds from the start of the process to the library's own page on screen. */
  readonly took: number
}

export async function open(profile: string): Promise<Opened> {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const since = performance.now()
  const app = await _electron.launch({
    executablePath:
      folder === undefined
        ? (createRequire(import.meta.url)('electron') as string)
        : join(folder, 'electron'),
    args: process.getuid?.() === 0 ? ['.', '--no-sandbox'] : ['.'],
    cwd: root,
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'en', INGLENOOK_PROFILE: profile },
  })
  const page = await app.firstWindow()
  await page
    .getByRole('link', { name: /Make your first story|New story/ })
    .first()
    .waitFor()
  return { app, page, took: performance.now() - since }
}

/** In turn, so that what else the computer does falls on both. */
async function measureStarts(
  full: string,
  empty: string,
): Promise<Readonly<Record<'full' | 'empty', readonly number[]>>> {
  const times: Record<'full' | 'empty', number[]> = { full: [], empty: [] }
  for (let start = 0; start < starts; start += 1) {
    for (const which of start % 2 === 0 ? (['empty', 'full'] as const) : (['full', 'empty'] as const)) {
      const { app, took } = await open(which === 'full' ? full : empty)
      times[which].push(took)
      await app.close()
    }
  }
  return times
}

/** Milliseconds from each keystroke to the frame in which the list is another one. */
async function measureSearch(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (const words of ['moon dragon', 'hedgehog', 'the little whale']) {
    await page.getByRole('searchbox').fill('')
    await page.waitForTimeout(400)
    for (const letter of words) {
      const shown = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            document.addEventListener(
              'input',
              () => {
                const since = performance.now()
                const list = document.querySelector('main') ?? document.body
                const done = (): void => {
                  observer.disconnect()
                  clearTimeout(limit)
                  requestAnimationFrame(() => resolve(performance.now() - since))
                }
                const observer = new MutationObserver(done)
                observer.observe(list, { childList: true, subtree: true, characterData: true })
                // A letter that changes nothing of what is found changes nothing on screen.
                const limit = setTimeout(() => {
                  observer.disconnect()
                  resolve(-1)
                }, 2_000)
              },
              { once: true, capture: true },
            )
          }),
      )
      await page.getByRole('searchbox').press(letter === ' ' ? 'Space' : letter)
      const took = await shown
      if (took >= 0) times.push(took)
    }
  }
  await page.getByRole('searchbox').fill('')
  await page.waitForTimeout(400)
  return times
}

/**
 * Lays plain boxes, as many and as large as the cards, over the library: what of a late frame is this computer's, and
 * not the library's. Answers nothing; `selector` of `measureScrolling` is then `#boxes`.
 */
const layBoxes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const card = document.querySelector('.card')?.getBoundingClientRect()
    const grid = document.querySelector('.story-grid')?.getBoundingClientRect()
    if (card === undefined || grid === undefined) throw new Error('There is no library on screen')
    const gap = 24
    const columns = Math.round((grid.width + gap) / (card.width + gap))
    const rows = Math.ceil((600 * 48 + innerHeight) / (card.height + gap))
    const boxes = document.createElement('div')
    boxes.id = 'boxes'
    boxes.style.cssText = 'position: fixed; inset: 0; z-index: 9; overflow-y: auto; background: #222'
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const box = document.createElement('div')
        box.style.cssText = `position: absolute; top: ${row * (card.height + gap)}px;
          left: ${grid.left + column * (card.width + gap)}px; width: ${card.width}px; height: ${card.height}px;
          background: hsl(${(row * columns + column) * 37} 30% 40%)`
        boxes.append(box)
      }
    }
    document.body.append(boxes)
  })

/** Milliseconds between frames while something is scrolled, screen by screen, from its top. */
const measureScrolling = (page: Page, selector: string): Promise<number[]> =>
  page.evaluate(
    (scrolled) =>
      new Promise<number[]>((resolve) => {
        const screen = document.querySelector(scrolled)
        if (screen === null) throw new Error('There is no library on screen')
        screen.scrollTop = 0
        const times: number[] = []
        let last = performance.now()
        const step = (now: number): void => {
          times.push(now - last)
          last = now
          screen.scrollTop += 48
          if (times.length < 600) requestAnimationFrame(step)
          else resolve(times.slice(1))
        }
        requestAnimationFrame(step)
      }),
    selector,
  )

/** Opens so many books one after the other; answers what is still held after each hundred, in MB, collected. */
export async function measureBooks({ app, page }: Opened): Promise<readonly number[]> {
  const listed = await page.evaluate(async (wanted) => {
    const found: { readonly id: string; readonly title: string }[] = []
    let cursor: string | null = null
    do {
      const answer: Envelope<StoryList> = await window.inglenook.stories.list({
        search: '',
        limit: 200,
        cursor,
      })
      if (!answer.ok) throw new Error(answer.error.message)
      found.push(...answer.value.stories.map(({ id, title }) => ({ id, title })))
      cursor = answer.value.next
    } while (cursor !== null && found.length < wanted)
    return found.slice(0, wanted)
  }, books)
  const session = await app.context().newCDPSession(page)
  const held: number[] = []
  for (const [index, { id, title }] of listed.entries()) {
    await page.waitForTimeout(pause)
    await page.evaluate((story) => {
      location.hash = `#/story/${story}`
    }, id)
    await page.locator('.reader-text h1', { hasText: title }).waitFor()
    if ((index + 1) % 100 !== 0) continue
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    held.push(usedSize / 1024 / 1024)
  }
  return held
}

/** How the window does with a full library, beside an empty one; answers whether what was wished for holds. */
export async function measureWindow(full: string, empty: string): Promise<boolean> {
  // The first start of all makes the empty library, and warms the disk.
  await (await open(empty)).app.close()
  // The first one of the full library reads all of it; those that follow go by its word.
  await (await open(full)).app.close()
  const { empty: emptyStarts, full: fullStarts } = await measureStarts(full, empty)
  say('start, an empty library', emptyStarts)
  say('start, the full one', fullStarts)
  const ratio = quantile(fullStarts, 0.5) / quantile(emptyStarts, 0.5)
  console.log(`  ${ratio.toFixed(2)} times as long (wished for: 1.03)`)

  const opened = await open(full)
  try {
    await opened.page.waitForTimeout(2_000)
    const searched = await measureSearch(opened.page)
    say('keystroke to first results', searched)
    const late = (frames: readonly number[]): number => frames.filter((each) => each > frame * 1.5).length
    const frames = await measureScrolling(opened.page, 'main')
    await layBoxes(opened.page)
    const boxes = await measureScrolling(opened.page, '#boxes')
    await opened.page.evaluate(() => document.querySelector('#boxes')?.remove())
    say('between two frames, scrolling', frames, `${late(frames)} of ${frames.length} came late`)
    say('the same over plain boxes', boxes, `${late(boxes)} of ${boxes.length} came late`)
    const held = await measureBooks(opened)
    console.log(`memory after each 100 books      ${held.map((each) => each.toFixed(1)).join(', ')} MB`)
    const growth = (held.at(-1) ?? 0) - (held[0] ?? 0)
    return ratio <= 1.03 && quantile(searched, 0.95) <= frame && growth < 2
  } finally {
    await opened.app.close()
  }
}
