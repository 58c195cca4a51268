/** Bytes of an answer that are read, at most. What is longer is refused, never cut and used. */
export const byteLimits = {
  json: 2 * 1024 * 1024,
  picture: 20 * 1024 * 1024,
  /** JSON that carries a picture in base64: four bytes for three, and some room for what stands around it. */
  pictureInJson: 28 * 1024 * 1024,
  /** A streamed text. A token comes in some 250 bytes: that is 30,000 tokens, the thinking included. */
  stream: 8 * 1024 * 1024,
  /** One piece of it, in characters; where a server does not stream, all of it. */
  streamPiece: 1024 * 1024,
  /** Of an error's body only the words matter. What is longer is cut. */
  error: 64 * 1024,
} as const

/** Milliseconds. */
export interface TimeLimits {
  /** Until the status line and headers have come. */
  readonly headers: number
  /** Between two pieces of the body. */
  readonly stall: number
  /** For all of it. */
  readonly total: number
}

export const quickTimes: TimeLimits = { headers: 20_000, stall: 15_000, total: 60_000 }
export const downloadTimes: TimeLimits = { headers: 30_000, stall: 20_000, total: 180_000 }
