import { z } from 'zod'
import { failureKinds } from './failures.ts'
import { keyIds } from './illustrators.ts'
import { keyIdSchema } from './providers.ts'
import { reasonSchema } from './reasons.ts'

/** All a window ever learns of a key. Never the key, nor a part of it. */
export const keyStatusSchema = z.object({
  id: keyIdSchema,
  /** `none`, or where the key in use is kept. */
  source: z.enum(['none', 'keychain', 'session', 'environment']),
  savedAt: z.int().nonnegative().nullable(),
  lastTest: z
    .object({
      at: z.int().nonnegative(),
      ok: z.boolean(),
      /** Whose key it is, kudos or credit where told; or why it did not work. */
      message: z.string(),
      /** The same for a window in another language: how the provider failed, or what it said. */
      failure: z.enum(failureKinds).optional(),
      reason: reasonSchema.optional(),
      details: z.record(z.string(), z.string()).optional(),
    })
    .nullable(),
})
export type KeyStatus = z.infer<typeof keyStatusSchema>

/** Whether this computer can keep keys; `reason` is a plain English sentence when it can't, `why` what it means. */
export const keychainStatusSchema = z.object({
  available: z.boolean(),
  reason: z.string().nullable(),
  why: reasonSchema.optional(),
})

export const keysViewSchema = z.object({
  keys: z.array(keyStatusSchema),
  keychain: keychainStatusSchema,
})
export type KeysView = z.infer<typeof keysViewSchema>

/** Input only: what a parent pasted. Cleaned and checked in main; longer than this is refused before parsing. */
export const pastedKeySchema = z.string().max(8_000)

export const saveKeysSchema = z.object({
  keys: z
    .array(z.object({ id: keyIdSchema, key: pastedKeySchema }))
    .min(1)
    .max(keyIds.length),
  /** Keep for this session only; for a computer without a working keychain. */
  sessionOnly: z.boolean(),
})
