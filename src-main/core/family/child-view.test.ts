import { describe, expect, it } from 'vitest'
import { createChildView, type ChildLock, type ChildLockStore, type PinHasher } from './child-view.ts'

const hasher: PinHasher = {
  make: (pin) => Promise.resolve({ salt: '', hash: `made of ${pin}`, N: 2, r: 1, p: 1 }),
  matches: (pin, { hash }) => Promise.resolve(hash === `made of ${pin}`),
}

const createHarness = () => {
  let kept: ChildLock = { on: false, pin: null, wrong: 0, wrongAt: 0 }
  let now = 1_000_000
  const store: ChildLockStore = {
    read: () => kept,
    write: (lock) => {
      kept = lock
      return Promise.resolve()
    },
  }
  const open = () => createChildView({ store, hasher, clock: { now: () => now } })
  return { open, kept: () => kept, pass: (milliseconds: number) => (now += milliseconds) }
}

describe('the child’s view', () => {
  it('is entered with a PIN alone, outlives a restart, and is left by the PIN', async () => {
    const { open } = createHarness()
    const view = open()
    await expect(view.enter()).rejects.toMatchObject({ code: 'conflict' })
    expect(await view.setPin('1234', null)).toEqual({ outcome: 'done' })
    await view.enter()
    expect(view.state()).toEqual({ on: true, hasPin: true })
    const again = open()
    expect(again.isOn()).toBe(true)
    expect(await again.leave('4321')).toEqual({ outcome: 'wrong' })
    expect(again.isOn()).toBe(true)
    expect(await again.leave('1234')).toEqual({ outcome: 'done' })
    expect(open().isOn()).toBe(false)
  })

  it('changes and forgets the PIN for who knows it', async () => {
    const { open } = createHarness()
    const view = open()
    await view.setPin('1234', null)
    expect(await view.setPin('9999', null)).toEqual({ outcome: 'wrong' })
    expect(await view.setPin('9999', '1234')).toEqual({ outcome: 'done' })
    expect(await view.removePin('1234')).toEqual({ outcome: 'wrong' })
    expect(await view.removePin('9999')).toEqual({ outcome: 'done' })
    expect(view.state()).toEqual({ on: false, hasPin: false })
  })

  it('lets one wait after five wrong ones, longer each time, whatever was restarted or set back', async () => {
    const { open, pass } = createHarness()
    await open().setPin('1234', null)
    await open().enter()
    for (let tries = 0; tries < 5; tries += 1)
      expect(await open().leave('0000')).toEqual({ outcome: 'wrong' })
    expect(await open().leave('1234')).toEqual({ outcome: 'wait', seconds: 30 })
    pass(10_000)
    expect(await open().leave('1234')).toEqual({ outcome: 'wait', seconds: 20 })
    pass(-5 * 60_000)
    expect(await open().leave('1234')).toEqual({ outcome: 'wait', seconds: 30 })
    pass(30_000)
    expect(await open().leave('0000')).toEqual({ outcome: 'wrong' })
    expect(await open().leave('1234')).toEqual({ outcome: 'wait', seconds: 60 })
    pass(60_000)
    expect(await open().leave('1234')).toEqual({ outcome: 'done' })
    expect(await open().setPin('1111', '1234')).toEqual({ outcome: 'done' })
  })

  it('looks at a hundred at once one after the other', async () => {
    const { open } = createHarness()
    const view = open()
    await view.setPin('1234', null)
    await view.enter()
    const pins = Array.from({ length: 100 }, (_, index) => String(1_200 + index))
    const answers = await Promise.all(pins.map((pin) => view.leave(pin)))
    expect(answers.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(5)
    expect(answers.filter(({ outcome }) => outcome === 'wait')).toHaveLength(95)
    expect(view.isOn()).toBe(true)
  })

  it('counts a try before it is looked at, and is not left if that can’t be kept', async () => {
    const { open, kept } = createHarness()
    const view = open()
    await view.setPin('1234', null)
    await view.enter()
    const dying = createChildView({
      store: { read: kept, write: () => Promise.reject(new Error('disk full')) },
      hasher,
      clock: { now: () => 1 },
    })
    await expect(dying.leave('1234')).rejects.toThrow('disk full')
    expect(dying.isOn()).toBe(true)
  })
})
