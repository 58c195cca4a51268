/** Pages of a book are numbered from 1; one more, after the last, says good night. */
export function clampPage(page: number, pageCount: number): number {
  return Math.min(Math.max(1, page), pageCount + 1)
}

/** Where to open a book: where it was left, or at the start if that was its end. */
export function firstPage(lastReadPage: number, pageCount: number): number {
  return lastReadPage > 0 && lastReadPage < pageCount ? lastReadPage : 1
}

export type Turn = 'next' | 'previous' | 'first' | 'last'

export function turned(page: number, turn: Turn, pageCount: number): number {
  switch (turn) {
    case 'next':
      return clampPage(page + 1, pageCount)
    case 'previous':
      return clampPage(page - 1, pageCount)
    case 'first':
      return 1
    case 'last':
      return Math.max(1, pageCount)
  }
}

/** The turn that a key asks for. Space is answered elsewhere: while reading aloud it means pause. */
export function turnOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'metaKey' | 'ctrlKey'>,
  rtl: boolean,
): Turn | null {
  if (event.altKey || event.metaKey) return null
  if (event.key === 'Home') return 'first'
  if (event.key === 'End') return 'last'
  if (event.ctrlKey) return null
  switch (event.key) {
    case 'ArrowRight':
      return rtl ? 'previous' : 'next'
    case 'ArrowLeft':
      return rtl ? 'next' : 'previous'
    case 'PageDown':
      return 'next'
    case 'PageUp':
      return 'previous'
    default:
      return null
  }
}
