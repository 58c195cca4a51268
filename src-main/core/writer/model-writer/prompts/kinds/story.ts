import type { KindPrompt } from '../kind-prompt.ts'

export const story: KindPrompt = {
  what: 'a bedtime story',
  rules: [
    'A beginning, a want, a hindrance, a turn and a rest, spread over the pages.',
    'Every page moves the story on; nothing is told twice.',
  ],
}
