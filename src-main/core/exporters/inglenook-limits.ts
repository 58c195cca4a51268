/** What a `.inglenook` file may be, in bytes and entries: far more than any book, far less than hurts. */
export const inglenookLimits = {
  file: 512 * 1024 * 1024,
  entries: 4_000,
  /** Of `manifest.json` and of `book.json`, unpacked. */
  text: 32 * 1024 * 1024,
  picture: 64 * 1024 * 1024,
  /** Of all entries, unpacked. */
  unpacked: 768 * 1024 * 1024,
} as const
