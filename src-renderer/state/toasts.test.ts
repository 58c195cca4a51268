import { describe, expect, it, vi } from 'vitest'
import { CallFailed } from '../api/client.ts'
import { createToasts } from './toasts.ts'

const failed = (code: 'disk-full' | 'cancelled', message: string): CallFailed =>
  new CallFailed({ code, message, retryable: false, details: {} })

describe('createToasts', () => {
  it("tells main's own sentence, and a general one for what is not main's", () => {
    const toasts = createToasts(() => 'Something went wrong.')
    toasts.tell(failed('disk-full', 'The disk is full.'))
    toasts.tell(new TypeError('x is undefined'))
    expect(toasts.store.getState().map(({ message }) => message)).toEqual([
      'The disk is full.',
      'Something went wrong.',
    ])
  })

  it('is silent about what the person stopped', () => {
    const toasts = createToasts(() => '')
    toasts.tell(failed('cancelled', 'Stopped.'))
    expect(toasts.store.getState()).toEqual([])
  })

  it('says the same thing once, and no more than three things', () => {
    const toasts = createToasts(() => '')
    for (const message of ['a', 'a', 'b', 'c', 'd']) toasts.say(message)
    expect(toasts.store.getState().map(({ message }) => message)).toEqual(['b', 'c', 'd'])
  })

  it('runs the newest action once', () => {
    const toasts = createToasts(() => '')
    const run = vi.fn()
    toasts.say('deleted', { action: { label: 'Undo', run } })
    toasts.say('saved')
    expect(toasts.runNewestAction()).toBe(true)
    expect(toasts.runNewestAction()).toBe(false)
    expect(run).toHaveBeenCalledOnce()
  })
})
