/** The Node that builds, checks and makes stories without a window. */

import { join } from 'node:path'

import { cached } from './cache.mjs'
import { installPinned } from './pinned.mjs'
import { Problem } from './problem.mjs'
import { startProgress } from './say.mjs'

/** What the tools of this project ask for. */
const OLDEST = [22, 12]
export const CARRIED_NODE = '24.21.0'

const CARRIED_FOR = ['linux-x64', 'linux-arm64', 'win32-x64']

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/**
 * The npm package that has the Node we pin, for a computer.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 */
export function carriedNodePackage(platform, arch) {
  if (!CARRIED_FOR.includes(`${platform}-${arch}`)) return undefined
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

/** The folder of that package: `bin` with the executable and, on Linux, `include` with the headers. */
export async function carriedNode() {
  const name = carriedNodePackage(process.platform, process.arch)
  if (!name) {
    throw new Problem(
      `Inglenook's tools need Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}; install one from https://nodejs.org and try again.`,
    )
  }
  const folder = await cached(`node-${CARRIED_NODE}-${process.platform}-${process.arch}`, async (draft) => {
    const progress = startProgress(
      `Bringing Node ${CARRIED_NODE} from the npm registry (this one is ${process.versions.node}; once)`,
    )
    try {
      await installPinned('node', draft)
      progress.done()
    } catch (error) {
      progress.failed()
      throw error
    }
  })
  return join(folder, 'node_modules', name)
}
