import { createSeededRandom } from '../../../seeded-random.ts'
import type { Character, Scene } from '../../../story/scene.ts'
import { findSprite } from '../sprites.ts'
import { dress } from './accessories.ts'
import { drawAnimal, type Actor } from './animal.ts'
import type { Drawn } from './drawn.ts'
import type { Gaze } from './expression.ts'
import { animalFaces, faceOf, wholeBodies } from './faces.ts'
import { drawPerson, findPerson } from './person.ts'
import { drawAlien, drawRobot, drawSteed, drawThing, drawWholeBody } from './thing.ts'
import { lookUp } from '../look-up.ts'

/** Creatures whose own name in the set is not their noun. */
const bodyOf: Readonly<Record<string, string>> = {
  ghost: 'ghost',
  snowman: 'snowman',
  'teddy bear': 'teddy-bear',
  teddy: 'teddy-bear',
  fairy: 'woman-fairy',
  mermaid: 'woman-merpeople',
  doll: 'nesting-dolls',
  chick: 'front-facing-baby-chick',
  duckling: 'baby-chick',
  statue: 'moai',
  gull: 'dove',
  seagull: 'dove',
  hen: 'rooster',
  poodle: 'poodle',
  bison: 'bison',
  'black cat': 'black-cat',
}

/** Height as a share of a fox's, before the picture evens it out. */
const sizes: Readonly<Record<string, number>> = {
  bear: 1.22,
  'polar bear': 1.26,
  panda: 1.12,
  lion: 1.15,
  tiger: 1.12,
  wolf: 1.08,
  cow: 1.25,
  pig: 0.95,
  frog: 0.66,
  hamster: 0.62,
  mouse: 0.6,
  rabbit: 0.86,
  cat: 0.88,
  dog: 0.94,
  raccoon: 0.88,
  koala: 0.86,
  monkey: 0.95,
  kitten: 0.76,
  puppy: 0.8,
  'bear cub': 0.95,
  calf: 1,
  piglet: 0.78,
  bunny: 0.8,
  fox: 1,
}
const thingSizes: Readonly<Record<string, number>> = {
  lighthouse: 1.9,
  tree: 1.75,
  oak: 1.8,
  train: 1.35,
  bus: 1.3,
  tractor: 1.2,
  ship: 1.5,
  house: 1.7,
  castle: 1.9,
  rocket: 1.2,
  moon: 1,
  sun: 1.05,
  star: 0.7,
  'fire engine': 1.3,
  truck: 1.25,
  digger: 1.25,
  submarine: 1.2,
  balloon: 0.9,
  cloud: 0.95,
  leaf: 0.6,
  snowflake: 0.6,
  flower: 0.75,
  sunflower: 1.1,
  scarecrow: 1.25,
  planet: 1.1,
  boat: 1.1,
  monster: 1.1,
}

export interface Figure extends Drawn {
  /** Sleeps: wants something soft under it. */
  readonly rests: boolean
  /** Height as a share of a fox's. */
  readonly size: number
  readonly element: 'ground' | 'water' | 'air'
}

type Presence = Scene['who'][number]

const reading = (noun: string): readonly string[] => {
  const words = noun.toLowerCase().trim()
  const last = words.split(' ').at(-1) ?? words
  return words === last ? [words] : [words, last]
}

function drawKind(
  character: Character,
  presence: Presence,
  gaze: Gaze,
  storySeed: number,
): Omit<Figure, 'rests'> {
  const own = createSeededRandom(storySeed, 'character', character.id, character.kind)
  const clothing = dress(character.look, own.fork('clothes'))
  const actor: Actor = { pose: presence.pose, mood: presence.mood, gaze, clothing }
  for (const kind of reading(character.kind)) {
    const faceName = lookUp(animalFaces, kind) === undefined ? lookUp(faceOf, kind) : kind
    const face = faceName === undefined ? undefined : lookUp(animalFaces, faceName)
    if (face !== undefined) {
      // A hero keeps warm: a scarf is how a fox in a book is told from any other fox.
      const dressed =
        clothing.scarf === null && clothing.hat === null ? { ...clothing, scarf: clothing.top } : clothing
      return {
        ...drawAnimal(face, { ...actor, clothing: dressed }),
        size: lookUp(sizes, kind) ?? lookUp(sizes, faceName ?? '') ?? 0.95,
        element: 'ground',
      }
    }
    if (kind === 'unicorn' || kind === 'moose')
      return { ...drawSteed(kind, actor), size: 1.25, element: 'ground' }
    if (kind === 'robot') return { ...drawRobot(actor), size: 1, element: 'ground' }
    if (kind === 'alien' || kind === 'monster') return { ...drawAlien(actor), size: 0.95, element: 'ground' }
    const person = findPerson(kind)
    if (person !== null)
      return {
        ...drawPerson(person, character.look, actor, own.fork('person')),
        size: person.size * 1.04,
        element: 'ground',
      }
    const body = lookUp(wholeBodies, lookUp(bodyOf, kind) ?? findSprite(kind)?.name ?? '')
    if (body !== undefined) {
      const scarfed =
        clothing.scarf === null && clothing.hat === null ? { ...clothing, scarf: clothing.top } : clothing
      return {
        ...drawWholeBody(body, { ...actor, clothing: scarfed }),
        size: body.size,
        element: body.element ?? 'ground',
      }
    }
  }
  const kind = reading(character.kind)[0] ?? ''
  const drawn = drawThing(character.kind, actor)
  return { ...drawn, size: lookUp(thingSizes, kind) ?? 0.9, element: drawn.floats ? 'air' : 'ground' }
}

/**
 * A character as it is on this page, in its own units, looking to the right. Whatever the page, its face, its colours
 * and what it wears are the same: they depend on the character and the story's seed alone.
 */
export function drawFigure(character: Character, presence: Presence, gaze: Gaze, storySeed: number): Figure {
  return { ...drawKind(character, presence, gaze, storySeed), rests: presence.pose === 'sleeping' }
}

/**
 * Someone who is in a scene among its things: drawn with a body where the set has a face only, so that no head lies
 * in the grass. Null for what the set shows whole.
 */
export function drawPasserBy(noun: string, seed: number): Drawn | null {
  const random = createSeededRandom(seed, 'passer-by', noun)
  const bare = { ...dress('', random), scarf: null, hat: null }
  for (const kind of reading(noun)) {
    const faceName = lookUp(animalFaces, kind) === undefined ? lookUp(faceOf, kind) : kind
    const face = faceName === undefined ? undefined : lookUp(animalFaces, faceName)
    const actor: Actor = {
      pose: face === undefined ? 'standing' : 'sitting',
      mood: 'calm',
      gaze: { dx: 0.7, dy: 0 },
      clothing: bare,
    }
    if (face !== undefined) return drawAnimal(face, actor)
    if (kind === 'unicorn' || kind === 'moose') return drawSteed(kind, actor)
    if (kind === 'robot') return drawRobot(actor)
    if (kind === 'alien') return drawAlien(actor)
    const person = findPerson(kind)
    if (person !== null) return drawPerson(person, '', actor, random)
  }
  return null
}
