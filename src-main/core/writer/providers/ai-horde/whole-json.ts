/**
 * Whether a text holds a JSON value from its first brace or bracket to the one that closes it; what stands before and
 * after does not count. For answers that come in rounds, of which nobody says whether they are at their end.
 */
export const holdsWholeJson = (text: string): boolean => {
  const start = text.search(/[{[]/u)
  if (start === -1) return false
  let depth = 0
  let isString = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (isString) {
      if (character === '\\') at++
      else if (character === '"') isString = false
    } else if (character === '"') isString = true
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') {
      depth--
      if (depth === 0) return true
    }
  }
  return false
}
