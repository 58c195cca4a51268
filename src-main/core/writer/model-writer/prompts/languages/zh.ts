import type { LanguagePrompt } from '../language-prompt.ts'

/** Chinese (simplified). */
export const chinese: LanguagePrompt = {
  rules: [
    'Speech stands in “引号”; sentences end with 。.',
    'Simplified characters; words of daily speech, with the sound words that children like.',
  ],
}
