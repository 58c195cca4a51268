import { lighten } from '../colour.ts'
import type { Layer, Shadow } from '../composition.ts'

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
