import { z } from 'zod'
import { reasonSchema, type Meaning, type Reason } from './reasons.ts'

/**
 * Why something the window asked for could not be done. `message` is the English sentence, ready to be shown: what
 * happened, whether the work is kept, what to do next. A window in another language chooses its own by `reason`, by
 * `details.kind` where a topic is not for children, else by `code`.
 */
export const appErrorCodes = [
  'bad-input',
  'not-found',
  'unsafe-topic',
  'no-provider',
  'no-writer-for-language',
  'profile-unwritable',
  'profile-in-use',
  'library-missing',
  'disk-full',
  'store-damaged',
  'store-newer',
  'keychain-unavailable',
  'provider-failed',
  'conflict',
  'cancelled',
  'offline',
  'refused',
  'internal',
] as const

export const appErrorSchema = z.object({
  code: z.enum(appErrorCodes),
  message: z.string(),
  /** Whether the same request can succeed when it is sent again unchanged. */
  retryable: z.boolean(),
  details: z.record(z.string(), z.string()),
  /** More exact than the code, where every language has a sentence for it; what goes into that is in `details`. */
  reason: reasonSchema.optional(),
})

export type AppErrorCode = (typeof appErrorCodes)[number]
export type AppErrorData = z.infer<typeof appErrorSchema>

type AppErrorOptions = { readonly retryable?: boolean; readonly cause?: unknown } & (
  Meaning | { readonly reason?: undefined; readonly details?: Readonly<Record<string, string>> }
)

/** An error meant for a person. Everything else that is thrown is a bug and reaches the window as `internal`. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: AppErrorCode
  readonly retryable: boolean
  readonly details: Readonly<Record<string, string>>
  readonly reason: Reason | undefined

  constructor(code: AppErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.retryable = options.retryable ?? false
    this.details = options.details ?? {}
    this.reason = options.reason
  }

  toData(): AppErrorData {
    const { code, message, retryable, reason } = this
    return { code, message, retryable, details: { ...this.details }, ...(reason !== undefined && { reason }) }
  }
}

/** What a call answers over IPC. Errors travel as data: Electron passes on a thrown error's message alone. */
export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppErrorData }
