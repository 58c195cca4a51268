/** One side of a sheet: the pages, from 0, that stand on its left and right; null where the side stays empty. */
export interface SheetSide {
  readonly left: number | null
  readonly right: number | null
}

/**
 * The order of a booklet's pages when the back and the inside of the cover stay empty where pages are left over:
 * a booklet has four pages a sheet, and an empty last page before a full one would look like a mistake.
 */
const padded = (pages: number): readonly (number | null)[] => {
  const order: (number | null)[] = Array.from({ length: pages }, (_, index) => index)
  const missing = (4 - (pages % 4)) % 4
  if (missing >= 2 && pages > 1) order.splice(1, 0, null)
  while (order.length % 4 !== 0) order.push(null)
  return order
}

/**
 * Which pages stand beside each other, so that the sheets, printed on both sides (turned over the short edge), laid
 * on each other and folded, make a book. The sides come in the order of printing: front and back of the outermost
 * sheet first. A book that is read from right to left is bound on the other side.
 */
export const imposeBooklet = (pages: number, rightToLeft = false): readonly SheetSide[] => {
  const order = padded(pages)
  const sides: SheetSide[] = []
  for (let first = 0, last = order.length - 1; first < last; first += 1, last -= 1) {
    const outer = order[last] ?? null
    const inner = order[first] ?? null
    // The outermost front has the last page on its left; its back, turned over, has the second on its left.
    const swapped = (first % 2 === 1) !== rightToLeft
    sides.push(swapped ? { left: inner, right: outer } : { left: outer, right: inner })
  }
  return sides
}
