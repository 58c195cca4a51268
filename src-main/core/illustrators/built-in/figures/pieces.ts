import { lighten } from '../colour.ts'
import type { Layer, Shadow } from '../composition.ts'
import { roundedBox } from '../shapes.ts'
import type { Drawn } from './drawn.ts'

/** Figures are drawn in units of which a standing fox is 100 high; the origin is on the ground between its feet. */

/** What one piece of a figure throws on the one below it. */
export const paperShadow: Shadow = { color: '#2a1a30', opacity: 0.28, blur: 3, dx: 0, dy: 0.8 }

export function piece(d: string, color: string, shadow = true): Layer {
  return {
    kind: 'path',
    d,
    paint: color,
    stroke: { color: lighten(color, 0.035), width: 0.5 },
    ...(shadow ? { shadow: paperShadow } : {}),
  }
}

/** A limb or a tail: a thick line with round ends. */
export function limb(d: string, color: string, width: number, shadow = true): Layer {
  return { kind: 'path', d, stroke: { color, width }, ...(shadow ? { shadow: paperShadow } : {}) }
}

/**
 * A standing figure laid on its back, the head on a pillow at the left, under a blanket up to the chest. `scale` makes
 * the broad fit under it.
 */
export function tuckIn(standing: readonly Layer[], blanket: string, scale = 1): Drawn {
  return {
    layers: [
      piece(roundedBox(-70, -18, 52, 18, 8), '#fffaf0'),
      {
        kind: 'group',
        layers: standing,
        x: 44,
        y: scale === 1 ? -21 : -27,
        scale,
        rotation: -84,
        box: { left: -66, top: -128, right: 66, bottom: 20 },
      },
      piece('M-12 0C-18 -30 -8 -47 8 -47C38 -47 60 -36 62 -12Q63 0 58 0Z', blanket),
      piece('M-14 -3C-18 -30 -8 -46 3 -46.5Q-4 -22 0 0H-9Z', lighten(blanket, 0.12), false),
    ],
    box: { left: -92, top: -74, right: 76, bottom: 16 },
    face: { x: -36, y: -26 },
    height: 56,
    reach: 62,
    floats: false,
  }
}
