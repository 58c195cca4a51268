import { AppError, maxTopicLength } from '#contract/index.ts'

/** Control characters and those that turn the writing direction round: neither belongs in a line of text. */
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u
const loneSurrogate = /\p{Cs}/u

/**
 * The topic as it goes to the writers: one line, NFC, at most 500 characters. Line breaks and tabs count as
 * spaces. Whether it suits children is not asked here.
 *
 * Throws AppError `bad-input`, its message ready to be shown.
 */
export function cleanTopic(raw: string): string {
  const topic = raw
    .normalize('NFC')
    .replace(/[\s\uFEFF\u200B]+/gu, ' ')
    .trim()
  if (topic === '') {
    throw new AppError('bad-input', 'Please say what the story should be about, in a word or a sentence.', {
      reason: 'topic-empty',
    })
  }
  if (unprintable.test(topic) || loneSurrogate.test(topic)) {
    throw new AppError(
      'bad-input',
      'The topic holds characters that cannot be shown. Please type it again.',
      { reason: 'topic-unprintable' },
    )
  }
  const length = Array.from(topic).length
  if (length > maxTopicLength) {
    throw new AppError(
      'bad-input',
      `The topic has ${length.toLocaleString('en-GB')} characters; at most ${maxTopicLength} fit. Please make it shorter.`,
      { reason: 'topic-too-long', details: { length: String(length), most: String(maxTopicLength) } },
    )
  }
  return topic
}
