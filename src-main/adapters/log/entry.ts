import { AppError } from '#contract/errors.ts'
import type { LogLevel } from '#contract/log-levels.ts'

/** One line of the log. */
export interface LogEntry {
  readonly time: string
  readonly level: LogLevel
  readonly message: string
  readonly fields: Readonly<Record<string, unknown>>
}

const longestText = 4_000
const deepestCause = 5

/** What was thrown, as data: name, message, stack and what it was caused by; nothing else that may hang on it. */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return describeValue(error)
  return {
    name: error.name,
    ...(error instanceof AppError ? { code: error.code, details: error.details } : {}),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    message: shorten(error.message),
    stack: shorten(error.stack ?? ''),
    ...(error.cause === undefined || depth >= deepestCause
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  }
}

/** Scalars as they are; of anything else only what it is: a request or a response may hold a key. */
export function describeValue(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return shorten(value)
    case 'number':
    case 'boolean':
      return value
    case 'undefined':
      return null
    case 'bigint':
      return value.toString()
    default:
      return value === null ? null : `[${Object.prototype.toString.call(value).slice(8, -1)}]`
  }
}

export function describeFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof Error ? describeError(value) : describeValue(value),
    ]),
  )
}

const shorten = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText)}… (${text.length} characters)`
