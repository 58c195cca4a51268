import type { SeededRandom } from '../../seeded-random.ts'
import type { Layer } from './composition.ts'
import type { Light } from './light.ts'

/** How near the reader stands. */
export type Shot = 'wide' | 'medium' | 'close'

/** What a place is painted with. Units: a picture 768 high; `width` follows from its shape. */
export interface Stage {
  readonly width: number
  readonly height: number
  /** This page's chance; fork it by what is drawn, so that one thing more does not move all others. */
  readonly random: SeededRandom
  /** The story's chance: what a place looks like on every page, its wallpaper and its roofs. Fork it by what it is for. */
  readonly story: SeededRandom
  readonly light: Light
  readonly shot: Shot
  /** Where the heroes are; what the place itself has to show stands on the other side. */
  readonly side: 'left' | 'right'
  /** Where the feet of the nearest figures are. */
  readonly floor: number
  /** The writer's words about the place, lower case; a place may take a hint from them. */
  readonly detail: string
  /** Nouns that the scene shows anyway: a place does not add a second moon, bed or castle. */
  readonly shown: ReadonlySet<string>
}

export interface Lamp {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly color: string
  /** In the dark; by day a lamp does not show. */
  readonly strength: number
}

/** A painted place, from back to front; the figures stand between `back` and `front`. */
export interface Setting {
  /** Does not come nearer when the reader does. */
  readonly sky: readonly Layer[]
  readonly back: readonly Layer[]
  /** Before the feet of the figures, but not before their faces. */
  readonly front: readonly Layer[]
  readonly lamps: readonly Lamp[]
  readonly surface: 'ground' | 'floor' | 'water' | 'air' | 'space' | 'underwater'
  /** Where one lies down to sleep: the middle of the upper edge, and how long it is. */
  readonly bed?: {
    readonly x: number
    readonly y: number
    readonly length: number
    readonly headLeft: boolean
  }
  /** Open water: where what swims is half hidden. */
  readonly water?: { readonly y: number; readonly color: string }
  /** How dark it is here at noon, 0..1: lamps shine in a cave. */
  readonly dim?: number
  /** Weather falls on the picture. */
  readonly outdoors: boolean
}

export type PaintPlace = (stage: Stage) => Setting

/** The x of a third of the picture: the one where the heroes are, or the other. */
export function third(stage: Stage, which: 'heroes' | 'other'): number {
  const left = (stage.side === 'left') === (which === 'heroes')
  return stage.width * (left ? 0.31 : 0.69)
}

/** 1 towards the right, -1 towards the left: from the heroes to the free side. */
export const away = (stage: Stage): 1 | -1 => (stage.side === 'left' ? 1 : -1)
