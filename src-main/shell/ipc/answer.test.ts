import { describe, expect, expectTypeOf, it } from 'vitest'
import { AppError, callNames, calls, type Bridge, type CallName, type Envelope } from '#contract/index.ts'
import type { Log } from '#core/ports.ts'
import { answer, isTrusted, type Handlers, type Sender } from './answer.ts'
import { fuzzMessages, fuzzSenders } from './fuzz.ts'

const ours: Sender = { url: 'inglenook://app/index.html', isMainFrame: true }
const silent: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** Handlers that only note that they were reached, and with what. */
function createSpies(): { handlers: Handlers; reached: { name: CallName; input: unknown }[] } {
  const reached: { name: CallName; input: unknown }[] = []
  const handlers = Object.fromEntries(
    callNames.map((name) => [
      name,
      (input: unknown) => {
        reached.push({ name, input })
        return null
      },
    ]),
  ) as unknown as Handlers
  return { handlers, reached }
}

describe('the sender check', () => {
  it('lets our own main frame through', () => {
    expect(isTrusted(ours)).toBe(true)
  })

  it('refuses 100 that are not', () => {
    expect([...fuzzSenders(7, 100)].filter(isTrusted)).toEqual([])
  })

  it('refuses a frame that is gone', () => {
    expect(isTrusted(null)).toBe(false)
  })
})

describe('an answer', () => {
  it('reaches no handler from a stranger, on any channel', async () => {
    const { handlers, reached } = createSpies()
    for (const sender of fuzzSenders(11, 100)) {
      for (const name of callNames) {
        const envelope = await answer(name, handlers[name], sender, undefined, silent)
        expect(envelope).toMatchObject({ ok: false, error: { code: 'refused' } })
      }
    }
    expect(reached).toEqual([])
  })

  it('is refused before any effect unless the input is valid: 20,000 seeded messages over all channels', async () => {
    const { handlers, reached } = createSpies()
    let refused = 0
    for (const { name, input } of fuzzMessages(1, 20_000)) {
      const before = reached.length
      const envelope = await answer(name, handlers[name], ours, input, silent)
      const valid = calls[name].input.safeParse(input).success
      expect(reached.length - before).toBe(valid ? 1 : 0)
      if (!valid) {
        refused++
        expect(envelope).toMatchObject({ ok: false, error: { code: 'bad-input' } })
      }
    }
    expect(refused).toBeGreaterThan(10_000)
    expect(new Set(reached.map(({ name }) => name)).size).toBe(callNames.length)
  })

  it('passes on what a person can act on, as data', async () => {
    const failing: Handlers['stories.cancel'] = () => {
      throw new AppError('disk-full', 'No room left.', { retryable: true, details: { path: '/x' } })
    }
    const input = { storyId: '6f6f3a52-4b3a-4d1c-9c39-0c2f4c6d4e11' }
    expect(await answer('stories.cancel', failing, ours, input, silent)).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'No room left.', retryable: true, details: { path: '/x' } },
    })
  })

  it('keeps the words of a bug to the log', async () => {
    const logged: unknown[] = []
    const log: Log = { ...silent, error: (_message, fields) => logged.push(fields?.error) }
    const bug = new Error('secret path /home/someone')
    const failing: Handlers['app.showProfile'] = () => {
      throw bug
    }
    const envelope = await answer('app.showProfile', failing, ours, undefined, log)
    expect(JSON.stringify(envelope)).not.toContain('secret')
    expect(envelope).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(logged).toEqual([bug])
  })

  it('lets nothing out that the contract does not list', async () => {
    const leaking = (() => ({
      keys: [{ id: 'ai-horde', source: 'keychain', savedAt: 1, lastTest: null, key: 'canary' }],
      keychain: { available: true, reason: null },
    })) as Handlers['keys.status']
    const envelope = await answer('keys.status', leaking, ours, undefined, silent)
    expect(envelope.ok).toBe(true)
    expect(JSON.stringify(envelope)).not.toContain('canary')
  })
})

describe('the bridge', () => {
  it('has a method for every call, and no other', () => {
    type Methods = { [D in keyof Omit<Bridge, 'on'>]: `${D}.${keyof Bridge[D] & string}` }[keyof Omit<
      Bridge,
      'on'
    >]
    expectTypeOf<Methods>().toEqualTypeOf<CallName>()
    expectTypeOf<Bridge['stories']['create']>().parameter(0).toHaveProperty('topic')
    expectTypeOf<Bridge['keys']['status']>().parameters.toEqualTypeOf<[]>()
    expectTypeOf<Awaited<ReturnType<Bridge['stories']['create']>>>().toEqualTypeOf<
      Envelope<{ storyId: string }>
    >()
  })
})
