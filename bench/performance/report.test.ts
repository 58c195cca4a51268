import { describe, expect, it } from 'vitest'
import { passes, tableOf, verdictOf, withTable, type Row } from './report.ts'

const exactly = (value: number) => ({ value, low: value, high: value })
const row = (over: Partial<Row>): Row => ({
  what: 'first paint',
  goal: '1.10 x bare',
  measured: '1.05 x',
  met: true,
  control: exactly(1.01),
  ...over,
})

describe('a verdict', () => {
  it('follows from the goal where the control holds, or where nothing is compared', () => {
    expect(verdictOf(row({}))).toBe('met')
    expect(verdictOf(row({ met: false }))).toBe('missed')
    expect(verdictOf(row({ control: null }))).toBe('met')
  })

  it('is “inconclusive” where the control is off, whether the goal was met or not', () => {
    expect(verdictOf(row({ control: exactly(1.04) }))).toBe('inconclusive')
    expect(verdictOf(row({ met: false, control: exactly(0.96) }))).toBe('inconclusive')
  })

  it('of what could not be measured is said to be none', () => {
    expect(verdictOf(row({ met: null, control: exactly(2) }))).toBe('not measured')
  })
})

describe('a run', () => {
  it('passes when every goal is met', () => {
    expect(passes([row({}), row({})])).toBe(true)
  })

  it.each([{ met: false }, { met: null }, { control: exactly(1.05) }])('does not with %j', (over) => {
    expect(passes([row({}), row(over)])).toBe(false)
  })

  it('does not without any', () => {
    expect(passes([])).toBe(false)
  })
})

describe('the table', () => {
  it('has a line for each goal, with its verdict', () => {
    const lines = tableOf([row({}), row({ met: false })]).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toMatch(/^\| first paint +\| 1\.10 x bare +\| 1\.05 x +\| 1\.010 +\| met +\|$/u)
    expect(lines[3]).toContain('missed')
  })

  it('takes the place of the one before, between the markers, and leaves the rest alone', () => {
    const document = 'a\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nz\n'
    const written = withTable(document, '| new |')
    expect(written).toBe('a\n<!-- measured: begin -->\n\n| new |\n\n<!-- measured: end -->\nz\n')
    expect(withTable(written, '| new |')).toBe(written)
  })

  it('is not written where no place is marked', () => {
    expect(() => withTable('nothing', '| new |')).toThrow(/no place/u)
  })
})
