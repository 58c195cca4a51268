import { fileURLToPath } from 'node:url'

import { describeElectron } from '../electron.mjs'
import { readyApp } from '../ready.mjs'
import { run } from '../run.mjs'
import { sandboxArguments } from '../sandbox.mjs'
import { say } from '../say.mjs'
import { testSession } from '../session.mjs'

/**
 * Everything: types, lint, the tests beside the code, and the app itself under test. With arguments, only the
 * tests that they name: `npm test -- e2e/reader.spec.ts`.
 *
 * @param {readonly string[]} args
 */
export async function perform(args) {
  const electron = await readyApp()
  say(`Runtime: ${await describeElectron(electron)}; tools on Node ${process.versions.node}`)
  // As root, and where no sandbox can be made, the app's tests have to start it without one.
  if ((await sandboxArguments(electron.executable)).length > 0) process.env.INGLENOOK_NO_SANDBOX = '1'
  const inside = [
    process.execPath,
    fileURLToPath(new URL('../index.mjs', import.meta.url)),
    'test-inside',
    ...args,
  ]
  const [command = '', ...rest] = [...(await testSession()), ...inside]
  return (await run(command, rest)).code
}
