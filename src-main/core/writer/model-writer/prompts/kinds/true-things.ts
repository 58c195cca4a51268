import type { KindPrompt } from '../kind-prompt.ts'

export const trueThings: KindPrompt = {
  what: 'a gentle book of true things',
  rules: [
    'Every page tells one true thing about the topic that a teacher would sign; what is uncertain is left out.',
    'No invented numbers, dates, names of scientists or sources; nothing cruel of nature.',
    'The cast is a guide who looks on and wonders, and invents nothing. The last page goes back to the child at bedtime.',
  ],
}
