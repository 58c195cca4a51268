import { describe, expect, it } from 'vitest'
import { languages } from '#contract/index.ts'
import { knowsSyllables, loadSyllables } from './syllables.ts'

describe('syllables', () => {
  it.each([
    ['en', 'wonderful', ['won', 'der', 'ful']],
    ['de', 'Schmetterling', ['Schmet', 'ter', 'ling']],
    ['es', 'mariposa', ['ma', 'ri', 'po', 'sa']],
    ['fr', 'papillon', ['pa', 'pillon']],
    ['it', 'farfalla', ['far', 'fal', 'la']],
    ['pt', 'borboleta', ['bor', 'bo', 'le', 'ta']],
    ['nl', 'vlinders', ['vlin', 'ders']],
    ['pl', 'motylek', ['mo', 'ty', 'lek']],
    ['uk', 'метелики', ['ме', 'те', 'ли', 'ки']],
    ['tr', 'kelebek', ['ke', 'le', 'bek']],
  ] as const)('%s: %s', async (language, word, expected) => {
    const split = await loadSyllables(language)
    expect(split?.(word)).toEqual(expected)
  })

  it('lose nothing of a word, whatever stands around it', async () => {
    for (const language of languages.filter(knowsSyllables)) {
      const split = await loadSyllables(language)
      for (const word of [
        '“Wonderful!”',
        'rain-coat,',
        'x',
        '',
        'ÀÉÎÕÜ',
        '<b>lantern</b>',
        '123456',
        'fire\u00ADfly',
      ]) {
        expect(split?.(word).join('')).toBe(word)
      }
    }
  })

  it('are not marked where no patterns know them', async () => {
    expect(languages.filter((language) => !knowsSyllables(language))).toEqual(['ar', 'hi', 'ja', 'zh'])
    expect(await loadSyllables('ar')).toBeNull()
  })
})
