import type { Clock, Log } from '#core/ports.ts'
import { logLevels, type LogLevel } from '#contract/log-levels.ts'
import type { LogEntry } from './entry.ts'
import { describeFields } from './entry.ts'
import type { Redactor } from './redact.ts'
import { createRedactor } from './redact.ts'
import { createRotatingFile } from './rotating-file.ts'

/** Takes what is already free of keys. A sink that fails must not bring down what it reports on. */
export type LogSink = (entry: LogEntry) => void

export interface RedactingLog extends Log, Redactor {}

/**
 * The log: every message and field goes through one redactor and then to the sinks.
 *
 * @param options.least entries below this level are dropped
 */
export function createLog(options: {
  readonly clock: Pick<Clock, 'now'>
  readonly least: LogLevel
  readonly sinks: readonly LogSink[]
}): RedactingLog {
  const { clock, least, sinks } = options
  const { redact, registerSecret } = createRedactor()
  const write = (level: LogLevel, message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    if (logLevels.indexOf(level) < logLevels.indexOf(least)) return
    const entry: LogEntry = {
      time: new Date(clock.now()).toISOString(),
      level,
      message: redact(message),
      fields: redactAll(describeFields(fields), redact),
    }
    for (const sink of sinks) sink(entry)
  }
  return {
    debug: (message, fields) => write('debug', message, fields),
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
    error: (message, fields) => write('error', message, fields),
    redact,
    registerSecret,
  }
}

/** A JSON object a line in `folder`, for this user alone: at most 5 files of 1 MB. */
export function createFileSink(folder: string): LogSink {
  const file = createRotatingFile({ folder, files: 5, bytes: 1_000_000 })
  let failing = false
  return ({ fields, ...entry }) => {
    try {
      file.append(JSON.stringify({ ...entry, ...withoutClash(fields) }))
      failing = false
    } catch (error) {
      // A full disk or a folder that went away must not end the work that the log tells of. Said once.
      if (failing) return
      failing = true
      process.emitWarning(`The log can't be written any longer: ${(error as Error).message}`)
    }
  }
}

/** For `--verbose`: one line an entry to the stream, never to standard output, which may be somebody's input. */
export function createConsoleSink(stream: Pick<NodeJS.WritableStream, 'write'>): LogSink {
  return ({ time, level, message, fields }) => {
    const rest = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    stream.write(`${[time.slice(11, 23), level.padEnd(5), oneLine(message), ...rest].join(' ')}\n`)
  }
}

/** Text from models and providers must not move the terminal's cursor or forge a line. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')

function withoutClash(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      ['time', 'level', 'message'].includes(name) ? `${name}_` : name,
      value,
    ]),
  )
}

function redactAll(
  fields: Readonly<Record<string, unknown>>,
  redact: (text: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, redactValue(name, value, redact)]),
  )
}

/** Names whose value is a key, whatever it looks like. */
const secretName = /^(?:api[-_]?key|authorization|key|secret|password|token)$/i

function redactValue(name: string, value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return secretName.test(name) ? '[redacted]' : redact(value)
  if (typeof value !== 'object' || value === null) return value
  return redactAll(value as Readonly<Record<string, unknown>>, redact)
}
