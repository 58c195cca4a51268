import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureStyles } from '#contract/tellings.ts'
import { composeStylePreview } from '#core/illustrators/built-in/style-previews.ts'
import { rasterise } from './adapters/pictures/rasterise.ts'

/**
 * Paints what each style looks like: `<style>.webp`, 480 x 360, 12 files. Run when the app is built, since drawing them
 * takes five seconds of a processor, which whoever opens Create would wait for. The same bytes each time.
 *
 * @param folder made if it is not there
 */
export async function paintStyles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const style of pictureStyles) {
    await writeFile(join(folder, `${style}.webp`), await rasterise(composeStylePreview(style)))
  }
}
