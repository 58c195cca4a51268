import type { SeededRandom } from '#core/seeded-random.ts'
import type { Thing } from '../model.ts'
import { singular } from './grammar.ts'
import { kinds } from './lexicon/index.ts'
import { knownThings } from './lexicon/things.ts'

/** What the matter is in a topic, and which plots suit it. */
export interface Trouble {
  readonly kind: 'fear' | 'skill' | 'plain'
  /** What is feared or to be learned; empty otherwise. */
  readonly object: string
  readonly thing: Thing | null
  readonly shapeIds: readonly string[]
}

interface Pattern {
  readonly pattern: RegExp
  readonly shapes: readonly string[]
  readonly kind?: Trouble['kind']
}

/** In order: the first that matches decides. Texts are lower case, with a space at either end. */
const patterns: readonly Pattern[] = [
  {
    pattern:
      / (?:can't|cannot|can not|couldn't|won't|doesn't want to|not|doesn't like to) (?:go to |fall )?(?:sleep|asleep|bed|sleepy) | (?:place|spot|corner|somewhere|bed|nest)(?: [a-z]+)? to (?:sleep|rest|nap) | insomnia | bedtime | good ?night | stay(?:s|ing)? (?:up|awake) | lullaby | wide awake /,
    shapes: ['cannot-sleep'],
  },
  {
    pattern:
      / (?:afraid|scared|frightened|terrified|fear|nervous) (?:of|about) (?:the )?(?:dark|darkness|night|shadows?) | fears the dark /,
    shapes: ['afraid-of-the-dark'],
  },
  {
    // In a story about a fear one walks right up to it: not so with strangers, who stay strangers until one is introduced.
    pattern:
      / (?:afraid|scared|frightened|terrified|fear|nervous) (?:of|about) (?:the )?(?:strangers?|new people|other children|people) /,
    shapes: ['somebody-new'],
  },
  {
    pattern:
      / (?:afraid|scared|frightened|terrified|fear|nervous) (?:of|about) ((?:the )?[a-z'-]+(?: [a-z'-]+){0,2}?)(?= (?:who|and|but|when|that|gets|until|learns|goes|in|at|on) | $)/,
    shapes: ['a-fear-outgrown'],
    kind: 'fear',
  },
  // Of what, the topic leaves to the story.
  {
    pattern: / (?:is|was|always|so|very|too) (?:afraid|scared|frightened) (?!of |about |to )/,
    shapes: ['a-fear-outgrown'],
  },
  {
    pattern:
      / first day | new school | kindergarten | nursery | preschool | starts? school | goes to school | first time at /,
    shapes: ['first-day'],
  },
  {
    pattern: / new baby | baby (?:brother|sister) | little (?:brother|sister) | big (?:brother|sister) /,
    shapes: ['one-for-two', 'too-small'],
  },
  { pattern: / mov(?:e|es|ing) (?:house|home|away|to) | new (?:house|home) /, shapes: ['somebody-new'] },
  {
    pattern:
      / lost (?:his|her|their|its|the|my|a) way | gets? lost | is lost | lost (?:baby|puppy|kitten|duckling|lamb|penguin|chick|cub|child|animal) /,
    shapes: ['small-and-lost'],
  },
  {
    pattern:
      / (?:lost|loses|lose|missing|mislaid|can't find|cannot find|looking for|searching for|looks for|searches for) /,
    shapes: ['lost-and-found'],
  },
  { pattern: / (?:finds|found|discovers|discovered) (?:a|an|the|some) /, shapes: ['whose-is-it'] },
  {
    pattern: / (?:broken|breaks|broke|mends?|mending|fix|fixes|repairs?|torn) /,
    shapes: ['a-gift', 'the-parcel'],
  },
  {
    pattern: / (?:grumpy|cross|angry|bad mood|mad|grouchy|sulky|sulks|tantrum|moody) /,
    shapes: ['a-grumpy-day'],
  },
  { pattern: / (?:shares?|sharing) /, shapes: ['one-for-two'] },
  {
    pattern: / (?:argues?|arguing|quarrels?|fights?|fall out|sorry|misunderstanding|apologises|apologizes) /,
    shapes: ['cross-words'],
  },
  { pattern: / surprise | secret | birthday | party /, shapes: ['the-secret', 'a-gift'] },
  { pattern: / gift | present | presents /, shapes: ['a-gift'] },
  {
    pattern: / (?:noise|strange sound|sound|mystery|mysterious|under the bed|bump in the night|haunted) /,
    shapes: ['noise-in-the-night'],
  },
  {
    pattern: / (?:race|races|fastest|fast|slow|slowest|hurry|late) | tortoise and (?:the|a) hare /,
    shapes: ['the-slow-race'],
  },
  { pattern: / (?:letter|parcel|package|postman|post|deliver|delivers|message) /, shapes: ['the-parcel'] },
  {
    pattern: / (?:seed|grow|grows|growing|plant|plants|planting|waits?|waiting|patient|patience|spring) /,
    shapes: ['waiting-for-a-seed'],
  },
  {
    pattern:
      / (?:bakes?|baking|cake|cooks?|cooking|soup|pancakes?|pie|builds?|building|invents?|inventor|makes a|made a) /,
    shapes: ['the-great-soup'],
  },
  { pattern: / (?:rainy|rain|storm|snowed in|cancelled|picnic|puddles?) /, shapes: ['rained-off'] },
  { pattern: / (?:stuck|trapped|too big|heavy) /, shapes: ['too-small'] },
  { pattern: / (?:treasure|map|pirates?|adventure|explores?|explorer|quest) /, shapes: ['small-journey'] },
  {
    pattern:
      / (?:concert|stage|stage fright|sings?|singing|dances?|dancing|orchestra|band|music|plays the|play the|performs?|show|talent) /,
    shapes: ['a-tune'],
  },
  {
    pattern:
      / (?:falling|fallen|shooting|wishing|lost|catch(?:es)? (?:a|the)) star | wish(?:es)? (?:on|upon) | star (?:who|that) (?:falls|fell) /,
    shapes: ['a-star-to-return'],
  },
  {
    pattern:
      / (?:can't|cannot|can not|couldn't|doesn't know how to) ((?!be |have |stop |find |see )[a-z]+(?: (?:a|the|on|his|her|up|down|well|in|without) ?[a-z]*(?: [a-z]+)?)?) (?=(?:and|but|who|until|very|like|so|because|any|at|as) |$)/,
    shapes: ['learning'],
    kind: 'skill',
  },
  {
    pattern:
      / (?:learns?|learning|wants?|tries|trying|wishes|dreams of|hopes|practises|practices) (?:how )?to ((?!be |have |go |see |find |sleep |visit |know |help |make friends|live |become )[a-z]+(?: (?:a|the|on|his|her|up|down) ?[a-z]*(?: [a-z]+)?)?) (?=(?:and|but|who|until|very|like|so|because|at|as|in) |$)/,
    shapes: ['learning'],
    kind: 'skill',
  },
  { pattern: / (?:smallest|tiniest|too small|too little|tiny) /, shapes: ['too-small'] },
  {
    pattern:
      / (?:lonely|alone|shy|new friend|make friends|makes friends|makes a friend|friendship|unlikely friends|imaginary friend|neighbou?r) /,
    shapes: ['somebody-new'],
  },
  {
    pattern:
      / (?:journey|travels?|trip|goes to|visits?|visiting|voyage|expedition|flies to|sails to|wants to (?:go|see|visit)|holiday|camping) /,
    shapes: ['small-journey'],
  },
]

const thingNouns = new Map(
  knownThings.flatMap((thing) => [
    [thing.noun, thing] as const,
    [`${thing.adjective} ${thing.noun}`, thing] as const,
  ]),
)
const kindNouns = new Set(kinds.flatMap((kind) => [kind.noun, kind.plural]))

export function findTrouble(text: string, random: SeededRandom): Trouble | null {
  for (const { pattern, shapes, kind } of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const object = (match[1] ?? '').trim()
    if (kind !== undefined && object === '') continue
    if (shapes.includes('lost-and-found') || shapes.includes('whose-is-it')) {
      const sought = findSought(text.slice(match.index + match[0].length - 1))
      if (sought === null) continue
      return sought === 'someone'
        ? { kind: 'plain', object: '', thing: null, shapeIds: ['small-and-lost'] }
        : { kind: 'plain', object: '', thing: sought, shapeIds: [random.pick(shapes)] }
    }
    return { kind: kind ?? 'plain', object, thing: null, shapeIds: shapes }
  }
  return null
}

const determiners = new Set(
  'a an the his her their its my some one two that this little small big old new red blue green yellow favourite favorite best special precious magic golden silver'.split(
    ' ',
  ),
)
const notThings = new Set(
  'who and but in on at is was way home friend friends something someone everything love happiness courage voice'.split(
    ' ',
  ),
)

/** What comes after `lost` or `found`: a thing one can carry, or someone. */
function findSought(rest: string): Thing | 'someone' | null {
  const words = rest.trim().split(' ')
  const at = words.findIndex((word) => !determiners.has(word))
  const word = words[at]
  if (word === undefined || notThings.has(word) || !/^[a-z]{3,14}$/.test(word)) return null
  const two = thingNouns.get(`${word} ${words[at + 1] ?? ''}`)
  if (two !== undefined) return two
  const noun = singular(word)
  if (kindNouns.has(word) || kindNouns.has(noun)) return 'someone'
  const known = thingNouns.get(noun)
  const before = words[at - 1] ?? ''
  const colour = /^(?:red|blue|green|yellow|golden|silver|magic|little|old|new)$/.test(before) ? before : null
  return { noun, adjective: colour ?? known?.adjective ?? 'little' }
}
