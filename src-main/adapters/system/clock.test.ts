import { describe, expect, it } from 'vitest'
import { createSystemClock } from './clock.ts'

describe('the system clock', () => {
  it('rejects with the signal’s own reason, before and during the wait', async () => {
    const clock = createSystemClock()
    const reason = new Error('stopped by the user')
    await expect(clock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason)
    const controller = new AbortController()
    const sleeping = clock.sleep(60_000, controller.signal)
    controller.abort(reason)
    await expect(sleeping).rejects.toBe(reason)
  })

  it('counts a wait longer than a timer can count in parts', async () => {
    const warnings: string[] = []
    const note = (warning: Error): number => warnings.push(warning.name)
    process.on('warning', note)
    const controller = new AbortController()
    // setTimeout would take 2^40 for 1 ms, and Node would warn of it on the next tick.
    const sleeping = createSystemClock().sleep(2 ** 40, controller.signal)
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    process.off('warning', note)
    expect(warnings).not.toContain('TimeoutOverflowWarning')
    controller.abort(new Error('enough'))
    await expect(sleeping).rejects.toThrow('enough')
  })
})
