/** Runs the works given for one key one after the other, in the order in which they came; those of others side by side. */
export const createTurns = (): (<T>(key: string, work: () => Promise<T>) => Promise<T>) => {
  const last = new Map<string, Promise<void>>()
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    let release: () => void = () => undefined
    const mine = new Promise<void>((resolve) => {
      release = resolve
    })
    last.set(key, mine)
    await before
    try {
      return await work()
    } finally {
      release()
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
