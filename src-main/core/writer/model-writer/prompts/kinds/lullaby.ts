import type { KindPrompt } from '../kind-prompt.ts'

export const lullaby: KindPrompt = {
  what: 'a lullaby',
  rules: [
    'Every page is a verse of two to four soft lines, each on a line of its own; one line may come again as a refrain.',
    'It grows quieter, slower and darker from page to page; nothing exciting happens.',
    'Soft sounds, round vowels, slow things: breath, snow, waves, paws.',
  ],
}
