import type { Language } from '#contract/index.ts'
import { findSprite } from '../illustrators/built-in/sprites.ts'
import { withoutNames } from './own-scene.ts'
import type { Character, Place, Scene, TimeOfDay, Weather } from './scene.ts'
import { moodSigns, placeSigns, poseSigns, timeSigns, weatherSigns } from './scene-signs.ts'

type Signs<T extends string> = Readonly<Partial<Record<T, string>>>

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []

/** The entry whose signs stand in the text most often, the first named of equals; null where none does. */
const find = <T extends string>(words: readonly string[], signs: Signs<T>): T | null => {
  const entries = (Object.entries(signs) as [T, string][]).map(
    ([name, list]) => [name, list.split(' ')] as const,
  )
  let best: { readonly name: T; readonly times: number; readonly first: number } | null = null
  for (const [name, list] of entries) {
    // `wald*`: whatever it goes on with.
    const fits = (word: string): boolean =>
      list.some((sign) => (sign.endsWith('*') ? word.startsWith(sign.slice(0, -1)) : word === sign))
    const times = words.filter(fits).length
    if (times === 0) continue
    const first = words.findIndex(fits)
    if (best === null || times > best.times || (times === best.times && first < best.first)) {
      best = { name, times, first }
    }
  }
  return best?.name ?? null
}

/** What can be drawn and is named, in the order of the text; not who is there, and not the place itself. */
const thingsIn = (words: readonly string[], but: ReadonlySet<string>): Scene['things'] => {
  const things = new Map<string, string>()
  for (const word of words) {
    if (things.size === 4) break
    const sprite = word.length < 3 || but.has(word) ? null : findSprite(word)
    // Two words for the same thing are one thing.
    if (sprite !== null && ![...things.values()].includes(sprite.name)) things.set(word, sprite.name)
  }
  return [...things.keys()].map((noun) => ({ noun: noun.slice(0, 40), count: 1 }))
}

/** Words that can be drawn and mostly mean something else. */
const notSeen =
  'and the one two day time night home back face hand hands eye eyes top end can will watch light turn heart hot cold red blue green wave fire sleep sleeping kiss walk run dance play'.split(
    ' ',
  )

/** Words that a sentence begins with and that are nobody's name. */
const beginnings = new Set(
  'the a an one once in on at it he she they then but and when there so every all up down over under behind now far deep high out after before as with from that this his her their its soon suddenly together inside outside near above below today tonight'.split(
    ' ',
  ),
)

/**
 * The page's first sentence, if it can be a picture's: short, nobody's speech, and without a word that may be the name
 * of somebody real, since it goes to those who paint.
 */
const firstSentence = (text: string, cast: readonly Character[]): string => {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' '))
  const sentence = withoutNames(first?.segment.trim() ?? '', cast)
  const [begins = '', ...others] = sentence.match(/[\p{L}\p{M}'’]+/gu) ?? []
  const mayName = !beginnings.has(begins.toLowerCase()) || others.some((word) => /^\p{Lu}/u.test(word))
  return sentence.length > 200 || /["“”«»]/.test(sentence) || mayName ? '' : sentence
}

/**
 * What a page's picture shows, from the words of the page alone; nobody is asked. Where they are silent, it goes on as
 * on the page before. Places, times and weathers are known in six languages; things and what happens in English.
 *
 * @param isFit whether words may be sent to those who paint
 */
export const sceneFromWords = (
  text: string,
  language: Language,
  cast: readonly Character[],
  before: Scene | null,
  isFit: (words: string) => boolean,
): Scene => {
  const words = wordsOf(text)
  const english = language === 'en'
  const named = cast.filter(
    ({ name, kind }) =>
      wordsOf(name).every(
        (word) => words.includes(word) || words.includes(`${word}'s`) || words.includes(`${word}’s`),
      ) ||
      (english && words.includes(kind)),
  )
  const [hero] = cast
  const there = (named.length > 0 ? named : hero === undefined ? [] : [hero]).slice(0, 3)
  const pose = (english ? find(words, poseSigns) : null) ?? 'standing'
  const mood = (english ? find(words, moodSigns) : null) ?? 'calm'
  const place = find<Place>(words, placeSigns[language] ?? {}) ?? before?.place ?? 'meadow'
  const time = find<TimeOfDay>(words, timeSigns[language] ?? {}) ?? before?.time ?? 'day'
  const weather = find<Weather>(words, weatherSigns[language] ?? {}) ?? 'clear'
  const but = new Set([
    ...notSeen,
    place,
    ...(placeSigns.en?.[place] ?? '').split(' '),
    ...cast.flatMap(({ name, kind }) => [...wordsOf(name), ...kind.split(' ')]),
  ])
  const things = english ? thingsIn(words, but) : []
  const kind = there[0]?.kind
  const plain = kind === undefined ? '' : `The ${kind} is ${pose}.`
  const told = english ? firstSentence(text, cast) : ''
  const action = told !== '' && isFit(told) ? told : plain
  const fit = things.filter(({ noun }) => isFit(noun))
  return {
    place,
    placeDetail: '',
    time,
    weather,
    who: there.map(({ id }) => ({ characterId: id, pose, mood })),
    things: fit,
    action,
  }
}
