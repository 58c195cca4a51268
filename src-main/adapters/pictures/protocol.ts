import { compositionSchema } from '#core/illustrators/built-in/composition.ts'
import { pictureFaults } from '#core/ports.ts'
import { writingPlanSchema, writtenStorySchema } from '#core/writer/providers/built-in/telling.ts'
import { z } from 'zod'

/** What the app asks of the drawing process; parsed there. */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const requestSchema = z.discriminatedUnion('kind', [
  z.object({ id: z.int(), kind: z.literal('paint'), composition: compositionSchema }),
  z.object({
    id: z.int(),
    kind: z.literal('check'),
    bytes,
    wanted: z.object({
      width: z.int().positive(),
      height: z.int().positive(),
      others: z.array(z.string().regex(/^[0-9a-f]{16}$/)),
    }),
  }),
  z.object({ id: z.int(), kind: z.literal('convert'), bytes, format: z.literal('jpeg') }),
  z.object({ id: z.int(), kind: z.literal('tell'), plan: writingPlanSchema }),
])
export type StudioRequest = z.infer<typeof requestSchema>

export const verdictSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    width: z.int().positive(),
    height: z.int().positive(),
    format: z.enum(['png', 'jpeg', 'webp']),
    hash: z.string().regex(/^[0-9a-f]{16}$/),
    thumbnail: bytes,
  }),
  z.object({ ok: z.literal(false), fault: z.enum(pictureFaults), message: z.string() }),
])

/** What the drawing process answers; parsed in the app, which does not trust it more than any other process. */
export const replySchema = z.discriminatedUnion('kind', [
  z.object({ id: z.int(), kind: z.literal('bytes'), bytes }),
  z.object({ id: z.int(), kind: z.literal('verdict'), verdict: verdictSchema }),
  z.object({ id: z.int(), kind: z.literal('story'), story: writtenStorySchema }),
  z.object({ id: z.int(), kind: z.literal('failed'), message: z.string() }),
])
export type StudioReply = z.infer<typeof replySchema>

/**
 * One drawing process, whoever started it: `spawn-node.ts` by `child_process.fork`, the shell by Electron's
 * `utilityProcess.fork`. Messages are structured clones (`Uint8Array` stays one).
 */
export interface WorkerHandle {
  /** Throws nothing; a message to a process that has ended is lost, and `onExit` has told so. */
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, also when the process could not be started. */
  readonly onExit: (listener: (reason: string) => void) => void
  /** At once, and without a word from the process itself. */
  readonly kill: () => void
}
