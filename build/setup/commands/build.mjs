import { build } from '../build.mjs'
import { readyPackages } from '../packages.mjs'

/** @param {readonly string[]} args */
export async function perform(args) {
  await readyPackages()
  await build({ evenIfFresh: true, args })
  return 0
}
