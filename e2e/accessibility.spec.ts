import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { lights, setLight, visits } from './support/visits.ts'

for (const light of lights) {
  test(`every screen meets WCAG 2.2 AA, by ${light}`, async ({ start }) => {
    // axe reads every style of every element, nine times over.
    test.slow()
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await setLight(page, light)
    for (const { name, visit } of visits) {
      await visit(page)
      expect.soft(await violations(page), name).toEqual([])
    }
  })
}

test('nothing moves for those who asked for that', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { name, visit } of visits) {
    await visit(page)
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
        .map((animation) =>
          animation.effect instanceof KeyframeEffect ? (animation.effect.target?.className ?? '') : '',
        ),
    )
    expect.soft(moving, name).toEqual([])
  }
})
