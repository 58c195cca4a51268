import type { KeptHero } from '#core/story/brief.ts'
import type { Kind, StoryLanguage, TopicReading } from './model.ts'

/** What a hero of the family's is told as. One of a kind that no list has is at home where anybody can be. */
export const kindOf = ({ kind, look }: KeptHero, language: StoryLanguage): Kind => {
  const noun = kind.toLowerCase()
  const known = language.kinds.find((each) => each.noun === noun || each.plural === noun)
  if (known !== undefined) return { ...known, look, onlyWhenAsked: true, stays: false }
  return {
    noun,
    plural: /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`,
    type: 'wonder',
    gait: 'walk',
    worlds: ['village', 'forest', 'meadow', 'garden', 'river'],
    home: 'house',
    bed: 'bed',
    hands: 'hands',
    look,
    pronoun: null,
    stays: false,
    onlyWhenAsked: true,
  }
}

/**
 * The topic read anew for heroes who are given: they have the first places, and whoever else the topic names is whom
 * they meet. What the topic no longer has a place for is not promised.
 */
export const withHeroes = (
  reading: TopicReading,
  topic: string,
  [hero, friend]: readonly KeptHero[],
  language: StoryLanguage,
): TopicReading => {
  if (hero === undefined) return reading
  const heroKind = kindOf(hero, language)
  const words = ` ${topic.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const isNamed = (kind: Kind): boolean =>
    words.includes(` ${kind.noun} `) || words.includes(` ${kind.plural} `)
  const others = [reading.heroKind, reading.friendKind].filter(
    (kind): kind is Kind => kind !== null && kind.noun !== heroKind.noun && isNamed(kind),
  )
  const friendKind = friend === undefined ? (others[0] ?? null) : kindOf(friend, language)
  const told = new Set([heroKind.noun, friendKind?.noun, hero.name, friend?.name])
  const left = new Set([reading.heroKind?.noun, reading.friendKind?.noun, reading.heroName])
  return {
    ...reading,
    heroKind,
    heroName: hero.name,
    heroPronoun: hero.pronoun,
    // What the topic's own hero did is not this one's doing.
    heroDid: reading.heroKind !== null && others.includes(reading.heroKind) ? null : reading.heroDid,
    friendKind,
    friendName: friend?.name ?? null,
    topicNouns: reading.topicNouns.filter((noun) => !left.has(noun) || told.has(noun)),
  }
}
