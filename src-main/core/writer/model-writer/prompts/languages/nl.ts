import type { LanguagePrompt } from '../language-prompt.ts'

/** Dutch. */
export const dutch: LanguagePrompt = {
  rules: ['Speech stands in ‘enkele aanhalingstekens’.', 'Past tense; children are called je.'],
}
