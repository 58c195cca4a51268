import { describe, expect, it } from 'vitest'
import { failureKinds, ProviderFailure } from './failure.ts'
import {
  attemptMessage,
  failurePolicy,
  failureSentence,
  longestPause,
  noProviderSentence,
  retryDelay,
} from './failure-policy.ts'

describe('failurePolicy', () => {
  it.each(failureKinds)('%s has a full sentence: what happened, what is kept, what to do', (kind) => {
    const sentence = failureSentence('AI Horde', { kind, said: '' })
    expect(sentence).toMatch(/^[A-Z].*\. The story and all finished pictures are kept\. [A-Z].*\.$/)
  })

  it('tries nothing for ever', () => {
    for (const kind of failureKinds) {
      const { action } = failurePolicy[kind]
      if (action.do === 'retry') expect(action.max).toBeLessThanOrEqual(5)
    }
  })

  it('opens the breaker for no matter of a single request', () => {
    const own = failureKinds.filter((kind) => failurePolicy[kind].health === 'none')
    expect(own).toEqual(
      expect.arrayContaining(['censored', 'prompt-refused', 'rejected', 'cancelled', 'expired']),
    )
  })

  it("keeps the provider's own words", () => {
    const failure = new ProviderFailure('forbidden', 'refused', { said: 'KudosUpfront: 12 kudos short' })
    expect(attemptMessage('AI Horde', failure)).toContain('“KudosUpfront: 12 kudos short”')
  })
})

describe('retryDelay', () => {
  it('grows with every try', () => {
    expect([1, 2, 3].map((tries) => retryDelay('rate-limited', tries, null))).toEqual([5_000, 15_000, 45_000])
  })

  it.each([
    [1, 30_000, 30_000],
    [1, 1, 5_000],
    [1, -5, 5_000],
    [1, Number.NaN, 5_000],
    [1, 1e9 * 1000, longestPause],
    [1, Infinity, longestPause],
  ])('honours Retry-After within reason (try %i, %d ms)', (tries, retryAfter, expected) => {
    expect(retryDelay('rate-limited', tries, retryAfter)).toBe(expected)
  })
})

it('has the exact sentence for a computer on which nothing can paint', () => {
  expect(noProviderSentence).toBe(
    'No image generation providers configured. Please add your Stable Horde API Key or Hugging Face API Token in Settings.',
  )
})
