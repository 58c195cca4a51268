import { pictureStyleSchema, type PictureStyle } from '#contract/index.ts'
import { z } from 'zod'

/**
 * A picture as a list of things to draw, from back to front; plain data, so that it can be computed in core,
 * compared in tests, and sent to the process that has Skia. Units are pixels of `width` x `height`,
 * y grows downwards, angles are degrees clockwise, colours `#rrggbb`, opacities 0..1.
 */
export interface Composition {
  readonly width: number
  readonly height: number
  /** Where the heroes stand, as fractions. */
  readonly focus: { readonly x: number; readonly y: number }
  readonly layers: readonly Layer[]
  /** How the whole is to look once it is drawn, and the seed of its textures; left out: as it was drawn. */
  readonly finish?: { readonly style: PictureStyle; readonly seed: number } | undefined
}

export interface Stop {
  readonly at: number
  readonly color: string
  readonly opacity?: number | undefined
}

export type Paint =
  | string
  | {
      readonly kind: 'linear'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stops: readonly Stop[]
    }
  | {
      readonly kind: 'radial'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly stops: readonly Stop[]
    }

/** What falls behind a piece of paper that lies on another one. */
export interface Shadow {
  readonly color: string
  readonly opacity: number
  readonly blur: number
  readonly dx: number
  readonly dy: number
}

/** Light that falls on a thing: `multiply` keeps its contrast (night), `wash` lays a veil over it (haze). */
export interface Tint {
  readonly color: string
  readonly amount: number
  readonly mode: 'multiply' | 'wash'
}

export const blends = ['source-over', 'multiply', 'screen', 'soft-light', 'overlay', 'lighter'] as const
export type Blend = (typeof blends)[number]

export type Layer =
  /** The whole picture in one paint. */
  | {
      readonly kind: 'fill'
      readonly paint: Paint
      readonly opacity?: number | undefined
      readonly blend?: Blend | undefined
    }
  /** A piece of paper: `d` is SVG path data. */
  | {
      readonly kind: 'path'
      readonly d: string
      readonly paint?: Paint | undefined
      readonly stroke?: { readonly color: string; readonly width: number } | undefined
      readonly shadow?: Shadow | undefined
      readonly opacity?: number | undefined
      readonly blend?: Blend | undefined
    }
  /** Stars, flakes, bubbles: `[x, y, radius, opacity]` each. */
  | {
      readonly kind: 'dots'
      readonly points: readonly (readonly [number, number, number, number])[]
      readonly color: string
    }
  /** Rain, reeds, ripples: `[x1, y1, x2, y2]` each. */
  | {
      readonly kind: 'lines'
      readonly points: readonly (readonly [number, number, number, number])[]
      readonly color: string
      readonly width: number
      readonly opacity: number
    }
  /** Light in the air, from the middle outwards to nothing; `squash` 0.3 makes it lie flat on the ground. */
  | {
      readonly kind: 'glow'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly color: string
      readonly opacity: number
      readonly squash?: number | undefined
      readonly blend?: Blend | undefined
    }
  /** One of the emoji set by name. `x`, `y`: the middle of its lower edge; `size`: its width and height. */
  | {
      readonly kind: 'sprite'
      readonly name: string
      readonly x: number
      readonly y: number
      readonly size: number
      readonly flip?: boolean | undefined
      /** About the middle of its lower edge. */
      readonly rotation?: number | undefined
      readonly tint?: Tint | undefined
      readonly shadow?: Shadow | undefined
      readonly opacity?: number | undefined
    }
  /**
   * Layers that move, turn and take the light as one. They have their own units: the origin goes to (`x`, `y`),
   * one unit becomes `scale` pixels. `box` is what they cover in those units, for the drawing surface.
   */
  | {
      readonly kind: 'group'
      readonly layers: readonly Layer[]
      readonly x: number
      readonly y: number
      readonly scale: number
      readonly flip?: boolean | undefined
      readonly rotation?: number | undefined
      readonly box: {
        readonly left: number
        readonly top: number
        readonly right: number
        readonly bottom: number
      }
      readonly tint?: Tint | undefined
      readonly shadow?: Shadow | undefined
      readonly opacity?: number | undefined
    }
  | { readonly kind: 'vignette'; readonly color: string; readonly opacity: number }
  /** The tooth of the paper. */
  | { readonly kind: 'grain'; readonly amount: number; readonly seed: number }

const number = z.number().min(-100_000).max(100_000)
const fraction = z.number().min(0).max(1)
const color = z.string().regex(/^#[0-9a-f]{6}$/)
const stops = z
  .array(z.object({ at: fraction, color, opacity: fraction.optional() }))
  .min(2)
  .max(12)
const paint = z.union([
  color,
  z.object({ kind: z.literal('linear'), x1: number, y1: number, x2: number, y2: number, stops }),
  z.object({ kind: z.literal('radial'), x: number, y: number, radius: z.number().positive(), stops }),
])
const shadow = z.object({
  color,
  opacity: fraction,
  blur: z.number().min(0).max(200),
  dx: number,
  dy: number,
})
const tint = z.object({ color, amount: fraction, mode: z.enum(['multiply', 'wash']) })
const blend = z.enum(blends).optional()
const opacity = fraction.optional()
const quad = z.tuple([number, number, number, number])

const layerSchema: z.ZodType<Layer> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fill'), paint, opacity, blend }),
    z.object({
      kind: z.literal('path'),
      d: z
        .string()
        .max(60_000)
        .regex(/^[-\d\s.,MLHVCSQTAZmlhvcsqtaze]*$/),
      paint: paint.optional(),
      stroke: z.object({ color, width: z.number().positive().max(500) }).optional(),
      shadow: shadow.optional(),
      opacity,
      blend,
    }),
    z.object({ kind: z.literal('dots'), points: z.array(quad).max(5_000), color }),
    z.object({
      kind: z.literal('lines'),
      points: z.array(quad).max(5_000),
      color,
      width: z.number().positive().max(100),
      opacity: fraction,
    }),
    z.object({
      kind: z.literal('glow'),
      x: number,
      y: number,
      radius: z.number().positive().max(5_000),
      color,
      opacity: fraction,
      squash: z.number().positive().max(1).optional(),
      blend,
    }),
    z.object({
      kind: z.literal('sprite'),
      name: z.string().regex(/^[a-z0-9-]{1,80}$/),
      x: number,
      y: number,
      size: z.number().positive().max(5_000),
      flip: z.boolean().optional(),
      rotation: number.optional(),
      tint: tint.optional(),
      shadow: shadow.optional(),
      opacity,
    }),
    z.object({
      kind: z.literal('group'),
      layers: z.array(layerSchema).max(500),
      x: number,
      y: number,
      scale: z.number().positive().max(1_000),
      flip: z.boolean().optional(),
      rotation: number.optional(),
      box: z.object({ left: number, top: number, right: number, bottom: number }),
      tint: tint.optional(),
      shadow: shadow.optional(),
      opacity,
    }),
    z.object({ kind: z.literal('vignette'), color, opacity: fraction }),
    z.object({ kind: z.literal('grain'), amount: fraction, seed: z.int().min(0).max(0xffff_ffff) }),
  ]),
)

/** Parsed where a composition enters the drawing process. */
export const compositionSchema: z.ZodType<Composition> = z.object({
  width: z.int().min(16).max(2_048),
  height: z.int().min(16).max(2_048),
  focus: z.object({ x: fraction, y: fraction }),
  layers: z.array(layerSchema).max(3_000),
  finish: z.object({ style: pictureStyleSchema, seed: z.int().min(0).max(0xffff_ffff) }).optional(),
})
