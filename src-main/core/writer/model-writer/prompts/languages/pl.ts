import type { LanguagePrompt } from '../language-prompt.ts'

/** Polish. */
export const polish: LanguagePrompt = {
  rules: [
    'Speech stands after a dash (—).',
    'Past tense; the endings of verbs and adjectives agree with who is spoken of throughout.',
  ],
}
