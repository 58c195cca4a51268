import type { LevelPrompt } from '../level-prompt.ts'

/** Ages 5 to 6. */
export const early: LevelPrompt = {
  rules: [
    'Four or five short sentences a page, one thing in each, in everyday words.',
    'People talk to each other: a short line of speech on most pages.',
    'Somebody wants something, tries, fails once, and finds a kind way.',
    'Show feelings by what is done: ears that droop, a hand that is held.',
  ],
  temperature: 0.8,
}
