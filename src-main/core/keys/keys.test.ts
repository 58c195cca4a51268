import { describe, expect, it } from 'vitest'
import type { KeyId, KeysView } from '#contract/index.ts'
import { keysViewSchema } from '#contract/keys.ts'
import type { Keychain, KeychainResult, Log } from '../ports.ts'
import { ProviderFailure } from '../providers/failure.ts'
import type { KeyNote } from './key-notes.ts'
import { emptyNote } from './key-notes.ts'
import type { Keys, KeyTester } from './keys.ts'
import { createKeys } from './keys.ts'

const horde = 'Canary-Horde-Key_12345'
const token = 'hf_CanaryHuggingFaceToken0123456789'
const environmentKey = 'hf_CanaryOfTheEnvironment0123456789'

type Reason = Extract<KeychainResult<never>, { ok: false }>['reason']
type Broken = Partial<Record<keyof Keychain, Reason>>

/** A keychain in memory of which single calls can be broken. */
function createFakeKeychain(
  broken: Broken = {},
): Keychain & { readonly entries: Map<string, string>; readonly broken: Broken } {
  const entries = new Map<string, string>()
  const answer = <T>(verb: keyof Keychain, work: () => T): Promise<KeychainResult<T>> => {
    const reason = broken[verb]
    if (reason !== undefined)
      return Promise.resolve({ ok: false, reason, message: `The keychain: ${reason}.` })
    return Promise.resolve({ ok: true, value: work() })
  }
  return {
    entries,
    broken,
    probe: () => answer('probe', () => null),
    read: (account) => answer('read', () => entries.get(account) ?? null),
    write: (account, secret) =>
      answer('write', () => {
        entries.set(account, secret)
        return null
      }),
    remove: (account) => answer('remove', () => entries.delete(account)),
  }
}

interface Rig {
  readonly keys: Keys
  readonly keychain: ReturnType<typeof createFakeKeychain>
  readonly notes: Map<KeyId, KeyNote>
  readonly secrets: Set<string>
  /** Everything that was logged, noted or told, as text. */
  readonly leaked: () => string
}

function rig(
  options: {
    readonly broken?: Broken
    readonly env?: Record<string, string>
    readonly tester?: KeyTester
  } = {},
): Rig {
  const keychain = createFakeKeychain(options.broken)
  const notes = new Map<KeyId, KeyNote>()
  const lines: unknown[] = []
  const add = (...args: readonly unknown[]): void => void lines.push(args)
  const log: Log = { debug: add, info: add, warn: add, error: add }
  const secrets = new Set<string>()
  let now = 1_000
  const keys = createKeys({
    keychain,
    session: createFakeKeychain(),
    environment: options.env ?? {},
    notes: { get: (id) => notes.get(id) ?? emptyNote, set: (id, note) => void notes.set(id, note) },
    clock: { now: () => (now += 1), sleep: () => Promise.resolve() },
    log,
    tester: options.tester ?? (() => Promise.resolve({ ok: true, message: 'ada#1, 100 kudos' })),
    onSecret: (secret) => secrets.add(secret),
  })
  keys.onChange((view) => lines.push(view))
  return { keys, keychain, notes, secrets, leaked: () => JSON.stringify([lines, [...notes]]) }
}

const of = (view: KeysView, id: KeyId): KeysView['keys'][number] | undefined =>
  view.keys.find((key) => key.id === id)

describe('saving', () => {
  it('keeps the cleaned key in the keychain, and says when and where, never what', async () => {
    const { keys, keychain } = rig()
    const view = await keys.save([{ id: 'ai-horde', key: ` "${horde}"\n` }], { sessionOnly: false })
    expect([...keychain.entries]).toEqual([['ai-horde', horde]])
    expect(keysViewSchema.parse(view)).toEqual({
      keys: [
        { id: 'ai-horde', source: 'keychain', savedAt: 1_001, lastTest: null },
        { id: 'hugging-face', source: 'none', savedAt: null, lastTest: null },
      ],
      keychain: { available: true, reason: null },
    })
    expect(await keys.get('ai-horde')).toBe(horde)
    expect(await keys.get('hugging-face')).toBeNull()
  })

  it('for this session writes it nowhere', async () => {
    const { keys, keychain, notes } = rig({ broken: { probe: 'missing', read: 'missing', write: 'missing' } })
    const view = await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: true })
    expect(of(view, 'ai-horde')).toMatchObject({ source: 'session', savedAt: 1_001 })
    expect(view.keychain).toEqual({
      available: false,
      reason: 'The keychain: missing.',
      why: 'keychain-missing',
    })
    expect(keychain.entries.size + notes.size).toBe(0)
    expect(await keys.get('ai-horde')).toBe(horde)
  })

  it('of two keys saves none where one is refused', async () => {
    const { keys, keychain } = rig()
    const both = [
      { id: 'ai-horde', key: horde },
      { id: 'hugging-face', key: 'https://huggingface.co' },
    ] as const
    await expect(keys.save(both, { sessionOnly: false })).rejects.toMatchObject({
      code: 'bad-input',
      details: { id: 'hugging-face' },
    })
    expect(keychain.entries.size).toBe(0)
  })

  it.each(['missing', 'locked', 'denied', 'timeout', 'failed'] as const)(
    'with a keychain that is %s says why and offers the session',
    async (reason) => {
      const { keys } = rig({ broken: { write: reason } })
      await expect(keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })).rejects.toMatchObject(
        {
          code: 'keychain-unavailable',
          reason: `keychain-${reason}`,
          message: expect.stringMatching(
            new RegExp(`^The keychain: ${reason}\\..*for this session only`),
          ) as string,
          details: { id: 'ai-horde', reason, offer: 'session' },
        },
      )
      expect(await keys.get('ai-horde')).toBeNull()
    },
  )

  it('never overwrites an entry that can’t be read', async () => {
    const { keys, keychain } = rig({ broken: { read: 'unreadable' } })
    keychain.entries.set('ai-horde', 'written by another build')
    await expect(keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })).rejects.toMatchObject({
      code: 'keychain-unavailable',
      details: { reason: 'unreadable' },
    })
    expect(keychain.entries.get('ai-horde')).toBe('written by another build')
    expect((await keys.status()).keychain).toEqual({
      available: false,
      reason: 'The keychain: unreadable.',
      why: 'keychain-unreadable',
    })
  })

  it('notices a keychain that takes a key and does not keep it', async () => {
    const { keys, keychain, notes } = rig()
    keychain.entries.set = () => keychain.entries
    await expect(keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })).rejects.toMatchObject({
      code: 'keychain-unavailable',
    })
    expect(notes.size).toBe(0)
  })

  it('in the keychain ends the session’s key', async () => {
    const { keys } = rig()
    await keys.save([{ id: 'ai-horde', key: 'session-key-1' }], { sessionOnly: true })
    const view = await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })
    expect(of(view, 'ai-horde')?.source).toBe('keychain')
    expect(await keys.get('ai-horde')).toBe(horde)
  })
})

describe('the environment', () => {
  it('serves where the user has no key of their own, the first variable first', async () => {
    const { keys } = rig({
      env: { STABLE_HORDE_API_KEY: horde, HUGGINGFACE_API_TOKEN: ` ${token} `, HF_TOKEN: environmentKey },
    })
    expect((await keys.status()).keys.map(({ source }) => source)).toEqual(['environment', 'environment'])
    expect(await keys.get('ai-horde')).toBe(horde)
    expect(await keys.get('hugging-face')).toBe(token)
  })

  it('HF_TOKEN serves where the other is empty or unusable', async () => {
    const { keys, leaked } = rig({
      env: { HUGGINGFACE_API_TOKEN: 'grüße-canary-grüße', HF_TOKEN: environmentKey },
    })
    expect(await keys.get('hugging-face')).toBe(environmentKey)
    expect(leaked()).toContain('HUGGINGFACE_API_TOKEN')
    expect(leaked()).not.toContain('canary')
  })

  it('gives way to the user’s own key, and is back when that is removed', async () => {
    const { keys } = rig({ env: { HF_TOKEN: environmentKey } })
    await keys.save([{ id: 'hugging-face', key: token }], { sessionOnly: false })
    expect(await keys.get('hugging-face')).toBe(token)
    expect(of(await keys.remove('hugging-face'), 'hugging-face')).toEqual({
      id: 'hugging-face',
      source: 'environment',
      savedAt: null,
      lastTest: null,
    })
    expect(await keys.get('hugging-face')).toBe(environmentKey)
  })

  it('is known to the log’s redactor before anything asks for it', () => {
    expect(rig({ env: { HF_TOKEN: environmentKey } }).secrets).toEqual(new Set([environmentKey]))
  })
})

describe('removing', () => {
  it('takes the key out of session and keychain, and forgets what was known of it', async () => {
    const { keys, keychain, notes } = rig()
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })
    await keys.test('ai-horde')
    await keys.save([{ id: 'ai-horde', key: 'session-key-1' }], { sessionOnly: true })
    expect(of(await keys.remove('ai-horde'), 'ai-horde')?.source).toBe('none')
    expect(keychain.entries.size).toBe(0)
    expect(notes.get('ai-horde')).toEqual(emptyNote)
  })

  it('says so where the key may still be in the keychain', async () => {
    const { keys, keychain } = rig()
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })
    keychain.broken.remove = 'locked'
    await expect(keys.remove('ai-horde')).rejects.toMatchObject({ code: 'keychain-unavailable' })
  })

  it('says so where the keychain no longer shows what was saved in it, as a locked one does', async () => {
    const { keys, keychain } = rig()
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })
    keychain.entries.clear()
    const view = await keys.status()
    expect(of(view, 'ai-horde')?.source).toBe('none')
    expect(view.keychain).toMatchObject({
      available: false,
      reason: expect.stringMatching(/locked, or the entry was removed/) as string,
    })
    await expect(keys.remove('ai-horde')).rejects.toMatchObject({ code: 'keychain-unavailable' })
    expect((await keys.remove('ai-horde')).keychain.available).toBe(true)
  })

  it('of a session’s key works without a keychain', async () => {
    const { keys } = rig({
      broken: { probe: 'missing', read: 'missing', write: 'missing', remove: 'missing' },
    })
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: true })
    expect(of(await keys.remove('ai-horde'), 'ai-horde')?.source).toBe('none')
    await keys.remove('ai-horde')
  })
})

describe('testing', () => {
  it('keeps whose key it is, and whether it worked', async () => {
    const { keys } = rig()
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: false })
    expect(of(await keys.test('ai-horde'), 'ai-horde')).toMatchObject({
      savedAt: 1_001,
      lastTest: { ok: true, message: 'ada#1, 100 kudos' },
    })
  })

  it('a key that the provider refuses is an answer; no key is none', async () => {
    const { keys } = rig({
      tester: () => Promise.reject(new ProviderFailure('unauthorised', 'The key is not known.')),
    })
    await expect(keys.test('ai-horde')).rejects.toMatchObject({ code: 'not-found' })
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: true })
    expect(of(await keys.test('ai-horde'), 'ai-horde')?.lastTest).toMatchObject({
      ok: false,
      message: 'The key is not known.',
    })
  })

  it('a bug in the tester rises', async () => {
    const { keys } = rig({ tester: () => Promise.reject(new TypeError('a bug')) })
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: true })
    await expect(keys.test('ai-horde')).rejects.toThrow('a bug')
  })

  it('does not credit a new key with the old one’s test', async () => {
    let finish: () => void = () => undefined
    const { keys } = rig({
      tester: () => new Promise((resolve) => (finish = () => resolve({ ok: true, message: 'the old one' }))),
    })
    await keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly: true })
    const test = keys.test('ai-horde')
    await new Promise((resolve) => setImmediate(resolve))
    await keys.save([{ id: 'ai-horde', key: 'another-key-1' }], { sessionOnly: true })
    finish()
    expect(of(await test, 'ai-horde')?.lastTest).toBeNull()
  })
})

it('no key is ever in a result, an error, a note or the log, in any state of the keychain', async () => {
  const canaries = [horde, token, environmentKey]
  const reasons: readonly Reason[] = ['missing', 'locked', 'denied', 'timeout', 'unreadable', 'failed']
  const states: readonly Broken[] = [
    {},
    ...reasons.map((reason) => ({ probe: reason, read: reason, write: reason, remove: reason })),
    { write: 'failed' },
  ]
  const testers: readonly KeyTester[] = [
    (_id, key) =>
      Promise.resolve({ ok: true, message: `Hello ${key}, you sent ${key}`, details: { account: key } }),
    (_id, key) => Promise.reject(new ProviderFailure('unauthorised', `No such key: ${key}`, { said: key })),
  ]
  for (const broken of states) {
    for (const tester of testers) {
      const { keys, leaked } = rig({ broken, tester, env: { HF_TOKEN: environmentKey } })
      const shown: unknown[] = []
      const run = async (work: () => Promise<unknown>): Promise<void> => {
        try {
          shown.push(await work())
        } catch (error) {
          const { message, stack, cause } = error as Error
          shown.push({ message, stack, cause, all: { ...(error as object) } })
        }
      }
      for (const sessionOnly of [false, true]) {
        await run(() => keys.save([{ id: 'ai-horde', key: token }], { sessionOnly }))
        await run(() => keys.save([{ id: 'ai-horde', key: horde }], { sessionOnly }))
        await run(() => keys.save([{ id: 'hugging-face', key: horde }], { sessionOnly }))
        await run(() => keys.save([{ id: 'hugging-face', key: token }], { sessionOnly }))
        await run(() => keys.save([{ id: 'ai-horde', key: `https://${horde}` }], { sessionOnly }))
        await run(() => keys.test('ai-horde'))
        await run(() => keys.test('hugging-face'))
        await run(() => keys.status())
        await run(() => keys.remove('ai-horde'))
        await run(() => keys.remove('hugging-face'))
        await run(() => keys.test('hugging-face'))
      }
      const everything = JSON.stringify(shown) + leaked()
      expect(shown).toHaveLength(22)
      for (const canary of canaries) expect(everything).not.toContain(canary)
      expect(everything).not.toMatch(/canary/i)
    }
  }
})
