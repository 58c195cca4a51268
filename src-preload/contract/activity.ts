import { z } from 'zod'

/** One outbound request. What was sent is kept without headers: a key can't be in it. */
export const outboundRequestSchema = z.object({
  id: z.int(),
  at: z.int().nonnegative(),
  host: z.string(),
  method: z.string(),
  path: z.string(),
  storyId: z.string().nullable(),
  purpose: z.string(),
  /** The text sent, shortened; pictures by size alone. */
  sent: z.string(),
  /** HTTP status, or null when no answer came. */
  status: z.int().nullable(),
  bytesReceived: z.int().nonnegative(),
  outcome: z.string(),
})
export type OutboundRequestView = z.infer<typeof outboundRequestSchema>
