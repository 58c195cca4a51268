/** The entry of a table for a word that a stranger may have chosen: `constructor` is no entry of any. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
