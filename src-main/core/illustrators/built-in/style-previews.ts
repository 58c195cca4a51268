import type { PictureStyle } from '#contract/index.ts'
import type { PicturePlan } from '../illustrator.ts'
import { compose } from './compose.ts'
import type { Composition } from './composition.ts'

/** Small, for a page that shows all twelve; the strokes are as fine as on a page. */
const size = { width: 480, height: 360 } as const

/** One scene for all of them: what differs is the style. */
const planOf = (style: PictureStyle): PicturePlan => ({
  storyId: 'preview',
  page: 3,
  pageCount: 8,
  title: '',
  seed: 11,
  style,
  ...size,
  model: null,
  gentle: false,
  variation: 0,
  reference: null,
  cast: [
    {
      id: 'hero',
      name: 'Finn',
      kind: 'fox',
      role: 'hero',
      pronoun: 'he',
      look: 'a small red fox with a blue scarf',
    },
  ],
  scene: {
    place: 'meadow',
    placeDetail: '',
    time: 'morning',
    weather: 'clear',
    who: [{ characterId: 'hero', pose: 'standing', mood: 'happy' }],
    things: [{ noun: 'lantern', count: 1 }],
    action: 'The fox looks at the lantern.',
  },
})

/** A small picture of a style, so that it can be chosen by looking. */
export const composeStylePreview = (style: PictureStyle): Composition => compose(planOf(style))
