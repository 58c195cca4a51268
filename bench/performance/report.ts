import { isControlled, type Estimate } from './statistics.ts'

/** One goal: what was measured for it, in its own unit, or why it could not be. */
export interface Row {
  readonly what: string
  readonly goal: string
  /** The figures as they are shown; where it could not be measured, why. */
  readonly measured: string
  /** null: could not be measured here. */
  readonly met: boolean | null
  /** Where it was measured against something: the same against itself, in the same scheme. */
  readonly control: Estimate | null
}

export type Verdict = 'met' | 'missed' | 'inconclusive' | 'not measured'

/** A figure whose control is off says nothing, neither good nor bad. */
export function verdictOf({ met, control }: Row): Verdict {
  if (met === null) return 'not measured'
  if (control !== null && !isControlled(control)) return 'inconclusive'
  return met ? 'met' : 'missed'
}

/** The run passes if every goal is met. */
export const passes = (rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.every((row) => verdictOf(row) === 'met')

export const times = ({ value, low, high }: Estimate, digits = 2): string =>
  `${value.toFixed(digits)} x (${low.toFixed(digits)} to ${high.toFixed(digits)})`

export const inUnit = ({ value, low, high }: Estimate, unit: string, digits = 1): string =>
  `${value.toFixed(digits)} ${unit} (${low.toFixed(digits)} to ${high.toFixed(digits)})`

/** The rows as a table in Markdown, which a terminal shows as well. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['what', 'goal', 'measured', 'A/A control', 'verdict']
  const cells = rows.map((row) => [
    row.what,
    row.goal,
    row.measured,
    row.control === null ? '' : row.control.value.toFixed(3),
    verdictOf(row),
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}

const begin = '<!-- measured: begin -->'
const end = '<!-- measured: end -->'

/** The document with what stands between its two markers replaced. Throws where there are no markers. */
export function withTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from === -1 || to < from)
    throw new Error(`There is no place for the table: ${begin} and ${end} are missing`)
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`
}
