import { describe, expect, it } from 'vitest'
import { articleFor, pastOf, polish, singular, titleCase } from './grammar.ts'

describe('polish', () => {
  it.each([
    ['a owl and an fox', 'A owl and an fox'.replace('A owl', 'An owl').replace('an fox', 'a fox')],
    ['she saw a unicorn and a old hat.', 'She saw a unicorn and an old hat.'],
    ['hello . it was a  hour', 'Hello. It was an hour'],
    ["“don't,” said pip. “no.”", '“Don’t,” said pip. “No.”'],
    ['“where?” asked the fox. then he ran.', '“Where?” asked the fox. Then he ran.'],
  ])('%j becomes %j', (raw, polished) => {
    expect(polish(raw)).toBe(polished)
  })
})

describe('articleFor', () => {
  it.each([
    ['owl', 'an'],
    ['unicorn', 'a'],
    ['umbrella', 'an'],
    ['hour', 'an'],
    ['house', 'a'],
    ['one-eyed', 'a'],
  ])('%s takes %s', (word, article) => {
    expect(articleFor(word)).toBe(article)
  })
})

describe('titleCase', () => {
  it('leaves small words small except at either end', () => {
    expect(titleCase('the fox and the moon')).toBe('The Fox and the Moon')
    expect(titleCase('a thing to come to')).toBe('A Thing to Come To')
  })
})

describe('singular and pastOf', () => {
  it('undo plurals', () => {
    expect(['foxes', 'mice', 'berries', 'bus', 'glass', 'boats'].map(singular)).toEqual([
      'fox',
      'mouse',
      'berry',
      'bus',
      'glass',
      'boat',
    ])
  })

  it('put verbs into the past, and leave alone what is none', () => {
    expect(['plays', 'carries', 'is', 'hops', 'bakes', 'wants', 'tuba', 'cross'].map(pastOf)).toEqual([
      'played',
      'carried',
      'was',
      'hopped',
      'baked',
      'wanted',
      null,
      null,
    ])
  })
})
