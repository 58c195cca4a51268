import type { Connection } from './connection.ts'

/** The number of the last committed change. */
export interface Revision {
  readonly value: () => number
  /** Only inside a `write`: the number grows with the change, or not at all. */
  readonly grow: () => void
}

export function createRevision(connection: Connection): Revision {
  const value = connection.prepare('SELECT value FROM revision WHERE n = 1').pluck()
  const grow = connection.prepare('UPDATE revision SET value = value + 1 WHERE n = 1')
  return {
    value: () => connection.read(() => value.get() as number),
    grow: () => void grow.run(),
  }
}
