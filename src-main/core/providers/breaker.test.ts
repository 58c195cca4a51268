import { describe, expect, it } from 'vitest'
import { createFakeClock } from '../testing/fake-clock.ts'
import { createBreaker, type Breaker } from './breaker.ts'
import { ProviderFailure, type FailureKind } from './failure.ts'

const fail = async (breaker: Breaker, kind: FailureKind): Promise<void> => {
  await expect(breaker.run(() => Promise.reject(new ProviderFailure(kind, kind)))).rejects.toMatchObject({
    kind,
  })
}
const succeed = (breaker: Breaker): Promise<string> => breaker.run(() => Promise.resolve('a picture'))

describe('the breaker', () => {
  it('opens after three hiccups in a row, not with a success in between', async () => {
    const breaker = createBreaker(createFakeClock())
    await fail(breaker, 'server-error')
    await fail(breaker, 'timeout')
    await succeed(breaker)
    await fail(breaker, 'server-error')
    await fail(breaker, 'network')
    expect(breaker.state()).toEqual({ kind: 'closed' })
    await fail(breaker, 'server-error')
    expect(breaker.state().kind).toBe('open')
  })

  it('opens at once for what would fail for every page', async () => {
    const breaker = createBreaker(createFakeClock())
    await fail(breaker, 'unauthorised')
    expect(breaker.state().kind).toBe('open')
  })

  it("never opens for a request's own matter", async () => {
    const breaker = createBreaker(createFakeClock())
    for (let times = 0; times < 10; times += 1) await fail(breaker, 'censored')
    expect(breaker.state()).toEqual({ kind: 'closed' })
  })

  it('lets one through after 30 seconds, waits twice as long after each that fails, five minutes at most', async () => {
    const clock = createFakeClock()
    const breaker = createBreaker(clock)
    await fail(breaker, 'maintenance')
    const waits: number[] = []
    for (let times = 0; times < 6; times += 1) {
      const state = breaker.state()
      if (state.kind !== 'open') throw new Error(`It is ${state.kind}`)
      waits.push(state.until - clock.now())
      await clock.advance(state.until - clock.now())
      expect(breaker.state()).toEqual({ kind: 'due' })
      await fail(breaker, 'server-error')
    }
    expect(waits).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000])
  })

  it('closes when the trial succeeds, and begins with a short wait again', async () => {
    const clock = createFakeClock()
    const breaker = createBreaker(clock)
    await fail(breaker, 'no-model')
    await clock.advance(30_000)
    await fail(breaker, 'no-model')
    await clock.advance(60_000)
    let paint: (picture: string) => void = () => undefined
    const trial = breaker.run(() => new Promise<string>((resolve) => (paint = resolve)))
    expect(breaker.state()).toEqual({ kind: 'trial' })
    paint('a picture')
    await trial
    expect(breaker.state()).toEqual({ kind: 'closed' })
    await fail(breaker, 'no-model')
    expect(breaker.state()).toEqual({ kind: 'open', until: clock.now() + 30_000 })
  })

  it('forgets all when it is told to', async () => {
    const breaker = createBreaker(createFakeClock())
    await fail(breaker, 'unauthorised')
    breaker.reset()
    expect(breaker.state()).toEqual({ kind: 'closed' })
  })
})
