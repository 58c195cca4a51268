import { createSeededRandom } from '#core/seeded-random.ts'
import { describe, expect, it } from 'vitest'
import { expand, slotsOf } from './template.ts'

const sources = (slots: Record<string, string>, recalled = 0) => ({
  slot: (name: string) => slots[name] ?? `<${name}>`,
  recall: () => recalled,
  random: createSeededRandom(1),
})

describe('expand', () => {
  it('chooses one alternative, nested and empty ones too', () => {
    const told = new Set(
      Array.from({ length: 80 }, (_, seed) =>
        expand('a[b[c|d]|]e', { ...sources({}), random: createSeededRandom(seed) }),
      ),
    )
    expect([...told].sort()).toEqual(['abce', 'abde', 'ae'])
  })

  it('fills slots, with a capital where one is asked for, and expands what it filled in', () => {
    expect(expand('{Hero} saw {it}.', sources({ hero: 'pip', it: 'the {what}', what: 'moon' }))).toBe(
      'Pip saw the moon.',
    )
  })

  it('takes the same place in every choice of one label', () => {
    expect(expand('[@x mop|turnip] and [@x the mop|the turnip]', sources({}, 0.9))).toBe(
      'turnip and the turnip',
    )
  })

  it.each(['[a', '{a', 'a]', '}'])('refuses %s', (template) => {
    expect(() => expand(template, sources({}))).toThrow()
  })

  it('refuses data that refers to itself', () => {
    expect(() => expand('{a}', sources({ a: '{a}' }))).toThrow('itself')
  })
})

describe('slotsOf', () => {
  it('lists what a template asks for', () => {
    expect(slotsOf('[{a}|b] {~c}')).toEqual(['a', '~c'])
  })
})
