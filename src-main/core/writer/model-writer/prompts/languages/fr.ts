import type { LanguagePrompt } from '../language-prompt.ts'

/** French. */
export const french: LanguagePrompt = {
  rules: [
    'Speech stands in « guillemets » or after a dash.',
    'Récit au passé composé and imparfait for the youngest, passé simple from seven on; children say tu.',
  ],
}
