import type { LanguagePrompt } from '../language-prompt.ts'

/** Japanese. */
export const japanese: LanguagePrompt = {
  rules: [
    'Speech stands in 「かぎかっこ」; sentences end with 。.',
    'Polite style (です・ます). First words and early: hiragana and katakana alone, with spaces between phrases; growing: the kanji of the first school years.',
  ],
}
