/**
 * Something that the person at the keyboard can do something about. Its message is shown alone, as one
 * sentence or two, without a stack trace; anything else that is thrown is a mistake of ours and shows one.
 */
export class Problem extends Error {
  /**
   * @param {string} message
   * @param {{ cause?: unknown, exitCode?: number }} [options]
   */
  constructor(message, { cause, exitCode = 1 } = {}) {
    super(message, { cause })
    this.name = 'Problem'
    this.exitCode = exitCode
  }
}
