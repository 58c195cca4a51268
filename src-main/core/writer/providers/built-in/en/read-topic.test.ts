import { createSeededRandom } from '#core/seeded-random.ts'
import { describe, expect, it } from 'vitest'
import { english } from './index.ts'
import { readTopic } from './read-topic.ts'

const read = (topic: string) => readTopic(topic, createSeededRandom(1))

describe('readTopic', () => {
  it('finds the hero and the fear', () => {
    expect(read('a fox who is afraid of the dark')).toMatchObject({
      heroKind: { noun: 'fox' },
      shapeIds: ['afraid-of-the-dark'],
    })
    expect(read('Jonas is afraid of dogs')).toMatchObject({
      heroName: 'Jonas',
      fear: 'dogs',
      friendKind: null,
    })
  })

  it('takes names for names, and knows what was lost', () => {
    expect(read('Mia and the lost mitten')).toMatchObject({
      heroName: 'Mia',
      heroPronoun: 'she',
      thing: { noun: 'mitten' },
    })
  })

  it('leaves to the story of what somebody is afraid, where the topic does not say', () => {
    expect(read('a fox who is afraid').shapeIds).toEqual(['a-fear-outgrown'])
    expect(read('a fox who is afraid').fear).toBeNull()
    expect(read('a fox who is afraid to swim').shapeIds).not.toEqual(['a-fear-outgrown'])
  })

  it('walks nobody up to strangers', () => {
    expect(read('a fox who is afraid of strangers').shapeIds).toEqual(['somebody-new'])
    expect(english.fears.join(' ')).not.toMatch(/stranger|deep|high|road|fire/)
  })

  it('takes small pictures for words', () => {
    expect(read('🦊')).toMatchObject({ heroKind: { noun: 'fox' }, topicNouns: ['fox'] })
    expect(read('🦊🐢')).toMatchObject({ heroKind: { noun: 'fox' }, friendKind: { noun: 'tortoise' } })
    expect(read('a fox 🦊 who can’t sleep 💤').topicNouns).toEqual(read('a fox who can’t sleep').topicNouns)
  })

  it('claims what it bound to a role', () => {
    expect(read('Mia and the lost mitten').topicNouns).toEqual(['Mia', 'mitten'])
    expect(read('a quokka who plays the tuba').topicNouns).toEqual(['quokka', 'tuba'])
  })

  it('lets the one who can move be the hero', () => {
    expect(read('the lighthouse and the whale')).toMatchObject({
      heroKind: { noun: 'whale' },
      friendKind: { noun: 'lighthouse', stays: true },
    })
  })

  it('makes a hero of a word in no list, with what it does', () => {
    expect(read('a quokka who plays the tuba')).toMatchObject({
      heroKind: { noun: 'quokka' },
      heroDid: 'played the tuba',
    })
  })

  it('gives a child the first day at school', () => {
    expect(read('my first day at school')).toMatchObject({
      heroKind: { type: 'person' },
      shapeIds: ['first-day'],
    })
  })

  it('finds what is to be learned', () => {
    expect(read('a penguin learns to swim')).toMatchObject({ skill: 'swim', shapeIds: ['learning'] })
    expect(read('Oskar learns to ride a bike')).toMatchObject({ skill: 'ride a bike', heroName: 'Oskar' })
  })

  it('uses the place in the topic’s own words', () => {
    expect(read('a walk in the forest')).toMatchObject({ worldId: 'forest', placeAt: 'in the forest' })
  })

  it.each(['asdf', '???', '12345', '💤🎵', '', 'x'])('claims nothing of %j', (topic) => {
    expect(read(topic)).toMatchObject({ heroKind: null, thing: null, topicNouns: [] })
  })
})
