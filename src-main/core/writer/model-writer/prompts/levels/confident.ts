import type { LevelPrompt } from '../level-prompt.ts'

/** Ages 10 and up. */
export const confident: LevelPrompt = {
  rules: [
    'A full paragraph or two a page, long sentences beside short ones.',
    'Exact words and fresh comparisons; no sayings that everybody has heard.',
    'Some of what is felt is not said; the reader understands it from what is done.',
    'The hero has to choose between two good things, and the choice costs something.',
  ],
  temperature: 0.9,
}
