import { describe, expect, it } from 'vitest'
import type { Bridge } from '#contract/index.ts'
import { CallFailed, createClient } from './client.ts'

function bridgeWith(list: () => Promise<unknown>): Bridge {
  return { stories: { list }, on: () => () => undefined } as unknown as Bridge
}
const query = { search: '', limit: 1, cursor: null }

describe('createClient', () => {
  it('opens the envelope', async () => {
    const client = createClient(bridgeWith(() => Promise.resolve({ ok: true, value: { total: 3 } })))
    await expect(client.stories.list(query)).resolves.toEqual({ total: 3 })
  })

  it("throws main's error as data", async () => {
    const error = { code: 'disk-full', message: 'The disk is full.', retryable: true, details: {} }
    const client = createClient(bridgeWith(() => Promise.resolve({ ok: false, error })))
    await expect(client.stories.list(query)).rejects.toMatchObject({
      message: 'The disk is full.',
      data: error,
    })
  })

  it('fails the same way when main does not answer, keeping the cause', async () => {
    const cause = new Error('No handler registered')
    const client = createClient(bridgeWith(() => Promise.reject(cause)))
    const failure = await client.stories.list(query).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CallFailed)
    expect(failure).toMatchObject({ cause, data: { code: 'internal', retryable: true } })
  })
})
