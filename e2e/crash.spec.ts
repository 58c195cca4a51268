import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onlyStory, seenProgress, watchProgress } from './support/bridge.ts'
import { expect, test } from './support/app.ts'
import { order, settle } from './support/screens.ts'

/** INGLENOOK_KILLS=50 for the long run; kill-at-steps.spec.ts kills at the moments that matter most. */
const kills = Number(process.env.INGLENOOK_KILLS ?? '2')
const seed = Number(process.env.INGLENOOK_SEED ?? '20261124')

/** mulberry32: the same moments for the same seed. */
const createRandom = (start: number): (() => number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = createRandom(seed)
/** Spread over what a story of eight pages takes; in milliseconds. */
const moments = Array.from({ length: kills }, () => Math.round(random() * 5_000))

test.describe(`kill -9 at ${kills} random moments (seed ${seed})`, () => {
  for (const [index, moment] of moments.entries()) {
    test(`number ${index + 1}: ${moment} ms into the making of a story`, async ({ start, profile }) => {
      const first = await start()
      await watchProgress(first.page)
      await order(first.page, 'a squirrel who forgot where', { pages: 8 })
      // The one place where a test waits for time to pass: the moment is what is tested.
      await new Promise((resolve) => setTimeout(resolve, moment))
      const seen = await seenProgress(first.page)
      await first.kill()
      const shown = new Map(
        seen.pages
          .filter(({ image }) => image?.state === 'completed')
          .map(({ number, image }) => [number, image?.picture?.sha256]),
      )

      // The copy in the log belongs to the database: opened as the app will open it.
      const database = new Database(join(profile, 'inglenook.db'))
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(database.pragma('foreign_key_check')).toEqual([])
      database.close()

      const again = await start()
      await settle(again.page)
      const story = await onlyStory(again.page)
      expect(story.status).toBe('completed')
      expect(story.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      for (const [number, sha256] of shown) {
        const kept = story.pages.find((page) => page.number === number)?.image?.picture?.sha256
        expect(kept, `page ${number} was shown as completed before the crash`).toBe(sha256)
      }
      await again.close()

      // Every picture is whole, and no half-written file is left.
      const pictures = join(profile, 'pictures')
      const files = (await readdir(pictures, { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      )
      for (const { image } of story.pages) {
        const sha256 = image?.picture?.sha256 ?? ''
        const file = files.find((entry) => entry.name === sha256 || entry.name.startsWith(`${sha256}.`))
        expect(file, `the picture ${sha256}`).toBeDefined()
        if (file === undefined) continue
        const bytes = await readFile(join(file.parentPath, file.name))
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      }
    })
  }
})

test('a session that ends closes the library: the next start need not read all of it', async ({
  start,
  profile,
}) => {
  test.skip(process.platform === 'win32', 'Windows sends no signals')
  const { electron, isRunning } = await start()
  const main = electron.process()
  main.kill('SIGTERM')
  await expect.poll(isRunning).toBe(false)
  expect(main.exitCode).toBe(0)
  // A library that was closed has no log beside it.
  expect(await readdir(profile)).not.toContain('inglenook.db-wal')
})
