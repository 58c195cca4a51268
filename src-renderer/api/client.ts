import type { AppErrorData, Bridge, Envelope } from '#contract/index.ts'
import { callNames } from '#contract/names.ts'

type Unwrapped<F> = F extends (...input: infer I) => Promise<Envelope<infer T>>
  ? (...input: I) => Promise<T>
  : never

/** The bridge with its envelopes opened: a call answers its value, or throws `CallFailed`. */
export type Client = {
  readonly [D in Exclude<keyof Bridge, 'on'>]: {
    readonly [V in keyof Bridge[D]]: Unwrapped<Bridge[D][V]>
  }
} & { readonly on: Bridge['on'] }

/** What main answered instead of a value: `data`, for which `say.ts` has the sentence in the window's language. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
  readonly data: AppErrorData

  constructor(data: AppErrorData, options?: ErrorOptions) {
    super(data.message, options)
    this.data = data
  }
}

type AnyCall = (input?: unknown) => Promise<Envelope<unknown>>

/**
 * Opens the envelopes of every call. A call that never reached main (no handler, main is gone) fails the
 * same way as one that main answered with an error, so that there is one thing to catch.
 */
export function createClient(bridge: Bridge): Client {
  const domains: Record<string, Record<string, (input?: unknown) => Promise<unknown>>> = {}
  const raw = bridge as unknown as Record<string, Record<string, AnyCall>>
  for (const name of callNames) {
    const [domain, verb] = name.split('.') as [string, string]
    domains[domain] ??= {}
    domains[domain][verb] = async (input) => {
      const envelope = await ask(() => raw[domain]?.[verb]?.(input))
      if (envelope.ok) return envelope.value
      throw new CallFailed(envelope.error)
    }
  }
  return { ...domains, on: bridge.on } as unknown as Client
}

async function ask(send: () => Promise<Envelope<unknown>> | undefined): Promise<Envelope<unknown>> {
  try {
    const envelope = await send()
    if (envelope) return envelope
  } catch (cause) {
    throw new CallFailed(notAnswered, { cause })
  }
  throw new CallFailed(notAnswered)
}

const notAnswered: AppErrorData = {
  code: 'internal',
  message: 'Inglenook did not answer. Your stories are safe on this computer; please try again.',
  retryable: true,
  details: {},
  reason: 'not-answered',
}
