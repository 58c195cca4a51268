import type { PaintedPicture, PicturePlan } from './illustrator.ts'

/**
 * How far a picture may go from the one it is painted after, 0 (not at all) to 1 (nothing is kept): much of the look
 * with little of the composition. Servers call it denoising strength.
 */
export const likeness = { redrawn: 0.65 } as const

/** Says of a picture that it was painted after the plan's reference, if there was one. */
export const markAfter = (
  picture: PaintedPicture,
  { reference }: Pick<PicturePlan, 'reference'>,
): PaintedPicture => (reference === null ? picture : { ...picture, after: reference.page })
