import { createSeededRandom } from '#core/seeded-random.ts'
import { describe, expect, it } from 'vitest'
import { anchor, markPronoun, withoutMarks } from './anchor.ts'
import { english } from './en/index.ts'
import type { Member } from './model.ts'

const kind = english.kinds.find(({ noun }) => noun === 'fox')
if (kind === undefined) throw new Error('No fox')
const pip: Member = { id: 'hero', name: 'Pip', kind, pronoun: 'he', look: '' }
const he = markPronoun('He', pip)
const his = markPronoun('his', pip)

const tellings = (text: string, own: readonly string[] = ['Pip', 'fox']): Set<string> =>
  new Set(
    Array.from({ length: 60 }, (_, seed) =>
      anchor(text, [pip], own, 'early', () => true, createSeededRandom(seed)),
    ),
  )

describe('anchor', () => {
  it('says now and then who it is about', () => {
    expect([...tellings(`${he} looked up.`)].sort()).toEqual([
      'He looked up.',
      'Pip looked up.',
      'The fox looked up.',
    ])
  })

  it('keeps the owner an owner', () => {
    expect([...tellings(`There was ${his} hat.`)].sort()).toEqual([
      'There was Pip’s hat.',
      'There was his hat.',
      'There was the fox’s hat.',
    ])
  })

  it('leaves alone what is said aloud, and sentences that name someone anyway', () => {
    expect(tellings(`“${he} looked up.”`)).toEqual(new Set(['“He looked up.”']))
    expect(tellings(`Pip sat where ${his} hat was.`)).toEqual(new Set(['Pip sat where his hat was.']))
  })

  it('leaves no mark behind', () => {
    expect(withoutMarks(`${he} took ${his} hat.`)).toBe('He took his hat.')
  })
})
