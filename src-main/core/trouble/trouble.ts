import {
  logLineLimits,
  mostLogLines,
  type KeysView,
  type LogLine,
  type Settings,
  type TroubleView,
} from '#contract/index.ts'
import type { Clock, Log } from '../ports.ts'
import type { CrashDumps, LogReader, LogRecord } from './ports.ts'
import { createReportRedactor, type Private } from './redact-report.ts'
import { writeReport } from './write-report.ts'

export interface TroubleDeps {
  readonly log: Log
  readonly reader: LogReader
  readonly dumps: CrashDumps
  readonly clock: Pick<Clock, 'now'>
  readonly version: string
  readonly system: () => Readonly<Record<string, string>>
  readonly settings: () => Settings
  readonly keys: () => Promise<KeysView>
  readonly counts: () => Readonly<Record<string, number>>
  readonly hidden: () => Private
  /** The log's own redactor: what is a key, by value or by its looks. */
  readonly clean: (text: string) => string
}

/** What a parent can look at when something went wrong, and hand on if they want to. */
export interface Trouble {
  /** Reads the log and writes the report. Rejects with the system's error where the log can't be read. */
  readonly read: () => Promise<TroubleView>
  /** The report that was read last, word for word; null before the first. */
  readonly lastReport: () => string | null
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most)}…`

const detailOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 2)

/** @param clean takes out what looks like a key: a line may be older than the rule that knows it */
function viewLine({ at, level, message, fields }: LogRecord, clean: (text: string) => string): LogLine {
  const details = Object.entries(fields)
    .map(([name, value]) => `${name}: ${detailOf(value).replaceAll('\\n', '\n')}`)
    .join('\n')
  return {
    ...{ at, level },
    message: shorten(clean(message), logLineLimits.message),
    details: shorten(clean(details), logLineLimits.details),
  }
}

export function createTrouble(deps: TroubleDeps): Trouble {
  let last: string | null = null
  const askKeys = async (): Promise<KeysView | null> => {
    try {
      return await deps.keys()
    } catch (error) {
      // The report says that it could not be asked, and the log why.
      deps.log.warn('The keychain could not be asked for the report', { reason: String(error) })
      return null
    }
  }
  return {
    read: async () => {
      const [log, dumps, keys] = await Promise.all([
        deps.reader.newest(mostLogLines),
        deps.dumps.look(),
        askKeys(),
      ])
      const redactor = createReportRedactor(deps.hidden(), deps.clean)
      const report = writeReport(
        {
          ...{ dumps, log, keys },
          at: deps.clock.now(),
          version: deps.version,
          system: deps.system(),
          settings: deps.settings(),
          counts: deps.counts(),
        },
        redactor,
      )
      last = report
      return { lines: log.map((line) => viewLine(line, deps.clean)), dumps, report }
    },
    lastReport: () => last,
  }
}
