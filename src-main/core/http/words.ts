/** What stands in for a secret in everything that is kept or shown. */
const blank = '[key]'

/**
 * Takes every secret out of a text, as it is and as it stands in an address. Secrets under 8 characters are left
 * alone: no provider has such, and a blank in place of every `a` helps no one.
 */
export const scrub = (text: string, secrets: readonly string[]): string =>
  secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((secret) => secret.length >= 8)
    .reduce((result, secret) => result.replaceAll(secret, blank), text)

/** Bidirectional controls and everything unprintable: an answer must not rearrange the sentence it is quoted in. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu

/** A provider's words in one line of at most `limit` characters: no tags, no control characters. */
export const oneLine = (text: string, limit = 300): string => {
  // Cut first: tidying 64 KB to show 300 characters is work for nothing, and patterns run on hostile text.
  const start = text.slice(0, 8_000)
  const words = looksLikeHtml(start) ? textOfHtml(start) : start
  const line = words.replace(unprintable, ' ').replace(/\s+/gu, ' ').trim()
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
}

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype\s+html|<html|<head|<body|<\?xml|<title)/iu.test(text)

/** Only for a person to read; never parsed, never shown as markup. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]{0,4000}?<\/\1>/giu, ' ')
    .replace(/<[^<>]{0,2000}>/gu, ' ')
    .replace(/&(?:nbsp|#160);/giu, ' ')
    .replace(/&amp;/giu, '&')
