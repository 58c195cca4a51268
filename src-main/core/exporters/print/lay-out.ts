import type { Paper } from '#contract/index.ts'
import type { Book, BookPage, BookPicture } from '../book.ts'
import { paragraphsOf } from '../markup.ts'
import { heightOf, paginate, type TextBox } from './measure-text.ts'
import { paperLooks, printedSize, textSizes, type PaperLook, type Size } from './papers.ts'

/** One page of paper. */
export type Leaf =
  | { readonly kind: 'cover'; readonly picture: PlacedPicture | null }
  | {
      readonly kind: 'together'
      readonly page: number
      readonly picture: PlacedPicture
      readonly paragraphs: readonly string[]
      /** Points. */
      readonly size: number
    }
  | { readonly kind: 'picture'; readonly page: number; readonly picture: PlacedPicture }
  | {
      readonly kind: 'words'
      readonly page: number
      readonly paragraphs: readonly string[]
      readonly size: number
      /** The words fill more than this page of paper. */
      readonly goesOn: boolean
    }
  | { readonly kind: 'about' }

/** A picture and the box that it stands in, in millimetres. */
export interface PlacedPicture {
  readonly page: number
  readonly picture: BookPicture
  readonly box: Size
  /** Whether the box is filled, and what is too much cut off around the picture's focus. */
  readonly fills: boolean
}

export interface Layout {
  readonly look: PaperLook
  readonly leaves: readonly Leaf[]
}

/** Words are made a little smaller before they are parted from their picture. */
const shrinking = [1, 0.93, 0.86]
/** A picture beside its words is not made smaller than this part of what it could be. */
const leastPicture = 0.74
/** Where it runs over the edge it is cut instead; no more than this is left of its height at the least. */
const leastHeight = 0.8
/** Between a picture and its words. */
export const pictureGap = 6

const within = (picture: BookPicture, room: Size): Size => {
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}

/** What is left for words on a page that has nothing else. */
const wordsRoom = (look: PaperLook): Size => ({
  width:
    look.words === 'beside'
      ? Math.min(look.page.width - 2 * look.wordsMargin, look.page.height * 1.1)
      : look.page.width - 2 * look.wordsMargin,
  height: look.page.height - look.wordsMargin - look.foot - 2,
})

/** On a wide page the picture has this part of the width. */
const pictureShare = 0.59

/** The words' column where they stand with a picture. */
export const columnOf = (look: PaperLook): number =>
  look.words === 'beside'
    ? look.page.width * (1 - pictureShare) - look.wordsMargin - 2 * pictureGap
    : look.page.width - 2 * look.wordsMargin

const together = (
  look: PaperLook,
  page: BookPage,
  picture: BookPicture,
  paragraphs: readonly string[],
  size: number,
): Leaf | undefined => {
  const printed = printedSize(look)
  const box: TextBox = { size, width: columnOf(look) }
  const height = heightOf(paragraphs, box)
  const place = (size: Size, fills: boolean): Leaf => ({
    kind: 'together',
    page: page.number,
    picture: { page: page.number, picture, box: size, fills },
    paragraphs,
    size: box.size,
  })
  if (look.words === 'beside') {
    const room = {
      width: look.page.width * pictureShare - look.pictureMargin,
      height: look.page.height - 2 * look.pictureMargin,
    }
    return height <= look.page.height - look.wordsMargin - look.foot
      ? place(within(picture, room), false)
      : undefined
  }
  if (look.pictureMargin === 0) {
    const full = printed.width * (picture.height / picture.width)
    const room = printed.height - look.bleed - look.foot - height - 2 * pictureGap
    const tall = Math.min(full, room)
    return tall >= full * leastHeight && full <= printed.height
      ? place({ width: printed.width, height: tall }, true)
      : undefined
  }
  const widest = {
    width: look.page.width - 2 * look.pictureMargin,
    height: look.page.height - look.pictureMargin - look.foot,
  }
  const best = within(picture, widest)
  const left = within(picture, { ...widest, height: Math.max(0, widest.height - height - pictureGap) })
  // An upright picture fills the page by itself; three quarters of that leave room for words.
  return left.width >= best.width * leastPicture ? place(left, false) : undefined
}

const alone = (look: PaperLook, page: BookPage, picture: BookPicture): Leaf => {
  const printed = printedSize(look)
  const fills = look.pictureMargin === 0
  const box = fills
    ? printed
    : within(picture, {
        width: look.page.width - 2 * look.pictureMargin,
        height: look.page.height - look.pictureMargin - look.foot,
      })
  return { kind: 'picture', page: page.number, picture: { page: page.number, picture, box, fills } }
}

const leavesOf = (look: PaperLook, page: BookPage, full: number): readonly Leaf[] => {
  const paragraphs = paragraphsOf(page.text)
  const { picture } = page
  if (picture !== null) {
    if (paragraphs.length === 0) return [alone(look, page, picture)]
    for (const part of shrinking) {
      const leaf = together(look, page, picture, paragraphs, full * part)
      if (leaf !== undefined) return [leaf]
    }
  }
  const room = wordsRoom(look)
  // Where a page has nothing but words, they may be larger, if they still fit.
  const sizes = picture === null ? [full * 1.2, full * 1.1, full] : [full * 1.1, full, full * 0.93]
  const size =
    sizes.find((each) => heightOf(paragraphs, { size: each, width: room.width }) <= room.height) ?? full
  const parts = paginate(paragraphs, { size, width: room.width }, room.height)
  const words = parts.map((part): Leaf => ({
    kind: 'words',
    page: page.number,
    paragraphs: part,
    size,
    goesOn: parts.length > 1,
  }))
  return picture === null ? words : [alone(look, page, picture), ...words]
}

const coverOf = (look: PaperLook, book: Book): Leaf => {
  const page = book.pages.find(({ picture }) => picture !== null)
  const picture = page?.picture ?? null
  if (page === undefined || picture === null) return { kind: 'cover', picture: null }
  const printed = printedSize(look)
  if (look.pictureMargin === 0) {
    const box = {
      width: printed.width,
      height: Math.min(printed.height * 0.74, printed.width * (picture.height / picture.width)),
    }
    return { kind: 'cover', picture: { page: page.number, picture, box, fills: true } }
  }
  const box =
    look.words === 'beside'
      ? within(picture, {
          width: look.page.width * pictureShare - look.pictureMargin,
          height: look.page.height - 2 * look.pictureMargin,
        })
      : within(picture, {
          width: look.page.width - 2 * look.pictureMargin,
          height: look.page.height * 0.64,
        })
  return { kind: 'cover', picture: { page: page.number, picture, box, fills: false } }
}

/**
 * Decides what stands on each page of paper, before anything is drawn: so the number of pages is known at once, and
 * no page is empty.
 */
export const layOutOn = (look: PaperLook, book: Book, about: boolean): Layout => {
  const size = textSizes[book.level] * look.scale
  return {
    look,
    leaves: [
      coverOf(look, book),
      ...book.pages.flatMap((page) => leavesOf(look, page, size)),
      ...(about ? [{ kind: 'about' } as const] : []),
    ],
  }
}

export const layOut = (book: Book, paper: Paper, about: boolean): Layout =>
  layOutOn(paperLooks[paper], book, about)
