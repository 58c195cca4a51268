import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { StorySummary } from '../../src-preload/contract/index.ts'
import { eventChannel, pictureScheme } from '../../src-preload/contract/names.ts'
import { fillLibrary } from '../library/fill.ts'
import { quantile } from '../library/measures.ts'
import { open } from '../library/window.ts'
import { inUnit, times, type Row } from './report.ts'
import { bareFolder, electronPath, sandboxArguments } from './runtime.ts'
import { differenceOfMedians, measurePairs, median, ratioOfMedians } from './statistics.ts'

declare global {
  interface Window {
    readonly raw: {
      readonly keep: (value: unknown) => Promise<void>
      readonly echo: () => Promise<unknown>
    }
  }
}

const frame = 1_000 / 60
const stories = 60
const callsTogether = 50
const events = 300

/** Rows that need a window and have nothing to do with starting it: calls, events, pictures on screen. */
export async function measureWindowRows(temporary: string, pairs: number): Promise<readonly Row[]> {
  const profile = join(temporary, 'shelf')
  await fillLibrary(profile, stories)
  const bareData = join(temporary, 'echo')
  mkdirSync(bareData)
  const opened = await open(profile)
  const raw = await _electron.launch({
    executablePath: electronPath(),
    args: [join(bareFolder, 'echo.mjs'), ...sandboxArguments, `--user-data-dir=${bareData}`],
  })
  try {
    const rawPage = await raw.firstWindow()
    await rawPage.locator('#bare').waitFor()
    const calls = await measureCalls(opened.page, rawPage, pairs)
    const pictures = await measurePictures(opened.page, rawPage, join(profile, 'pictures'), pairs)
    return [calls, await measureEvents(opened.app, opened.page), pictures]
  } finally {
    await raw.close()
    await opened.app.close()
  }
}

/** The same answer from both: the app's after a look at the sender, the input and the answer, the raw one unseen. */
async function measureCalls(page: Page, rawPage: Page, pairs: number): Promise<Row> {
  const answer = await page.evaluate(() => window.inglenook.settings.get())
  await rawPage.evaluate((value) => window.raw.keep(value), answer)
  const own = (): Promise<number[]> =>
    page.evaluate(async (count) => {
      const took: number[] = []
      for (let call = 0; call < count; call += 1) {
        const since = performance.now()
        await window.inglenook.settings.get()
        took.push(performance.now() - since)
      }
      return took
    }, callsTogether)
  const bare = (): Promise<number[]> =>
    rawPage.evaluate(async (count) => {
      const took: number[] = []
      for (let call = 0; call < count; call += 1) {
        const since = performance.now()
        await window.raw.echo()
        took.push(performance.now() - since)
      }
      return took
    }, callsTogether)
  // A window tells time in tenths of a millisecond: the mean of fifty calls, and the median of those means.
  const mean = (values: readonly number[]): number =>
    values.reduce((all, value) => all + value, 0) / values.length
  const means = ({ first, second }: { first: readonly number[][]; second: readonly number[][] }) => ({
    first: first.map(mean),
    second: second.map(mean),
  })
  const measure = (): ReturnType<typeof measurePairs<number[]>> =>
    measurePairs(pairs, (side) => (side === 'first' ? own() : bare()))
  await measure()
  const measured = await measure()
  const control = ratioOfMedians(means(await measurePairs(pairs, bare)))
  const ratio = ratioOfMedians(means(measured))
  const p99 = quantile(measured.first.flat(), 0.99)
  return {
    what: 'validated IPC call',
    goal: 'p50 2 x raw, p99 1 ms',
    measured: `${times(ratio)}; ${median(means(measured).first).toFixed(2)} ms, raw ${median(means(measured).second).toFixed(2)} ms; p99 ${p99.toFixed(2)} ms, raw ${quantile(measured.second.flat(), 0.99).toFixed(2)} ms`,
    met: ratio.value <= 2 && p99 <= 1,
    control,
  }
}

/** From the moment main sends that a story has changed to the frame in which the library shows it. */
async function measureEvents(app: ElectronApplication, page: Page): Promise<Row> {
  const listed = await page.evaluate(() =>
    window.inglenook.stories.list({ search: '', limit: 1, cursor: null }),
  )
  if (!listed.ok) throw new Error(listed.error.message)
  const story: StorySummary | undefined = listed.value.stories[0]
  if (story === undefined) throw new Error('There is no story on screen')
  await page.evaluate(() => {
    const took: number[] = []
    Object.assign(window, { eventsTook: took })
    const sentAt = /Painted at (\d+\.\d+)\./u
    let last = ''
    new MutationObserver(() => {
      const sent = sentAt.exec(document.querySelector('.library')?.textContent ?? '')?.[1]
      if (sent === undefined || sent === last) return
      last = sent
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => took.push(performance.timeOrigin + performance.now() - Number(sent))
        port2.postMessage(0)
      })
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await app.evaluate(
    async ({ BrowserWindow }, { channel, changed, revision, count }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      for (let sent = 1; sent <= count; sent += 1) {
        // Out of step with the frames, so that an event finds every part of one.
        await new Promise((resolve) => setTimeout(resolve, 53))
        const title = `Painted at ${(performance.timeOrigin + performance.now()).toFixed(3)}.`
        const payload = { revision: revision + sent, storyId: changed.id, story: { ...changed, title } }
        contents?.send(channel, payload)
      }
    },
    {
      channel: eventChannel('stories.changed'),
      changed: story,
      revision: listed.value.revision,
      count: events,
    },
  )
  await page.waitForTimeout(500)
  const took = await page.evaluate(
    () => (window as unknown as { readonly eventsTook: readonly number[] }).eventsTook,
  )
  const p99 = quantile(took, 0.99)
  const whole = took.length === events
  return {
    what: 'progress event to painted',
    goal: 'p99 2 frames (33 ms)',
    measured: `p50 ${quantile(took, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${whole ? '' : `; only ${took.length} of ${events} were painted`}`,
    met: whole && p99 <= 2 * frame,
    control: null,
  }
}

/** Milliseconds from asking for a picture to the frame that shows it. */
const show = (page: Page, url: string): Promise<number> =>
  page.evaluate(
    (address) =>
      new Promise<number>((resolve, reject) => {
        const picture = new Image(480, 360)
        picture.style.cssText = 'position: fixed; inset: 0; z-index: 9'
        const since = performance.now()
        picture.onload = () =>
          void picture.decode().then(() =>
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => {
                resolve(performance.now() - since)
                picture.remove()
              }
              port2.postMessage(0)
            }),
          )
        picture.onerror = () => reject(new Error(`There is no picture at ${address}`))
        picture.src = address
        document.body.append(picture)
      }),
    url,
  )

/** The same bytes by the app's protocol, and from the disk; each address once, so that nothing is in a cache. */
async function measurePictures(page: Page, rawPage: Page, folder: string, pairs: number): Promise<Row> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[0-9a-f]{64}$/u.test(basename(path)))
    .sort()
  let shown = 0
  const byFile = (): Promise<number> => {
    shown += 1
    const path = join(folder, files[shown % files.length] ?? '')
    return show(rawPage, `${pathToFileURL(path).href}?${shown}`)
  }
  const byProtocol = (): Promise<number> => {
    shown += 1
    return show(page, `${pictureScheme}://full/${basename(files[shown % files.length] ?? '')}?${shown}`)
  }
  const measure = (): ReturnType<typeof measurePairs<number>> =>
    measurePairs(pairs, (side) => (side === 'first' ? byProtocol() : byFile()))
  await measure()
  const measured = await measure()
  const later = differenceOfMedians(measured)
  return {
    what: 'a picture on screen by our protocol',
    goal: 'one frame (16.7 ms) after file://',
    measured: `${inUnit(later, 'ms later')}; ${median(measured.first).toFixed(1)} ms, file:// ${median(measured.second).toFixed(1)} ms`,
    met: later.value <= frame,
    control: null,
  }
}
