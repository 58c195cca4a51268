import { describe, expect, it } from 'vitest'
import type { StorySummary } from '#contract/index.ts'
import { makingOf, pickEvening } from './story-progress.ts'

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

  it('knows a story that is to be made later', () => {
    const pictures = { total: 8, completed: 0, failed: 0 }
    expect(makingOf({ status: 'writing', pictures, begins: { kind: 'at', at: 7 } })).toEqual({
      kind: 'waiting',
      at: 7,
    })
    expect(makingOf({ status: 'writing', pictures, begins: { kind: 'after-others' } })).toEqual({
      kind: 'waiting',
      at: null,
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

describe('pickEvening', () => {
  const stories = [
    story('read', { lastReadAt: 5, lastReadPage: 8 }),
    story('a', {}),
    story('making', { status: 'illustrating' }),
    story('b', {}),
  ]

  it('takes another unread one each day, the same all day', () => {
    const days = [7, 7, 8, 9].map((day) => pickEvening(stories, day, null)?.id)
    expect(days).toEqual(['b', 'b', 'a', 'b'])
  })

  it('never the one that is being read anyway, and an old one rather than none', () => {
    expect(pickEvening(stories, 7, { id: 'b' })?.id).toBe('a')
    expect(pickEvening(stories.slice(0, 1), 3, null)?.id).toBe('read')
    expect(pickEvening([], 3, null)).toBeUndefined()
  })
})
