import type { Layer } from '../composition.ts'

/** A figure in its own units, looking to the right. */
export interface Drawn {
  readonly layers: Layer[]
  readonly box: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  /** The middle of the face, for eyes that look at it and for the focus of the picture. */
  readonly face: { readonly x: number; readonly y: number }
  readonly height: number
  /** Half the width that it takes on the ground. */
  readonly reach: number
  readonly floats: boolean
  /** The colour of its own light, where it has one. */
  readonly shine?: string
}
