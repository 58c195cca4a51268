import { AppError, largestVoice } from '#contract/index.ts'
import type { Clock, PictureStore, StoryStore } from '../ports.ts'
import { noSuchStory } from '../story/no-such-story.ts'
import type { VoiceStore } from './ports.ts'

export interface VoicesDeps {
  readonly stories: Pick<StoryStore, 'get'>
  readonly voices: VoiceStore
  readonly files: Pick<PictureStore, 'put'>
  readonly clock: Pick<Clock, 'now'>
  /** The page sounds otherwise. */
  readonly onPage: (storyId: string, page: number) => void
}

/** Pages read by somebody in the family. */
export interface Voices {
  /**
   * Keeps a recording as the page's voice, in place of the one before.
   * @param recording AAC or Opus in MP4; `duration` in milliseconds
   * @throws AppError `not-found` for a page that is not there, `bad-input` for what is no recording; then nothing is kept
   */
  readonly keep: (
    storyId: string,
    page: number,
    recording: { readonly bytes: Uint8Array; readonly duration: number },
  ) => Promise<void>
  /** The system's voice reads the page again; `bringBack` undoes it. */
  readonly remove: (storyId: string, page: number) => void
  /** @throws AppError `not-found` where it was let go of meanwhile */
  readonly bringBack: (storyId: string, page: number, sha256: string) => void
}

/** An MP4 file begins with a box called `ftyp`: https://www.w3.org/TR/mse-byte-stream-format-isobmff/ */
export const isRecording = (bytes: Uint8Array): boolean =>
  bytes.length > 16 &&
  bytes.length <= largestVoice &&
  bytes[4] === 0x66 &&
  bytes[5] === 0x74 &&
  bytes[6] === 0x79 &&
  bytes[7] === 0x70

export function createVoices({ stories, voices, files, clock, onPage }: VoicesDeps): Voices {
  const requirePage = (storyId: string, page: number): void => {
    const story = stories.get(storyId)
    if (story?.deletedAt !== null || !story.pages.some(({ number }) => number === page)) {
      throw noSuchStory(storyId)
    }
  }
  return {
    keep: async (storyId, page, { bytes, duration }) => {
      requirePage(storyId, page)
      if (!isRecording(bytes)) {
        throw new AppError(
          'bad-input',
          'This recording can’t be used, so it was not kept. The page sounds as it did before. Please record it again.',
          { reason: 'recording-unusable' },
        )
      }
      const sha256 = await files.put(bytes, null)
      voices.put(
        storyId,
        page,
        { sha256, size: bytes.length, duration, recordedAt: clock.now() },
        clock.now(),
      )
      onPage(storyId, page)
    },
    remove: (storyId, page) => {
      requirePage(storyId, page)
      if (voices.remove(storyId, page, clock.now())) onPage(storyId, page)
    },
    bringBack: (storyId, page, sha256) => {
      requirePage(storyId, page)
      if (!voices.restore(storyId, page, sha256, clock.now())) {
        throw new AppError('not-found', 'This recording is no longer kept. Please record it again.', {
          reason: 'recording-gone',
        })
      }
      onPage(storyId, page)
    },
  }
}
