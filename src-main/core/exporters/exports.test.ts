import { describe, expect, it } from 'vitest'
import { bookWith, jpegBytes } from './book.fixture.ts'
import { createExports } from './exports.ts'
import { papers } from './pdf.fixture.ts'

const choice = { format: 'epub', paper: 'a4', about: true } as const

const desk = (convert: () => Promise<Uint8Array> = () => Promise.resolve(jpegBytes)) => {
  const written: string[] = []
  const exports = createExports({
    bindBook: () => Promise.resolve(bookWith()),
    convert,
    printer: papers(6).printer,
    fonts: () => Promise.resolve([]),
    writeWhole: (path) => {
      written.push(path)
      return Promise.resolve()
    },
  })
  return { exports, written }
}

describe('saving a book', () => {
  it('makes it, writes it, and tells how far it is to the end', async () => {
    const { exports, written } = desk()
    const told: number[] = []
    await exports.save('x', choice, '/books/fox.epub', {
      signal: new AbortController().signal,
      onProgress: (done) => told.push(done),
    })
    expect(written).toEqual(['/books/fox.epub'])
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('writes nothing once it was stopped', async () => {
    const controller = new AbortController()
    const { exports, written } = desk(() => {
      controller.abort(new Error('stopped'))
      return Promise.resolve(jpegBytes)
    })
    const run = { signal: controller.signal, onProgress: () => undefined }
    await expect(exports.save('x', choice, '/books/fox.epub', run)).rejects.toThrow('stopped')
    expect(written).toEqual([])
  })

  it('says what would come out, and which options make a difference', async () => {
    const { exports } = desk()
    expect(await exports.estimate('x', { ...choice, format: 'pdf', paper: 'booklet-a4' })).toEqual({
      pages: 6,
      sheets: 2,
      heeds: { paper: true, about: true },
    })
    expect(await exports.estimate('x', choice)).toMatchObject({ pages: 4, heeds: { paper: false } })
    expect(await exports.fileName('x', 'epub-fixed')).toBe('The Fox and the Lamp.epub')
  })
})
