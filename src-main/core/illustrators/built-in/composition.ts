/**
 * A picture as a list of things to draw, from back to front; plain data, so that it can be computed in core,
 * compared in tests, and sent to the process that has Skia. Units are pixels of `width` x `height`.
 */
export interface Composition {
  readonly width: number
  readonly height: number
  /** Where the heroes stand, as fractions. */
  readonly focus: { readonly x: number; readonly y: number }
  readonly layers: readonly Layer[]
}

/** Owned by the built-in illustrator and its rasteriser; extend as the pictures need. */
export type Layer =
  | { readonly kind: 'gradient'; readonly from: string; readonly to: string }
  | { readonly kind: 'sprite'; readonly name: string; readonly x: number; readonly y: number; readonly size: number; readonly flip: boolean }
