import type { moods, Place, poses, TimeOfDay, Weather } from '../story/scene.ts'

/**
 * The English phrases that picture models understand, one for every word a scene can hold.
 * A new place, pose or mood without a phrase here does not compile.
 */
export const placePhrases: Readonly<Record<Place, string>> = {
  forest: 'in a quiet forest with tall trees and ferns',
  meadow: 'in a wide meadow full of flowers',
  sea: 'by the sea, on a sandy shore',
  river: 'beside a winding river',
  mountain: 'high in the mountains',
  desert: 'among desert dunes',
  snow: 'in a snowy landscape',
  village: 'in a village of crooked cottages',
  street: 'on a friendly city street',
  castle: 'in front of an old castle',
  garden: 'in a blooming garden',
  bedroom: 'in a cosy bedroom with a patchwork quilt and a lamp',
  kitchen: 'in a warm kitchen with copper pots',
  school: 'in a bright classroom',
  cave: 'in a softly glowing cave',
  space: 'in outer space among stars and planets',
  underwater: 'under water among corals and seaweed',
  sky: 'high in the sky among clouds',
}

export const timePhrases: Readonly<Record<TimeOfDay, string>> = {
  dawn: 'at dawn, pale pink light',
  morning: 'in fresh morning light',
  day: 'in bright daylight',
  afternoon: 'in golden afternoon light',
  dusk: 'at dusk, violet and orange sky',
  night: 'at night, deep blue with warm lights',
}

/** Clear weather is not said: a model that reads of weather paints weather. */
export const weatherPhrases: Readonly<Record<Weather, string>> = {
  clear: '',
  cloudy: 'soft clouds',
  rain: 'gentle rain',
  snow: 'falling snowflakes',
  fog: 'light mist',
  wind: 'leaves in the wind',
}

export const posePhrases: Readonly<Record<(typeof poses)[number], string>> = {
  standing: 'standing',
  sitting: 'sitting',
  sleeping: 'asleep with closed eyes',
  walking: 'walking',
  running: 'running',
  flying: 'flying',
  swimming: 'swimming',
  hugging: 'hugging a friend',
}

export const moodPhrases: Readonly<Record<(typeof moods)[number], string>> = {
  calm: 'calm',
  happy: 'happy',
  curious: 'curious',
  worried: 'slightly worried',
  sad: 'slightly sad',
  surprised: 'surprised',
  sleepy: 'sleepy',
  proud: 'proud',
}

/** One line for every page of every story: the style must not drift from page to page. */
export const styleLine =
  'Warm hand-painted picture book illustration, soft gouache on textured paper, rounded shapes, gentle light'

/** Page by page another framing; with one seed a story, pages would otherwise come out alike. */
export const framings = [
  'wide view, the whole scene',
  'middle distance, heroes full figure',
  'low viewpoint, looking up',
  'from slightly above',
  'seen from the side',
  'close to the heroes',
] as const

/** What must not be in any picture of a book for children. */
export const negativeWords = [
  'text',
  'letters',
  'speech bubble',
  'watermark',
  'signature',
  'logo',
  'frame',
  'border',
  'collage',
  'split image',
  'photograph',
  'blurry',
  'low quality',
  'deformed',
  'disfigured',
  'extra limbs',
  'extra fingers',
  'two heads',
  'duplicate character',
  'scary',
  'horror',
  'blood',
  'weapon',
  'nsfw',
  'nudity',
  'suggestive',
] as const
