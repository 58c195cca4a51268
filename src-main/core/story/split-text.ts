import {
  AppError,
  longestOwnText,
  longestPageText,
  maxPages,
  type Language,
  type Level,
} from '#contract/index.ts'
import { levelGuides } from '../writer/levels.ts'
import { tidyOwnText } from './own-words.ts'

/** A sentence that never ends is cut here, in UTF-16 units, between two characters as people count them. */
const longestPiece = 2_000

interface Piece {
  readonly text: string
  readonly words: number
  /** An empty line stands before it. */
  readonly opens: boolean
}

const countWords = (text: string, words: Intl.Segmenter): number =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike === true).length

/** A sentence in pieces that fit on a page; one piece as a rule. */
const inPieces = (sentence: string, graphemes: Intl.Segmenter): readonly string[] => {
  if (sentence.length <= longestPiece) return [sentence]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(sentence)) {
    if (piece.length + segment.length > longestPiece) {
      pieces.push(piece)
      piece = ''
    }
    // One character of thousands of marks is no character of any script.
    piece += segment.slice(0, longestPiece)
  }
  return [...pieces, piece]
}

/** Put together again, on one page. */
const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, opens }, index) => (index > 0 && opens ? `\n\n${text.trimStart()}` : text))
    .join('')
    .trim()

/**
 * Splits a text into 1 to 16 pages. Where it has parts with empty lines between them, and no more of them than a book
 * has pages, each part is a page. Else sentences are dealt out so that every page has about as many words as the level
 * wants, or as many more as it takes to fit: no page is empty, and no sentence is cut that fits on a page.
 *
 * @throws AppError `bad-input` for a text without words, or of more than 100,000 characters
 */
export const splitText = (raw: string, level: Level, language: Language): string[] => {
  if (raw.length > longestOwnText) {
    throw new AppError('bad-input', `A text has at most ${longestOwnText} characters. Nothing was begun.`, {
      reason: 'own-text-too-long',
      details: { most: String(longestOwnText) },
    })
  }
  const text = tidyOwnText(raw)
  if (text === '') {
    throw new AppError('bad-input', 'There is no text yet. Paste one, or write one.', {
      reason: 'own-text-empty',
    })
  }
  const parts = text.split('\n\n')
  if (parts.length > 1 && parts.length <= maxPages && parts.every((part) => part.length <= longestPageText)) {
    return parts
  }
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' })
  const graphemes = new Intl.Segmenter(language, { granularity: 'grapheme' })
  const pieces = parts.flatMap((part) =>
    [...sentences.segment(part)]
      .flatMap(({ segment }) => inPieces(segment, graphemes))
      // What has no word in it, a row of stars, counts as one: it takes its room.
      .map((piece, index): Piece => ({
        text: piece,
        words: Math.max(1, countWords(piece, words)),
        opens: index === 0,
      })),
  )
  const total = pieces.reduce((sum, piece) => sum + piece.words, 0)
  const wanted = Math.ceil(total / levelGuides[level].wordsPerPage.about)
  const byLength = Math.ceil(text.length / (longestPageText - longestPiece))
  const count = Math.min(maxPages, pieces.length, Math.max(1, wanted, byLength))
  const pages: Piece[][] = []
  let before = 0
  for (const [index, piece] of pieces.entries()) {
    // A piece belongs to the page in which its middle falls; each page gets one at least.
    const place = Math.floor(((before + piece.words / 2) / total) * count)
    const rest = pieces.length - index
    const isForced = count - pages.length >= rest
    if (pages.length === 0 || ((place >= pages.length || isForced) && pages.length < count))
      pages.push([piece])
    else pages.at(-1)?.push(piece)
    before += piece.words
  }
  return pages.map(joined).filter((page) => page !== '')
}
