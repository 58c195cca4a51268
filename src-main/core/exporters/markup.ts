/**
 * Characters that no book needs and that do harm: controls that XML forbids (all but tab and line break),
 * Unicode's non-characters, and the embeddings, overrides and isolates that make text read otherwise than it is.
 * The plain direction marks stay: Hebrew and Arabic need them.
 */
const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/g

/** Lone surrogates can't be written as UTF-8. With the `u` flag a whole pair is one character, and does not match. */
const loneSurrogates = /\p{Surrogate}/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text of any origin as text that XML and HTML can hold; line breaks are kept, as `\n`. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .replace(loneSurrogates, '')

/** The same on one line: for titles and attributes. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** Cleaned and escaped, for element content and for quoted attributes of XML and HTML alike. */
export const escapeText = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '')

export const escapeLine = (text: string): string => escapeText(cleanLine(text))

/** A text's paragraphs, cleaned, without the empty ones. */
export const paragraphsOf = (text: string): readonly string[] =>
  cleanText(text)
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
