import { expect, test } from './support/app.ts'
import { lights, setLight, visits } from './support/visits.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 820, height: 1100 },
  { width: 640, height: 520 },
] as const

/** Pictures of every screen, to be looked at: test-results/screens. What is asserted is that nothing sticks out. */
for (const light of lights) {
  for (const { width, height } of sizes) {
    test(`no screen sticks out at ${width} x ${height}, by ${light}`, async ({ start }, info) => {
      const { electron, page } = await start()
      await electron.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
        },
        { width, height },
      )
      await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await setLight(page, light)
      for (const { name, visit } of visits) {
        await visit(page)
        const folder = `${info.project.outputDir}/screens`
        await page.screenshot({ path: `${folder}/${name}-${width}-${light}.png` })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect.soft(overflow, `${name}: scrolls sideways`).toBeLessThanOrEqual(0)
      }
    })
  }
}
