import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { AppError } from '#contract/errors.ts'
import { createSeededRandom, type SeededRandom } from '../seeded-random.ts'
import { readInglenook } from './inglenook-read.ts'
import { sha256, wholeBook } from '../testing/whole-book.ts'
import { encodeInglenook } from './inglenook.ts'

const good = encodeInglenook(wholeBook(), sha256)

type Files = Record<string, Uint8Array>

/** The good archive's files, changed, with a manifest that is right for them. */
function rebuilt(
  change: (files: Files) => void,
  manifestChange: (manifest: object) => object = (same) => same,
): Uint8Array {
  const { 'manifest.json': _manifest, ...files } = unzipSync(good)
  change(files)
  const manifest = {
    format: 'inglenook',
    version: 1,
    files: Object.entries(files).map(([path, bytes]) => ({
      path,
      size: bytes.length,
      sha256: sha256(bytes),
    })),
  }
  const archive: Zippable = { 'manifest.json': strToU8(JSON.stringify(manifestChange(manifest))) }
  for (const [path, bytes] of Object.entries(files)) archive[path] = bytes
  return zipSync(archive)
}

const withBook = (change: (book: Record<string, unknown>) => unknown): Uint8Array =>
  rebuilt((files) => {
    const book = JSON.parse(new TextDecoder().decode(files['book.json'])) as Record<string, unknown>
    files['book.json'] = strToU8(JSON.stringify(change(book) ?? book))
  })

function refusal(bytes: Uint8Array): string {
  try {
    readInglenook(bytes, sha256)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).code).toBe('bad-input')
    return (error as AppError).message
  }
  throw new Error('It was read')
}

describe('a .inglenook file', () => {
  it('holds the whole book, and gives the same bytes for the same book', () => {
    const { book, pictures, voices } = readInglenook(good, sha256)
    expect(book).toEqual(wholeBook().book)
    expect([...pictures].sort()).toEqual([...wholeBook().pictures].sort())
    expect([...voices]).toEqual([...wholeBook().voices])
    expect(voices.size).toBe(1)
    expect(encodeInglenook({ book, pictures, voices }, sha256)).toEqual(good)
    expect(Object.keys(unzipSync(good)).slice(0, 2)).toEqual(['manifest.json', 'book.json'])
  })

  it('does not let out what it would not let in', () => {
    expect(() => encodeInglenook(wholeBook({ pages: [] }), sha256)).toThrow()
  })

  const picture = [...wholeBook().pictures.keys()][0] ?? ''
  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['text', strToU8('Once upon a time')],
    ['cut short', good.subarray(0, good.length - 30)],
    ['cut in half', good.subarray(0, good.length / 2)],
    ['a ZIP of something else', zipSync({ 'letter.txt': strToU8('hello') })],
    ['without a manifest', zipSync({ 'book.json': strToU8('{}') })],
    ['with a name that leads out of it', rebuilt((files) => (files['../../evil.sh'] = strToU8('x')))],
    ['with an absolute name', rebuilt((files) => (files['/etc/passwd'] = strToU8('x')))],
    [
      'with a name that leads out of it on Windows',
      rebuilt((files) => (files['pictures\\..\\x'] = strToU8('x'))),
    ],
    [
      'with a picture that is not its name’s',
      rebuilt((files) => (files[`pictures/${picture}`] = strToU8('x'))),
    ],
    [
      'with a picture too many',
      rebuilt((files) => (files[`pictures/${sha256(strToU8('x'))}`] = strToU8('x'))),
    ],
    ['with a picture too few', rebuilt((files) => Reflect.deleteProperty(files, `pictures/${picture}`))],
    [
      'with a wrong hash',
      rebuilt(
        () => undefined,
        (same) => JSON.parse(JSON.stringify(same).replace(/"sha256":"./, '"sha256":"0')) as object,
      ),
    ],
    [
      'with a manifest of another format',
      rebuilt(
        () => undefined,
        (same) => ({ ...same, format: 'other' }),
      ),
    ],
    [
      'with more in the manifest',
      rebuilt(
        () => undefined,
        (same) => ({ ...same, run: 'rm' }),
      ),
    ],
    ['with a text that is no JSON', rebuilt((files) => (files['book.json'] = strToU8('{')))],
    ['with a page too many', withBook((book) => ({ ...book, pageCount: 2 }))],
    [
      'with pages of wrong numbers',
      withBook((book) => ({ ...book, pages: [...(book.pages as unknown[])].reverse() })),
    ],
    ['with a field of the wrong kind', withBook((book) => ({ ...book, title: 7 }))],
    ['with an unknown field', withBook((book) => ({ ...book, key: 'hf_x' }))],
    ['with a story id that is a path', withBook((book) => ({ ...book, id: '../../x' }))],
    ['with a prototype', withBook(() => JSON.parse('{"__proto__":{"id":"x"}}'))],
  ])('is refused with a sentence: %s', (_what, bytes) => {
    expect(refusal(bytes)).toMatch(/^This is not a whole Inglenook book.*Nothing was imported/)
  })

  it('of a newer Inglenook is refused as that', () => {
    expect(
      refusal(
        rebuilt(
          () => undefined,
          (same) => ({ ...same, version: 2 }),
        ),
      ),
    ).toMatch(/newer Inglenook.*Update/)
  })

  it('that unpacks to more than a book can be is refused without unpacking it', () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(40 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(refusal(bomb)).toMatch(/larger than any book/)
  })

  it('whose list lies about the size is stopped at the first byte too many', () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(30 * 1024 * 1024), 'book.json': strToU8('{}') })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 4; at += 1) {
      // The size, unpacked, in the archive's list (22 into an entry that begins with PK 1 2) and in its own header.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    }
    expect(refusal(bomb)).toMatch(/not a whole Inglenook book/)
  })

  it('of 100,000 entries is refused at once', () => {
    const many: Zippable = {}
    for (let entry = 0; entry < 100_000; entry += 1) {
      many[`pictures/${entry.toString(16).padStart(64, '0')}`] = new Uint8Array()
    }
    const bytes = zipSync(many, { level: 0 })
    expect(refusal(bytes)).toMatch(/larger than any book|not a whole/)
  })

  it('malformed in 2,000 ways, is read as it was or refused with a sentence', () => {
    const random = createSeededRandom(20_261_125)
    let read = 0
    for (let run = 0; run < 2_000; run += 1) {
      const bytes = spoil(random)
      try {
        const { book, pictures, voices } = readInglenook(bytes, sha256)
        read += 1
        // What is let in is whole: it can be saved again, and every picture is what its name says.
        expect(encodeInglenook({ book, pictures, voices }, sha256).length).toBeGreaterThan(0)
        for (const [name, content] of [...pictures, ...voices]) expect(sha256(content)).toBe(name)
      } catch (error) {
        expect(error, `run ${run}`).toBeInstanceOf(AppError)
        expect((error as AppError).code).toBe('bad-input')
      }
    }
    // Some changes make no difference (a date), most do.
    expect(read).toBeLessThan(1_000)
  })
})

/** One seeded way of ruining the good archive: its bytes, its structure, or what its texts say. */
function spoil(random: SeededRandom): Uint8Array {
  const bytes = Uint8Array.from(good)
  const place = (): number => random.int(0, bytes.length - 1)
  switch (random.int(0, 6)) {
    case 0:
      for (let flips = random.int(1, 20); flips > 0; flips -= 1) {
        const at = place()
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7))
      }
      return bytes
    case 1:
      return bytes.subarray(0, place())
    case 2: {
      const at = place()
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(place())])
    }
    case 3:
      return bytes.fill(random.int(0, 255), place(), place())
    case 4:
      return rebuilt((files) => {
        const name = random.pick(Object.keys(files))
        const content = files[name] ?? new Uint8Array()
        Reflect.deleteProperty(files, name)
        if (random.int(0, 1) === 0)
          files[random.pick(['book.json', 'x', '../x', `pictures/${'a'.repeat(64)}`])] = content
      })
    default:
      return withBook((book) => mutate(book, random))
  }
}

function mutate(value: unknown, random: SeededRandom): unknown {
  const nasty = [null, -1, 1e300, '', 'x'.repeat(3_000), [], {}, true, '../..', 0.5]
  if (typeof value !== 'object' || value === null || random.int(0, 5) === 0) return random.pick(nasty)
  const entries = Object.entries(value)
  if (entries.length === 0) return random.pick(nasty)
  const at = random.int(0, entries.length - 1)
  const changed = entries.map(
    ([key, inner], index) => [key, index === at ? mutate(inner, random) : inner] as const,
  )
  return Array.isArray(value) ? changed.map(([, inner]): unknown => inner) : Object.fromEntries(changed)
}
