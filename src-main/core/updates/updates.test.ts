import { describe, expect, it } from 'vitest'
import type { UpdateState } from '#contract/index.ts'
import { createFakeClock } from '../testing/fake-clock.ts'
import { UpdateDamaged, type UpdateSource } from './ports.ts'
import { nextUpdateState } from './update-state.ts'
import { createUpdates, type UpdatesDeps } from './updates.ts'

const day = 24 * 60 * 60 * 1_000

function createHarness(part: Partial<UpdatesDeps> = {}, sourcePart: Partial<UpdateSource> = {}) {
  const clock = createFakeClock()
  const seen: UpdateState[] = []
  const calls: string[] = []
  const logged: string[] = []
  const world = { on: false, offline: false, busy: false, lookedAt: null as number | null }
  const note = (message: string): void => void logged.push(message)
  const source: UpdateSource = {
    look: () => (calls.push('look'), Promise.resolve('0.2.0')),
    download: (onProgress) => (calls.push('download'), onProgress(0.5), Promise.resolve()),
    install: () => void calls.push('install'),
    ...sourcePart,
  }
  const updates = createUpdates({
    way: 'itself',
    source: () => (calls.push('load'), Promise.resolve(source)),
    clock,
    log: { debug: note, info: note, warn: note, error: note },
    isOn: () => world.on,
    isOffline: () => world.offline,
    lookedAt: { get: () => world.lookedAt, set: (at) => void (world.lookedAt = at) },
    isBusy: () => world.busy,
    onChange: ({ state }) => void seen.push(state),
    ...part,
  })
  const turn = (on: boolean): void => {
    world.on = on
    updates.settingsChanged()
  }
  return { updates, clock, seen, calls, logged, world, turn }
}

describe('updates', () => {
  it('are off: nothing is loaded, nothing is asked, nobody waits', async () => {
    const { updates, clock, calls } = createHarness()
    updates.start()
    await clock.flush()
    expect(updates.look().state).toEqual({ kind: 'off' })
    await clock.advance(3 * day)
    expect(calls).toEqual([])
    expect(clock.sleepers()).toBe(0)
  })

  it.each(['system', 'by-hand', 'checkout'] as const)('stay off where they come by %s', async (way) => {
    const { updates, clock, calls, turn } = createHarness({ way })
    updates.start()
    turn(true)
    await clock.advance(3 * day)
    expect(updates.view()).toEqual({ way, state: { kind: 'off' } })
    expect(calls).toEqual([])
  })

  it('go from on to ready, and are installed at quit', async () => {
    const { updates, clock, seen, calls, turn } = createHarness()
    updates.start()
    turn(true)
    await clock.flush()
    expect(seen.map(({ kind }) => kind)).toEqual([
      ...['resting', 'looking', 'available', 'downloading', 'downloading', 'ready'],
    ])
    expect(calls).toEqual(['load', 'look', 'download'])
    updates.stop()
    updates.installAtQuit()
    expect(calls.at(-1)).toBe('install')
  })

  it('are looked for once a day, over restarts, and not right after the start', async () => {
    const none = { look: () => Promise.resolve(null) }
    const { updates, clock, world, seen } = createHarness({}, none)
    world.on = true
    world.lookedAt = clock.now() - 60 * 60 * 1_000
    updates.start()
    await clock.advance(day - 61 * 60 * 1_000)
    expect(seen.map(({ kind }) => kind)).toEqual(['resting'])
    await clock.advance(2 * 60 * 1_000)
    expect(seen.map(({ kind }) => kind)).toEqual(['resting', 'looking', 'resting'])
    await clock.advance(day)
    expect(seen).toHaveLength(5)
  })

  it('wait while a story is being made, for the download and for the installation', async () => {
    const { updates, clock, world, calls, turn } = createHarness()
    world.busy = true
    updates.start()
    turn(true)
    await clock.advance(60 * 60 * 1_000)
    expect(updates.view().state).toEqual({ kind: 'available', version: '0.2.0' })
    world.busy = false
    await clock.advance(60 * 1_000)
    expect(updates.view().state.kind).toBe('ready')
    world.busy = true
    updates.stop()
    world.busy = false
    updates.installAtQuit()
    expect(calls).not.toContain('install')
  })

  it('are not looked for while Inglenook is offline', async () => {
    const { updates, clock, world, calls, turn } = createHarness()
    world.offline = true
    updates.start()
    turn(true)
    await clock.advance(2 * day)
    expect(calls).toEqual([])
  })

  it.each([
    ['not-reached', new Error('no answer')],
    ['damaged', new UpdateDamaged('sha512')],
  ] as const)('that fail (%s) are told and logged, and can be tried again', async (why, error) => {
    const { updates, clock, logged, turn } = createHarness({}, { download: () => Promise.reject(error) })
    updates.start()
    turn(true)
    await clock.flush()
    expect(updates.view().state).toEqual({ kind: 'failed', why })
    expect(logged).toHaveLength(1)
    updates.look()
    await clock.flush()
    expect(logged).toHaveLength(2)
  })

  it('that can’t be installed leave the app as it was, and say so in the log', async () => {
    const install = (): never => {
      throw new Error('no room')
    }
    const { updates, clock, logged, turn } = createHarness({}, { install })
    updates.start()
    turn(true)
    await clock.flush()
    updates.stop()
    updates.installAtQuit()
    expect(updates.view().state).toEqual({ kind: 'failed', why: 'not-installed' })
    expect(logged).toHaveLength(1)
  })

  it('are over at once when they are switched off, whatever is under way', async () => {
    let signal: AbortSignal | undefined
    const download: UpdateSource['download'] = (_onProgress, given) => {
      signal = given
      return new Promise((_resolve, reject) => {
        given.addEventListener('abort', () => reject(new Error('stopped')))
      })
    }
    const { updates, clock, logged, turn, calls } = createHarness({}, { download })
    updates.start()
    turn(true)
    await clock.flush()
    turn(false)
    await clock.flush()
    expect(signal?.aborted).toBe(true)
    expect(updates.view().state).toEqual({ kind: 'off' })
    expect(logged).toEqual([])
    updates.stop()
    updates.installAtQuit()
    expect(calls).not.toContain('install')
    expect(clock.sleepers()).toBe(0)
  })

  it('let nothing but the switch lead out of off', () => {
    const off = { kind: 'off' } as const
    const late = [
      { kind: 'look' },
      { kind: 'found', version: '2.0.0' },
      { kind: 'progress', done: 1 },
      { kind: 'downloaded' },
      { kind: 'none' },
      { kind: 'failed', why: 'damaged' },
    ] as const
    for (const event of late) expect(nextUpdateState(off, event)).toBe(off)
  })
})
