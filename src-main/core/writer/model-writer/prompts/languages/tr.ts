import type { LanguagePrompt } from '../language-prompt.ts'

/** Turkish. */
export const turkish: LanguagePrompt = {
  rules: [
    'Speech stands in “tırnak işareti”.',
    'Told with -di, or with -miş as fairy tales are, but one of them throughout.',
  ],
}
