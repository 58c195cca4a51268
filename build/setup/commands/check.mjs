import { checkWhatChanged, runUnitTests } from '../checks.mjs'
import { closingLine, exitCode, sum } from '../counts.mjs'
import { readyToolchain } from '../ready.mjs'

/** Types, lint and the tests beside the code: what a change needs before it is committed. */
export async function perform() {
  await readyToolchain()
  const counts = sum([...(await checkWhatChanged()), await runUnitTests()])
  process.stdout.write(`${closingLine(counts)}\n`)
  return exitCode(counts)
}
