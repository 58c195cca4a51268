import type { HeroWords, SeriesView } from '#contract/index.ts'
import type { Picture } from '../ports.ts'

/** A hero that a family keeps. Its words have been cleaned and checked. */
export interface Hero extends HeroWords {
  readonly id: string
  readonly portrait: Picture | null
  readonly createdAt: number
  readonly updatedAt: number
}

/** The heroes. Same rules as StoryStore: a call is one transaction, and is durable when it returns. */
export interface HeroStore {
  /** By name. */
  readonly list: () => readonly Hero[]
  readonly get: (id: string) => Hero | undefined
  /**
   * Adds a hero or replaces it; the portrait's file is there already. Answers the pictures that nobody shows any
   * longer because of that.
   */
  readonly put: (hero: Hero) => readonly string[]
  /** The same for one that goes; books stay as they are. */
  readonly remove: (id: string) => readonly string[]
}

/** The series that the library's books belong to. Same rules as StoryStore. */
export interface SeriesStore {
  /** By name, without those whose books all lie in the bin. */
  readonly list: () => readonly SeriesView[]
  /** The number that the next book of it will have. */
  readonly nextNumber: (id: string) => number
  /** Throws AppError `not-found` if no book belongs to it. */
  readonly rename: (id: string, name: string) => readonly string[]
}
