import { describe, expect, it, onTestFinished } from 'vitest'
import { createFakeClock } from '../testing/fake-clock.ts'
import { runDailyBackup } from './back-up.ts'

const minute = 60_000

/** A daily backup under a clock that is moved by hand, and the settings it follows. */
function run(first: string) {
  const clock = createFakeClock()
  const stop = new AbortController()
  const listeners = new Set<() => void>()
  const made: string[] = []
  let folder = first
  let last: number | null = null
  let ended = false
  const running = runDailyBackup(
    {
      folder: () => folder,
      onChoice: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      vault: { lastAt: () => Promise.resolve(last) },
      clock,
      backUp: (to) => {
        made.push(to)
        last = clock.now()
        return Promise.resolve()
      },
      onFailure: () => expect.unreachable(),
    },
    stop.signal,
  ).then(() => {
    ended = true
  })
  onTestFinished(async () => {
    stop.abort()
    await running
  })
  return {
    clock,
    made,
    listeners,
    stop,
    running,
    isOver: () => ended,
    choose: async (to: string) => {
      folder = to
      for (const listener of listeners) listener()
      await clock.flush()
    },
  }
}

describe('the daily backup of a computer at rest', () => {
  it('is not made without a folder, and sets no timer', async () => {
    const { clock, made } = run('')
    await clock.advance(48 * 60 * minute)
    expect(made).toEqual([])
    expect(clock.sleepers()).toBe(0)
  })

  it('is looked after from the moment a folder is chosen, and no longer when there is none again', async () => {
    const { clock, made, listeners, choose } = run('')
    await clock.flush()
    await choose('/disk')
    expect(made).toEqual(['/disk'])
    expect(clock.sleepers()).toBe(1)
    await clock.advance(24 * 60 * minute)
    expect(made).toEqual(['/disk', '/disk'])
    await choose('')
    expect(clock.sleepers()).toBe(0)
    await clock.advance(48 * 60 * minute)
    expect(made).toHaveLength(2)
    expect(listeners.size).toBe(1)
  })

  it('does not look again because some other setting changed', async () => {
    const { clock, made, choose } = run('/disk')
    await clock.flush()
    await choose('/disk')
    expect(made).toEqual(['/disk'])
    expect(clock.sleepers()).toBe(1)
  })

  it.each(['', '/disk'])('ends with the app, with the folder “%s”', async (folder) => {
    const { clock, listeners, stop, running, isOver } = run(folder)
    await clock.flush()
    expect(isOver()).toBe(false)
    stop.abort()
    await running
    expect(clock.sleepers()).toBe(0)
    expect(listeners.size).toBe(0)
  })
})
