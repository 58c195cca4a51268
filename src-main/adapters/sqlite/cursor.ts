import { z } from 'zod'
import { AppError } from '#contract/errors.ts'

/** The last row of a page: the next one begins after it, whatever was added or deleted meanwhile. */
export interface Cursor {
  readonly createdAt: number
  readonly id: string
}

const cursorSchema = z.tuple([z.int().nonnegative(), z.string().max(100)])

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.createdAt, cursor.id]), 'utf8').toString('base64url')

/** Throws AppError `bad-input` for what `encodeCursor` did not make. */
export function decodeCursor(cursor: string): Cursor {
  const [createdAt, id] = parse(cursor)
  return { createdAt, id }
}

function parse(cursor: string): [number, string] {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    // Left undefined: refused below like every other wrong value.
  }
  const result = cursorSchema.safeParse(value)
  if (result.success) return result.data
  throw new AppError('bad-input', 'The list can’t go on from there. Open the library again.')
}
