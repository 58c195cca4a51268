import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Book } from './book.ts'
import { bookWith, hostileBook, jpegBytes, pageOf } from './book.fixture.ts'
import { exported } from './context.fixture.ts'

const filesOf = async (book: Book): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await exported('epub', book))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

const voice = {
  bytes: new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, ...new Array<number>(40).fill(7)]),
  duration: 2_500,
}
const spokenBook = bookWith({
  pages: [1, 2, 3, 4].map((number) =>
    pageOf(number, { ...(number % 2 === 0 ? { voice } : {}), ...(number === 4 ? { text: '' } : {}) }),
  ),
})

describe('an EPUB of which pages are read by the family', () => {
  it('joins each recording to the words of its page, and says how long they take', async () => {
    const files = await filesOf(spokenBook)
    const opf = files['EPUB/package.opf'] ?? ''
    expect(opf).toContain(
      'id="page-02" href="page-02.xhtml" media-type="application/xhtml+xml" media-overlay="overlay-2"',
    )
    expect(opf).toContain('<item id="voice-2" href="voices/page-02.m4a" media-type="audio/mp4"/>')
    expect(opf).toContain('<meta property="media:duration" refines="#overlay-2">2.500s</meta>')
    expect(opf).toContain('<meta property="media:duration">5.000s</meta>')
    expect(files['EPUB/page-02.smil']).toContain('<text src="page-02.xhtml#words-2"/>')
    expect(files['EPUB/page-02.xhtml']).toContain('id="words-2"')
    // A page without words is joined by where it begins.
    expect(files['EPUB/page-04.smil']).toContain('<text src="page-04.xhtml#p4"/>')
    expect(files['EPUB/page-01.xhtml']).not.toContain('words-1')
    expect(opf).not.toContain('overlay-1"')
  })

  it('has none of it where nobody reads', async () => {
    const files = await filesOf(bookWith())
    expect(files['EPUB/package.opf']).not.toMatch(/overlay|media:|audio/)
  })
})

describe('an EPUB with fixed pages', () => {
  it('says so, shows each page as it is laid out, and leads to every page of the story', async () => {
    const files = Object.fromEntries(
      Object.entries(unzipSync(await exported('epub-fixed', bookWith()))).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    )
    expect(files['EPUB/package.opf']).toContain('<meta property="rendition:layout">pre-paginated</meta>')
    expect(files['EPUB/leaf-002.xhtml']).toContain('<meta name="viewport" content="width=567, height=756"/>')
    expect(files['EPUB/nav.xhtml']).toContain('<a href="leaf-004.xhtml#p4">4</a>')
    expect(files['EPUB/leaf-004.xhtml']).toContain('id="p4"')
  })
})

describe('an EPUB', () => {
  it('begins with its media type, stored, as readers recognise it by', async () => {
    const bytes = await exported('epub', bookWith())
    expect(strFromU8(bytes.subarray(0, 4), true)).toBe('PK\u0003\u0004')
    expect([bytes[8], bytes[9]]).toEqual([0, 0])
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  it('has a page each for cover, story and the book itself, in reading order', async () => {
    const files = await filesOf(bookWith())
    const spine = [...(files['EPUB/package.opf'] ?? '').matchAll(/idref="([^"]+)"/g)].map((match) => match[1])
    expect(spine).toEqual(['cover', 'page-01', 'page-02', 'page-03', 'page-04', 'about'])
    expect(files['EPUB/nav.xhtml']).toContain('<a href="page-03.xhtml#p3">3</a>')
    expect(files['EPUB/page-01.xhtml']).toContain('alt="A small fox under a big moon."')
    expect(files['EPUB/about.xhtml']).toContain('AI Horde (Dreamshaper): pages 1, 3')
    expect(files['EPUB/package.opf']).toContain(
      '<meta property="dcterms:modified">2026-11-24T19:30:15Z</meta>',
    )
  })

  it('converts WebP alone, and names the first picture as the cover', async () => {
    const formats: string[] = []
    const bytes = await exported('epub', bookWith(), {
      convert: (_bytes, format) => {
        formats.push(format)
        return Promise.resolve(jpegBytes)
      },
    })
    expect(formats).toEqual(['jpeg', 'jpeg'])
    const opf = strFromU8(unzipSync(bytes)['EPUB/package.opf']!)
    expect(opf).toContain(
      '<item id="picture-1" href="pictures/page-01.jpg" media-type="image/jpeg" properties="cover-image"/>',
    )
    expect(opf).toContain('<item id="picture-2" href="pictures/page-02.png" media-type="image/png"/>')
  })

  it('is the same to the byte for the same book', async () => {
    const first = await exported('epub', bookWith())
    const second = await exported('epub', structuredClone(bookWith()))
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('says why a picture is missing, and does without', async () => {
    const book = bookWith({
      pages: [pageOf(1, { picture: null, failure: 'No artist was free.' }), pageOf(2)],
    })
    const files = await filesOf(book)
    expect(files['EPUB/page-01.xhtml']).not.toContain('<img')
    expect(files['EPUB/about.xhtml']).toContain('Page 1: No artist was free.')
    expect(files['EPUB/package.opf']).toContain('href="pictures/page-02.jpg"')
  })

  it('shows hostile text as text', async () => {
    const files = await filesOf(hostileBook)
    for (const [name, content] of Object.entries(files).filter(([name]) => /\.(xhtml|opf)$/.test(name))) {
      expect(content, name).not.toMatch(/<script|<img src=x|&amp;amp;lt;/)
      expect(content, name).not.toMatch(
        /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/,
      )
    }
    expect(files['EPUB/page-01.xhtml']).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(files['EPUB/page-01.xhtml']).toContain('🦊 שלום')
    expect(files['EPUB/page-02.xhtml']).toContain('a'.repeat(100_000))
  })

  it('stops when asked to', async () => {
    const controller = new AbortController()
    const saving = exported('epub', bookWith(), {
      signal: controller.signal,
      convert: () => {
        controller.abort(new Error('closed'))
        return Promise.resolve(jpegBytes)
      },
    })
    await expect(saving).rejects.toThrow('closed')
  })
})

/** Debian's package is a jar that starts by itself only where the kernel knows jars. */
const jar = ['/usr/share/java/epubcheck.jar'].find((path) => existsSync(path))
const checker: readonly [string, ...string[]] = jar === undefined ? ['epubcheck'] : ['java', '-jar', jar]
const hasChecker = spawnSync(checker[0], [...checker.slice(1), '--version']).error === undefined

describe.skipIf(!hasChecker)(
  'epubcheck (skipped where it is not installed: apt-get install epubcheck)',
  () => {
    it.each([
      ['a book of hostile text, with every kind of picture and none', hostileBook, 'epub'],
      [
        'a book without pictures that nobody is named in',
        bookWith({
          about: { topic: '', writer: null, painters: [], style: null, seed: null },
          pages: [1, 2, 3, 4].map((number) => pageOf(number, { picture: null })),
        }),
        'epub',
      ],
      ['a book of which two pages are read by the family', spokenBook, 'epub'],
      ['the same with fixed pages', hostileBook, 'epub-fixed'],
      [
        'a picture book with fixed pages, read from right to left',
        bookWith({ language: 'ar' }),
        'epub-fixed',
      ],
    ] as const)('finds no error and no warning in %s', { timeout: 120_000 }, async (_name, book, format) => {
      const folder = mkdtempSync(join(tmpdir(), 'inglenook-epub-'))
      try {
        const path = join(folder, 'book.epub')
        writeFileSync(path, await exported(format, book))
        const check = spawnSync(checker[0], [...checker.slice(1), path, '--failonwarnings'], {
          encoding: 'utf8',
        })
        expect(check.stdout + check.stderr).toMatch(/No errors or warnings detected/)
        expect(check.status).toBe(0)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  },
)
