import { logLevels } from '#contract/log-levels.ts'
import type { LogLine } from '#contract/index.ts'

/** What of the log is shown: everything, what may be amiss, what went wrong. */
export const logChoices = ['all', 'warn', 'error'] as const
export type LogChoice = (typeof logChoices)[number]

/** The lines that are at least as grave as was chosen, in their order. */
export const linesFrom = (lines: readonly LogLine[], choice: LogChoice): readonly LogLine[] =>
  choice === 'all'
    ? lines
    : lines.filter(({ level }) => logLevels.indexOf(level) >= logLevels.indexOf(choice))
