import type { LanguagePrompt } from '../language-prompt.ts'

/** Hindi. */
export const hindi: LanguagePrompt = {
  rules: [
    'Speech stands in “उद्धरण चिह्न”; sentences end with ।.',
    'Everyday Hindi in Devanagari, without English words where Hindi has one; verbs agree in gender.',
  ],
}
