/** A page read by somebody in the family. Its bytes lie beside the pictures under `sha256`. */
export interface Voice {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds. */
  readonly duration: number
  readonly recordedAt: number
}

/** Which page sounds how. Same rules as StoryStore; throws AppError `not-found` for a story that is gone. */
export interface VoiceStore {
  /** By page number. */
  readonly ofStory: (storyId: string) => ReadonlyMap<number, Voice>
  /** In place of the one that the page has, which can be brought back. */
  readonly put: (storyId: string, page: number, voice: Voice, now: number) => void
  /** Answers whether the page had one. It can be brought back until it is purged. */
  readonly remove: (storyId: string, page: number, now: number) => boolean
  /** Brings that one back, in place of the one that the page has; answers whether it was still there. */
  readonly restore: (storyId: string, page: number, sha256: string, now: number) => boolean
  /** Forgets for good those removed before `before`. */
  readonly purge: (before: number) => void
}
