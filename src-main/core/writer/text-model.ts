import type { Readiness } from '#contract/index.ts'
import type { WriterContext, WriterDescriptor } from './writer.ts'

/** One turn of what a language model is told. `system` holds the rules, `user` the family's data. */
export interface TextMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** A JSON schema as plain data, as the servers take it. */
export type JsonSchema = Readonly<Record<string, unknown>>

export interface TextRequest {
  readonly messages: readonly TextMessage[]
  /** The answer's form, for servers that can be held to one; the others have only the messages. */
  readonly schema: JsonSchema | null
  /** The answer is cut off after so many tokens. */
  readonly maxTokens: number
  readonly temperature: number
  /** 32 bits, unsigned; for servers that take one. */
  readonly seed: number
}

/**
 * What comes back: `model` once, before any text; then pieces of the answer, split anywhere between two UTF-16
 * code points; then `end` once. Thinking is dropped by the provider and never part of it.
 */
export type TextStep =
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'text'; readonly text: string }
  /** `length`: cut off at the limit. */
  | { readonly kind: 'end'; readonly reason: 'stop' | 'length' }

/** One way to a language model. `stream` throws ProviderFailure, and nothing else; aborting it ends the request. */
export interface TextModel {
  readonly descriptor: WriterDescriptor
  /** Cheap; sends nothing to another computer. */
  readonly readiness: (key: string | null) => Promise<Readiness>
  readonly stream: (request: TextRequest, context: WriterContext) => AsyncIterable<TextStep>
}
