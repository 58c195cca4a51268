import type { Language, Level, PictureStyle, StoryKind } from '#contract/index.ts'
import type { WholeBook } from './kept-book.ts'

export interface BookPicture {
  readonly bytes: Uint8Array
  readonly format: 'png' | 'jpeg' | 'webp'
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** What can be seen, for those who can't see it; empty where nobody knows. */
  readonly alt: string
  /** Where its heroes stand, as fractions of width and height: what stays when it is cut. */
  readonly focus: { readonly x: number; readonly y: number }
  /** What it was painted with; absent where its painter did not say. */
  readonly seed?: number
}

export interface BookPage {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Null in a story without pictures, and where the picture never came. */
  readonly picture: BookPicture | null
  /** Read by somebody in the family: AAC or Opus in MP4, and how long it takes in milliseconds. */
  readonly voice?: { readonly bytes: Uint8Array; readonly duration: number }
  /** Why there is no picture, as a sentence; told on the page about the book. */
  readonly failure?: string
}

/** Who painted which pages, with what. */
export interface BookPainter {
  /** As shown: `AI Horde`. */
  readonly name: string
  readonly model: string | null
  readonly pages: readonly number[]
}

/** A finished story as an exporter gets it: all of it in memory, nothing left to look up. Its texts are not trusted. */
export interface Book {
  /** A UUID; the same book keeps it through every export. */
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly level: Level
  /** Absent: a story. */
  readonly kind?: StoryKind
  /** Milliseconds since the epoch; the only date that an export contains. */
  readonly createdAt: number
  readonly about: {
    readonly topic: string
    readonly writer: { readonly name: string; readonly model: string | null } | null
    readonly painters: readonly BookPainter[]
    /** Of the pictures; null in a book without. */
    readonly style: PictureStyle | null
    /** The story's own: what it was told with, and painted where a picture has none of its own. */
    readonly seed: number | null
  }
  readonly pages: readonly BookPage[]
  /**
   * All that the library knows of it, and what names files by their content; for the format that can be imported
   * again, and read only for that one.
   */
  readonly whole?: () => Promise<{
    readonly book: WholeBook
    readonly sha256: (bytes: Uint8Array) => string
  }>
}
