import type { LanguagePrompt } from '../language-prompt.ts'

/** Ukrainian. */
export const ukrainian: LanguagePrompt = {
  rules: [
    'Speech stands after a dash (—) or in «лапках».',
    'Past tense; modern Ukrainian without Russian words; the vocative where somebody is called.',
  ],
}
