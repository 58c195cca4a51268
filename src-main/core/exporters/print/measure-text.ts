import { lineHeight, paragraphGap, point } from './papers.ts'

/** Widths of Literata's letters as parts of the size, measured in a printed book and rounded up; for all others, `others`. */
const advances = new Map(
  Object.entries({
    'ijlI|': 0.36,
    'ft’‘': 0.41,
    '.,:;!()[]-': 0.36,
    rs: 0.48,
    '“”"': 0.52,
    aceogvxyz: 0.58,
    '—…mwMW@': 0.97,
  }).flatMap(([letters, advance]) => Array.from(letters).map((letter) => [letter, advance] as const)),
)
const others = 0.67
const capital = 0.76

/**
 * A page is planned without asking the browser; words that turn out shorter than planned leave a little air, where
 * longer ones would run off the page.
 */
const advanceOf = (character: string): number => {
  const known = advances.get(character)
  if (known !== undefined) return known
  if (character === ' ') return 0.27
  if (
    /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u.test(character)
  )
    return 1.05
  if (/\p{Mark}/u.test(character)) return 0
  return /\p{Uppercase_Letter}/u.test(character) ? capital : others
}

const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + advanceOf(character), 0)

const fold = (
  columns: number,
  paragraph: string,
): { readonly lines: number; readonly fits: readonly string[] } => {
  const fits: string[] = []
  let line = ''
  let width = 0
  const end = (): void => {
    fits.push(line.trim())
    line = ''
    width = 0
  }
  // Spaces break lines, and so does every character of scripts that are written without them.
  const pieces = paragraph.split(/(?<=[ \u2E80-\u9FFF])/)
  for (const piece of pieces) {
    const wide = widthOf(piece)
    if (width > 0 && width + widthOf(piece.trimEnd()) > columns) end()
    if (wide <= columns) {
      line += piece
      width += wide
      continue
    }
    for (const character of Array.from(piece)) {
      const advance = advanceOf(character)
      if (width + advance > columns) end()
      line += character
      width += advance
    }
  }
  if (line.trim() !== '') end()
  return { lines: fits.length, fits }
}

/** `size` in points, `width` in millimetres. */
export interface TextBox {
  readonly size: number
  readonly width: number
}

/** Millimetres that these paragraphs take, at the most. */
export const heightOf = (paragraphs: readonly string[], { size, width }: TextBox): number => {
  const em = size * point
  const lines = paragraphs.reduce((sum, paragraph) => sum + fold(width / em, paragraph).lines, 0)
  return lines * em * lineHeight + Math.max(0, paragraphs.length - 1) * paragraphGap * em
}

/**
 * Divides paragraphs into pages of at most `height` millimetres, between lines; at least one page.
 * A paragraph that goes on over the page is in pieces there, a piece a page.
 */
export const paginate = (
  paragraphs: readonly string[],
  box: TextBox,
  height: number,
): readonly (readonly string[])[] => {
  const em = box.size * point
  const line = em * lineHeight
  const pages: string[][] = [[]]
  let left = height
  for (const paragraph of paragraphs) {
    const { fits } = fold(box.width / em, paragraph)
    if (left < height) left -= paragraphGap * em
    let at = 0
    while (at < fits.length) {
      const room = Math.max(left < height ? 0 : 1, Math.floor(left / line))
      const rest = fits.length - at
      // No line of a paragraph stands alone at the foot of a page.
      const taken = room === 1 && rest > 1 && left < height ? 0 : Math.min(room, rest)
      if (taken > 0) pages.at(-1)?.push(fits.slice(at, at + taken).join(' '))
      at += taken
      left -= taken * line
      if (at < fits.length) {
        pages.push([])
        left = height
      }
    }
  }
  return pages
}
