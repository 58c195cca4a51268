import type { LevelPrompt } from '../level-prompt.ts'

/** Ages 7 to 9. */
export const growing: LevelPrompt = {
  rules: [
    'Six to eight sentences a page, some of them joined with because, when, but or so.',
    'Everything has its reason: a page follows from the one before.',
    'Small jokes, and something to see, hear or smell on every page.',
    'The hero gets there by an idea or by courage, not by chance.',
  ],
  temperature: 0.85,
}
