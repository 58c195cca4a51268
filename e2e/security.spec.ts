import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { library } from './support/screens.ts'

/** Electron's security checklist, as far as it can be asserted at run time. https://electronjs.org/docs/latest/tutorial/security */

const refusedBy = (page: Page, code: string): Promise<string> =>
  page.evaluate((source) => {
    return new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), {
        once: true,
      })
      // Each of these makes an element that the policy must refuse.
      const [tag, attribute, value] = source.split(' ', 3) as [string, string, string]
      const element = document.createElement(tag)
      element.setAttribute(attribute, value)
      document.body.append(element)
      setTimeout(() => resolve('not refused'), 3_000)
    })
  }, code)

test('the window is isolated, sandboxed and without Node', async ({ start }) => {
  const { electron, page } = await start()
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as
      (Electron.WebContents & { getLastWebPreferences?: () => Electron.WebPreferences }) | undefined
    const {
      contextIsolation,
      sandbox,
      nodeIntegration,
      webSecurity,
      webviewTag,
      nodeIntegrationInSubFrames,
    } = contents?.getLastWebPreferences?.() ?? {}
    return { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag, nodeIntegrationInSubFrames }
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  expect(preferences.webviewTag ?? false).toBe(false)
  expect(preferences.nodeIntegrationInSubFrames ?? false).toBe(false)

  const reach = await page.evaluate(() => ({
    types: ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron'].map(
      (name) => typeof (globalThis as Record<string, unknown>)[name],
    ),
    origin: location.origin,
    keys: Object.keys(window.inglenook),
    frozen:
      Object.isFrozen(window.inglenook) &&
      Object.values(window.inglenook).every((part) => Object.isFrozen(part) || typeof part === 'function'),
  }))
  expect(new Set(reach.types)).toEqual(new Set(['undefined']))
  expect(reach.origin).toBe('inglenook://app')
  expect(reach.frozen).toBe(true)
  expect(reach.keys).toContain('stories')
})

test('the bridge can’t be replaced, and listens to no channel of another’s choosing', async ({ start }) => {
  const { page } = await start()
  const outcome = await page.evaluate(() => {
    const before = window.inglenook
    const failures: string[] = []
    const attempt = (name: string, work: () => unknown) => {
      try {
        work()
        failures.push(name)
      } catch {
        // As it should be.
      }
    }
    const loose = window as unknown as { inglenook: unknown }
    attempt('unknown event', () => window.inglenook.on('ELECTRON_ANY' as 'app.notice', () => undefined))
    attempt('add a method', () => {
      'use strict'
      ;(window.inglenook as unknown as Record<string, unknown>).evil = 1
    })
    try {
      loose.inglenook = { evil: true }
    } catch {
      // A frozen property may throw.
    }
    return { failures, same: window.inglenook === before }
  })
  expect(outcome.failures).toEqual([])
  expect(outcome.same).toBe(true)
})

test('the content security policy allows our own files and nothing else', async ({ start }) => {
  const { page } = await start()
  const policy = await page.evaluate(async () => {
    const response = await new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy), {
        once: true,
      })
      const image = new Image()
      image.src = 'https://example.com/x.png'
    })
    return response
  })
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/)

  expect(await refusedBy(page, 'script src https://example.com/x.js')).toMatch(/^script-src/)
  expect(await refusedBy(page, 'script src data:text/javascript,1')).toMatch(/^script-src/)
  expect(await refusedBy(page, 'iframe src https://example.com/')).toMatch(/^(frame-src|default-src)/)
  expect(await refusedBy(page, 'link href https://example.com/x.css')).toBe('not refused') // not a style sheet yet
  expect(await refusedBy(page, 'object data https://example.com/x')).toMatch(/^(object-src|default-src)/)
  expect(await refusedBy(page, 'video src https://example.com/x.mp4')).toMatch(/^(media-src|default-src)/)

  const refusals = await page.evaluate(async () => {
    // While the test's own call runs, the protocol lets it evaluate; what is asked later is the page's own.
    await new Promise((resolve) => setTimeout(resolve))
    const outcome = async (work: () => unknown): Promise<string> => {
      try {
        await work()
        return 'allowed'
      } catch {
        return 'refused'
      }
    }
    return {
      eval: await outcome(() => (globalThis as unknown as { eval: (code: string) => unknown }).eval('1')),
      fetch: await outcome(() => fetch('https://example.com/')),
      local: await outcome(() => fetch('http://127.0.0.1:7860/')),
      file: await outcome(() => fetch('file:///etc/passwd')),
    }
  })
  expect(refusals).toEqual({ eval: 'refused', fetch: 'refused', local: 'refused', file: 'refused' })
})

test('navigation, new windows, web views and permissions are denied', async ({ start }) => {
  const { electron, page } = await start()
  await expect(library.firstStory(page)).toBeVisible()
  const here = page.url()
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<h1>x</h1>',
    'inglenook://evil/',
  ]) {
    await page.evaluate((to) => {
      location.href = to
    }, address)
    await page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      link.target = '_top'
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
    // The page still answers, from where it was.
    expect(await page.evaluate(() => location.href)).toBe(here)
  }
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  expect(await page.evaluate(() => window.open('about:blank'))).toBeNull()
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)

  const permissions = await page.evaluate(async () => {
    const denied: string[] = []
    const media = await navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
      () => 'granted',
      () => 'denied',
    )
    denied.push(media)
    denied.push(await Notification.requestPermission())
    denied.push(
      await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
          { timeout: 3_000 },
        )
      }),
    )
    denied.push(
      await navigator.clipboard.readText().then(
        () => 'granted',
        () => 'denied',
      ),
    )
    return denied
  })
  expect(permissions).toEqual(['denied', 'denied', 'denied', 'denied'])
  // By the page itself: Playwright waits for the navigations that never came.
  expect(await page.evaluate(() => document.body.innerText)).toContain('Make your first story')
})

test('the schemes serve what is ours, and nothing beside it', async ({ start, profile }) => {
  const { electron } = await start()
  const answers = await electron.evaluate(async ({ net }, folder) => {
    const status = async (url: string): Promise<number | string> => {
      try {
        return (await net.fetch(url)).status
      } catch {
        return 'refused'
      }
    }
    return {
      page: await status('inglenook://app/index.html'),
      above: await status('inglenook://app/..%2f..%2fpackage.json'),
      backslash: await status('inglenook://app/..%5c..%5cpackage.json'),
      nul: await status('inglenook://app/index.html%00.js'),
      otherHost: await status('inglenook://other/index.html'),
      unknownPicture: await status(`inglenook-picture://full/${'0'.repeat(64)}`),
      notAHash: await status('inglenook-picture://full/..%2f..%2finglenook.db'),
      database: await status(`inglenook-picture://full/${folder}/inglenook.db`),
    }
  }, profile)
  expect(answers).toEqual({
    page: 200,
    above: 404,
    backslash: 404,
    nul: 404,
    otherHost: 404,
    unknownPicture: 404,
    notAHash: 404,
    database: 404,
  })
})

test('a message from a frame that is not ours is refused', async ({ start }) => {
  const { electron, page } = await start()
  await expect(library.firstStory(page)).toBeVisible()
  // A second window of a stranger's origin, given our own preload: the worst that could happen.
  const answer = await electron.evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/dist/preload/index.cjs`
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload, contextIsolation: true, sandbox: true },
    })
    await stranger.loadURL('data:text/html,<p>stranger</p>')
    const reply: unknown = await stranger.webContents.executeJavaScript(
      'window.inglenook.settings.get().then((answer) => answer, (error) => String(error))',
    )
    stranger.destroy()
    return reply
  })
  expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } })
})
