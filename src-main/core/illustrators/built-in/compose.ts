import { createSeededRandom } from '../../seeded-random.ts'
import type { PicturePlan } from '../illustrator.ts'
import type { Composition, Layer } from './composition.ts'

/** First version: a hill, a sky. */
export function compose(plan: PicturePlan): Composition {
  const { width, height } = plan
  const random = createSeededRandom(plan.seed, plan.page, plan.variation)
  const top = height * (0.5 + random.next() * 0.2)
  const layers: Layer[] = [
    {
      kind: 'fill',
      paint: {
        kind: 'linear',
        x1: 0,
        y1: 0,
        x2: 0,
        y2: height,
        stops: [
          { at: 0, color: '#11143a' },
          { at: 1, color: '#e2789a' },
        ],
      },
    },
    {
      kind: 'path',
      d: `M0 ${top} C${width * 0.3} ${top - 90} ${width * 0.7} ${top + 90} ${width} ${top} V${height} H0Z`,
      paint: '#223366',
    },
    {
      kind: 'sprite',
      name: 'fox',
      x: width * (0.25 + random.next() * 0.5),
      y: height * 0.9,
      size: height * 0.35,
    },
  ]
  return { width, height, focus: { x: 0.5, y: 0.7 }, layers }
}
