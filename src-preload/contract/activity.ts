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
/** Which part of the list: left out, the newest; else what came before the request of this id. */
export const activityQuerySchema = z.object({ before: z.int() }).optional()
export type ActivityQuery = z.infer<typeof activityQuerySchema>

export type OutboundRequestView = z.infer<typeof outboundRequestSchema>
