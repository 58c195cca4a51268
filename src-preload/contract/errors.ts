import { z } from 'zod'

/**
 * Why something the window asked for could not be done. The renderer chooses its sentence by `code`;
 * `message` is the English sentence, ready to be shown: what happened, whether the work is kept, what to do next.
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
})

export type AppErrorCode = (typeof appErrorCodes)[number]
export type AppErrorData = z.infer<typeof appErrorSchema>

/** An error meant for a person. Everything else that is thrown is a bug and reaches the window as `internal`. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: AppErrorCode
  readonly retryable: boolean
  readonly details: Readonly<Record<string, string>>

  constructor(
    code: AppErrorCode,
    message: string,
    options: { retryable?: boolean; details?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.retryable = options.retryable ?? false
    this.details = options.details ?? {}
  }

  toData(): AppErrorData {
    return { code: this.code, message: this.message, retryable: this.retryable, details: { ...this.details } }
  }
}

/** What a call answers over IPC. Errors travel as data: Electron passes on a thrown error's message alone. */
export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppErrorData }
