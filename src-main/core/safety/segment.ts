const longestEntry = 12

/**
 * A row of characters without spaces, cut into the longest known words; what is none of them stands alone, letter by
 * letter, and rows of Latin letters and figures stay whole.
 */
export const segment = (chunk: string, known: ReadonlySet<string>): readonly string[] => {
  const words: string[] = []
  const characters = Array.from(chunk)
  for (let at = 0; at < characters.length;) {
    let end = Math.min(characters.length, at + longestEntry)
    while (end > at + 1 && !known.has(characters.slice(at, end).join(''))) end -= 1
    if (end === at + 1 && /[a-z0-9]/.test(characters[at] ?? '')) {
      while (/[a-z0-9]/.test(characters[end] ?? '')) end += 1
    }
    words.push(characters.slice(at, end).join(''))
    at = end
  }
  return words
}
