import {
  AppError,
  appScheme,
  calls,
  type AppErrorData,
  type CallInput,
  type CallName,
  type CallOutput,
  type Envelope,
} from '#contract/index.ts'
import type { Log } from '#core/ports.ts'

/** One function per call of the contract; a missing one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => CallOutput<N> | Promise<CallOutput<N>>
}

/** Where a message came from, as far as the sender check needs it. */
export interface Sender {
  readonly url: string
  readonly isMainFrame: boolean
}

/** Our own window's main frame and nothing else may ask. */
export function isTrusted(sender: Sender | null): boolean {
  if (sender?.isMainFrame !== true) return false
  try {
    const url = new URL(sender.url)
    return url.protocol === `${appScheme}:` && url.host === 'app'
  } catch {
    return false
  }
}

function refusal(message: string): Envelope<never> {
  return { ok: false, error: { code: 'refused', message, retryable: false, details: {} } }
}

/** The funnel: what a person can act on goes out as it is; anything else is a bug, is logged and gets one sentence. */
export function describeError(error: unknown, log: Log, where: string): AppErrorData {
  if (error instanceof AppError) return error.toData()
  log.error('unexpected error', { where, error })
  return {
    code: 'internal',
    message:
      'Something went wrong inside Inglenook. Your stories are kept. Please try again; the log in the data folder has the details.',
    retryable: true,
    details: {},
  }
}

/**
 * Answers one message: checks the sender, parses the input, runs the handler, and parses the output, so that
 * nothing the contract does not list can leave main. Never throws.
 */
export async function answer<N extends CallName>(
  name: N,
  handler: Handlers[N],
  sender: Sender | null,
  rawInput: unknown,
  log: Log,
): Promise<Envelope<CallOutput<N>>> {
  if (!isTrusted(sender)) {
    log.warn('refused a message from a stranger', { call: name, url: sender?.url ?? 'gone' })
    return refusal('This window may not ask that.')
  }
  const input = calls[name].input.safeParse(rawInput)
  if (!input.success) {
    log.warn('refused a malformed message', { call: name })
    const issue = input.error.issues[0]
    const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`
    return {
      ok: false,
      error: {
        code: 'bad-input',
        message: `That could not be understood${where}: ${issue?.message ?? 'wrong form'}. Nothing was changed.`,
        retryable: false,
        details: {},
      },
    }
  }
  try {
    const output = await handler(input.data as CallInput<N>)
    return { ok: true, value: calls[name].output.parse(output) as CallOutput<N> }
  } catch (error) {
    return { ok: false, error: describeError(error, log, name) }
  }
}
