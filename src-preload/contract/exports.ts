import { z } from 'zod'

export const exportFormats = ['epub', 'html'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>
