import type { KindPrompt } from '../kind-prompt.ts'

export const rhyme: KindPrompt = {
  what: 'a story in rhyme',
  rules: [
    'Every page is a verse of two to six short lines, each on a line of its own, that rhyme in pairs or crosswise.',
    'One beat throughout, to be read aloud; rhymes must be true ones; sense comes before rhyme.',
    'The verses tell one small story from page to page.',
  ],
}
