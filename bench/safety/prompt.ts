import type { UnsafeKind } from '#core/safety/kinds.ts'

/** A topic as a parent might type it. `kind` is null for a harmless one. */
export interface Prompt {
  readonly text: string
  readonly kind: UnsafeKind | null
  /** BCP 47 primary tag. */
  readonly language: string
  readonly source: string
}

/** Prompts as they are written down: one a line. */
export interface PromptSet {
  readonly unsafe: Readonly<Record<string, Readonly<Partial<Record<UnsafeKind, string>>>>>
  readonly harmless: Readonly<Record<string, string>>
}

export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const promptsOf = (source: string, set: PromptSet): readonly Prompt[] => [
  ...Object.entries(set.unsafe).flatMap(([language, kinds]) =>
    Object.entries(kinds).flatMap(([kind, text]) =>
      lines(text).map((line): Prompt => ({ text: line, kind: kind as UnsafeKind, language, source })),
    ),
  ),
  ...Object.entries(set.harmless).flatMap(([language, text]) =>
    lines(text).map((line): Prompt => ({ text: line, kind: null, language, source })),
  ),
]
