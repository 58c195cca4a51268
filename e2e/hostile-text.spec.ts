import Database from 'better-sqlite3'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, onlyStory, stories } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { library, order, reader, settle } from './support/screens.ts'

/** What would happen if any of it were taken for more than text. */
const markup = [
  '<img src=x onerror="window.pwned = true">',
  '<script>window.pwned = true</script>',
  '<style>* { display: none !important }</style>',
  '<iframe src="https://example.com"></iframe>',
  '"><svg onload="window.pwned = true">',
  'javascript:window.pwned=true',
  '{{constructor.constructor("window.pwned = true")()}}',
  '$(touch pwned) `touch pwned` ; rm -rf ~ | ../../../etc/passwd',
  '\u202Eesrever\u202C \u2066isolated\u2069 \u200Fmark',
  '\u0000\u0007\uFFFF',
].join(' ')
const title = `<b>Bold</b> \u202Ekcab ot tnorf & ${markup.slice(0, 120)}`
const long = `${markup}\n\n${'All work and no sleep makes the owl a dull bird. '.repeat(2_200)}`.slice(
  0,
  100_000,
)

test('a story full of markup, overrides of direction and 100,000 characters is text, and nothing else', async ({
  start,
  profile,
}) => {
  const first = await start()
  await order(first.page, 'an owl who types', { pages: 4, illustrated: false })
  await settle(first.page)
  await first.close()

  // As if a model had written it before any check was there to refuse it.
  const database = new Database(join(profile, 'inglenook.db'))
  database.prepare('UPDATE stories SET title = ?, topic = ?, writer_model = ?').run(title, markup, markup)
  database.prepare('UPDATE pages SET text = ? WHERE number = 1').run(long)
  database.prepare('UPDATE pages SET text = ? WHERE number > 1').run(markup)
  database.prepare('UPDATE characters SET name = ?').run('<i onload=x>')
  database.close()

  const { electron, page } = await start()
  await electron.evaluate(({ session }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
      if (!details.url.startsWith('inglenook')) asked.push(details.url)
      answer({})
    })
  })
  await expect(library.cards(page)).toHaveCount(1)
  await expect(library.cards(page)).toContainText('<b>Bold</b>')
  // A title that turns the direction of writing doesn't turn what stands beside it.
  const isolated = await library.cards(page).evaluate((card) => {
    const named = [...card.querySelectorAll('*')].find(
      (each) => each.childElementCount === 0 && each.textContent.includes('<b>Bold</b>'),
    )
    return named === undefined ? 'no title' : getComputedStyle(named).unicodeBidi
  })
  expect(['isolate', 'isolate-override', 'plaintext']).toContain(isolated)

  const { id } = await onlyStory(page)
  await page.evaluate((story) => {
    location.hash = `#/story/${story}`
  }, id)
  await expect(reader.pageOf(page)).toBeVisible()
  await page.keyboard.press('Control+Home')
  await expect(reader.text(page).first()).toContainText('<script>window.pwned = true</script>')
  await expect(reader.text(page).first()).toContainText('a dull bird')
  await page.keyboard.press('ArrowRight')
  await expect(reader.text(page).first()).toContainText('onerror')

  for (const search of ['<script>', 'owl"; DROP TABLE stories; --', 'a* OR NEAR(b', '\u202E'])
    expect((await stories(page, search)).total).toBeLessThanOrEqual(1)

  expect(
    await page.evaluate(() => ({
      pwned: 'pwned' in window,
      strangers: document.querySelectorAll(
        'main script, main iframe, main style, main [onerror], main [onload], main img[src="x"]',
      ).length,
      wide: document.documentElement.scrollWidth - innerWidth,
    })),
  ).toEqual({ pwned: false, strangers: 0, wide: 0 })
  expect(await electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([])

  const saved = join(profile, 'hostile.html')
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, saved)
  await ask(page, 'exports.save', {
    storyId: id,
    choice: { format: 'html', paper: 'a4', about: true },
    exportId: crypto.randomUUID(),
  })
  const view = await page.evaluate(
    (html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      return parsed.querySelectorAll('iframe, [onerror], [onload], img[src="x"]').length
    },
    await readFile(saved, 'utf8'),
  )
  expect(view).toBe(0)
})
