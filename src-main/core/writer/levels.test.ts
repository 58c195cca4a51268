import { levels } from '#contract/index.ts'
import { describe, expect, it } from 'vitest'
import { levelGuides } from './levels.ts'

describe('levelGuides', () => {
  it('asks more of every next level', () => {
    const guides = levels.map((level) => levelGuides[level])
    for (const [index, guide] of guides.slice(1).entries()) {
      const easier = guides[index]
      expect(guide.wordsPerPage.about).toBeGreaterThan(easier?.wordsPerPage.about ?? 0)
      expect(guide.sentenceWords.about).toBeGreaterThan(easier?.sentenceWords.about ?? 0)
      expect(guide.grade.max).toBeGreaterThan(easier?.grade.max ?? 0)
    }
  })
})
