import { describe, expect, it } from 'vitest'
import type { StorySummary } from '#contract/index.ts'
import { makingOf, pickTonight } from './story-progress.ts'

const story = (id: string, part: Partial<StorySummary>): StorySummary =>
  ({ id, status: 'completed', pageCount: 8, lastReadPage: 0, lastReadAt: null, ...part }) as StorySummary

describe('makingOf', () => {
  it('counts the picture that is being made, failed ones among those behind it', () => {
    const making = makingOf({ status: 'illustrating', pictures: { total: 8, completed: 1, failed: 1 } })
    expect(making).toEqual({ kind: 'painting', current: 3, total: 8, fraction: 0.25 })
  })

  it('calls a story stopped where pictures are missing and none failed', () => {
    const stopped = {
      status: 'completed-with-failures',
      pictures: { total: 8, completed: 3, failed: 0 },
    } as const
    expect(makingOf(stopped)).toEqual({ kind: 'cancelled' })
    expect(makingOf({ ...stopped, pictures: { total: 8, completed: 3, failed: 2 } })).toEqual({
      kind: 'missing',
      count: 2,
    })
  })

  it('never counts past the last picture', () => {
    expect(
      makingOf({ status: 'illustrating', pictures: { total: 8, completed: 8, failed: 0 } }),
    ).toMatchObject({
      current: 8,
    })
  })
})

describe('pickTonight', () => {
  it('prefers the one that was left in the middle, most lately', () => {
    const stories = [
      story('new', {}),
      story('older', { lastReadPage: 3, lastReadAt: 10 }),
      story('left', { lastReadPage: 5, lastReadAt: 20 }),
      story('finished', { lastReadPage: 8, lastReadAt: 30 }),
    ]
    expect(pickTonight(stories)?.id).toBe('left')
  })

  it('else offers the newest unread one that is whole', () => {
    expect(pickTonight([story('x', { status: 'illustrating' }), story('y', {}), story('z', {})])?.id).toBe(
      'y',
    )
    expect(pickTonight([])).toBeUndefined()
  })
})
