import { AppError } from '#contract/index.ts'

/** For whoever asks for a story that was deleted meanwhile. `storyId` for the log, where the id is at hand. */
export const noSuchStory = (storyId?: string): AppError =>
  new AppError('not-found', 'This story is no longer in the library.', {
    reason: 'story-gone',
    ...(storyId !== undefined && { details: { storyId } }),
  })
