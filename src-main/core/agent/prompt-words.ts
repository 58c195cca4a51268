import type { PictureStyle } from '#contract/index.ts'
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

/**
 * One line for every page of a story: the style must not drift from page to page. Each names a technique and what can
 * be seen of it, no artist, and nothing of what is in `negativeWords`.
 */
export const stylePhrases: Readonly<Record<PictureStyle, string>> = {
  'paper-cut':
    'Warm paper-cut picture book illustration, layers of coloured paper with soft shadows, rounded shapes, gentle light',
  watercolour:
    'Warm watercolour picture book illustration, wet washes that bleed at their edges, white paper showing through, gentle light',
  gouache:
    'Warm hand-painted picture book illustration, soft gouache on textured paper, rounded shapes, gentle light',
  pencil:
    'Warm coloured pencil picture book illustration, visible strokes and hatching, thin outlines, white paper, gentle light',
  pastel:
    'Soft chalk pastel picture book illustration, smudged colours on toned paper, hazy edges, gentle light',
  'ink-wash':
    'Ink and wash picture book illustration, loose black pen lines, diluted grey washes, a few touches of colour, much white paper',
  woodcut:
    'Woodcut print picture book illustration, bold carved black lines, a few flat muted inks, friendly rounded shapes',
  classic:
    'Classic old storybook illustration, fine sepia pen lines with cross-hatching, faded hand tinting, aged cream paper, gentle mood',
  comic:
    'Friendly comic book illustration, bold clean outlines, flat bright colours, halftone dots in the shadows',
  felt: 'Handmade felt and wool scene, soft needle-felted figures with visible fibres, cosy miniature world, gentle light',
  mosaic:
    'Mosaic picture book illustration, small coloured stones with light grout between them, simple rounded shapes, gentle light',
  'night-glow':
    'Gentle night picture book illustration, deep blue and violet darkness, outlines that softly glow, warm little lights, calm',
}

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
