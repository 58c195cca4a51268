import { describe, expect, it } from 'vitest'
import type { CheckerHandle } from './adapters/sqlite/check-whole.ts'
import { readWhole } from './read-whole.ts'

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** A checking process that gives this answer, and ends without one for null. */
function checkerAnswering(answer: unknown): () => CheckerHandle {
  return () => {
    const listeners: { message?: (message: unknown) => void; exit?: (reason: string) => void } = {}
    return {
      post: () => (answer === null ? listeners.exit?.('code 1') : listeners.message?.(answer)),
      onMessage: (listener) => void (listeners.message = listener),
      onExit: (listener) => void (listeners.exit = listener),
      kill: () => listeners.exit?.('killed'),
    }
  }
}

async function read(answer: unknown, signal = new AbortController().signal) {
  const said: string[] = []
  const slept: number[] = []
  const clock = {
    now: () => 0,
    sleep: (milliseconds: number, ending?: AbortSignal) => {
      slept.push(milliseconds)
      ending?.throwIfAborted()
      return Promise.resolve()
    },
  }
  const notice = await readWhole(
    {
      path: '/a/library',
      vouch: () => void said.push('sound'),
      doubt: (reason) => void said.push(`damaged: ${reason}`),
    },
    { spawn: checkerAnswering(answer), clock, log: quiet },
    signal,
  )
  return { notice, said, slept }
}

describe('reading all of a library while it is in use', () => {
  it('waits until the app has settled, vouches for a sound one, and says nothing', async () => {
    expect(await read({ state: 'sound' })).toEqual({ notice: null, said: ['sound'], slept: [20_000] })
  })

  it('notes damage before it tells of it', async () => {
    const { notice, said } = await read({ state: 'damaged', reason: 'a page' })
    expect(said).toEqual(['damaged: a page'])
    expect(notice).toMatchObject({ kind: 'error', reason: 'library-damage-found' })
  })

  it.each([
    ['an answer that is none', { state: 'perhaps' }],
    ['a failure', { state: 'failed', message: 'unable to open' }],
    ['the end of the process', null],
  ])('takes %s neither for sound nor for damaged', async (_what, answer) => {
    expect(await read(answer)).toMatchObject({ notice: null, said: [] })
  })

  it('ends with the app, and says nothing', async () => {
    expect(await read({ state: 'sound' }, AbortSignal.abort())).toMatchObject({ notice: null, said: [] })
  })
})
