import { describe, expect, it } from 'vitest'
import { newJob } from '../jobs/state-machine.ts'
import type { Job } from '../ports.ts'
import { orderJobs, type ReadingPlace } from './order.ts'

const job = (name: string, now = 0): Job =>
  newJob({ id: name, storyId: name.slice(0, 1), page: Number(name.slice(1)), illustrators: null, now })

const order = (
  names: string,
  options: { reading?: ReadingPlace; underWay?: string; served?: [string, number][] } = {},
) =>
  orderJobs(
    names.split(' ').map((name) => job(name)),
    (options.underWay ?? '')
      .split(' ')
      .filter(Boolean)
      .map((name) => job(name)),
    options.reading ?? null,
    new Map(options.served ?? []),
  )
    .map(({ id }) => id)
    .join(' ')

describe('orderJobs', () => {
  it('has covers first, then takes turns between stories', () => {
    expect(order('a1 a2 a3 b1 b2 b3')).toBe('a1 b1 a2 b2 a3 b3')
  })
  it('counts what a story has under way as its share', () => {
    expect(order('a3 a4 b2 b3', { underWay: 'a1 a2' })).toBe('b2 b3 a3 a4')
  })
  it('begins with the story that was served longer ago', () => {
    expect(
      order('a2 b2', {
        served: [
          ['a', 2],
          ['b', 1],
        ],
      }),
    ).toBe('b2 a2')
  })
  it('puts the page being read before all, and goes on from there', () => {
    expect(order('a1 b2 b3 b4 b5', { reading: { storyId: 'b', page: 4 } })).toBe('b4 a1 b5 b2 b3')
  })
  it('is empty for nothing', () => {
    expect(orderJobs([], [], null, new Map())).toEqual([])
  })
})
