import { AppError } from '#contract/index.ts'
import { tidyOwnText } from './own-words.ts'
import type { Character, Scene } from './scene.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/**
 * A line for those who paint with what somebody is in place of their name. A picture shows a girl and no Ada; and a
 * name that a family keeps to itself does not leave with it.
 */
export const withoutNames = (line: string, cast: readonly Pick<Character, 'name' | 'kind'>[]): string =>
  cast
    .toSorted((one, other) => other.name.length - one.name.length)
    .reduce((text, { name, kind }) => {
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu')
      return text.replace(whole, `the ${kind}`)
    }, line)
    .replace(/\b(the|an?|my|our|her|his|their) the /giu, '$1 ')
    .replace(/^the /u, 'The ')

const oneLine = (raw: string, longest: number): string =>
  tidyOwnText(raw).replace(/\s+/gu, ' ').slice(0, longest).toWellFormed().trim()

/**
 * A scene as a person made it, tidied: only those who are in the story, each once; nouns in lower case, none twice;
 * no names in what painters read.
 *
 * @throws AppError `bad-input` if it names somebody who is not in the story
 */
export const ownScene = (scene: Scene, cast: readonly Character[]): Scene => {
  const who = new Map(scene.who.map((one) => [one.characterId, one]))
  for (const id of who.keys()) {
    if (!cast.some((character) => character.id === id)) {
      throw new AppError('bad-input', 'Somebody in the picture is not in this story. Nothing was changed.', {
        reason: 'scene-stranger',
      })
    }
  }
  const things = new Map(
    scene.things.map(({ noun, count }) => [withoutNames(oneLine(noun, 40), cast).toLowerCase(), count]),
  )
  things.delete('')
  return {
    place: scene.place,
    placeDetail: withoutNames(oneLine(scene.placeDetail, 160), cast).slice(0, 160),
    time: scene.time,
    weather: scene.weather,
    who: [...who.values()],
    things: [...things].map(([noun, count]) => ({ noun: noun.slice(0, 40), count })),
    action: withoutNames(oneLine(scene.action, 300), cast).slice(0, 300),
  }
}

/** All of a scene that is free text, and goes to those who paint. */
export const wordsOfScene = ({ placeDetail, things, action }: Scene): string =>
  [action, placeDetail, ...things.map(({ noun }) => noun)].filter((words) => words !== '').join('. ')
