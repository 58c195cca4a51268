/** Where newer versions come from; made anew for each look. */
export interface UpdateSource {
  /** The version that is offered to this computer, null where none is newer. Rejects when it could not be asked. */
  readonly look: (signal: AbortSignal) => Promise<string | null>
  /**
   * Fetches the one that was found, and proves that it is whole: rejects with UpdateDamaged where it is not.
   * @param onProgress gets what is done, from 0 to 1
   */
  readonly download: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<void>
  /** Puts it in the place of the app that runs, which is about to end. Throws where the old one stays. */
  readonly install: () => void
}

/** What came is not what was published. */
export class UpdateDamaged extends Error {
  override readonly name = 'UpdateDamaged'
}
