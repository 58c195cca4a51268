import { describe, expect, it } from 'vitest'
import type { Book } from './book.ts'
import { bookWith, hostileBook, pageOf, webpBytes } from './book.fixture.ts'
import { exported } from './context.fixture.ts'
import type { ExportContext } from './exporter.ts'
import { suggestFileName } from './file-name.ts'

const change: Partial<ExportContext> = {
  convert: () => Promise.reject(new Error('HTML holds every format as it is')),
}
const saved = async (book: Book): Promise<string> =>
  new TextDecoder().decode(await exported('html', book, change))

describe('an HTML file', () => {
  it('holds every picture, and nothing that would have to be fetched or run', async () => {
    const html = await saved(bookWith())
    expect(html).toContain(Buffer.from(webpBytes).toString('base64'))
    expect([...html.matchAll(/<img src="([^"]{22})/g)].map((match) => match[1])).toEqual([
      'data:image/webp;base64',
      'data:image/webp;base64',
      'data:image/png;base64,',
      'data:image/jpeg;base64',
      'data:image/webp;base64',
    ])
    expect(html).not.toMatch(/https?:|<script|<link|url\(|@import/i)
    expect(html).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'")
  })

  it('says of a book of true things that a machine wrote it', async () => {
    expect(await saved(bookWith({ kind: 'true-things' }))).toContain('Written by a machine: check it.')
    expect(await saved(bookWith({ kind: 'story' }))).not.toContain('check it')
  })

  it('encodes large pictures whole', async () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => (index * 31) % 256)
    const picture = { bytes, format: 'png', width: 8, height: 6, alt: '', focus: { x: 0.5, y: 0.5 } } as const
    expect(await saved(bookWith({ pages: [pageOf(1, { picture })] }))).toContain(
      `base64,${Buffer.from(bytes).toString('base64')}"`,
    )
  })

  it('shows hostile text as text', async () => {
    const html = await saved(hostileBook)
    expect(html).not.toMatch(/<script|<img src=x/)
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uFFFD]/)
    expect(html).toContain('&lt;img src=x onerror=alert(2)&gt;')
    expect(html.match(/<section/g)).toHaveLength(5)
  })

  it('does without missing pictures and is the same to the byte each time', async () => {
    const book = bookWith({ pages: [pageOf(1, { picture: null, failure: 'No artist was free.' })] })
    const html = await saved(book)
    expect(html).not.toContain('<img')
    expect(html).toContain('<dd>Page 1: No artist was free.</dd>')
    expect(await saved(structuredClone(book))).toBe(html)
  })

  it('rejects with the reason of its signal', async () => {
    const signal = AbortSignal.abort(new Error('closed'))
    await expect(exported('html', bookWith(), { ...change, signal })).rejects.toThrow('closed')
  })
})

describe('a suggested file name', () => {
  it.each([
    ['The Fox and the Lamp', 'The Fox and the Lamp.epub'],
    ["Ana's Ocean: a tale", "Ana's Ocean a tale.epub"],
    ['../../etc/passwd', 'etc passwd.epub'],
    ['C:\\Windows\\x', 'C Windows x.epub'],
    ['.hidden', 'hidden.epub'],
    ['CON', 'Story CON.epub'],
    ['\u202Egnp.exe', 'gnp exe.epub'],
    ['   \u0000 ', 'Story.epub'],
    ['Der kleine Bär 🐻 schläft', 'Der kleine Bär schläft.epub'],
    ['x'.repeat(500), `${'x'.repeat(60)}.epub`],
  ])('of %j is %j', (title, name) => {
    expect(suggestFileName(title, 'epub')).toBe(name)
  })
})
