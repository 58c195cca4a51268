import { AppError, longestPageText, longestTitle } from '#contract/index.ts'

/** What nobody sees, or what turns the writing direction round. Joiners stay: Hindi, Arabic and emoji need them. */
const unseen =
  /[\p{Cc}\p{Co}\p{Cn}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/gu

/**
 * What a person wrote by hand, as the book keeps it: NFC, lines parted by `\n`, without what can't be seen, an empty
 * line once at most. No mark of theirs is taken for markup.
 */
export const tidyOwnText = (raw: string): string =>
  raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/[^\S\n]+/g, ' ')
        .replace(unseen, '')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** @throws AppError `bad-input` where nothing is left, or too much */
export const ownPageText = (raw: string): string => {
  const text = tidyOwnText(raw)
  if (text === '') {
    throw new AppError('bad-input', 'A page needs a word at least. Nothing was changed.', {
      reason: 'page-wordless',
    })
  }
  if (text.length > longestPageText) {
    throw new AppError(
      'bad-input',
      `A page holds at most ${longestPageText} characters. Please part it. Nothing was changed.`,
      { reason: 'page-too-long', details: { most: String(longestPageText) } },
    )
  }
  return text
}

/** On one line. @throws AppError `bad-input` where nothing is left, or too much */
export const ownTitle = (raw: string): string => {
  const title = tidyOwnText(raw).replace(/\s+/g, ' ')
  if (title === '') {
    throw new AppError('bad-input', 'A book needs a title. Nothing was changed.', { reason: 'title-missing' })
  }
  if (title.length > longestTitle) {
    throw new AppError('bad-input', `A title has at most ${longestTitle} characters. Nothing was changed.`, {
      reason: 'title-too-long',
      details: { most: String(longestTitle) },
    })
  }
  return title
}
