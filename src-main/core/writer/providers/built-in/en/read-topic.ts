import type { SeededRandom } from '#core/seeded-random.ts'
import type { Kind, Pronoun, Thing, TopicReading } from '../model.ts'
import { pastOf, singular } from './grammar.ts'
import { kinds } from './lexicon/index.ts'
import { knownThings } from './lexicon/things.ts'
import { knownNames, names } from './names.ts'
import { findTrouble, type Trouble } from './troubles.ts'
import { worlds } from './worlds/index.ts'

/**
 * Finds in a topic what a story can be made of: who, where, what, and what the matter is. Everything it answers in
 * `topicNouns` is bound to a role that the story's text names. It never fails; a topic with nothing usable gives a
 * reading with nothing in it.
 */
export function readTopic(topic: string, random: SeededRandom): TopicReading {
  const words = topic.replace(/[’`]/g, "'").match(/[\p{L}][\p{L}'-]*/gu) ?? []
  const lower = words.map((word) => word.toLowerCase().replace(/'s$/, ''))
  const text = ` ${words.map((word) => word.toLowerCase()).join(' ')} `

  const trouble = findTrouble(text, random)
  const spoken = trouble?.object ?? ''
  const claimed = new Set<string>()
  const found = findNouns(lower, trouble)
  const person = findName(words, lower)
  const unknown = found.kinds.length === 0 ? findUnknownHero(text) : null

  const movers = found.kinds.filter((kind) => !kind.stays)
  const fixed = found.kinds.filter((kind) => kind.stays)
  let heroKind: Kind | null = movers[0] ?? unknown
  const friendKind: Kind | null = movers[1] ?? fixed[0] ?? null
  const isFirstPerson = /\b(?:i|my|me|our|we)\b/.test(text)
  if (heroKind === null && (person !== null || isFirstPerson)) {
    heroKind = kindNamed(childFor(person?.pronoun ?? random.pick(['she', 'he'] as const)))
  } else if (heroKind !== null) claimed.add(heroKind.noun)
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
  'somebody-new', 'cross-words', 'one-for-two', 'a-gift', 'small-journey', 'the-map', 'the-slow-race', 'rained-off', 'the-secret',
]
const thingShapes = ['lost-and-found', 'whose-is-it', 'a-gift', 'one-for-two', 'mended', 'the-parcel']

/** Where the words for a place want another preposition than `in the`. */
const placePhrases: Readonly<Record<string, string>> = {
  space: 'in space', 'outer space': 'in outer space', snow: 'in the snow', winter: 'in the winter snow', ice: 'on the ice',
  moon: 'on the moon', mars: 'on Mars', saturn: 'near Saturn', jupiter: 'near Jupiter', stars: 'among the stars',
  underwater: 'deep underwater', 'bottom of the sea': 'at the bottom of the sea', 'sea floor': 'on the sea floor',
  beach: 'on the beach', island: 'on the island', coast: 'on the coast', shore: 'on the shore', sea: 'by the sea',
  ocean: 'by the ocean', seaside: 'at the seaside', port: 'at the port', mountain: 'on the mountain', mountains: 'in the mountains',
  hill: 'on the hill', farm: 'on the farm', cliff: 'on the cliff', peak: 'on the peak', volcano: 'by the volcano',
  river: 'by the river', stream: 'by the stream', brook: 'by the brook', pond: 'by the pond', lake: 'by the lake',
  creek: 'by the creek', waterfall: 'by the waterfall', canal: 'by the canal', reef: 'at the reef', coral: 'among the coral',
  clouds: 'up in the clouds', cloud: 'up by the cloud', rainbow: 'near the rainbow', wind: 'up in the wind', heaven: 'up in the sky',
  sand: 'in the sand', dune: 'by the dune', oasis: 'by the oasis', pyramid: 'by the pyramid', street: 'in the street',
  road: 'by the road', station: 'at the station', 'train station': 'by the train station', zoo: 'at the zoo', park: 'in the park',
  market: 'at the market', circus: 'at the circus', playground: 'at the playground', 'north pole': 'at the North Pole',
  christmas: 'in the snow at Christmas', iceberg: 'by the iceberg', mill: 'by the mill', windmill: 'by the windmill',
  church: 'by the church', bakery: 'by the bakery', cottage: 'by the cottage', grass: 'in the long grass', woods: 'in the woods',
  arctic: 'in the Arctic', antarctica: 'in Antarctica', galaxy: 'in the galaxy', planet: 'on the planet', outback: 'in the outback',
  'milky way': 'near the Milky Way', tower: 'by the tower', shop: 'by the shop', museum: 'by the museum', hospital: 'by the hospital',
  'deep sea': 'in the deep sea', volcanoes: 'by the volcano', library: 'by the library',
}

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

const kindsByNoun = new Map(kinds.flatMap((kind) => [[kind.noun, kind] as const, [kind.plural, kind] as const]))
const thingsByNoun = new Map(
  knownThings.flatMap((thing) => [
    [thing.noun, thing] as const,
    [`${thing.adjective} ${thing.noun}`, thing] as const,
  ]),
)
const placesByWord = new Map(worlds.flatMap((world) => world.words.map((word) => [word, world.id] as const)))
const colours = new Set('red blue green yellow golden silver white black purple pink orange brown magic tiny old new lost'.split(' '))

function kindNamed(noun: string): Kind {
  const kind = kindsByNoun.get(noun)
  if (kind === undefined) throw new Error(`No kind is called ${noun}`)
  return kind
}

const childFor = (pronoun: Pronoun): string => (pronoun === 'she' ? 'girl' : pronoun === 'he' ? 'boy' : 'child')

/** Longest phrases first, so that a polar bear is no bear and a teddy bear neither. */
function findNouns(words: readonly string[], trouble: Trouble | null): FoundNouns {
  const foundKinds: Kind[] = []
  const foundThings: Thing[] = []
  let place: FoundPlace | null = null
  const taken = trouble?.kind === 'fear' ? new Set(trouble.object.split(' ')) : new Set<string>()
  for (let at = 0; at < words.length; ) {
    const step = [3, 2, 1].find((length) => {
      const phrase = words.slice(at, at + length).join(' ')
      const last = singular(phrase)
      if (at + length > words.length || taken.has(phrase)) return false
      const worldId = placesByWord.get(phrase) ?? placesByWord.get(last)
      const kind = kindsByNoun.get(phrase) ?? kindsByNoun.get(last)
      const thing = thingsByNoun.get(phrase) ?? thingsByNoun.get(last)
      if (kind !== undefined) {
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
function findName(words: readonly string[], lower: readonly string[]): { name: string; pronoun: Pronoun } | null {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const allCapitals = words.length > 2 && capitals > words.length / 2
  const nameWords = new Set(['rose', 'may', 'bear', 'jack', 'ruby', 'pearl', 'ivy', 'fern', 'wren', 'max', 'mark', 'sunny', 'bee', 'kit', 'moss', 'sol', 'tuck'])
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
  return thingsByNoun.has(word) || /^(?:i|i'm|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|the|a|an|and|of|who|in)$/.test(word)
}

/** `a quokka who plays the tuba`: a word in no list that does something can still be a hero. */
function findUnknownHero(text: string): Kind | null {
  const match =
    / (?:a|an|the|my|one) (?:(?:little|small|tiny|big|brave|shy|young|old|sleepy|lonely|happy|grumpy|clever|curious|silly|kind) )*([a-z]{3,14}) (?:who|that|which|is|was|has|can't|cannot|wants|goes|learns|loses|finds|named|called|and) /.exec(text)
  const noun = match?.[1]
  if (noun === undefined || !/[aeiouy]/.test(noun) || /(.)\1\1/.test(noun) || notHeroes.has(noun)) return null
  if (thingsByNoun.has(noun) || placesByWord.has(noun)) return null
  return {
    noun,
    plural: noun.endsWith('s') ? noun : `${noun}s`,
    type: 'animal',
    gait: 'walk',
    worlds: ['forest', 'meadow', 'river', 'village', 'garden'],
    home: 'little house',
    bed: 'bed',
    hands: 'paws',
    look: `a small friendly ${noun}`,
    pronoun: null,
    stays: false,
    onlyWhenAsked: true,
  }
}

const notHeroes = new Set('one day time night story thing place world first best family friend friends birthday party morning love song adventure journey trip'.split(' '))

/** `who plays the tuba` as told of the hero: `played the tuba`. Only what a verb begins and few words follow. */
function findDeed(text: string, trouble: Trouble | null): string | null {
  if (trouble !== null && !trouble.shapeIds.includes('a-tune')) return null
  const match = / (?:who|that|which) ([a-z]+)((?: [a-z'-]+){1,5}) $/.exec(text.replace(/ (?:and|but|because|when|until) .*$/, ' '))
  const verb = match?.[1] === undefined ? null : pastOf(match[1])
  if (verb === null || match?.[2] === undefined) return null
  return `${verb}${match[2].replace(/\b(?:my|your)\b/g, 'the')}`
}
