import { z } from 'zod'
import type { KeyId } from '#contract/index.ts'
import { keyStatusSchema } from '#contract/keys.ts'

/** What is remembered of a key outside the keychain. Never the key, nor a part of it. */
export const keyNoteSchema = z.object({
  savedAt: keyStatusSchema.shape.savedAt,
  lastTest: keyStatusSchema.shape.lastTest,
})
export type KeyNote = z.infer<typeof keyNoteSchema>

/** Kept beside the settings. */
export interface KeyNotes {
  readonly get: (id: KeyId) => KeyNote
  readonly set: (id: KeyId, note: KeyNote) => void
}

export const emptyNote: KeyNote = { savedAt: null, lastTest: null }
