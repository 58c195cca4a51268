import type { Pixels } from '../statistics.ts'

export interface FinishOptions {
  /** Of the textures; the same for the same picture. */
  readonly seed: number
  /** Pixels of this picture for each of one 768 high: strokes and tiles keep their size on the page. */
  readonly scale: number
}

/**
 * Turns a picture cut from paper into one that was made in another way, in place. Pure but for that: the same
 * pixels and options give the same picture.
 */
export type Finish = (pixels: Pixels, options: FinishOptions) => void

export type Colour = readonly [red: number, green: number, blue: number]

/** How far inside a painted area a place lies that ends in an uneven edge: 0 on the bare paper, 1 on the paint. */
export function insideEdge(
  x: number,
  y: number,
  width: number,
  height: number,
  margin: number,
  unevenness: number,
): number {
  const distance = Math.min(x, y, width - 1 - x, height - 1 - y)
  const edge = margin * (0.55 + 0.9 * unevenness)
  const share = (distance - edge) / (margin * 0.22)
  return share < 0 ? 0 : share > 1 ? 1 : share
}
