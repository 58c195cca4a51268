import type { PictureStyle } from '#contract/index.ts'
import type { PictureStudio } from '../../ports.ts'
import type { PicturePlan } from '../illustrator.ts'

/** A small picture of each style, so that it can be chosen by looking. */
export interface StylePreviews {
  /** WebP. Drawn when it is asked for first, then remembered; rejects with ProviderFailure where drawing fails. */
  readonly of: (style: PictureStyle) => Promise<Uint8Array>
}

/** Small, so that all twelve are there within a second or two; the strokes are as fine as on a page. */
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

export function createStylePreviews({
  studio,
}: {
  readonly studio: Pick<PictureStudio, 'paint'>
}): StylePreviews {
  const drawn = new Map<PictureStyle, Promise<Uint8Array>>()
  return {
    of: (style) => {
      const known = drawn.get(style)
      if (known !== undefined) return known
      const drawing = import('./compose.ts').then(({ compose }) =>
        studio.paint(compose(planOf(style)), new AbortController().signal),
      )
      drawn.set(style, drawing)
      // What failed once is tried again the next time somebody looks.
      drawing.catch(() => drawn.delete(style))
      return drawing
    },
  }
}
