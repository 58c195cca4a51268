import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Clock, Log } from '#core/ports.ts'
import { createKeychain } from './keychain.ts'

/**
 * Against a real Secret Service, which the caller provides:
 *   dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets; INGLENOOK_TEST_KEYRING=1 npx vitest run keychain'
 */
const withKeyring = process.env.INGLENOOK_TEST_KEYRING === '1'

const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      })
    }),
}
const keychain = createKeychain({ clock, log })
const account = 'a-test-of-inglenook'

describe.skipIf(!withKeyring)(
  `a real keyring${withKeyring ? '' : ' (skipped: INGLENOOK_TEST_KEYRING is not 1)'}`,
  () => {
    beforeAll(() => keychain.remove(account))
    afterAll(() => keychain.remove(account))

    it('answers, and has nothing of an account that was never written', async () => {
      expect(await keychain.probe()).toEqual({ ok: true, value: null })
      expect(await keychain.read(account)).toEqual({ ok: true, value: null })
      expect(await keychain.remove(account)).toEqual({ ok: true, value: false })
    })

    it.each(['a-short-key', 'hf_'.padEnd(2_000, 'x'), 'with.all~the+signs/that=keys:have'])(
      'gives back what it was given (%#)',
      async (secret) => {
        expect(await keychain.write(account, secret)).toEqual({ ok: true, value: null })
        expect(await keychain.read(account)).toEqual({ ok: true, value: secret })
        expect(await keychain.remove(account)).toEqual({ ok: true, value: true })
        expect(await keychain.read(account)).toEqual({ ok: true, value: null })
      },
    )

    it('takes many calls at once', async () => {
      const written = await Promise.all(
        ['one', 'two', 'three'].map((key) => keychain.write(account, `key-${key}`)),
      )
      expect(written).toEqual(Array(3).fill({ ok: true, value: null }))
      expect(await keychain.read(account)).toEqual({ ok: true, value: 'key-three' })
    })
  },
)

describe.skipIf(process.platform !== 'linux')('a computer without a session bus', () => {
  it('is told in plain words, at once', () => {
    const module = new URL('./keychain.ts', import.meta.url).href
    const script = `
      const { createKeychain } = await import(${JSON.stringify(module)})
      const quiet = () => undefined
      const keychain = createKeychain({
        clock: { now: () => 0, sleep: () => new Promise(quiet) },
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      })
      console.log(JSON.stringify([
        await keychain.probe(),
        await keychain.read('x'),
        await keychain.write('x', 'a-key'),
        await keychain.remove('x'),
      ]))`
    const {
      DBUS_SESSION_BUS_ADDRESS: _bus,
      DISPLAY: _display,
      XDG_RUNTIME_DIR: _runtime,
      ...env
    } = process.env
    const output = execFileSync(
      process.execPath,
      ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', script],
      { env, encoding: 'utf8' },
    )
    const results = JSON.parse(output) as { ok: boolean; reason: string; message: string }[]
    expect(results).toHaveLength(4)
    for (const result of results) {
      expect(result).toEqual({
        ok: false,
        reason: 'missing',
        message: 'This computer has no keychain that Inglenook could use.',
      })
    }
  })
})
