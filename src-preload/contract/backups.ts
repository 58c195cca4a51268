import { z } from 'zod'
import { instantSchema } from './stories.ts'

export const backupInfoSchema = z.object({
  /** Where a backup is made every day; empty: nowhere. */
  folder: z.string(),
  /** When the one there was made; null: never, or the folder is not there now. */
  lastAt: instantSchema.nullable(),
  /** When a backup was restored that can still be taken back; null as a rule. */
  restoredAt: instantSchema.nullable(),
})
export type BackupInfo = z.infer<typeof backupInfoSchema>

export const madeBackupSchema = z.object({
  folder: z.string(),
  stories: z.int().nonnegative(),
  pictures: z.int().nonnegative(),
})

/** A backup in one file. */
export const madeBackupFileSchema = z.object({
  path: z.string(),
  stories: z.int().nonnegative(),
  pictures: z.int().nonnegative(),
})

/** What restoring a backup will do; in stories. */
export const restorePreviewSchema = z.object({
  at: instantSchema,
  stories: z.int().nonnegative(),
  pictures: z.int().nonnegative(),
  /** In the backup, and not in the library. */
  missing: z.int().nonnegative(),
  /** In the library, and not in the backup: replacing takes them away. */
  onlyHere: z.int().nonnegative(),
})
export type RestorePreview = z.infer<typeof restorePreviewSchema>

/** `merge`: what only the backup has comes in. `replace`: the library is as it was then. */
export const restoreModes = ['merge', 'replace'] as const
export const restoreModeSchema = z.enum(restoreModes)
