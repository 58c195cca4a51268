import type { LanguagePrompt } from '../language-prompt.ts'

/** Spanish. */
export const spanish: LanguagePrompt = {
  rules: [
    'Speech stands after a dash (—) or in «comillas»; questions and cries open with ¿ and ¡.',
    'Past tense (indefinido and imperfecto); neutral Spanish that is understood everywhere; children say tú.',
  ],
}
