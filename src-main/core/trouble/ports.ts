import type { CrashDumpsView, LogLevel } from '#contract/index.ts'

/** A line of the log as it was written: already free of keys. */
export interface LogRecord {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly level: LogLevel
  readonly message: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** The log that lies on the disk. */
export interface LogReader {
  /** At most so many, newest first; what can't be read as a line is passed over. Rejects with the system's error. */
  readonly newest: (most: number) => Promise<readonly LogRecord[]>
}

/** What crashes have left. */
export interface CrashDumps {
  /** A folder that is not there yet holds none. Rejects with the system's error. */
  readonly look: () => Promise<CrashDumpsView>
}
