import type { KeyId, Language, Level, Readiness, WriterId } from '#contract/index.ts'
import type { Clock, Fetch, Log } from '../ports.ts'
import type { Character } from '../story/scene.ts'
import type { Page } from '../story/story.ts'

/** What is to be written. `topic` is data, never an instruction; it has passed `writer/topic.ts`. */
export interface WritingPlan {
  readonly topic: string
  readonly level: Level
  readonly language: Language
  /** 4 to 16. */
  readonly pages: number
  /** 32 bits, unsigned; the built-in storyteller writes the same story for the same plan. */
  readonly seed: number
}

/** A writer hands over its story bit by bit, in this order: one `opening`, then every page. */
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
  readonly readiness: (key: string | null) => Promise<Readiness>
  readonly write: (plan: WritingPlan, context: WriterContext) => AsyncIterable<WritingStep>
}
