import type { LanguagePrompt } from '../language-prompt.ts'

/** German. */
export const german: LanguagePrompt = {
  rules: [
    'Speech stands in „Anführungszeichen“.',
    'Präteritum; present tense is allowed for the youngest. Umlauts and ß as in standard German; children are called du.',
  ],
}
