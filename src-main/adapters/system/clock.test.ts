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

  it('does not fire at once for a wait longer than a timer can count', async () => {
    const controller = new AbortController()
    let woke = false
    const sleeping = createSystemClock()
      .sleep(2 ** 40, controller.signal)
      .then(() => {
        woke = true
      })
    // setTimeout would take 2^40 for 1 ms; a timer that is due before this one would have fired.
    await createSystemClock().sleep(5)
    expect(woke).toBe(false)
    controller.abort(new Error('enough'))
    await expect(sleeping).rejects.toThrow('enough')
  })
})
