import { z } from 'zod'

/** Of one page, read by somebody in the family: milliseconds and bytes. */
export const longestVoice = 5 * 60 * 1_000
export const largestVoice = 10 * 1024 * 1024

/** What a page sounds like in the voice of somebody in the family: AAC or Opus in MP4. */
export const voiceSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Milliseconds. */
  duration: z.int().positive().max(longestVoice),
})

export const recordingSchema = z.object({
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length > 0 && bytes.length <= largestVoice, 'the recording is too large'),
  duration: z.int().positive().max(longestVoice),
})
