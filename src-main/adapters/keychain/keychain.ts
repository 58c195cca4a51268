import type { Clock, Keychain, KeychainResult, Log } from '#core/ports.ts'
import { explainKeychain, problem } from './explain.ts'

/** What is used of keytar. */
export interface Keytar {
  readonly getPassword: (service: string, account: string) => Promise<string | null>
  readonly setPassword: (service: string, account: string, secret: string) => Promise<void>
  readonly deletePassword: (service: string, account: string) => Promise<boolean>
}

/** What entries are filed under, beside the account. */
export const service = 'Inglenook'

/** Milliseconds: reading may wait for a person who types the password of the keychain. */
const limits = { probe: 5_000, read: 30_000, write: 60_000, remove: 60_000 } as const

/** Windows takes 2,560 bytes; no provider's key comes near. */
const longest = 2_000

/** An account that is never written: asking for it tells whether the keychain answers at all. */
const probeAccount = 'probe'

/**
 * The system's keychain through keytar, which is loaded at the first call. A computer without keytar, or
 * without a keychain that works, is a normal state and comes back as a result; nothing here throws.
 *
 * One call is made at a time, and none while one that exceeded its time is still out: keytar blocks a thread
 * of Node's pool for each, and a keychain that hangs would soon have them all, and with them every file access.
 *
 * @param options.load where keytar comes from
 */
export function createKeychain(options: {
  readonly clock: Clock
  readonly log: Log
  readonly load?: () => Promise<Keytar>
}): Keychain {
  const { clock, log, load = loadKeytar } = options
  let keytar: Promise<Keytar> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let stuck = false
  /** It let a call wait for too long, and has answered none since: nobody waits for it that long again. */
  let hung = false
  /** Why it refused last, until it answers: every key is asked for, and the log need not say it each time. */
  let refusal: string | null = null

  const call = async <T>(
    what: keyof typeof limits,
    work: (keytar: Keytar) => Promise<T>,
  ): Promise<KeychainResult<T>> => {
    if (stuck) return problem('timeout')
    // A load that failed is tried again: the person may have installed what was missing.
    keytar ??= load().catch((error: unknown) => {
      keytar = undefined
      throw error
    })
    const answer = keytar.then(work)
    const limit = hung ? limits.probe : limits[what]
    const timer = new AbortController()
    const late = Symbol('late')
    try {
      const first = await Promise.race([answer, whenLate(clock, limit, timer.signal, late)])
      if (first !== late) {
        hung = false
        refusal = null
        return { ok: true, value: first as T }
      }
      stuck = true
      hung = true
      const free = (): void => {
        stuck = false
      }
      answer.then(free, free)
      log.warn('The keychain did not answer in time', { what, milliseconds: limit })
      return problem('timeout')
    } catch (error) {
      const explained = explainKeychain(error)
      if (explained.reason !== 'timeout') hung = false
      if (refusal !== explained.reason) log.warn('The keychain refused', { what, reason: explained.reason })
      refusal = explained.reason
      return explained
    } finally {
      timer.abort()
    }
  }

  const inTurn = <T>(
    what: keyof typeof limits,
    work: (keytar: Keytar) => Promise<T>,
  ): Promise<KeychainResult<T>> => {
    const turn = queue.then(() => call(what, work))
    queue = turn
    return turn
  }

  return {
    probe: () =>
      inTurn('probe', async (keytar) => {
        await keytar.getPassword(service, probeAccount)
        return null
      }),
    read: async (account) => {
      const result = await inTurn('read', (keytar) => keytar.getPassword(service, account))
      return result.ok && result.value !== null && !isReadable(result.value) ? problem('unreadable') : result
    },
    write: async (account, secret) => {
      if (!isReadable(secret)) return problem('failed')
      return await inTurn('write', async (keytar) => {
        await keytar.setPassword(service, account, secret)
        return null
      })
    },
    remove: (account) => inTurn('remove', (keytar) => keytar.deletePassword(service, account)),
  }
}

/** A keychain of this process alone, for a session on a computer that has none. Gone when the app ends. */
export function createMemoryKeychain(): Keychain {
  const secrets = new Map<string, string>()
  return {
    probe: () => Promise.resolve({ ok: true, value: null }),
    read: (account) => Promise.resolve({ ok: true, value: secrets.get(account) ?? null }),
    write: (account, secret) => {
      if (!isReadable(secret)) return Promise.resolve(problem('failed'))
      secrets.set(account, secret)
      return Promise.resolve({ ok: true, value: null })
    },
    remove: (account) => Promise.resolve({ ok: true, value: secrets.delete(account) }),
  }
}

/** Resolves with `late` when the time is up; never, once `signal` is aborted. */
async function whenLate<T>(clock: Clock, milliseconds: number, signal: AbortSignal, late: T): Promise<T> {
  try {
    await clock.sleep(milliseconds, signal)
  } catch (error) {
    if (!signal.aborted) throw error
  }
  return late
}

/** Keys are printable ASCII; anything else was written by another program, or decoded in another way. */
const isReadable = (secret: string): boolean =>
  Buffer.byteLength(secret) <= longest && /^[\x20-\x7e]+$/.test(secret)

async function loadKeytar(): Promise<Keytar> {
  const module = await import('keytar')
  return module.default
}
