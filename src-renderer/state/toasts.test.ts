import { describe, expect, it, vi } from 'vitest'
import { CallFailed } from '../api/client.ts'
import { createToasts } from './toasts.ts'

const silent = { of: () => '', other: () => '' }

const failed = (code: 'disk-full' | 'cancelled', message: string): CallFailed =>
  new CallFailed({ code, message, retryable: false, details: {} })

describe('createToasts', () => {
  it('has words for what main answered, and general ones for what is not main’s', () => {
    const toasts = createToasts({ of: ({ message }) => message, other: () => 'Something went wrong.' })
    toasts.tell(failed('disk-full', 'The disk is full.'))
    toasts.tell(new TypeError('x is undefined'))
    expect(toasts.store.getState().map(({ message }) => message)).toEqual([
      'The disk is full.',
      'Something went wrong.',
    ])
  })

  it('is silent about what the person stopped', () => {
    const toasts = createToasts(silent)
    toasts.tell(failed('cancelled', 'Stopped.'))
    expect(toasts.store.getState()).toEqual([])
  })

  it('says the same thing once, and no more than three things', () => {
    const toasts = createToasts(silent)
    for (const message of ['a', 'a', 'b', 'c', 'd']) toasts.say(message)
    expect(toasts.store.getState().map(({ message }) => message)).toEqual(['b', 'c', 'd'])
  })

  it('runs the newest action once', () => {
    const toasts = createToasts(silent)
    const run = vi.fn()
    toasts.say('deleted', { action: { label: 'Undo', run } })
    toasts.say('saved')
    expect(toasts.runNewestAction()).toBe(true)
    expect(toasts.runNewestAction()).toBe(false)
    expect(run).toHaveBeenCalledOnce()
  })
})
