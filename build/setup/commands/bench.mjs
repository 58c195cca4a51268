import { join } from 'node:path'

import { readyToolchain } from '../ready.mjs'
import { ROOT } from '../paths.mjs'
import { run } from '../run.mjs'

/** @param {readonly string[]} args */
export async function perform(args) {
  await readyToolchain()
  return (
    await run(process.execPath, [join(ROOT, 'bench/index.ts'), ...args], { cwd: ROOT, foreground: true })
  ).code
}
