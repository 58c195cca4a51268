import type { LanguagePrompt } from '../language-prompt.ts'

/** Portuguese. */
export const portuguese: LanguagePrompt = {
  rules: [
    'Speech stands after a dash (—).',
    'Past tense; words and forms that are understood in Portugal and in Brazil.',
  ],
}
