import { checkWhatChanged, runUnitTests } from '../checks.mjs'
import { closingLine, exitCode, sum } from '../counts.mjs'
import { readyToolchain } from '../ready.mjs'

/**
 * Types, lint and the tests beside the code, but for those that are long by name (`*.long.test.ts`: kills, thousands of
 * hostile answers, epubcheck): what a change needs before it is committed. `npm test` runs them all.
 */
export async function perform() {
  await readyToolchain()
  const counts = sum([...(await checkWhatChanged()), await runUnitTests(['--exclude', '**/*.long.test.*'])])
  process.stdout.write(`${closingLine(counts)}\n`)
  return exitCode(counts)
}
