import type { LanguagePrompt } from '../language-prompt.ts'

/** Arabic. */
export const arabic: LanguagePrompt = {
  rules: [
    'Speech stands in «علامتي تنصيص».',
    'Simple modern standard Arabic; vowel marks only for the two youngest levels, and there sparingly; question mark ؟ and comma ،.',
  ],
}
