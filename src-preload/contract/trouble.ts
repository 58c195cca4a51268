import { z } from 'zod'
import { logLevels } from './log-levels.ts'

/** How much of the log the window is shown, and how long one line of it may be, in characters. */
export const mostLogLines = 400
const longestMessage = 600
const longestDetails = 2_000

export const logLineSchema = z.object({
  /** Milliseconds since the epoch. */
  at: z.int().nonnegative(),
  level: z.enum(logLevels),
  message: z.string().max(longestMessage + 1),
  /** What goes with it, a `name: value` a line; empty where nothing does. */
  details: z.string().max(longestDetails + 1),
})
export type LogLine = z.infer<typeof logLineSchema>

export const logLineLimits = { message: longestMessage, details: longestDetails } as const

/** What a crash has left on this computer: files that only somebody with the program's symbols can read. */
export const crashDumpsSchema = z.object({
  folder: z.string(),
  count: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Milliseconds since the epoch. */
  newestAt: z.int().nonnegative().nullable(),
})
export type CrashDumpsView = z.infer<typeof crashDumpsSchema>

export const longestReport = 120_000

/** What the page “Log and report” shows. */
export const troubleSchema = z.object({
  /** Newest first. */
  lines: z.array(logLineSchema).max(mostLogLines),
  dumps: crashDumpsSchema,
  /** In English, for whoever reads it: exactly what `trouble.copy` will copy. */
  report: z.string().max(longestReport),
})
export type TroubleView = z.infer<typeof troubleSchema>

export const troubleFolders = ['logs', 'crashes'] as const
