import type { PictureStyle } from '#contract/index.ts'
import { gouache, inkWash, pastel, watercolour } from './brushes.ts'
import type { Finish } from './finish.ts'
import { classic, comic, pencil, woodcut } from './lines.ts'
import { felt, mosaic, nightGlow } from './materials.ts'

/** What is done to a picture that was composed from paper; nothing where paper is what was asked for. */
export const finishes: Readonly<Record<PictureStyle, Finish | null>> = {
  'paper-cut': null,
  watercolour,
  gouache,
  pencil,
  pastel,
  'ink-wash': inkWash,
  woodcut,
  classic,
  comic,
  felt,
  mosaic,
  'night-glow': nightGlow,
}
