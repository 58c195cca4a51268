/** Something that main changed, with the number of the change. */
export interface Change<E> {
  readonly revision: number
  /** What it is about; changes to different keys do not replace each other. */
  readonly key: string
  readonly event: E
}

/**
 * Keeps a view of main's state: subscribe first, fetch a snapshot with its revision, apply only what is newer.
 *
 * Changes that arrive while the snapshot is under way are kept and applied on top of it, in order, unless it
 * already holds them. For each key only rising revisions are applied, so that a late event never undoes a newer
 * one. A new `load` starts over; the answer to an older one is dropped.
 */
export function createProjection<S, E>(options: {
  readonly fetch: () => Promise<{ readonly revision: number; readonly value: S }>
  readonly apply: (value: S, event: E) => S
  readonly publish: (value: S) => void
}): {
  readonly load: () => Promise<void>
  readonly receive: (change: Change<E>) => void
  /** Adds what was fetched besides, such as the next part of a list. */
  readonly extend: (change: (value: S) => S) => void
} {
  let current: { value: S; revision: number } | undefined
  /** Changes since the newest fetch began; undefined while none is under way. */
  let waiting: Change<E>[] | undefined
  const seen = new Map<string, number>()

  const apply = (change: Change<E>): boolean => {
    if (!current) return false
    if (change.revision <= Math.max(current.revision, seen.get(change.key) ?? 0)) return false
    seen.set(change.key, change.revision)
    current.value = options.apply(current.value, change.event)
    return true
  }

  return {
    load: async () => {
      const mine: Change<E>[] = []
      waiting = mine
      try {
        const snapshot = await options.fetch()
        if (waiting !== mine) return
        current = { value: snapshot.value, revision: snapshot.revision }
        seen.clear()
        for (const change of mine) apply(change)
        options.publish(current.value)
      } finally {
        if (waiting === mine) waiting = undefined
      }
    },
    receive: (change) => {
      waiting?.push(change)
      if (apply(change) && current) options.publish(current.value)
    },
    extend: (change) => {
      if (!current) return
      current.value = change(current.value)
      options.publish(current.value)
    },
  }
}
