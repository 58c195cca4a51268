import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { JobState, StoryView } from '../src-preload/contract/index.ts'
import { startFakeHorde } from '../src-main/core/testing/fake-servers/index.ts'
import { ask, onlyStory } from './support/bridge.ts'
import { expect, test, type RunningApp } from './support/app.ts'
import { order, settle } from './support/screens.ts'

/** INGLENOOK_KILLS_PER_STEP=20 for the long run: every step, that often. */
const asked = process.env.INGLENOOK_KILLS_PER_STEP
const perStep = Number(asked ?? '1')

/** The steps of a job that a crash can meet, in their order; by default the three where most can be lost. */
const steps: readonly JobState[] =
  asked === undefined
    ? ['sent', 'painting', 'checking']
    : ['queued', 'sent', 'waiting', 'painting', 'checking', 'completed']
const pages = 4
const key = 'test-key-of-the-fakes0'

/** Resolves when a picture of the story is first shown in this state; the kill follows at once. */
const untilShown = async ({ page }: RunningApp, state: JobState): Promise<() => Promise<void>> => {
  let arrive: () => void = () => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.exposeFunction('inglenookArrived', arrive)
  await page.evaluate((wanted) => {
    const tell = (window as unknown as { readonly inglenookArrived: () => void }).inglenookArrived
    window.inglenook.on('pages.changed', (change) => {
      if (change.page.image?.state === wanted) tell()
    })
  }, state)
  return async () => await arrived
}

const completedIn = (story: StoryView): ReadonlyMap<number, string> =>
  new Map(
    story.pages.flatMap(({ number, image }) =>
      image?.state === 'completed' && image.picture !== null ? [[number, image.picture.sha256]] : [],
    ),
  )

for (const step of steps) {
  for (let time = 1; time <= perStep; time += 1) {
    test(`kill -9 when a picture is ${step}, number ${time}: nothing lost, stuck or paid twice`, async ({
      start,
      profile,
    }) => {
      // Long enough that each step is seen: the Horde is asked every two to three seconds.
      const fake = await startFakeHorde({ keys: { [key]: 'tester#1' }, queueFor: 3_500, paintFor: 3_500 })
      try {
        const env = { INGLENOOK_AI_HORDE_URL: fake.apiUrl, STABLE_HORDE_API_KEY: key }
        const first = await start(env)
        // One provider: another one's picture must not hide that this one's was lost.
        const { illustrators } = await ask(first.page, 'settings.get')
        await ask(first.page, 'settings.update', {
          illustrators: illustrators.map(({ id }) => ({ id, enabled: id === 'ai-horde' })),
        })
        const reached = await untilShown(first, step)
        await order(first.page, 'a squirrel who forgot where', { pages })
        await reached()
        // From the first instant of the step on to well inside it.
        await new Promise((resolve) => setTimeout(resolve, (time - 1) * 7))
        await first.kill()

        const database = new Database(join(profile, 'inglenook.db'))
        expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
        const rows = database
          .prepare('SELECT DISTINCT page FROM versions WHERE chosen = 1')
          .all() as readonly { readonly page: number }[]
        database.close()

        const again = await start(env)
        await settle(again.page)
        const settled = await onlyStory(again.page)
        for (const { page } of rows) expect(completedIn(settled).has(page), `page ${page} is kept`).toBe(true)
        // What was under way without an id is shown as interrupted, and waits for a person; nothing else is.
        const open = settled.pages.filter(({ image }) => image?.state !== 'completed')
        expect(open.map(({ image }) => image?.failure?.code)).toEqual(open.map(() => 'interrupted'))
        if (open.length > 0) {
          await ask(again.page, 'pictures.retryAll', { storyId: settled.id })
          await settle(again.page)
        }
        const story = await onlyStory(again.page)
        expect(story.status).toBe('completed')
        for (const [number, sha256] of completedIn(settled)) {
          expect(completedIn(story).get(number), `page ${number} keeps its picture`).toBe(sha256)
        }

        const trails = await Promise.all(
          story.pages.map(({ number }) =>
            ask(again.page, 'pictures.trail', { storyId: story.id, page: number }),
          ),
        )
        for (const trail of trails) {
          expect(trail.filter(({ outcome }) => outcome === 'completed')).toHaveLength(1)
          expect(trail.every(({ outcome }) => outcome === 'completed' || outcome === 'interrupted')).toBe(
            true,
          )
        }
        const sent = fake.submitted().length
        expect(sent).toBeGreaterThanOrEqual(pages)
        // Whatever was taken up again by its id cost no second request; only what a person asked for again did.
        expect(sent, 'requests that the fake itself has seen').toBeLessThanOrEqual(pages + open.length)
      } finally {
        await fake.close()
      }
    })
  }
}
