import { describe, expect, it } from 'vitest'
import {
  differenceOfMedians,
  interleaved,
  isControlled,
  measurePairs,
  median,
  ratioOfMedians,
  slope,
  type Side,
} from './statistics.ts'

const drifting = (from: number, count = 20): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + ((index * 7) % 5))

describe('the median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 7])).toBe(6)
  })

  it('of nothing is an error, not a figure', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('the order of pairs', () => {
  it('is ABBA ABBA', () => {
    expect(interleaved(4).flat()).toEqual([
      ...['first', 'second', 'second', 'first'],
      ...['first', 'second', 'second', 'first'],
    ])
  })

  it('lets a steady drift weigh the same on both sides', async () => {
    let now = 100
    const measured = await measurePairs(20, () => (now += 1))
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
    expect(sum(measured.first)).toBe(sum(measured.second))
  })

  it('measures one after the other', async () => {
    const asked: Side[] = []
    await measurePairs(2, async (side) => {
      asked.push(side)
      await Promise.resolve()
    })
    expect(asked).toEqual(['first', 'second', 'second', 'first'])
  })
})

describe('an estimate', () => {
  it('is the ratio of the medians, within its interval', () => {
    const { value, low, high } = ratioOfMedians({ first: drifting(200), second: drifting(100) })
    expect(value).toBeCloseTo(202 / 102)
    expect(low).toBeLessThanOrEqual(value)
    expect(high).toBeGreaterThanOrEqual(value)
    expect(high - low).toBeLessThan(0.1)
  })

  it('is the same for the same pairs', () => {
    const pairs = { first: drifting(110), second: drifting(100) }
    expect(ratioOfMedians(pairs)).toEqual(ratioOfMedians(pairs))
  })

  it('has an interval without width where nothing varies', () => {
    expect(ratioOfMedians({ first: [3, 3, 3], second: [2, 2, 2] })).toEqual({
      value: 1.5,
      low: 1.5,
      high: 1.5,
    })
  })

  it('is wider where the pairs differ more', () => {
    const second = drifting(100)
    const wide = ratioOfMedians({ first: second.map((value, index) => value + (index % 2) * 80), second })
    const narrow = ratioOfMedians({ first: second, second })
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low)
  })

  it('can be a difference', () => {
    expect(differenceOfMedians({ first: [30, 31, 32], second: [10, 11, 12] }).value).toBe(20)
  })

  it('is not made of pairs that lack their other half', () => {
    expect(() => ratioOfMedians({ first: [1, 2], second: [1] })).toThrow(RangeError)
  })
})

describe('the control', () => {
  it('may be off by 3 %, to either side, and by no more', () => {
    const control = (value: number) => ({ value, low: 0.5, high: 1.5 })
    expect([0.97, 1, 1.03].map((value) => isControlled(control(value)))).toEqual([true, true, true])
    expect([0.969, 1.031].map((value) => isControlled(control(value)))).toEqual([false, false])
  })

  it('that could not be computed is off', () => {
    expect(isControlled({ value: Number.NaN, low: 0, high: 0 })).toBe(false)
  })
})

describe('the slope', () => {
  it('is what a straight line grows by', () => {
    expect(slope([3, 5, 7, 9])).toBeCloseTo(2)
    expect(slope([4, 4, 4])).toBe(0)
  })

  it('is not led astray by noise that goes both ways', () => {
    expect(slope([10, 11, 9, 9, 11, 10])).toBeCloseTo(0, 1)
  })
})
