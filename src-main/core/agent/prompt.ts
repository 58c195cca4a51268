import type { PicturePlan } from '../illustrators/illustrator.ts'
import type { Character } from '../story/scene.ts'
import { gentleCast, gentleWords, withoutAges } from './gentle.ts'
import {
  framings,
  moodPhrases,
  negativeWords,
  placePhrases,
  posePhrases,
  stylePhrases,
  timePhrases,
  weatherPhrases,
} from './prompt-words.ts'

export interface BuiltPrompt {
  /** English, one line, at most `maxLength` characters (UTF-16 code units). */
  readonly prompt: string
  /** What must not be in the picture, comma-separated; for a field of its own, or after the AI Horde's `###`. */
  readonly negative: string
}

/** More heroes than this in one picture bleed into each other. */
const maxHeroes = 2

/**
 * The prompt of one page for a picture model: style line, character sheets word for word, what happens, where and
 * when, framing. No character's name is in it (a child may bear it): heroes are told by look and kind. Deterministic.
 *
 * What does not fit into `maxLength` is left out from the least important on; the sheets and the style go last.
 */
export const buildPrompt = (plan: PicturePlan, limit: { readonly maxLength: number }): BuiltPrompt => {
  const cast = plan.gentle ? gentleCast(plan.cast, plan.seed) : plan.cast
  const wording = (text: string): string => {
    const nameless = withoutNames(plain(text), plan.cast, cast)
    return tidy(plan.gentle ? gentleWords(nameless) : withoutAges(nameless))
  }
  const scene = plan.scene
  const heroes = scene.who
    .slice(0, maxHeroes)
    .flatMap((one) => {
      const character = cast.find((each) => each.id === one.characterId)
      return character === undefined ? [] : [{ character, pose: one.pose, mood: one.mood }]
    })
    .map(({ character, pose, mood }) => ({
      sheet: wording(character.look),
      bearing: wording(`the ${character.kind} is ${moodPhrases[mood]}, ${posePhrases[pose]}`),
    }))
  const things = scene.things.map((thing) =>
    wording(thing.count > 1 ? `${thing.count} ${thing.noun}s` : thing.noun),
  )
  const framing = framings[(plan.page - 1 + plan.variation) % framings.length] ?? framings[0]

  // In the order in which they are read; the smaller the rank, the later a part is left out.
  const parts: readonly Part[] = [
    { rank: 0, text: stylePhrases[plan.style] },
    ...heroes.map(({ sheet }, index) => ({ rank: index === 0 ? 1 : 4, text: sheet })),
    { rank: 2, text: wording(scene.action) },
    ...heroes.slice(0, 1).map(({ bearing }) => ({ rank: 7, text: bearing })),
    { rank: 3, text: wording(placePhrases[scene.place]) },
    { rank: 6, text: wording(scene.placeDetail) },
    { rank: 5, text: timePhrases[scene.time] },
    { rank: 8, text: weatherPhrases[scene.weather] },
    { rank: 9, text: things.filter((thing) => thing !== '').join(', ') },
    { rank: 10, text: framing },
  ]
  return { prompt: fit(parts, limit.maxLength), negative: negativeWords.join(', ') }
}

/**
 * The seed to paint with: the story's own for every page, and another for each variation, so that a page painted
 * again differs. 32 bits, unsigned.
 */
export const paintingSeed = (plan: Pick<PicturePlan, 'seed' | 'variation'>): number =>
  (plan.seed + Math.imul(plan.variation, 0x9e3779b9)) >>> 0

interface Part {
  readonly rank: number
  readonly text: string
}

const sentences = (parts: readonly Part[]): string =>
  parts
    .map(({ text }) => text.replace(/[.,;\s]+$/u, ''))
    .filter((text) => text !== '')
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
    .join('. ')

const fit = (parts: readonly Part[], maxLength: number): string => {
  let kept = parts
  for (;;) {
    const whole = sentences(kept)
    if (whole.length <= maxLength) return whole
    if (kept.length <= 1) return cutAtWord(whole, maxLength)
    const worst = Math.max(...kept.map(({ rank }) => rank))
    kept = kept.filter(({ rank }) => rank !== worst)
  }
}

const cutAtWord = (text: string, maxLength: number): string => {
  const cut = text.slice(0, maxLength)
  const space = cut.lastIndexOf(' ')
  // A cut inside a surrogate pair would leave half a character behind.
  return (space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '')).trim()
}

/**
 * Text as words alone. Models' own syntax has no business in a scene: `###` splits off the AI Horde's negative
 * prompt, `(word:1.5)` and `[word]` set weights, `<lora:x>` and `<sd_cpp_extra_args>` load and set things,
 * `AND` and `BREAK` split a prompt.
 */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/:\s*-?\d+(?:\.\d+)?(?=\s*\))/gu, '')
    .replace(/[\p{C}<>(){}[\]|#\\^~`*_=@"]+/gu, ' ')
    .replace(/\b(?:AND|BREAK)\b/gu, (word) => word.toLowerCase())

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;!?])/gu, '$1')
    .replace(/([,.;])(?:\s*[,.;])+/gu, '$1')
    .replace(/^[\s,.;]+/u, '')
    .trim()

/** Words in names that are no one's own; `Old` in `Old Bear` must not be taken out of `Old stones`. */
const ordinaryNameWords = new Set(
  (
    'the of and old little big small great tiny dear young brave wise good mister mr mrs miss ms sir lady captain ' +
    'doctor dr king queen prince princess aunt auntie uncle grandma grandpa granny mother father mum mom dad papa mama'
  ).split(' '),
)

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Puts `the fox` where a name stood. Case-sensitive: `Will` is a name, `will` is not. */
const withoutNames = (text: string, named: readonly Character[], shown: readonly Character[]): string => {
  const names = named.flatMap((character, index) => {
    const kind = plain(shown[index]?.kind ?? character.kind).trim()
    const whole = plain(character.name).replace(/\s+/gu, ' ').trim()
    const words = whole
      .split(' ')
      .filter(
        (word) => word.length > 1 && /^\p{Lu}/u.test(word) && !ordinaryNameWords.has(word.toLowerCase()),
      )
    return [whole, ...words].filter((name) => name !== '').map((name) => ({ name, kind }))
  })
  return names
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce(
      (result, { name, kind }) =>
        result.replace(
          new RegExp(
            `(?:\\b[Tt]he\\s+)?(?<![\\p{L}\\p{N}])${escapeForPattern(name)}(?![\\p{L}\\p{N}])`,
            'gu',
          ),
          `the ${kind}`,
        ),
      text,
    )
}
