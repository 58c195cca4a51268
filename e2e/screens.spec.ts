import { expect, test } from './support/app.ts'
import { visits } from './support/visits.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 820, height: 1100 },
  { width: 640, height: 520 },
] as const

/** Pictures of every screen, to be looked at: test-results/screens. What is asserted is that nothing sticks out. */
test('no screen sticks out in a window of any size', async ({ start }, info) => {
  test.slow()
  const { electron, page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { name, visit } of visits) {
    await visit(page)
    for (const size of sizes) {
      await electron.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
      }, size)
      await expect
        .poll(() => page.evaluate(() => [innerWidth, innerHeight]))
        .toEqual([size.width, size.height])
      await page.screenshot({ path: `${info.project.outputDir}/screens/${name}-${size.width}.png` })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect.soft(overflow, `${name} at ${size.width} pixels scrolls sideways`).toBeLessThanOrEqual(0)
    }
  }
})
