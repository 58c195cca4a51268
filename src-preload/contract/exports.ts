import { z } from 'zod'

export const exportFormats = ['pdf', 'epub', 'epub-fixed', 'html', 'pictures', 'text', 'inglenook'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>

/** What a PDF is made for; `square` has a bleed of 3 mm, a booklet is folded and stapled. */
export const papers = ['screen', 'a5', 'a4', 'letter', 'square', 'booklet-a4', 'booklet-letter'] as const
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
