/**
 * A family's words as a JSON string that no reader of the whole message can take for anything else: what templates,
 * Markdown and JSON give a meaning to is written as an escape. It reads back as it was.
 */
export const quoteData = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>|[\]{}`#\u007F-\u009F\u2028\u2029\uFF5C]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
