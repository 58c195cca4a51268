import type { Reference } from '../illustrators/illustrator.ts'
import type { Log, PictureStore, PictureStudio } from '../ports.ts'
import type { Look } from '../story/story.ts'

/** Makes the picture of a story's look ready to be sent along. */
export type FindReference = (look: Look | null, signal: AbortSignal) => Promise<Reference | null>

/**
 * As JPEG: smaller than what came, and readable by every server. The last one is remembered, since the pages of a
 * story are painted one after the other. Null where the picture is gone. Rejects with what the studio does.
 */
export const createFindReference = (deps: {
  readonly pictures: PictureStore
  readonly studio: PictureStudio
  readonly log: Log
}): FindReference => {
  let last: { readonly sha256: string; readonly bytes: Uint8Array } | null = null

  return async (look, signal) => {
    if (look === null) return null
    if (last?.sha256 !== look.sha256) {
      const bytes = await deps.pictures.read(look.sha256, 'full')
      if (bytes === undefined) {
        deps.log.warn('The picture of a story’s look is gone', { page: look.page })
        return null
      }
      last = { sha256: look.sha256, bytes: await deps.studio.convert(bytes, 'jpeg', signal) }
    }
    return { page: look.page, bytes: last.bytes }
  }
}
