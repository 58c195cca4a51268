import { describe, expect, it } from 'vitest'
import { joinPages, moveBreak } from './page-breaks.ts'

const pages = ['A fox woke. It ran.', 'It slept. The end.']

describe('a break between pages', () => {
  it('moves by a sentence, there and back', () => {
    const later = moveBreak(pages, 0, 'later', 'en')
    expect(later).toEqual(['A fox woke. It ran. It slept.', 'The end.'])
    expect(moveBreak(later ?? [], 0, 'earlier', 'en')).toEqual(pages)
    expect(moveBreak(['狐狸醒了。它跑了。', '它睡了。'], 0, 'earlier', 'zh')).toEqual([
      '狐狸醒了。',
      '它跑了。它睡了。',
    ])
  })

  it('stays where a page would be left empty, or grow too long', () => {
    expect(moveBreak(['One.', 'Two.'], 0, 'later', 'en')).toBeNull()
    expect(moveBreak(['One.', 'Two.'], 0, 'earlier', 'en')).toBeNull()
    expect(moveBreak(pages, 1, 'later', 'en')).toBeNull()
    const long = 'a'.repeat(9_995)
    expect(moveBreak([`${long}.`, 'Two two two. Three.'], 0, 'later', 'en')).toBeNull()
    expect(joinPages([long, 'and on'], 0)).toBeNull()
  })

  it('goes, and both are one page', () => {
    expect(joinPages([...pages, 'More.'], 1)).toEqual([pages[0], 'It slept. The end.\n\nMore.'])
    expect(joinPages(pages, 1)).toBeNull()
  })
})
