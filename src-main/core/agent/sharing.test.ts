import { describe, expect, it } from 'vitest'
import { expectedWait, shareOut, type Pace } from './sharing.ts'

const pace = (change: Partial<Pace>): Pace => ({
  durations: [],
  estimate: null,
  places: 4,
  ahead: 0,
  ...change,
})
const quick = pace({ durations: [8_000, 9_000, 10_000], places: 2 })

describe('expectedWait', () => {
  it('is unknown of an unknown provider', () => {
    expect(expectedWait(pace({}))).toBeNull()
  })
  it("takes the provider's own estimate where that is longer, and counts those ahead", () => {
    expect(expectedWait(pace({ durations: [10_000], estimate: 60_000 }))).toBe(120_000)
    expect(expectedWait(pace({ durations: [10_000], places: 1, ahead: 3 }))).toBe(50_000)
  })
})

describe('shareOut', () => {
  const slow = pace({ estimate: 300_000 })
  it('gives work to those known to be far quicker', () => {
    expect(shareOut(slow, [{ id: 'hugging-face', pace: quick }])).toEqual(['hugging-face'])
  })
  it('does not for a short wait, on a guess, or for a little gain', () => {
    expect(shareOut(pace({ estimate: 20_000 }), [{ id: 'hugging-face', pace: quick }])).toEqual([])
    expect(shareOut(slow, [{ id: 'hugging-face', pace: pace({ durations: [1_000] }) }])).toEqual([])
    expect(shareOut(slow, [{ id: 'local', pace: pace({ durations: [200_000, 200_000, 200_000] }) }])).toEqual(
      [],
    )
  })
  it('never gives any to the built-in illustrator', () => {
    expect(shareOut(slow, [{ id: 'built-in', pace: quick }])).toEqual([])
  })
})
