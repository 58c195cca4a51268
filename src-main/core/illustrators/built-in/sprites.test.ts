import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../writer/providers/built-in/en/lexicon/index.ts'
import { knownThings } from '../../writer/providers/built-in/en/lexicon/things.ts'
import { animalFaces, wholeBodies } from './figures/faces.ts'
import { findPerson, personSprites } from './figures/person.ts'
import { fallbackSprite, findSprite, spriteFor, spriteNames } from './sprites.ts'

const file = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json')
const set = JSON.parse(readFileSync(file, 'utf8')) as { readonly icons: Readonly<Record<string, unknown>> }
const known = new Set(Object.keys(set.icons))

describe('the sprites', () => {
  it('are all in the emoji set', () => {
    const wanted = [
      ...spriteNames,
      ...Object.values(animalFaces).map(({ head }) => head),
      ...Object.keys(wholeBodies),
      ...personSprites,
      'robot',
      'alien',
      'unicorn',
      'moose',
    ]
    expect(wanted.filter((name) => !known.has(name))).toEqual([])
  })

  it.each([
    ['foxes', 'fox'],
    ['the old oak trees', 'deciduous-tree'],
    ['mice', 'mouse'],
    ['red mittens', 'gloves'],
    ['ladybirds', 'lady-beetle'],
    ['berries', 'blueberries'],
    ['slice of cheese', 'cheese-wedge'],
    ['Lanterns', 'lantern'],
  ])('find %s', (noun, name) => {
    expect(findSprite(noun)?.name).toBe(name)
  })

  it('have something pretty for the unknown', () => {
    expect(findSprite('quintessence')).toBeNull()
    expect(spriteFor('quintessence')).toBe(fallbackSprite)
    expect(spriteFor('')).toBe(fallbackSprite)
    expect(spriteFor('constructor')).toBe(fallbackSprite)
  })

  it('show every kind that the storyteller casts as itself', () => {
    const missing = kinds
      .map(({ noun }) => noun)
      .filter(
        (noun) =>
          findSprite(noun) === null &&
          findPerson(noun) === null &&
          !['fairy', 'mermaid', 'monster'].includes(noun),
      )
    expect(missing).toEqual([])
  })

  it('show nearly every thing that the storyteller knows as itself', () => {
    const missing = knownThings.map(({ noun }) => noun).filter((noun) => findSprite(noun) === null)
    expect(missing).toEqual([])
  })
})
