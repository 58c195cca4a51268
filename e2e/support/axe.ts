import type { AxeResults } from 'axe-core'
import axe from 'axe-core'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** By the protocol and not by a script element: our content security policy would refuse that. */
export const violations = async (page: Page): Promise<readonly string[]> => {
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
