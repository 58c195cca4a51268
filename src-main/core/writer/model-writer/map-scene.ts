import {
  moods,
  places,
  poses,
  times,
  weathers,
  type Place,
  type Scene,
  type TimeOfDay,
  type Weather,
} from '#core/story/scene.ts'
import { isObject } from './answer-reader.ts'
import type { Json } from './json-stream.ts'
import type { MappedCast } from './map-cast.ts'
import { englishNoun, englishWords, oneLine } from './tidy.ts'

type Pose = (typeof poses)[number]
type Mood = (typeof moods)[number]

/** What models say in place of a word they were given. */
const placeWords: Readonly<Record<string, Place>> = {
  woods: 'forest', wood: 'forest', jungle: 'forest', tree: 'forest', field: 'meadow', grass: 'meadow', farm: 'meadow',
  hill: 'meadow', park: 'garden', yard: 'garden', ocean: 'sea', beach: 'sea', island: 'sea', harbour: 'sea',
  harbor: 'sea', ship: 'sea', boat: 'sea', lake: 'river', pond: 'river', stream: 'river', creek: 'river',
  waterfall: 'river', cliff: 'mountain', valley: 'mountain', dune: 'desert', sand: 'desert', ice: 'snow', arctic: 'snow',
  winter: 'snow', town: 'village', house: 'village', cottage: 'village', market: 'village', city: 'street',
  road: 'street', shop: 'street', palace: 'castle', tower: 'castle', bed: 'bedroom', room: 'bedroom', home: 'bedroom',
  nursery: 'bedroom', attic: 'bedroom', den: 'cave', burrow: 'cave', tunnel: 'cave', nest: 'forest', classroom: 'school',
  library: 'school', moon: 'space', planet: 'space', rocket: 'space', stars: 'space', reef: 'underwater',
  cloud: 'sky', clouds: 'sky', air: 'sky', bakery: 'kitchen', dining: 'kitchen', table: 'kitchen',
} // prettier-ignore
const timeWords: Readonly<Record<string, TimeOfDay>> = {
  sunrise: 'dawn', daybreak: 'dawn', noon: 'day', midday: 'day', daytime: 'day', evening: 'dusk', sunset: 'dusk',
  twilight: 'dusk', midnight: 'night', bedtime: 'night', nighttime: 'night',
} // prettier-ignore
const weatherWords: Readonly<Record<string, Weather>> = {
  sunny: 'clear', sun: 'clear', warm: 'clear', starry: 'clear', overcast: 'cloudy', clouds: 'cloudy', rainy: 'rain',
  raining: 'rain', storm: 'rain', stormy: 'rain', drizzle: 'rain', snowy: 'snow', snowing: 'snow', misty: 'fog',
  foggy: 'fog', mist: 'fog', windy: 'wind', breezy: 'wind',
} // prettier-ignore
const poseWords: Readonly<Record<string, Pose>> = {
  stand: 'standing', looking: 'standing', holding: 'standing', talking: 'standing', sit: 'sitting', lying: 'sleeping',
  resting: 'sleeping', sleep: 'sleeping', walk: 'walking', climbing: 'walking', run: 'running', jumping: 'running',
  dancing: 'running', playing: 'running', fly: 'flying', floating: 'flying', swim: 'swimming', hug: 'hugging',
  cuddling: 'hugging', reading: 'sitting', eating: 'sitting',
} // prettier-ignore
const moodWords: Readonly<Record<string, Mood>> = {
  peaceful: 'calm', content: 'calm', relaxed: 'calm', gentle: 'calm', joyful: 'happy', excited: 'happy',
  cheerful: 'happy', glad: 'happy', grateful: 'happy', playful: 'happy', loving: 'happy', interested: 'curious',
  thoughtful: 'curious', hopeful: 'curious', determined: 'curious', scared: 'worried', afraid: 'worried',
  nervous: 'worried', anxious: 'worried', lonely: 'sad', unhappy: 'sad', amazed: 'surprised', astonished: 'surprised',
  tired: 'sleepy', dreamy: 'sleepy', brave: 'proud', confident: 'proud',
} // prettier-ignore

const choose = <T extends string>(
  value: Json | undefined,
  known: readonly T[],
  others: Readonly<Record<string, T>>,
): T | null => {
  const text = oneLine(value, 80).toLowerCase()
  const exact = known.find((word) => word === text)
  if (exact !== undefined) return exact
  for (const word of text.split(/[^a-z]+/)) {
    const found =
      known.find((each) => each === word) ?? (Object.hasOwn(others, word) ? others[word] : undefined)
    if (found !== undefined) return found
  }
  return null
}

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : value === undefined || value === null ? [] : [value]

const whoOf = (value: Json | undefined, { cast, ids }: MappedCast): Scene['who'] => {
  const seen = new Map<string, Scene['who'][number]>()
  for (const one of listOf(value)) {
    const called = isObject(one) ? oneLine(one.id ?? one.characterId ?? one.name, 60) : oneLine(one, 60)
    const characterId = ids.get(called.toLowerCase())
    if (characterId === undefined || seen.has(characterId)) continue
    const pose = isObject(one) ? choose(one.pose, poses, poseWords) : null
    const mood = isObject(one) ? choose(one.mood, moods, moodWords) : null
    seen.set(characterId, { characterId, pose: pose ?? 'standing', mood: mood ?? 'calm' })
  }
  // A page where nobody is named is about the hero: a picture without anyone is rarely meant.
  const [hero] = cast
  if (seen.size === 0 && hero !== undefined) {
    seen.set(hero.id, { characterId: hero.id, pose: 'standing', mood: 'calm' })
  }
  return [...seen.values()].slice(0, 3)
}

const thingsOf = (value: Json | undefined): Scene['things'] => {
  const things = new Map<string, number>()
  for (const one of listOf(value)) {
    const noun = englishNoun(isObject(one) ? (one.noun ?? one.name) : one)
    const count = isObject(one) ? Number(one.count ?? 1) : 1
    if (noun !== '' && !things.has(noun))
      things.set(noun, Number.isInteger(count) ? Math.min(5, Math.max(1, count)) : 1)
  }
  return [...things].slice(0, 4).map(([noun, count]) => ({ noun, count }))
}

/** The picture says what somebody is; the name is for the text alone. */
const withoutNames = (action: string, { cast }: MappedCast): string =>
  cast
    .reduce((text, { name, kind }) => text.replaceAll(name, `the ${kind}`), action)
    .replace(/^the /, 'The ')
    .replace(/\b(the|a|an) the /gi, '$1 ')
    .slice(0, 300)

/**
 * A scene from whatever a model made of one; where it is silent, or says what we have no word for, it goes on as on
 * the page before. Never fails.
 */
export const mapScene = (raw: Json, cast: MappedCast, before: Scene | null): Scene => {
  const said = isObject(raw) ? raw : {}
  const who = whoOf(said.who ?? said.characters, cast)
  const action = withoutNames(englishWords(said.action ?? said.doing ?? said.description, 300), cast)
  const first = who[0]
  const kind = cast.cast.find(({ id }) => id === first?.characterId)?.kind ?? 'friend'
  return {
    place: choose(said.place ?? said.setting, places, placeWords) ?? before?.place ?? 'meadow',
    placeDetail: englishWords(said.placeDetail ?? said.place_detail ?? '', 160),
    time: choose(said.time, times, timeWords) ?? before?.time ?? 'day',
    weather: choose(said.weather, weathers, weatherWords) ?? before?.weather ?? 'clear',
    who,
    things: thingsOf(said.things ?? said.objects),
    action: action === '' ? `The ${kind} is ${first?.pose ?? 'here'}.` : action,
  }
}
