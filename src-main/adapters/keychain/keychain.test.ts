import { describe, expect, it } from 'vitest'
import type { Clock, Log } from '#core/ports.ts'
import { explainKeychain } from './explain.ts'
import type { Keytar } from './keychain.ts'
import { createKeychain, createMemoryKeychain } from './keychain.ts'

/** Nothing is late until `expire` is called. */
function handClock(): {
  readonly clock: Clock
  readonly expire: () => void
  readonly waiting: () => number
  /** Every time limit that was set, in milliseconds. */
  readonly limits: readonly number[]
} {
  const sleepers = new Set<() => void>()
  const limits: number[] = []
  return {
    limits,
    clock: {
      now: () => 0,
      sleep: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          limits.push(milliseconds)
          const wake = (): void => resolve()
          sleepers.add(wake)
          signal?.addEventListener('abort', () => {
            sleepers.delete(wake)
            reject(signal.reason as Error)
          })
        }),
    },
    expire: () => {
      for (const wake of sleepers) wake()
    },
    waiting: () => sleepers.size,
  }
}

function collectingLog(): { readonly log: Log; readonly text: () => string } {
  const lines: unknown[] = []
  const add = (...args: readonly unknown[]): void => void lines.push(args)
  return { log: { debug: add, info: add, warn: add, error: add }, text: () => JSON.stringify(lines) }
}

function fakeKeytar(): Keytar & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return {
    entries,
    getPassword: (service, account) => Promise.resolve(entries.get(`${service}/${account}`) ?? null),
    setPassword: (service, account, secret) => {
      entries.set(`${service}/${account}`, secret)
      return Promise.resolve()
    },
    deletePassword: (service, account) => Promise.resolve(entries.delete(`${service}/${account}`)),
  }
}

const never = (): Promise<never> => new Promise(() => undefined)
/** Lets every callback run that has nothing to wait for. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('the keychain', () => {
  it('keeps, gives back and removes under the service Inglenook', async () => {
    const keytar = fakeKeytar()
    const { clock, waiting } = handClock()
    const keychain = createKeychain({ clock, log: collectingLog().log, load: () => Promise.resolve(keytar) })
    expect(await keychain.probe()).toEqual({ ok: true, value: null })
    expect(await keychain.read('ai-horde')).toEqual({ ok: true, value: null })
    expect(await keychain.write('ai-horde', 'a-key')).toEqual({ ok: true, value: null })
    expect([...keytar.entries]).toEqual([['Inglenook/ai-horde', 'a-key']])
    expect(await keychain.read('ai-horde')).toEqual({ ok: true, value: 'a-key' })
    expect(await keychain.remove('ai-horde')).toEqual({ ok: true, value: true })
    expect(await keychain.remove('ai-horde')).toEqual({ ok: true, value: false })
    expect(waiting()).toBe(0)
  })

  it('loads keytar at the first call, once, and again after it could not be loaded', async () => {
    let loads = 0
    const keychain = createKeychain({
      clock: handClock().clock,
      log: collectingLog().log,
      load: () => {
        loads += 1
        return loads === 1
          ? Promise.reject(new Error("Cannot find module 'keytar'"))
          : Promise.resolve(fakeKeytar())
      },
    })
    expect(loads).toBe(0)
    expect(await keychain.probe()).toMatchObject({ ok: false, reason: 'missing' })
    expect(await keychain.probe()).toMatchObject({ ok: true })
    expect(await keychain.probe()).toMatchObject({ ok: true })
    expect(loads).toBe(2)
  })

  it('that refuses is noted once for each reason, until it answers again', async () => {
    const answers: (() => Promise<string | null>)[] = [
      () => Promise.reject(new Error('Object does not exist at path')),
      () => Promise.reject(new Error('Object does not exist at path')),
      () => Promise.resolve(null),
      () => Promise.reject(new Error('Object does not exist at path')),
    ]
    const keytar = { ...fakeKeytar(), getPassword: () => answers.shift()?.() ?? Promise.resolve(null) }
    const { log, text } = collectingLog()
    const { clock } = handClock()
    const keychain = createKeychain({ clock, log, load: () => Promise.resolve(keytar) })
    const times = (): number => text().split('The keychain refused').length - 1
    for (const expected of [1, 1, 1, 2]) {
      await keychain.read('ai-horde')
      expect(times()).toBe(expected)
    }
  })

  it('that hangs costs one call its time limit, and one thread in all', async () => {
    let calls = 0
    let answer: (value: string | null) => void = () => undefined
    const keytar: Keytar = {
      ...fakeKeytar(),
      getPassword: () => {
        calls += 1
        return calls === 1 ? new Promise((resolve) => (answer = resolve)) : Promise.resolve('later')
      },
      setPassword: never,
    }
    const { clock, expire } = handClock()
    const keychain = createKeychain({ clock, log: collectingLog().log, load: () => Promise.resolve(keytar) })
    const first = keychain.read('ai-horde')
    const second = keychain.read('hugging-face')
    const third = keychain.write('ai-horde', 'a-key')
    await settle()
    expect(calls).toBe(1)
    expire()
    for (const result of [await first, await second, await third]) {
      expect(result).toMatchObject({ ok: false, reason: 'timeout' })
    }
    expect(await keychain.probe()).toMatchObject({ ok: false, reason: 'timeout' })
    expect(calls).toBe(1)
    // The person has typed the password at last.
    answer('too late for the first')
    await settle()
    expect(await keychain.read('ai-horde')).toEqual({ ok: true, value: 'later' })
  })

  it('that hangs is not waited for as long as for a person, until it answers again', async () => {
    const { clock, expire, limits } = handClock()
    let fail: (error: Error) => void = () => undefined
    let answers: (() => Promise<string>) | null = null
    const keychain = createKeychain({
      clock,
      log: collectingLog().log,
      load: () =>
        Promise.resolve({
          ...fakeKeytar(),
          getPassword: () => answers?.() ?? new Promise<never>((_resolve, reject) => (fail = reject)),
        }),
    })
    // The bus gives up on its side after a while, each time.
    for (const limit of [30_000, 5_000, 5_000]) {
      const read = keychain.read('ai-horde')
      await settle()
      expire()
      expect(await read).toMatchObject({ ok: false, reason: 'timeout' })
      expect(limits.at(-1)).toBe(limit)
      fail(new Error('Timeout was reached'))
      await settle()
    }
    answers = () => Promise.resolve('kept')
    expect(await keychain.read('ai-horde')).toMatchObject({ ok: true })
    expect(limits.at(-1)).toBe(5_000)
    expect(await keychain.read('ai-horde')).toMatchObject({ ok: true })
    expect(limits.at(-1)).toBe(30_000)
  })

  it.each(['', 'a\u0000b', 'gr\u00fc\u00df', '\ufffd\ufffd', 'x'.repeat(2_001), 'two\nlines'])(
    'tells an entry that it can’t have written from a key: %j',
    async (value) => {
      const keytar = fakeKeytar()
      keytar.entries.set('Inglenook/ai-horde', value)
      const { log } = collectingLog()
      const keychain = createKeychain({ clock: handClock().clock, log, load: () => Promise.resolve(keytar) })
      expect(await keychain.read('ai-horde')).toMatchObject({ ok: false, reason: 'unreadable' })
      expect(await keychain.write('ai-horde', value)).toMatchObject({ ok: false })
      expect(keytar.entries.get('Inglenook/ai-horde')).toBe(value)
    },
  )

  it('never passes on or logs what it was given, whatever the system says', async () => {
    const canary = 'canary-key-0123456789'
    const keytar: Keytar = {
      getPassword: () => Promise.reject(new Error(`could not read ${canary}`)),
      setPassword: () => Promise.reject(new Error(`could not store ${canary}`)),
      deletePassword: () => Promise.reject(new Error(`could not delete ${canary}`)),
    }
    const { log, text } = collectingLog()
    const keychain = createKeychain({ clock: handClock().clock, log, load: () => Promise.resolve(keytar) })
    const results = [
      await keychain.probe(),
      await keychain.read('ai-horde'),
      await keychain.write('ai-horde', canary),
      await keychain.remove('ai-horde'),
    ]
    for (const result of results) expect(result).toMatchObject({ ok: false, reason: 'failed' })
    expect(JSON.stringify(results) + text()).not.toContain(canary)
  })

  it.each([
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'missing'],
    ['Error spawning command line “dbus-launch”: Cannot autolaunch D-Bus', 'missing'],
    ['Could not connect: No such file or directory', 'missing'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'missing'],
    ['The name :1.0 was not provided by any .service files', 'missing'],
    ["Cannot find module '../build/Release/keytar.node'", 'missing'],
    ['libsecret-1.so.0: cannot open shared object file: No such file or directory', 'missing'],
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'missing'],
    ['Cannot create an item in a locked collection', 'locked'],
    ['org.freedesktop.Secret.Error.IsLocked', 'locked'],
    ['User interaction is not allowed.', 'locked'],
    ['The prompt was dismissed', 'denied'],
    ['User canceled the operation.', 'denied'],
    ['The user name or passphrase you entered is not correct.', 'denied'],
    ['Access is denied.', 'denied'],
    ['Rejected send message, 2 matched rules; type="method_call"', 'denied'],
    ['Timeout was reached', 'timeout'],
    [
      'Did not receive a reply. Possible causes include: the remote application did not send a reply',
      'timeout',
    ],
    ['something nobody has seen before', 'failed'],
  ])('%j means %s', (message, reason) => {
    const explained = explainKeychain(new Error(message))
    expect(explained).toMatchObject({ ok: false, reason })
    expect(explained.message).toMatch(/keychain/)
    expect(explained.message).not.toContain(message)
  })

  it('takes anything that was thrown', () => {
    for (const thrown of [undefined, null, 'text', 7, {}]) expect(explainKeychain(thrown).ok).toBe(false)
  })
})

describe('the keychain of a session', () => {
  it('behaves like one, and is its own', async () => {
    const [one, other] = [createMemoryKeychain(), createMemoryKeychain()]
    expect(await one.probe()).toEqual({ ok: true, value: null })
    expect(await one.write('ai-horde', 'a-key')).toEqual({ ok: true, value: null })
    expect(await one.read('ai-horde')).toEqual({ ok: true, value: 'a-key' })
    expect(await other.read('ai-horde')).toEqual({ ok: true, value: null })
    expect(await one.write('ai-horde', 'x'.repeat(2_001))).toMatchObject({ ok: false })
    expect(await one.remove('ai-horde')).toEqual({ ok: true, value: true })
    expect(await one.read('ai-horde')).toEqual({ ok: true, value: null })
  })
})
