import { describe, expect, it } from 'vitest'
import { createMirror } from './mirror.ts'

describe('createMirror', () => {
  it('keeps an event that arrived before the answer: it is newer', async () => {
    let send: (value: { n: number }) => void = () => undefined
    let answer: (value: { n: number }) => void = () => undefined
    const mirror = createMirror<{ n: number }>({
      fetch: () => new Promise((resolve) => (answer = resolve)),
      subscribe: (listener) => {
        send = listener
        return () => undefined
      },
    })
    const loaded = mirror.load()
    send({ n: 2 })
    answer({ n: 1 })
    await loaded
    expect(mirror.store.getState()).toEqual({ n: 2 })
  })
})
