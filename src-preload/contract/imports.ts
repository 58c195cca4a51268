import { z } from 'zod'
import { storyIdSchema } from './stories.ts'

/** A file that was dropped on the window, in bytes; larger ones are opened by the menu. */
export const maxDroppedBytes = 256 * 1024 * 1024

export const droppedFileSchema = z.object({
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length <= maxDroppedBytes, 'the file is larger than any book'),
})

/** `already-there`: the same book; nothing was changed. `added-again`: another one of that name, as its own story. */
export const importedBookSchema = z.object({
  storyId: storyIdSchema,
  title: z.string(),
  outcome: z.enum(['added', 'added-again', 'already-there']),
})
export type ImportedBook = z.infer<typeof importedBookSchema>
