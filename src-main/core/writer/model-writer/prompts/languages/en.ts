import type { LanguagePrompt } from '../language-prompt.ts'

/** English. */
export const english: LanguagePrompt = {
  rules: [
    'Speech stands in curly quotation marks “like this”.',
    'Past tense. British or American spelling, but one of them throughout.',
  ],
}
