import type { LevelPrompt } from '../level-prompt.ts'

/** Ages 2 to 4. */
export const firstWords: LevelPrompt = {
  rules: [
    'One or two tiny sentences a page, of words a two-year-old says.',
    'One thing happens on a page, and it can be seen in the picture.',
    'A sound to join in with, or a few words that come again, but never a whole page again.',
    'The trouble is small (something lost, wet, high up) and is over quickly.',
  ],
  temperature: 0.7,
}
