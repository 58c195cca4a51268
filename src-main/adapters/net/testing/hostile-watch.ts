import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ProviderFailure } from '#core/providers/failure.ts'

/** What must not happen while providers are given bad answers: it is watched for, and told afterwards. */
export interface HostileWatch {
  /** An address in this computer that nobody but an answer names. */
  readonly inside: string
  /** Connections to it. */
  readonly touched: () => number
  readonly unhandled: readonly unknown[]
  /** Megabytes above those at the beginning, what is only waiting to be swept up not counted beyond a limit. */
  readonly grown: () => number
  readonly close: () => Promise<void>
}

export const startHostileWatch = async (): Promise<HostileWatch> => {
  const unhandled: unknown[] = []
  const onUnhandled = (reason: unknown): void => {
    unhandled.push(reason)
  }
  process.on('unhandledRejection', onUnhandled)
  let touched = 0
  const canary: Server = createServer((_request, response) => response.end('got you'))
  canary.on('connection', () => touched++)
  await new Promise<void>((resolve) => canary.listen(0, resolve))
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
  const before = megabytes()
  return {
    inside: `http://127.0.0.1:${(canary.address() as AddressInfo).port}`,
    touched: () => touched,
    unhandled,
    grown: () => {
      if (megabytes() - before > 128) gc()
      return megabytes() - before
    },
    close: async () => {
      process.off('unhandledRejection', onUnhandled)
      await new Promise((resolve) => canary.close(resolve))
    },
  }
}

const megabytes = (): number => {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

/** Whatever a provider says, its words are one harmless line, and no key is in them. */
export const assertPresentable = (failure: ProviderFailure, secret: string | null): void => {
  const everything = [failure.message, failure.said, failure.stack, JSON.stringify(failure)].join('')
  if (secret !== null && everything.includes(secret)) throw new Error(`The key is in: ${failure.message}`)
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(failure.message + failure.said)) {
    throw new Error(`Control characters in: ${JSON.stringify(failure.message)}`)
  }
  if (failure.message.length > 700) throw new Error('A sentence of more than 700 characters')
  if (failure.retryAfter !== null && (failure.retryAfter < 0 || failure.retryAfter > 86_400_000)) {
    throw new Error(`A wait of ${failure.retryAfter} ms`)
  }
}
