/** A word of a page, with where it begins and ends in the page's text (UTF-16 units), as speech engines count. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Paragraph {
  readonly start: number
  readonly text: string
  /** Words in order, each with the space that follows it. */
  readonly words: readonly Word[]
}

/** A page's paragraphs; blank lines and line breaks separate them. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({
      start: match.index,
      text: match[0],
      words: [...match[0].matchAll(/\S+\s*/g)].map((word) => ({
        text: word[0],
        start: match.index + word.index,
        end: match.index + word.index + word[0].length,
      })),
    }))
}

/** Where the word starts that is being spoken at `index`, or null between words. */
export function wordAt(text: string, index: number): number | null {
  for (const { words } of paragraphsOf(text)) {
    const word = words.find(({ start, end }) => index >= start && index < end)
    if (word) return word.start
  }
  return null
}
