import type { AxeResults } from 'axe-core'
import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { lights, setLight, visits } from './support/visits.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** By the protocol and not by a script element: our content security policy would refuse that. */
const violations = async (page: Page): Promise<readonly string[]> => {
  // What moves is not measured: a colour half faded in is no contrast.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  )
  await page.evaluate(axe.source)
  const results = await page.evaluate(
    (values) =>
      (
        globalThis as unknown as { axe: { run: (where: Document, options: object) => Promise<AxeResults> } }
      ).axe.run(document, { runOnly: { type: 'tag', values } }),
    rules,
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`,
    ),
  )
}

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
