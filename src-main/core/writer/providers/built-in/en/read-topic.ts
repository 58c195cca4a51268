import type { SeededRandom } from '#core/seeded-random.ts'
import type { Kind, Pronoun, Thing, TopicReading } from '../model.ts'
import { singular } from './grammar.ts'
import { spellPictures } from './lexicon/emoji.ts'
import { kinds } from './lexicon/index.ts'
import { placePhrases } from './lexicon/place-phrases.ts'
import { knownThings } from './lexicon/things.ts'
import { knownNames, names } from './names.ts'
import { findTrouble, type Trouble } from './troubles.ts'
import { findDeed, findUnknownHero } from './unknown-hero.ts'
import { worlds } from './worlds/index.ts'

/**
 * Finds in a topic what a story can be made of: who, where, what, and what the matter is. Everything it answers in
 * `topicNouns` is bound to a role that the story's text names. It never fails; a topic with nothing usable gives a
 * reading with nothing in it.
 */
export function readTopic(topic: string, random: SeededRandom): TopicReading {
  const words =
    spellPictures(topic)
      .replace(/[’`]/g, "'")
      .match(/[\p{L}][\p{L}'-]*/gu) ?? []
  const lower = words.map((word) => word.toLowerCase().replace(/'s$/, ''))
  const text = ` ${words.map((word) => word.toLowerCase()).join(' ')} `

  const trouble = findTrouble(text, random)
  const spoken = trouble?.object ?? ''
  const claimed = new Set<string>()
  const found = findNouns(lower, trouble)
  const person = findName(words, lower)
  const unknown =
    found.kinds.length === 0
      ? findUnknownHero(text, (noun) => thingsByNoun.has(noun) || placesByWord.has(noun))
      : null

  // `Mia and the robot` are two, `Mia the robot` is one.
  const isApart = person !== null && found.kinds.length > 0 && !isNameOf(person.name, found.kinds[0], text)
  const named = isApart ? [kindNamed(childFor(person.pronoun))] : []
  const movers = [...named, ...found.kinds.filter((kind) => !kind.stays)]
  const fixed = found.kinds.filter((kind) => kind.stays)
  let heroKind: Kind | null = movers[0] ?? unknown
  const friendKind: Kind | null = movers[1] ?? fixed[0] ?? null
  const isFirstPerson = /\b(?:i|my|me|our|we)\b/.test(text)
  if (heroKind === null && (person !== null || isFirstPerson)) {
    heroKind = kindNamed(childFor(person?.pronoun ?? random.pick(['she', 'he'] as const)))
  } else if (heroKind !== null && !isApart) claimed.add(heroKind.noun)
  if (friendKind !== null) claimed.add(friendKind.noun)
  if (person !== null) claimed.add(person.name)

  const did = unknown !== null || movers.length > 0 ? findDeed(text, trouble) : null
  const isTold = (thing: Thing): boolean => did?.split(' ').includes(thing.noun) === true
  for (const { noun } of found.things) if (did?.split(' ').includes(noun) === true) claimed.add(noun)
  const thing = trouble?.thing ?? found.things.find((one) => !isTold(one)) ?? null
  if (thing !== null) claimed.add(thing.noun)
  if (found.place !== null) claimed.add(found.place.word)

  return {
    heroKind,
    heroName: person?.name ?? null,
    heroPronoun: person?.pronoun ?? null,
    heroDid: did,
    friendKind,
    friendName: null,
    thing,
    worldId: found.place?.worldId ?? null,
    placeAt: found.place?.at ?? null,
    fear: trouble?.kind === 'fear' ? spoken : null,
    skill: trouble?.kind === 'skill' ? spoken : null,
    shapeIds: trouble?.shapeIds ?? (friendKind !== null ? friendShapes : thing !== null ? thingShapes : []),
    topicNouns: [...claimed],
  }
}

const friendShapes = [
  'somebody-new',
  'cross-words',
  'one-for-two',
  'a-gift',
  'small-journey',
  'the-slow-race',
  'rained-off',
  'the-secret',
  'a-grumpy-day',
  'the-great-soup',
  'noise-in-the-night',
  'a-star-to-return',
  'waiting-for-a-seed',
  'small-and-lost',
]
const thingShapes = ['lost-and-found', 'whose-is-it', 'a-gift', 'one-for-two', 'the-parcel']

interface FoundPlace {
  readonly word: string
  readonly worldId: string
  readonly at: string
}

interface FoundNouns {
  readonly kinds: readonly Kind[]
  readonly things: readonly Thing[]
  readonly place: FoundPlace | null
}

const kindsByNoun = new Map(
  kinds.flatMap((kind) => [[kind.noun, kind] as const, [kind.plural, kind] as const]),
)
const thingsByNoun = new Map(
  knownThings.flatMap((thing) => [
    [thing.noun, thing] as const,
    [`${thing.adjective} ${thing.noun}`, thing] as const,
  ]),
)
const placesByWord = new Map(worlds.flatMap((world) => world.words.map((word) => [word, world.id] as const)))
const colours = new Set(
  'red blue green yellow golden silver white black purple pink orange brown magic tiny old new lost'.split(
    ' ',
  ),
)

function kindNamed(noun: string): Kind {
  const kind = kindsByNoun.get(noun)
  if (kind === undefined) throw new Error(`No kind is called ${noun}`)
  return kind
}

/** Whether the name stands beside the noun: `princess Ruby`, `Finn the fisherman`, `a bear called Bo`. */
function isNameOf(name: string, kind: Kind | undefined, text: string): boolean {
  const [who, what] = [name.toLowerCase(), kind?.noun ?? '']
  const phrases = [
    `${what} ${who}`,
    `${who} the ${what}`,
    `${who} a ${what}`,
    `${what} called ${who}`,
    `${what} named ${who}`,
  ]
  return phrases.some((phrase) => text.includes(` ${phrase} `))
}

const childFor = (pronoun: Pronoun): string =>
  pronoun === 'she' ? 'girl' : pronoun === 'he' ? 'boy' : 'child'

/** Longest phrases first, so that a polar bear is no bear and a teddy bear neither. */
function findNouns(words: readonly string[], trouble: Trouble | null): FoundNouns {
  const foundKinds: Kind[] = []
  const foundThings: Thing[] = []
  let place: FoundPlace | null = null
  const taken = trouble?.kind === 'fear' ? new Set(trouble.object.split(' ')) : new Set<string>()
  for (let at = 0; at < words.length;) {
    const step = [3, 2, 1].find((length) => {
      const phrase = words.slice(at, at + length).join(' ')
      const last = singular(phrase)
      if (at + length > words.length || taken.has(phrase)) return false
      const worldId = placesByWord.get(phrase) ?? placesByWord.get(last)
      const kind = kindsByNoun.get(phrase) ?? kindsByNoun.get(last)
      const thing = thingsByNoun.get(phrase) ?? thingsByNoun.get(last)
      // A kite is a hero where it comes first or does something; else it is a thing to have.
      const acts = /^(?:who|that|which)$/.test(words[at + length] ?? '')
      const isThing = kind?.type === 'machine' && thing !== undefined && foundKinds.length > 0 && !acts
      if (kind !== undefined && !isThing) {
        if (!foundKinds.includes(kind)) foundKinds.push(kind)
      } else if (worldId !== undefined) {
        const word = placesByWord.has(phrase) ? phrase : last
        place ??= { word, worldId, at: placePhrases[word] ?? `in the ${word}` }
      } else if (thing !== undefined) {
        const before = words[at - 1] ?? ''
        const adjective = colours.has(before) && before !== 'lost' ? before : thing.adjective
        foundThings.push({ noun: thing.noun, adjective })
      } else return false
      return true
    })
    at += step ?? 1
  }
  return { kinds: foundKinds, things: foundThings, place }
}

/** A first name: known, or written with a capital where others are not, or after `called`. */
function findName(
  words: readonly string[],
  lower: readonly string[],
): { name: string; pronoun: Pronoun } | null {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const allCapitals = words.length > 2 && capitals > words.length / 2
  const nameWords = new Set([
    'rose',
    'may',
    'bear',
    'jack',
    'ruby',
    'pearl',
    'ivy',
    'fern',
    'wren',
    'max',
    'mark',
    'sunny',
    'bee',
    'kit',
    'moss',
    'sol',
    'tuck',
  ])
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/'s$/, '')
    const small = lower[index] ?? ''
    const follows = lower[index - 1] === 'called' || lower[index - 1] === 'named'
    const capital = /^\p{Lu}\p{Ll}+$/u.test(bare)
    const isShe = knownNames.she.includes(small) || names.she.some((name) => name.toLowerCase() === small)
    const isHe = knownNames.he.includes(small) || names.he.some((name) => name.toLowerCase() === small)
    const known = (isShe || isHe) && (capital || !nameWords.has(small)) && bare.length > 2
    const marked = capital && index > 0 && !allCapitals && !isCommonWord(small)
    if (!(known || follows || marked) || kindsByNoun.has(small) || placesByWord.has(small)) continue
    const name = bare.charAt(0).toUpperCase() + bare.slice(1)
    return { name, pronoun: isShe ? 'she' : isHe ? 'he' : 'they' }
  }
  return null
}

function isCommonWord(word: string): boolean {
  return (
    thingsByNoun.has(word) ||
    /^(?:i|i'm|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|the|a|an|and|of|who|in)$/.test(
      word,
    )
  )
}
