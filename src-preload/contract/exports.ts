import { z } from 'zod'
import { exportFormats, papers } from './export-formats.ts'

export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>

export const paperSchema = z.enum(papers)
export type Paper = z.infer<typeof paperSchema>

/** A book as a file, as the dialog offers it; what a format does not heed makes no difference. */
export const exportChoiceSchema = z.object({
  format: exportFormatSchema,
  paper: paperSchema,
  /** With a page that tells who wrote and painted it, with which model and seed. */
  about: z.boolean(),
})
export type ExportChoice = z.infer<typeof exportChoiceSchema>

export const exportEstimateSchema = z.object({
  pages: z.int().nonnegative(),
  /** Of paper, printed on both sides; null where each page is a sheet, or none is. */
  sheets: z.int().nonnegative().nullable(),
  /** Which options make a difference to this format. */
  heeds: z.object({ paper: z.boolean(), about: z.boolean() }),
})
export type ExportEstimate = z.infer<typeof exportEstimateSchema>

/** Chosen by who asks, to follow an export and to stop it. */
export const exportIdSchema = z.uuid()
