import type { KeyId, KeyStatus, KeysView } from '#contract/index.ts'
import { AppError, keyIds, withDetails } from '#contract/index.ts'
import type { Clock, Keychain, KeychainResult, KeySource, Log } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import type { KeyTestResult } from '../providers/key-test.ts'
import { cleanKey, readEnvironmentKey } from './clean-key.ts'
import type { KeyNotes } from './key-notes.ts'
import { emptyNote } from './key-notes.ts'
import { variablesOf } from './key-variables.ts'

/**
 * Asks the provider whose key this is. `message`: whose, with kudos or credit where told, or why it does not
 * work. Throws ProviderFailure where the provider can't be asked or refuses the key.
 */
export type KeyTester = (id: KeyId, key: string) => Promise<KeyTestResult>

export interface KeyToSave {
  readonly id: KeyId
  readonly key: string
}

/** Everything the app does with keys. A key comes out of `get` alone, and goes nowhere but into a request. */
export interface Keys {
  readonly status: () => Promise<KeysView>
  /**
   * Cleans and checks all of them first: one that is refused (AppError `bad-input`, `details.id` names it)
   * keeps all from being saved. AppError `keychain-unavailable` where the keychain does not take them:
   * `message` gives its reason; the same call with `sessionOnly` works then.
   */
  readonly save: (
    pasted: readonly KeyToSave[],
    options: { readonly sessionOnly: boolean },
  ) => Promise<KeysView>
  /** Out of the session and the keychain. AppError `keychain-unavailable` where it may still be in the latter. */
  readonly remove: (id: KeyId) => Promise<KeysView>
  /** AppError `not-found` where there is no key. A key that does not work is no error: see `lastTest`. */
  readonly test: (id: KeyId) => Promise<KeysView>
  readonly get: KeySource
  /** Called after every save, removal and test. Returns its unsubscribe. */
  readonly onChange: (listener: (view: KeysView) => void) => () => void
}

type Source = KeyStatus['source']
interface Found {
  readonly source: Source
  readonly key: string | null
}

const names: Readonly<Record<KeyId, string>> = { 'ai-horde': 'Stable Horde', 'hugging-face': 'Hugging Face' }

/**
 * @param deps.session a keychain in memory, for keys that are not to be kept
 * @param deps.environment of the process
 * @param deps.onSecret is told every key that passes through, so that logs can be kept free of it
 */
export function createKeys(deps: {
  readonly keychain: Keychain
  readonly session: Keychain
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly notes: KeyNotes
  readonly clock: Clock
  readonly log: Log
  readonly tester: KeyTester
  readonly onSecret: (secret: string) => void
}): Keys {
  const { keychain, session, environment, notes, clock, log, tester, onSecret } = deps
  const listeners = new Set<(view: KeysView) => void>()
  /** Of keys that are not in the keychain; what is known of them ends with the session. */
  const passing = new Map<string, Omit<KeyStatus, 'id' | 'source'>>()
  const passingKey = (id: KeyId, source: Source): string => `${source}:${id}`

  const fromEnvironment = (id: KeyId): string | null => {
    for (const variable of variablesOf[id]) {
      if ((environment[variable] ?? '').trim() === '') continue
      const key = readEnvironmentKey(environment[variable])
      if (key !== null) return key
      log.warn('A key in the environment can’t be used: it has characters that no key has', { variable })
    }
    return null
  }

  /**
   * Whether a key was saved in the keychain. Where that has none now, it may be locked: gnome-keyring answers
   * for a locked entry as if it were not there.
   */
  const isMissed = (id: KeyId): boolean => notes.get(id).savedAt !== null

  /** The keychain's answer comes along: where it has none to give, that is worth telling. */
  const find = async (id: KeyId): Promise<Found & { readonly problem: KeychainProblem | null }> => {
    const found = await findUnmarked(id)
    if (found.key !== null) onSecret(found.key)
    return found
  }
  const findUnmarked = async (id: KeyId): Promise<Found & { readonly problem: KeychainProblem | null }> => {
    const passed = await session.read(id)
    if (passed.ok && passed.value !== null) return { source: 'session', key: passed.value, problem: null }
    const kept = await keychain.read(id)
    if (kept.ok && kept.value !== null) return { source: 'keychain', key: kept.value, problem: null }
    const key = fromEnvironment(id)
    const problem = !kept.ok ? kept : isMissed(id) ? missedKey : null
    return { source: key === null ? 'none' : 'environment', key, problem }
  }

  const statusOf = (id: KeyId, source: Source): KeyStatus => {
    if (source === 'none') return { id, source, ...emptyNote }
    if (source === 'keychain') return { id, source, ...notes.get(id) }
    return { id, source, ...(passing.get(passingKey(id, source)) ?? emptyNote) }
  }

  const remember = (id: KeyId, source: Source, known: Omit<KeyStatus, 'id' | 'source'>): void => {
    if (source === 'keychain') notes.set(id, known)
    else passing.set(passingKey(id, source), known)
  }

  const status = async (): Promise<KeysView> => {
    const probe = await keychain.probe()
    let problem: KeychainProblem | null = probe.ok ? null : probe
    const keys: KeyStatus[] = []
    for (const id of keyIds) {
      const found = await find(id)
      problem ??= found.problem
      keys.push(statusOf(id, found.source))
    }
    if (problem === null) return { keys, keychain: { available: true, reason: null } }
    return { keys, keychain: { available: false, reason: problem.message, why: meaningOf(problem) } }
  }

  const changed = async (): Promise<KeysView> => {
    const view = await status()
    for (const listener of listeners) listener(view)
    return view
  }

  const keepForSession = async (id: KeyId, key: string): Promise<void> => {
    const written = await session.write(id, key)
    if (!written.ok) throw new AppError('bad-input', 'This key can’t be kept.', { details: { id } })
    remember(id, 'session', { savedAt: clock.now(), lastTest: null })
  }

  const keep = async (id: KeyId, key: string): Promise<void> => {
    // An entry that another build wrote and this one can't read is somebody's key: not to be overwritten.
    const before = await keychain.read(id)
    if (!before.ok) throw unavailable(id, before)
    const written = await keychain.write(id, key)
    if (!written.ok) throw unavailable(id, written)
    const after = await keychain.read(id)
    if (!after.ok) throw unavailable(id, after)
    if (after.value !== key) throw unavailable(id, lostKey)
    await session.remove(id)
    passing.delete(passingKey(id, 'session'))
    notes.set(id, { savedAt: clock.now(), lastTest: null })
  }

  // Before anything uses them: a crash report, say, must not show the environment's keys.
  for (const id of keyIds) {
    const key = fromEnvironment(id)
    if (key !== null) onSecret(key)
  }

  const inTurn = createTurns()
  return {
    status,

    save: (pasted, { sessionOnly }) =>
      inTurn(async () => {
        const keys = pasted.map(({ id, key }) => {
          const cleaned = cleanKey(id, key)
          if (!cleaned.ok) {
            throw new AppError('bad-input', cleaned.reason, withDetails(cleaned.meaning, { id }))
          }
          onSecret(cleaned.key)
          return { id, key: cleaned.key }
        })
        for (const { id, key } of keys) await (sessionOnly ? keepForSession(id, key) : keep(id, key))
        log.info('Saved keys', { keys: keys.map(({ id }) => id).join(', '), sessionOnly })
        return await changed()
      }),

    remove: (id) =>
      inTurn(async () => {
        const passed = await session.remove(id)
        passing.delete(passingKey(id, 'session'))
        const kept = await keychain.remove(id)
        // Where there is no keychain, and none was known to hold it, there was nothing more to remove.
        const wasOnlyHere = passed.ok && passed.value && notes.get(id).savedAt === null
        const neverKept = !kept.ok && kept.reason === 'missing' && notes.get(id).savedAt === null
        if (!kept.ok && !wasOnlyHere && !neverKept) throw unavailable(id, kept)
        const missed = kept.ok && !kept.value && isMissed(id)
        if (kept.ok) notes.set(id, emptyNote)
        // Said once: of an entry that somebody removed elsewhere there is nothing more to remove.
        if (missed) throw unavailable(id, missedKey)
        log.info('Removed a key', { id })
        return await changed()
      }),

    // Asking takes as long as the provider does; nothing else waits for it.
    test: async (id) => {
      const { key } = await find(id)
      if (key === null) {
        throw new AppError('not-found', `There is no ${names[id]} key to test.`, {
          reason: 'key-none',
          details: { id, provider: names[id] },
        })
      }
      const result = await ask(tester, id, key)
      return await inTurn(async () => {
        const now = await find(id)
        // Replaced meanwhile: the answer is not about the key that is there now.
        if (now.key === key) {
          const { savedAt } = statusOf(id, now.source)
          remember(id, now.source, { savedAt, lastTest: { at: clock.now(), ...result } })
        }
        return await changed()
      })
    },

    get: async (id) => (await find(id)).key,

    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type KeychainProblem = Extract<KeychainResult<never>, { readonly ok: false }>
type KeychainMeaning =
  `keychain-${KeychainProblem['reason']}` | 'keychain-missed-key' | 'keychain-changed-key'

const missedKey: KeychainProblem = {
  ok: false,
  reason: 'locked',
  message:
    'The keychain of this computer does not give back a key that was saved in it: it is locked, or the entry was removed elsewhere.',
}

const lostKey: KeychainProblem = {
  ok: false,
  reason: 'failed',
  message: 'The keychain of this computer took the key and did not give it back unchanged.',
}

function meaningOf(problem: KeychainProblem): KeychainMeaning {
  if (problem === missedKey) return 'keychain-missed-key'
  if (problem === lostKey) return 'keychain-changed-key'
  return `keychain-${problem.reason}`
}

function unavailable(id: KeyId, problem: KeychainProblem): AppError {
  return new AppError(
    'keychain-unavailable',
    `${problem.message} The ${names[id]} key was not saved or removed. You can keep a key for this session only: it is gone when Inglenook ends.`,
    {
      reason: meaningOf(problem),
      retryable: problem.reason !== 'missing',
      details: { id, reason: problem.reason, offer: 'session' },
    },
  )
}

/** A provider that repeats the key in what it says must not bring it into the window or a file. */
async function ask(tester: KeyTester, id: KeyId, key: string): Promise<KeyTestResult> {
  const withoutKey = (text: string): string => text.replaceAll(key, '…').slice(0, 500)
  try {
    const { message, details, ...result } = await tester(id, key)
    const clean = Object.entries(details ?? {}).map(([name, value]) => [name, withoutKey(value)] as const)
    return {
      ...result,
      message: withoutKey(message),
      ...(details !== undefined && { details: Object.fromEntries(clean) }),
    }
  } catch (error) {
    if (error instanceof ProviderFailure)
      return { ok: false, message: withoutKey(error.message), failure: error.kind }
    throw error
  }
}

/** One after the other: a removal must not overtake the save before it. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
}
