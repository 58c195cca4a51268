import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { bookWith, hostileBook, jpegBytes } from './book.fixture.ts'
import { exported } from './context.fixture.ts'
import { papers, type PrintDocument } from './pdf.fixture.ts'
import { layOut } from './print/lay-out.ts'
import { exporters } from './registry.ts'

const textOf = (document: PrintDocument | undefined, path: string): string =>
  new TextDecoder().decode(document?.files.get(path)?.bytes)

describe('a PDF', () => {
  it('is printed from a page that brings all it needs, runs nothing and loads nothing', async () => {
    const { printer, printed } = papers(6)
    await exported('pdf', hostileBook, { printer })
    const html = textOf(printed[0], 'index.html')
    expect(html).toContain("default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'")
    expect(html).not.toMatch(/<script|<img src=x|https?:|style=/)
    expect(textOf(printed[0], 'style.css')).not.toMatch(/https?:|@import|url\((?!fonts\/)/)
    const paths = new Set(printed[0]?.files.keys())
    for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) expect(paths).toContain(path)
    expect(printed[0]?.files.get('pictures/1.jpg')).toEqual({ bytes: jpegBytes, mediaType: 'image/jpeg' })
  })

  it('has title, writer, language, and a bookmark for every page of the story', async () => {
    const pdf = await PDFDocument.load(await exported('pdf', bookWith(), { printer: papers(6).printer }))
    expect(pdf.getTitle()).toBe('The Fox and the Lamp')
    expect(pdf.getAuthor()).toBe('Built-in storyteller')
    expect(pdf.getCreator()).toBe('Inglenook')
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-24T19:30:15.000Z')
    const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const titles: string[] = []
    let item = outline.lookupMaybe(PDFName.of('First'), PDFDict)
    while (item) {
      titles.push((item.lookup(PDFName.of('Title')) as unknown as { decodeText: () => string }).decodeText())
      expect(item.lookup(PDFName.of('Dest'), PDFArray).size()).toBe(2)
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    }
    expect(titles).toEqual(['Cover', 'Page 1', 'Page 2', 'Page 3', 'Page 4', 'About this book'])
  })

  it('for a print shop says where it is cut', async () => {
    const bytes = await exported('pdf', bookWith(), { printer: papers(6, 216).printer }, { paper: 'square' })
    const page = (await PDFDocument.load(bytes)).getPage(0)
    const { x, width } = page.getTrimBox()
    expect(x).toBeCloseTo((3 / 25.4) * 72, 2)
    expect(width).toBeCloseTo((210 / 25.4) * 72, 2)
  })

  it('as a booklet has two pages on each side, as many sides as it says, and asks to be turned over the short edge', async () => {
    const options = { paper: 'booklet-a4', about: true } as const
    const pdf = await PDFDocument.load(
      await exported('pdf', bookWith(), { printer: papers(6).printer }, options),
    )
    expect(exporters.pdf.measure(bookWith(), options)).toEqual({ pages: 6, sheets: 2 })
    expect(pdf.getPageCount()).toBe(4)
    expect(pdf.getPage(0).getWidth()).toBeCloseTo((297 / 25.4) * 72, 2)
    expect(pdf.catalog.getOrCreateViewerPreferences().getDuplex()).toBe('DuplexFlipShortEdge')
  })

  it('is the same to the byte for the same book', async () => {
    const once = await exported('pdf', bookWith(), { printer: papers(6).printer })
    const again = await exported('pdf', structuredClone(bookWith()), { printer: papers(6).printer })
    expect(Buffer.compare(once, again)).toBe(0)
  })

  it('says beforehand how many pages it will have', () => {
    const book = bookWith()
    expect(exporters.pdf.measure(book, { paper: 'a5', about: false })).toEqual({ pages: 5, sheets: null })
    expect(layOut(book, 'a5', false).leaves).toHaveLength(5)
  })

  it('tells how far it is, and stops with its signal', async () => {
    const told: number[] = []
    await exported('pdf', bookWith(), { printer: papers(6).printer, onProgress: (done) => told.push(done) })
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBeLessThanOrEqual(1)
    const controller = new AbortController()
    const stopping = exported('pdf', bookWith(), {
      signal: controller.signal,
      convert: () => {
        controller.abort(new Error('stopped'))
        return Promise.resolve(jpegBytes)
      },
    })
    await expect(stopping).rejects.toThrow('stopped')
  })
})
