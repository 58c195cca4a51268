import type { Level, Paper } from '#contract/index.ts'

/** Millimetres. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How a book's pages look on one kind of paper. Lengths in millimetres. */
export interface PaperLook {
  /** A page after cutting, as it is read. */
  readonly page: Size
  /** Added on every side, for the knife to cut off. */
  readonly bleed: number
  /** Where the words stand: below the picture, or beside it. */
  readonly words: 'below' | 'beside'
  /** From the edge to the picture; 0 lets it run over the edge. */
  readonly pictureMargin: number
  /** From the edge to the words. */
  readonly wordsMargin: number
  /** Kept free at the foot, with the page's number in it. */
  readonly foot: number
  /** Times the size that the words have on A5. */
  readonly scale: number
  /** The sheet that two pages are printed on, side by side, to be folded and stapled; null for single pages. */
  readonly sheet: Size | null
  /** For eyes on a screen paper has a colour; on real paper that would be ink. */
  readonly tinted: boolean
}

const a5: PaperLook = {
  page: { width: 148, height: 210 },
  bleed: 0,
  words: 'below',
  pictureMargin: 9,
  wordsMargin: 14,
  foot: 17,
  scale: 1,
  sheet: null,
  tinted: false,
}

export const paperLooks: Readonly<Record<Paper, PaperLook>> = {
  /** 16:9, as wide as presentations are. */
  screen: {
    page: { width: 338.7, height: 190.5 },
    bleed: 0,
    words: 'beside',
    pictureMargin: 14,
    wordsMargin: 14,
    foot: 16,
    scale: 1.4,
    sheet: null,
    tinted: true,
  },
  a5,
  a4: {
    ...a5,
    page: { width: 210, height: 297 },
    pictureMargin: 13,
    wordsMargin: 22,
    foot: 24,
    scale: 1.36,
  },
  letter: {
    ...a5,
    page: { width: 215.9, height: 279.4 },
    pictureMargin: 14,
    wordsMargin: 24,
    foot: 23,
    scale: 1.36,
  },
  square: {
    ...a5,
    page: { width: 210, height: 210 },
    bleed: 3,
    pictureMargin: 0,
    wordsMargin: 20,
    foot: 15,
    scale: 1.2,
  },
  'booklet-a4': { ...a5, sheet: { width: 297, height: 210 } },
  'booklet-letter': {
    ...a5,
    page: { width: 139.7, height: 215.9 },
    sheet: { width: 279.4, height: 215.9 },
  },
}

/** The page as it is printed, with what is cut off. */
export const printedSize = ({ page, bleed }: PaperLook): Size => ({
  width: page.width + 2 * bleed,
  height: page.height + 2 * bleed,
})

/** Points on A5: big letters for small children. */
export const textSizes: Readonly<Record<Level, number>> = {
  'first-words': 20,
  early: 15,
  growing: 12.5,
  confident: 11.5,
}

/** Millimetres in a point. */
export const point = 25.4 / 72
export const lineHeight = 1.48
/** Between two paragraphs, as a part of the text's size. */
export const paragraphGap = 0.55
