import { describe, expect, it } from 'vitest'
import { createSeededRandom } from './seeded-random.ts'

const draw = (seed: number, ...labels: string[]): number[] => {
  const random = createSeededRandom(seed, ...labels)
  return Array.from({ length: 8 }, () => random.next())
}

describe('createSeededRandom', () => {
  it('gives the same numbers for the same seed and labels, and others for others', () => {
    expect(draw(7, 'page')).toEqual(draw(7, 'page'))
    expect(draw(7, 'page')).not.toEqual(draw(8, 'page'))
    expect(draw(7, 'page')).not.toEqual(draw(7, 'cast'))
  })

  it('keeps its numbers from one version to the next: stories on disk depend on it', () => {
    const random = createSeededRandom(42)
    expect(Array.from({ length: 4 }, () => random.int(0, 999_999))).toMatchInlineSnapshot(`
      [
        611545,
        290452,
        608740,
        525846,
      ]
    `)
  })

  it('spreads evenly, also over neighbouring seeds', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (let seed = 0; seed < 10_000; seed += 1) {
      const bucket = createSeededRandom(seed).int(0, 9)
      counts[bucket] = (counts[bucket] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })

  it('forks a stream that does not depend on what was drawn before', () => {
    const early = createSeededRandom(1).fork('picture', 2)
    const late = createSeededRandom(1)
    late.next()
    expect(late.fork('picture', 2).next()).toBe(early.next())
  })

  it('shuffles without losing anything and leaves the original alone', () => {
    const items = Object.freeze([1, 2, 3, 4, 5, 6])
    const shuffled = createSeededRandom(4).shuffle(items)
    expect(shuffled).not.toEqual(items)
    expect([...shuffled].sort()).toEqual([...items])
  })

  it('picks every item sooner or later, and refuses an empty list', () => {
    const random = createSeededRandom(5)
    expect(new Set(Array.from({ length: 60 }, () => random.pick(['a', 'b', 'c'])))).toHaveProperty('size', 3)
    expect(() => random.pick([])).toThrow(RangeError)
  })

  it('keeps int inside its bounds, both included', () => {
    const random = createSeededRandom(9)
    const seen = new Set(Array.from({ length: 200 }, () => random.int(-1, 1)))
    expect([...seen].sort((a, b) => a - b)).toEqual([-1, 0, 1])
  })
})
