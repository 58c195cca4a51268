import type { IllustratorId } from '#contract/index.ts'
import type { IllustratorContext, PaintedPicture, PicturePlan } from '../illustrators/illustrator.ts'
import type { JobStore, PictureStore } from '../ports.ts'
import { paintingSeed } from './prompt.ts'

/** What one try knows of pictures that were painted before. */
export interface PictureMemory {
  readonly recall: IllustratorContext['recall']
  /** The request that was last asked about, and so the one that was sent if any was; null where none was. */
  readonly lastRequest: () => string | null
  /** Whether it is the picture that `recall` answered. */
  readonly isKept: (picture: PaintedPicture) => boolean
}

/**
 * Finds the picture that the same request has brought before, of whatever story, while a page still has it and its
 * file can be read. Only pictures that passed the check are ever stored with their request. The seed is part of it
 * also where a server takes none: a page painted again on purpose has another, and must not get the old picture.
 */
export const createMemory = (
  plan: PicturePlan,
  provider: IllustratorId,
  deps: { readonly jobs: JobStore; readonly pictures: PictureStore },
): PictureMemory => {
  let last: string | null = null
  let kept: PaintedPicture | null = null
  return {
    recall: async ({ model, body }) => {
      last = JSON.stringify([provider, model, paintingSeed(plan), body])
      const found = deps.jobs.findPainted(last)
      if (found === undefined) return null
      const { sha256, width, height, focus } = found.picture
      const bytes = await deps.pictures.read(sha256, 'full')
      if (bytes === undefined) return null
      const { worker, seed } = found
      kept = { bytes, model: found.model, worker, seed, width, height, focus }
      return kept
    },
    lastRequest: () => last,
    isKept: (picture) => picture === kept,
  }
}
