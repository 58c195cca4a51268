import type { Page } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { ask } from './bridge.ts'
import { expect, type RunningApp } from './app.ts'
import { navigation } from './screens.ts'

/** Keys that no provider ever gave out: wherever one of them turns up, a real one would have. */
export const canaries = { horde: 'c4n4ryH0rdeKeyQx7Zt9Lm', face: `hf_c4n4ry${'Tk8Wp2Rv5Yb'.repeat(2)}Qx7Zt` }

/** A file as it lies there, and what is packed in it: the entries of a ZIP (EPUB, `.inglenook`), the streams of a PDF. */
const layersOf = (bytes: Buffer): readonly Buffer[] => {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    return [bytes, ...Object.values(unzipSync(bytes)).map((entry) => Buffer.from(entry))]
  }
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return [bytes]
  const streams = bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)
  return [bytes, ...Array.from(streams, ([, stream = '']) => inflated(Buffer.from(stream, 'latin1')))]
}

const inflated = (stream: Buffer): Buffer => {
  try {
    return inflateSync(stream)
  } catch {
    // A picture, or not packed: it was searched as it lies there.
    return Buffer.alloc(0)
  }
}

/**
 * Files that hold the secret, in UTF-8, UTF-16 or base64: SQLite's pages and its log are searched as they lie there,
 * what is packed is unpacked.
 */
export const filesWith = async (folder: string, secret: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const needles = [
    Buffer.from(secret),
    Buffer.from(secret, 'utf16le'),
    Buffer.from(Buffer.from(secret).toString('base64').replace(/=+$/, '')),
  ]
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    // Chromium renames its temporary files while it runs; under its new name it is found, or was listed already.
    const bytes = await readFile(path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
      throw error
    })
    const layers = layersOf(bytes)
    if (layers.some((layer) => needles.some((needle) => layer.includes(needle)))) found.push(path)
  }
  return found
}

/** The whole heap of the page, as the developer tools would show it. */
const heapOf = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  let heap = ''
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    heap += chunk
  })
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return heap
}

/** Of every process that can be seen, which are more than ours: an argument can be read by all of them. */
const commandLines = async (): Promise<string> => {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  // One that ended meanwhile has none.
  const lines = await Promise.all(
    processes.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  )
  return lines.join('\n')
}

/** From now on notes all that main answers and pushes to the window. */
export const listenIn = ({ electron }: RunningApp): Promise<void> =>
  electron.evaluate(({ ipcMain, webContents }) => {
    const seen: string[] = []
    ;(globalThis as { inglenookTraffic?: string[] }).inglenookTraffic = seen
    type Handler = (...given: unknown[]) => unknown
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers
    for (const [channel, handle] of handlers) {
      handlers.set(channel, async (...given) => {
        const answer = await handle(...given)
        seen.push(JSON.stringify([channel, answer]))
        return answer
      })
    }
    for (const contents of webContents.getAllWebContents()) {
      const send = contents.send.bind(contents)
      contents.send = (channel, ...sent) => {
        seen.push(JSON.stringify([channel, ...(sent as unknown[])]))
        send(channel, ...(sent as unknown[]))
      }
    }
  })

const trafficOf = ({ electron }: RunningApp): Promise<string> =>
  electron.evaluate(() => (globalThis as { inglenookTraffic?: string[] }).inglenookTraffic?.join('\n') ?? '')

/**
 * Neither canary is in a file, in what the window was told or shows, in its heap, in what the app says on its
 * standard output, or in an argument of a process.
 */
export const expectNowhere = async (app: RunningApp, profile: string): Promise<void> => {
  const { page, electron } = app
  // What was typed goes with the screen that it was typed on.
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expect(navigation(page, 'Library')).toBeVisible()
  await expect(page.locator('#images')).toHaveCount(0)
  const heap = await heapOf(page)
  const told = [
    JSON.stringify(await ask(page, 'keys.status')),
    JSON.stringify(await ask(page, 'activity.list')),
    JSON.stringify(await ask(page, 'app.info')),
    await page.content(),
    await trafficOf(app),
    app.output(),
  ].join('\n')
  const dumps = await electron.evaluate(({ app: main }) => main.getPath('crashDumps'))
  const processes = process.platform === 'linux' ? await commandLines() : ''
  for (const secret of Object.values(canaries)) {
    expect(await filesWith(profile, secret), 'in no file of the profile').toEqual([])
    expect(await filesWith(dumps, secret).catch(() => []), 'in no crash dump').toEqual([])
    expect(told.includes(secret), 'in nothing that the window is told or shows').toBe(false)
    expect(heap.includes(secret), 'not in the heap of the window').toBe(false)
    expect(processes.includes(secret), 'in no argument of a process').toBe(false)
  }
}
