import type { Json } from './json-stream.ts'

/** Characters that nobody can see, or that turn the writing direction round. Joiners stay: Hindi and emoji need them. */
const unseen =
  /[\p{Cc}\p{Co}\p{Cn}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/gu

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.toWellFormed() : '')

/** Cut between two characters as people count them in most scripts. */
const cut = (text: string, length: number): string => Array.from(text).slice(0, length).join('').trim()

/** One line without anything unseen; empty for what is no text. */
export const oneLine = (value: Json | undefined, length: number): string =>
  cut(textOf(value).normalize('NFC').replace(/\s+/g, ' ').replace(unseen, ''), length)

/** A page's text: lines trimmed, empty ones once at most, the marks of Markdown's emphasis and headings taken away. */
export const pageText = (value: Json | undefined): string =>
  textOf(value)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(unseen, '')
        .replace(/^\s*#{1,6}\s+/, '')
        .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
        .replace(/(^|[\s“"(])[*_](?=\S)([^*_\n]*\S)[*_](?=[\s.,!?;:…”")]|$)/g, '$1$2')
        .replace(/[^\S\n]+/g, ' ')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Words for those who paint, who read English: empty where it is written in another script. */
export const englishWords = (value: Json | undefined, length: number): string => {
  const text = oneLine(value, length).replace(/[<>{}[\]|`#*_\\]/g, '')
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  return letters.length > 0 && latin.length / letters.length > 0.9 ? text : ''
}

/** A noun in lower case, without its article; empty where there is none. */
export const englishNoun = (value: Json | undefined): string =>
  englishWords(value, 60)
    .toLowerCase()
    .replace(/^(?:an?|the|some|one|two|three)\s+/, '')
    .replace(/[^a-z' -]/g, '')
    .trim()
    .slice(0, 40)
    .trim()
