import { describe, expect, it } from 'vitest'
import { imposeBooklet } from './booklet.ts'

/** Folds the sheets and turns the pages. */
const read = (pages: number, rightToLeft = false): readonly (number | null)[] => {
  const sides = imposeBooklet(pages, rightToLeft).map(({ left, right }) =>
    rightToLeft ? { left: right, right: left } : { left, right },
  )
  const sheets = sides.length / 2
  const book: (number | null)[] = []
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    book[2 * sheet] = sides[2 * sheet]?.right ?? null
    book[2 * sheet + 1] = sides[2 * sheet + 1]?.left ?? null
    book[4 * sheets - 2 - 2 * sheet] = sides[2 * sheet + 1]?.right ?? null
    book[4 * sheets - 1 - 2 * sheet] = sides[2 * sheet]?.left ?? null
  }
  return book
}

describe('a booklet', () => {
  it('of eight pages is two sheets', () => {
    expect(imposeBooklet(8)).toEqual([
      { left: 7, right: 0 },
      { left: 1, right: 6 },
      { left: 5, right: 2 },
      { left: 3, right: 4 },
    ])
  })

  it.each([false, true])('reads in order once it is folded (right to left: %s)', (rightToLeft) => {
    for (let pages = 1; pages <= 40; pages += 1) {
      const book = read(pages, rightToLeft)
      expect(book.length % 4).toBe(0)
      expect(book.length - pages).toBeLessThan(4)
      expect(book.filter((page) => page !== null)).toEqual(Array.from({ length: pages }, (_, index) => index))
    }
  })

  it('leaves the back empty first, then the inside of the cover', () => {
    expect(read(7)).toEqual([0, 1, 2, 3, 4, 5, 6, null])
    expect(read(6)).toEqual([0, null, 1, 2, 3, 4, 5, null])
    expect(read(5)).toEqual([0, null, 1, 2, 3, 4, null, null])
  })
})
