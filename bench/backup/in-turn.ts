/** Does `work` for each of `things`, sixteen at once, as the app copies. */
export async function inTurn<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<void> {
  let next = 0
  const carry = async (): Promise<void> => {
    for (let thing = things[next++]; thing !== undefined; thing = things[next++]) await work(thing)
  }
  await Promise.all(Array.from({ length: 16 }, carry))
}
