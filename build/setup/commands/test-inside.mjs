import { build } from '../build.mjs'
import { checkTypesAndLint, runEndToEndTests, runUnitTests } from '../checks.mjs'
import { closingLine, exitCode, sum } from '../counts.mjs'
import { withKeyring } from '../session.mjs'

/**
 * What `test` runs inside its session; no command of its own.
 *
 * @param {readonly string[]} args
 */
export async function perform(args) {
  const { types, unit, endToEnd } = choose(args)
  const counts = await withKeyring(async () => {
    const all = []
    if (types) all.push(...(await checkTypesAndLint()))
    if (unit) all.push(await runUnitTests(unit))
    if (endToEnd) {
      await build()
      all.push(await runEndToEndTests(endToEnd))
    }
    return sum(all)
  })
  process.stdout.write(`\n${closingLine(counts)}\n`)
  return exitCode(counts)
}

/**
 * Which tests arguments name: files under `e2e/` are Playwright's, others vitest's; flags go along with both.
 *
 * @param {readonly string[]} args
 * @returns {{ types: boolean, unit: string[] | undefined, endToEnd: string[] | undefined }}
 */
export function choose(args) {
  if (args.length === 0) return { types: true, unit: [], endToEnd: [] }
  const first = args.findIndex((arg) => arg.startsWith('-'))
  const files = first < 0 ? args : args.slice(0, first)
  const flags = first < 0 ? [] : args.slice(first)
  const isEndToEnd = (/** @type {string} */ file) => /^e2e(\/(?!fakes\/)|$)/.test(file)
  const unit = files.filter((file) => !isEndToEnd(file))
  const endToEnd = files.filter(isEndToEnd)
  return {
    types: false,
    unit: unit.length > 0 ? [...unit, ...flags] : undefined,
    endToEnd: endToEnd.length > 0 ? [...endToEnd, ...flags] : undefined,
  }
}
