import { longestReport, type CrashDumpsView, type KeysView, type Settings } from '#contract/index.ts'
import type { LogRecord } from './ports.ts'
import type { ReportRedactor } from './redact-report.ts'

/** How many lines of the log, and how many errors, are in a report. */
const mostLines = 120
const mostErrors = 10

export interface ReportFacts {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly version: string
  /** `system: Linux 6.1 x64` and the like; what compose.ts found. */
  readonly system: Readonly<Record<string, string>>
  readonly settings: Settings
  /** Null where the keychain could not be asked. */
  readonly keys: KeysView | null
  /** How many of what the library holds; numbers alone. */
  readonly counts: Readonly<Record<string, number>>
  readonly dumps: CrashDumpsView
  /** Newest first. */
  readonly log: readonly LogRecord[]
}

const isSet = (text: string): string => (text === '' ? 'not set' : 'set')
const order = (people: readonly { readonly id: string; readonly enabled: boolean }[]): string =>
  people.map(({ id, enabled }) => (enabled ? id : `${id} (off)`)).join(', ')

/** Choices among a few; of what can be typed, whether something was. */
const settingLines = (settings: Settings): readonly (readonly [string, string])[] => [
  ['painters', order(settings.illustrators)],
  ['writers', order(settings.writers)],
  ['offline', String(settings.offline)],
  ['AI Horde without a key', String(settings.anonymousHorde)],
  ['pictures at once', JSON.stringify(settings.concurrency)],
  ['gives up after', `${settings.stallMinutes} min`],
  ['image server', isSet(settings.localImageServer)],
  ['text server', isSet(settings.localTextServer)],
  ['text model at home', isSet(settings.localTextModel)],
  ['Hugging Face text model', isSet(settings.huggingFaceTextModel)],
  ['new stories are read first', String(settings.approval)],
  ['daily backup', isSet(settings.backupFolder)],
  ['kept awake at night', String(settings.night.keepAwake)],
  ['language', settings.interfaceLanguage],
  ['light', settings.theme],
  ['reading', `${settings.reading.layout}, ${settings.reading.font}, ${settings.reading.textSize} px`],
]

const say = (line: LogRecord, redactor: ReportRedactor): string => {
  const fields = redactor.fields(line.fields)
  const rest = Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields)}`
  return `${new Date(line.at).toISOString()} ${line.level.padEnd(5)} ${redactor.text(line.message)}${rest}`
}

const section = (title: string, lines: readonly string[]): string =>
  [`## ${title}`, ...(lines.length === 0 ? ['none'] : lines)].join('\n')

const pairs = (facts: Readonly<Record<string, string | number>>): readonly string[] =>
  Object.entries(facts).map(([name, fact]) => `${name}: ${fact}`)

/** The report as plain text: what somebody needs to find a fault, and nothing of what the family has made. */
export function writeReport(facts: ReportFacts, redactor: ReportRedactor): string {
  const { keys, dumps } = facts
  const errors = facts.log.filter(({ level }) => level === 'error').slice(0, mostErrors)
  const text = [
    `# Inglenook ${facts.version}, ${new Date(facts.at).toISOString()}`,
    section('System', pairs(facts.system)),
    section('Settings', pairs(Object.fromEntries(settingLines(facts.settings)))),
    section(
      'Keys (where they are kept; never what they are)',
      keys === null
        ? ['the keychain could not be asked']
        : [
            `keychain: ${keys.keychain.available ? 'works' : 'none'}`,
            ...keys.keys.map(({ id, source }) => `${id}: ${source}`),
          ],
    ),
    section('Library', pairs(facts.counts)),
    section('Crashes', [
      `dumps on this computer, not part of this report: ${dumps.count}`,
      ...(dumps.newestAt === null ? [] : [`newest: ${new Date(dumps.newestAt).toISOString()}`]),
    ]),
    section(
      'Last errors',
      errors.map((line) => say(line, redactor)),
    ),
    section(
      'Log, newest first',
      facts.log.slice(0, mostLines).map((line) => say(line, redactor)),
    ),
  ].join('\n\n')
  return text.length <= longestReport ? text : `${text.slice(0, longestReport - 1)}…`
}
