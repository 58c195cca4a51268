import type { KeyId, Language, Level, Readiness, StoryKind, WriterId } from '#contract/index.ts'
import type { Clock, Fetch, Log } from '../ports.ts'
import type { Brief } from '../story/brief.ts'
import type { Character } from '../story/scene.ts'
import type { Page, WrittenStory } from '../story/story.ts'

/** What is to be written. `topic` is data, never an instruction; it has passed `writer/topic.ts`. */
export interface WritingPlan {
  readonly topic: string
  readonly level: Level
  readonly language: Language
  /** 4 to 16. */
  readonly pages: number
  /** 32 bits, unsigned; the built-in storyteller writes the same story for the same plan. */
  readonly seed: number
  /** Heroes and the book before, all of it data; null, or left out, where there are none. */
  readonly brief?: Brief | null
}

/** The task of one writer in one try: the plan, and what there is already. */
export interface WritingTask extends WritingPlan {
  readonly kind: StoryKind
  /** Under the first, on every page. */
  readonly secondLanguage: Language | null
  /**
   * What was written before, by whomever: pages 1 to k, to be gone on with from k + 1, with the same cast.
   * Null: to be begun; always so for a writer that can't go on.
   */
  readonly written: WrittenStory | null
}

/** What a writer can do; one that can't do what is asked for is passed over, and the trail says so. */
export interface WriterAbilities {
  readonly languages: readonly Language[]
  readonly kinds: readonly StoryKind[]
  readonly bilingual: boolean
  /** Whether it can go on with what another writer began; if not, it begins the story anew. */
  readonly goesOn: boolean
}

/**
 * A writer hands over its story bit by bit, in this order: one `opening`, then every page that is not written yet.
 * A page that comes again replaces the one of its number.
 */
export type WritingStep =
  | {
      readonly kind: 'opening'
      readonly title: string
      readonly cast: readonly Character[]
      readonly model: string | null
    }
  | { readonly kind: 'page'; readonly page: Page }

export interface WriterContext {
  readonly fetch: Fetch
  readonly key: string | null
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly log: Log
}

export interface WriterDescriptor {
  readonly id: WriterId
  readonly name: string
  readonly keyId: KeyId | null
  readonly leavesComputer: boolean
}

/** One way to get a story. Throws ProviderFailure, and nothing else. */
export interface Writer {
  readonly descriptor: WriterDescriptor
  readonly abilities: WriterAbilities
  readonly readiness: (key: string | null) => Promise<Readiness>
  readonly write: (task: WritingTask, context: WriterContext) => AsyncIterable<WritingStep>
}
