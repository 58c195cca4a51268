import { describe, expect, it } from 'vitest'
import { thingsFromLine, thingsToLine } from './things-line.ts'

describe('things in a line', () => {
  it('come back as they were', () => {
    const things = [
      { noun: 'lantern', count: 1 },
      { noun: 'old oak tree', count: 3 },
    ]
    expect(thingsFromLine(thingsToLine(things))).toEqual(things)
  })

  it('are at most four, of at most five each, without empty ones', () => {
    expect(thingsFromLine(' , 9 star,, 0 boat ، cat; dog, owl, fish')).toEqual([
      { noun: 'star', count: 5 },
      { noun: 'boat', count: 1 },
      { noun: 'cat', count: 1 },
      { noun: 'dog', count: 1 },
    ])
    expect(thingsFromLine('')).toEqual([])
  })
})
