import type { Character } from '../story/scene.ts'

/**
 * Rewording for pages that a provider refused or blacked out. The AI Horde's filter becomes suspicious when words
 * for the young (girl, little, tiny) meet words of the body, bed or bath, and then silently swaps in adult ones; so
 * both sorts go. People become animals, the same one on each page of a story, dressed as the person was.
 */

/** Kinds of heroes that are people. */
const people = new Set(
  (
    'girl boy child kid baby toddler infant teenager teen youth person human woman man lady gentleman mother father ' +
    'mum mom mommy mummy dad daddy parent grandmother grandfather grandma grandpa granny grandparent aunt uncle ' +
    'sister brother twin daughter son cousin neighbour neighbor princess prince king queen knight pirate sailor ' +
    'captain farmer gardener baker cook teacher pupil schoolgirl schoolboy student doctor nurse firefighter ' +
    'astronaut explorer inventor painter musician dancer ballerina wizard witch magician fairy mermaid elf gnome ' +
    'dwarf giant'
  ).split(' '),
)

/** Animals to stand in for people, all of them friendly at any size. */
const standIns = ['bear', 'rabbit', 'fox', 'hedgehog', 'badger', 'otter', 'owl', 'mouse'] as const

/** Word for word replacements, whole words in any case; an empty one takes the word out. */
const neutral: Readonly<Record<string, string>> = {
  little: '',
  small: '',
  tiny: '',
  young: '',
  younger: '',
  wee: '',
  petite: '',
  childlike: '',
  girlish: '',
  boyish: '',
  teenage: '',
  cub: 'animal',
  kitten: 'cat',
  puppy: 'dog',
  girl: 'friend',
  girls: 'friends',
  boy: 'friend',
  boys: 'friends',
  child: 'friend',
  children: 'friends',
  kid: 'friend',
  kids: 'friends',
  baby: 'friend',
  babies: 'friends',
  toddler: 'friend',
  infant: 'friend',
  teenager: 'friend',
  teen: 'friend',
  daughter: 'friend',
  son: 'friend',
  sister: 'friend',
  brother: 'friend',
  mother: 'friend',
  mum: 'friend',
  mom: 'friend',
  mommy: 'friend',
  mummy: 'friend',
  father: 'friend',
  dad: 'friend',
  daddy: 'friend',
  woman: 'friend',
  man: 'friend',
  lady: 'friend',
  schoolgirl: 'friend',
  schoolboy: 'friend',
  princess: 'friend',
  bed: 'quilt',
  beds: 'quilts',
  bedroom: 'room',
  bath: 'pond',
  bathtub: 'pond',
  bathroom: 'washroom',
  bathing: 'splashing',
  shower: 'rain',
  naked: '',
  nude: '',
  bare: '',
  barefoot: '',
  undressed: '',
  undressing: '',
  underwear: 'clothes',
  pyjamas: 'a warm jumper',
  pajamas: 'a warm jumper',
  nightgown: 'a warm jumper',
  nightdress: 'a warm jumper',
  swimsuit: 'a warm jumper',
  bikini: 'a warm jumper',
  skirt: 'coat',
  dress: 'coat',
  skin: 'fur',
  body: 'shape',
  lap: 'side',
  kiss: 'wave',
  kisses: 'waves',
  kissing: 'waving',
  kissed: 'waved',
  hug: 'greet',
  hugs: 'greets',
  hugging: 'greeting',
  hugged: 'greeted',
  cuddle: 'rest',
  cuddles: 'rests',
  cuddling: 'resting',
  sexy: '',
  hot: 'warm',
  wet: 'shiny',
  sweaty: '',
  touching: 'near',
  lying: 'resting',
}

const neutralPattern = new RegExp(`\\b(?:${Object.keys(neutral).join('|')})\\b`, 'giu')

/** Takes ages out of a text: `a 6-year-old`, `aged seven`, `six years old`. */
export const withoutAges = (text: string): string =>
  text
    .replace(/\b(?:[\p{L}\d]+|\d+)[- ]years?[- ]olds?\b/giu, '')
    .replace(
      /\b(?:aged?|age of)\s+(?:about\s+)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu,
      '',
    )

/** `a rabbit` from `rabbit`, `an owl` from `owl`. */
const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

/** What a person wore, so that the animal in its place is known by it: `in a yellow raincoat`. */
const clothesOf = (look: string): string =>
  /\b(?:wearing|dressed in|in)\s+(?:an?|the|his|her|their)\s+[^,.;]+/iu.exec(look)?.[0] ?? ''

export const isPerson = (character: Pick<Character, 'kind'>): boolean =>
  character.kind
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => people.has(word))

/**
 * The cast with animals in the place of people, each always the same for a story's seed, none that the cast has
 * already; and every look in neutral words.
 */
export const gentleCast = (cast: readonly Character[], seed: number): readonly Character[] => {
  const taken = new Set(cast.map((character) => character.kind.toLowerCase()))
  const free = standIns.filter((animal) => !taken.has(animal))
  let next = seed % free.length
  return cast.map((character) => {
    if (!isPerson(character)) return { ...character, look: gentleWords(character.look) }
    const animal = free[next % free.length] ?? 'bear'
    next += 1
    const clothes = gentleWords(clothesOf(character.look))
    return { ...character, kind: animal, look: `${withArticle(`friendly ${animal}`)} ${clothes}`.trim() }
  })
}

/** A text in neutral words; what is left of the sentence stays readable enough for a picture model. */
export const gentleWords = (text: string): string =>
  withoutAges(text)
    .replace(neutralPattern, (word) => neutral[word.toLowerCase()] ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;!?])/gu, '$1')
    .trim()
