/** What is told of words: looked up by a whole word, or by how it begins. */
export interface WordIndex<T> {
  readonly find: (form: string) => readonly T[]
  readonly has: (form: string) => boolean
}

const nothing: readonly never[] = []

/** Entries as language.ts describes them, folded already; `abc~` stands for every word that begins with `abc`. */
export const createWordIndex = <T>(entries: Iterable<readonly [entry: string, value: T]>): WordIndex<T> => {
  const words = new Map<string, T[]>()
  const beginnings = new Map<string, T[]>()
  let shortest = Infinity
  let longest = 0
  for (const [entry, value] of entries) {
    const isBeginning = entry.endsWith('~')
    const key = isBeginning ? entry.slice(0, -1) : entry
    const index = isBeginning ? beginnings : words
    const values = index.get(key)
    if (values === undefined) index.set(key, [value])
    else values.push(value)
    if (!isBeginning) continue
    shortest = Math.min(shortest, key.length)
    longest = Math.max(longest, key.length)
  }
  const find = (form: string): readonly T[] => {
    let found: readonly T[] = words.get(form) ?? nothing
    for (let length = shortest; length <= Math.min(longest, form.length); length += 1) {
      const more = beginnings.get(form.slice(0, length))
      if (more !== undefined) found = found.length === 0 ? more : [...found, ...more]
    }
    return found
  }
  return { find, has: (form) => find(form).length > 0 }
}
