import { z } from 'zod'

export const themes = ['system', 'evening', 'day'] as const
export const themeSchema = z.enum(themes)
/** The window's light. */
export type Theme = z.infer<typeof themeSchema>
