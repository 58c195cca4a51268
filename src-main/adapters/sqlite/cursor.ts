import { z } from 'zod'
import { AppError } from '#contract/errors.ts'

/** The last row of a page: the next one begins after it, whatever was added or deleted meanwhile. */
export interface Cursor {
  /** What the list is sorted by: an instant, or a title. */
  readonly key: number | string
  readonly id: string
}

const cursorSchema = z.tuple([z.union([z.int().nonnegative(), z.string().max(1_000)]), z.string().max(100)])

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.key, cursor.id]), 'utf8').toString('base64url')

/** Throws AppError `bad-input` for what `encodeCursor` did not make, or made for another order. */
export function decodeCursor(cursor: string, type: 'number' | 'string'): Cursor {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    // Left undefined: refused below like every other wrong value.
  }
  const result = cursorSchema.safeParse(value)
  if (result.success && typeof result.data[0] === type) {
    const [key, id] = result.data
    return { key, id }
  }
  throw new AppError('bad-input', 'The list can’t go on from there. Open the library again.')
}
