import type { LanguagePrompt } from '../language-prompt.ts'

/** Italian. */
export const italian: LanguagePrompt = {
  rules: [
    'Speech stands in «caporali».',
    'Passato remoto and imperfetto, passato prossimo for the youngest; children say tu.',
  ],
}
