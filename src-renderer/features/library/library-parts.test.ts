import { describe, expect, it } from 'vitest'
import { neighbourOf } from './focus.ts'
import { commonTags, longestTag, mostTags, retagged, withTag } from './tag-editing.ts'

describe('where the focus goes after a deletion', () => {
  const ids = ['a', 'b', 'c', 'd']

  it('is the next story, else the one before, else nowhere', () => {
    expect(neighbourOf(ids, new Set(['b']))).toBe('c')
    expect(neighbourOf(ids, new Set(['b', 'c']))).toBe('d')
    expect(neighbourOf(ids, new Set(['a', 'c']))).toBe('d')
    expect(neighbourOf(ids, new Set(['d']))).toBe('c')
    expect(neighbourOf(ids, new Set(['b', 'd']))).toBe('a')
    expect(neighbourOf(ids, new Set(ids))).toBeNull()
    expect(neighbourOf([], new Set(['x']))).toBeNull()
  })
})

describe('tags', () => {
  it('are trimmed, kept short, and each is there once whatever its case', () => {
    expect(withTag(['sea'], '  for \n Ada ')).toEqual(['sea', 'for Ada'])
    expect(withTag(['sea'], 'SEA')).toEqual(['sea'])
    expect(withTag([], ' \t ')).toEqual([])
    expect(withTag([], 'x'.repeat(99))[0]).toHaveLength(longestTag)
    const full = Array.from({ length: mostTags }, (_, index) => `t${index}`)
    expect(withTag(full, 'one more')).toBe(full)
  })

  it('of several stories change in what they have in common alone', () => {
    const stories = [{ tags: ['sea', 'Ada'] }, { tags: ['night', 'SEA'] }]
    expect(commonTags(stories)).toEqual(['sea'])
    expect(stories.map(({ tags }) => retagged(tags, ['sea'], ['funny']))).toEqual([
      ['Ada', 'funny'],
      ['night', 'funny'],
    ])
  })
})
