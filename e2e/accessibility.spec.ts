import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { lights, setLight, visits } from './support/visits.ts'

/** What moves longer than a blink although the system asked for none of that. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
      .map((animation) =>
        animation.effect instanceof KeyframeEffect ? (animation.effect.target?.className ?? '') : '',
      ),
  )

for (const light of lights) {
  test(`every screen meets WCAG 2.2 AA, and nothing moves for those who asked for that, by ${light}`, async ({
    start,
  }) => {
    // axe reads every style of every element, nine times over.
    test.slow()
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await setLight(page, light)
    for (const { name, visit } of visits) {
      await visit(page)
      expect.soft(await moving(page), name).toEqual([])
      expect.soft(await violations(page), name).toEqual([])
    }
  })
}
