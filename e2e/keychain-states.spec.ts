import { ask } from './support/bridge.ts'
import { expect, test, type RunningApp } from './support/app.ts'
import { canaries, expectNowhere, listenIn } from './support/canary.ts'
import { navigation } from './support/screens.ts'
import { canRefuse, startRefusingBus } from './support/refusing-bus.ts'

/** No session bus, and one on which no keychain can be reached: the key is nowhere but in main. keys.spec.ts has one that works. */

const keepForSession = async ({ page }: RunningApp): Promise<void> => {
  await navigation(page, 'Settings').click()
  await page.getByRole('switch', { name: 'Keep for this session only' }).check()
  await page.getByLabel('Stable Horde API Key', { exact: true }).fill(canaries.horde)
  await page.getByLabel('Hugging Face API Token', { exact: true }).fill(canaries.face)
  await page.getByRole('button', { name: 'Save Image Keys' }).click()
}

const sources = async ({ page }: RunningApp): Promise<readonly string[]> =>
  (await ask(page, 'keys.status')).keys.map(({ source }) => source)
const reason = async ({ page }: RunningApp): Promise<string | null> =>
  (await ask(page, 'keys.status')).keychain.reason

/** Sends nothing: what the tests of the keys say, and what is noted of them, has to be free of the keys too. */
const tryKeys = async ({ page }: RunningApp): Promise<void> => {
  await ask(page, 'settings.update', { offline: true })
  for (const id of ['ai-horde', 'hugging-face']) await ask(page, 'keys.test', { id }).catch(() => undefined)
}

const states = ['no bus', 'no keychain on the bus'] as const
for (const state of states) {
  test(`${state}: the key is kept for the session`, async ({ start, profile }) => {
    test.skip(state !== 'no bus' && !canRefuse(), 'no session bus can be started here')
    const bus = state !== 'no bus' ? await startRefusingBus() : undefined
    try {
      const app = await start(bus?.environment)
      await listenIn(app)
      expect(await reason(app)).toMatch(
        state === 'no bus' ? /no keychain/ : /no keychain|did not let Inglenook in/,
      )
      await keepForSession(app)
      await expect.poll(() => sources(app)).toEqual(['session', 'session'])
      await tryKeys(app)
      await expectNowhere(app, profile)
    } finally {
      await bus?.close()
    }
  })
}
