import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportFormats } from '#contract/index.ts'
import { bookWith, hostileBook, pageOf, pngBytes, webpBytes } from './book.fixture.ts'
import { exported } from './context.fixture.ts'
import type { ExportMeasure } from './exporter.ts'
import { papers } from './pdf.fixture.ts'
import { exporters } from './registry.ts'

const textOf = async (...args: Parameters<typeof exported>): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await exported(...args))

/** A kept book needs the story as it is kept; see inglenook.test.ts. */
const told = exportFormats.filter((format) => format !== 'inglenook')

describe('every format', () => {
  it.each(told)(
    '%s has a name, an ending and a measure, and makes hostile text into a file',
    async (format) => {
      const exporter = exporters[format]
      expect(exporter.format).toBe(format)
      expect(exporter.name).not.toBe('')
      expect(exporter.extension).toMatch(/^[a-z]+$/)
      const measure: ExportMeasure = exporter.measure(hostileBook, { paper: 'a5', about: true })
      expect(measure.pages).toBeGreaterThan(0)
      expect((await exported(format, hostileBook, { printer: papers(3).printer })).length).toBeGreaterThan(
        100,
      )
    },
  )

  it.each(exportFormats)('%s tells of the book only where that is wanted', async (format) => {
    if (!exporters[format].heeds.about || format === 'pdf') return
    const told = async (about: boolean): Promise<string> => {
      const bytes = await exported(format, bookWith(), {}, { about })
      const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
      return zipped
        ? Object.entries(unzipSync(bytes))
            .filter(([name]) => /\.(xhtml|txt)$/.test(name))
            .map(([, content]) => strFromU8(content))
            .join('\n')
        : new TextDecoder().decode(bytes)
    }
    expect(await told(true)).toContain('4711')
    expect(await told(false)).not.toContain('4711')
    // Of the pictures, the one that was painted with a seed of its own.
    expect(await told(true)).toContain('Page 3: 90210')
    expect(await told(true)).not.toContain('Page 2: 4711')
  })
})

describe('text', () => {
  it('has the title and every page under its number', async () => {
    const text = await textOf('text', bookWith(), {}, { about: false })
    expect(text).toMatch(/^The Fox and the Lamp\n=+\n/)
    expect(text).toContain('\nPage 2\n------\n\nPage 2. The fox went on.\n\nThe moon went with her.\n')
  })
})

describe('pictures', () => {
  it('lie in a ZIP as they were painted, with captions', async () => {
    const book = bookWith({
      pages: [
        pageOf(1),
        pageOf(2, { picture: null, failure: 'No artist was free.' }),
        pageOf(3, { picture: { ...pageOf(3).picture!, format: 'png', bytes: pngBytes } }),
      ],
    })
    const files = unzipSync(await exported('pictures', book, {}, { about: false }))
    expect(Object.keys(files)).toEqual(['page-01.webp', 'page-03.png', 'captions.txt'])
    expect(files['page-01.webp']).toEqual(webpBytes)
    const captions = strFromU8(files['captions.txt']!)
    expect(captions).toContain('page-01.webp\nA small fox under a big moon.\n')
    expect(captions).toContain('Page 2\nNo artist was free.\n')
  })
})
