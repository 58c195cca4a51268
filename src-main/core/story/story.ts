import type { Begins, Language, Level, PictureStyle, StoryKind, WriterId } from '#contract/index.ts'
import type { Brief, SeriesPlace } from './brief.ts'
import type { Character, Scene } from './scene.ts'

export interface Page {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** The same in the story's second language; absent in a story of one. */
  readonly secondText?: string
  readonly scene: Scene
}

/** What a writer hands over. */
export interface WrittenStory {
  readonly title: string
  readonly cast: readonly Character[]
  readonly pages: readonly Page[]
}

/** How far the writing is; the story's status is derived from it and from its jobs (`status.ts`). */
export type WritingState = 'writing' | 'written' | 'failed' | 'cancelled'

/** A picture after which others are painted: that of a page, as it was when it was chosen. */
export interface Look {
  readonly page: number
  readonly sha256: string
}

export interface Failure {
  readonly code: string
  readonly message: string
}

/** A story as the store keeps it, without its pictures. */
export interface Story {
  readonly id: string
  readonly topic: string
  readonly title: string
  readonly level: Level
  readonly language: Language
  readonly kind: StoryKind
  readonly secondLanguage: Language | null
  readonly pageCount: number
  readonly illustrated: boolean
  readonly style: PictureStyle
  /** 32 bits, unsigned. The same for the text and every picture of the story. */
  readonly seed: number
  readonly cast: readonly Character[]
  /** Those written so far, in order. */
  readonly pages: readonly Page[]
  readonly writing: WritingState
  readonly writer: { readonly provider: WriterId; readonly model: string | null } | null
  readonly failure: Failure | null
  readonly createdAt: number
  readonly updatedAt: number
  /** 0: never opened. */
  readonly lastReadPage: number
  readonly lastReadAt: number | null
  readonly favourite: boolean
  /** What it was asked for beyond its topic; null where that is nothing. */
  readonly brief: Brief | null
  readonly series: SeriesPlace | null
  /** True until a parent has approved it, where one wants to be asked. */
  readonly draft: boolean
  /** When it is to be made; null once that has begun. */
  readonly begins: Begins | null
  /** Null: every page is painted from its words alone. */
  readonly look: Look | null
  /** Set while the story lies in the bin and can still be brought back. */
  readonly deletedAt: number | null
}
