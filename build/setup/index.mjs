/**
 * `npm start`, `npm test` and the others begin here: `node build/setup/index.mjs COMMAND [arguments]`.
 *
 * Plain JavaScript without dependencies, since it runs before anything is installed, on Node 20.19 and up.
 */

import { dirname, join } from 'node:path'

import { carriedNode, isNewEnough } from './node.mjs'
import { putFirstOnPath } from './paths.mjs'
import { Problem } from './problem.mjs'
import { endChildrenWithUs, endWithParent, GOES_ON, Interrupted, run } from './run.mjs'
import { say } from './say.mjs'

const COMMANDS = ['start', 'test', 'test-inside', 'check', 'build', 'bench', 'package', 'release']

endChildrenWithUs()
endWithParent()
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = explain(error)
}

/** @param {unknown} error @returns {number} the exit code */
function explain(error) {
  if (error instanceof Interrupted) return error.exitCode
  if (error instanceof Problem) {
    say(error.message)
    return error.exitCode
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}

/** @param {readonly string[]} argv */
async function main([command = 'start', ...args]) {
  if (!COMMANDS.includes(command))
    throw new Problem(
      `There is no command ${command}; there are start, test, check, build, bench, package and release.`,
    )
  if (!isNewEnough(process.versions.node)) return await goOnWithNewerNode([command, ...args])
  putFirstOnPath(dirname(process.execPath)) // What we start finds the same Node.
  const { perform } = await import(`./commands/${command}.mjs`)
  return await perform(args)
}

/** @param {readonly string[]} argv */
async function goOnWithNewerNode(argv) {
  const bin = join(await carriedNode(), 'bin')
  putFirstOnPath(bin)
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node')
  const ended = await run(node, [process.argv[1] ?? '', ...argv], {
    foreground: true,
    env: { ...process.env, [GOES_ON]: '1' },
  })
  return ended.code
}
