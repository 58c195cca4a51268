/** What the system itself must have (Linux): asked for by what is used, installed with apt-get where we may. */

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

import { run } from './run.mjs'
import { startProgress } from './say.mjs'

/**
 * @typedef {object} Need
 * @property {readonly (readonly string[])[]} packages Debian's names; where a name changed, each of them
 * @property {() => Promise<string[]>} missing what is not there, by the name that a message can use
 */

/** @type {Record<'compiler' | 'libsecret' | 'libsecretToBuild' | 'display' | 'keyring' | 'epubcheck' | 'poppler', Need>} */
export const NEEDS = {
  compiler: { packages: [['g++']], missing: () => missingCommands('cc', 'c++') },
  libsecret: { packages: [['libsecret-1-0']], missing: () => missingLibraries('libsecret-1.so.0') },
  libsecretToBuild: {
    packages: [['libsecret-1-dev'], ['pkg-config', 'pkgconf'], ['g++']],
    missing: async () => {
      const commands = await missingCommands('pkg-config', 'c++')
      if (commands.length > 0) return commands
      const asked = await run('pkg-config', ['--exists', 'libsecret-1'], { output: 'capture' })
      return asked.code === 0 ? [] : ['libsecret-1.pc']
    },
  },
  display: { packages: [['xvfb'], ['xauth']], missing: () => missingCommands('xvfb-run', 'Xvfb', 'xauth') },
  keyring: {
    packages: [['gnome-keyring'], ['dbus-daemon', 'dbus'], ['libsecret-1-0']],
    missing: async () => [
      ...(await missingCommands('dbus-run-session', 'gnome-keyring-daemon')),
      ...(await missingLibraries('libsecret-1.so.0')),
    ],
  },
  epubcheck: { packages: [['epubcheck']], missing: () => missingCommands('epubcheck') },
  poppler: { packages: [['poppler-utils']], missing: () => missingCommands('pdffonts', 'pdftotext') },
}

/**
 * The libraries that an Electron is linked against.
 *
 * @param {string} executable
 * @returns {Need}
 */
export function needsOfElectron(executable) {
  return {
    // What else it is linked against comes with these four.
    packages: [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']],
    missing: async () => {
      if (process.platform !== 'linux') return []
      const asked = await run('ldd', [executable], { output: 'capture' })
      return unresolved(asked.output)
    },
  }
}

/** The libraries that ldd did not find. @param {string} output */
export function unresolved(output) {
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => /** @type {string} */ (match[1]))
}

/**
 * Sees to it that needs are met. Gives nothing where they are, else one sentence that says what is missing and
 * which command brings it.
 *
 * @param {readonly Need[]} needs
 * @param {{ install?: boolean }} [options]
 * @returns {Promise<string | undefined>}
 */
export async function meet(needs, { install = true } = {}) {
  const unmet = await unmetOf(needs)
  if (unmet.length === 0) return undefined
  const missing = unmet.flatMap((need) => need.names)
  if ((await missingCommands('apt-get')).length > 0) return `this system lacks ${missing.join(', ')}`

  const packages = unmet.flatMap((need) => need.packages)
  const asRoot = install ? await rootPrefix() : undefined
  if (!asRoot) {
    const names = await chooseNames(packages)
    return `this system lacks ${missing.join(', ')}; to have it, run: sudo apt-get install --no-install-recommends ${names.join(' ')}`
  }
  const reason = await aptInstall(asRoot, packages)
  const still = await unmetOf(needs)
  if (still.length === 0) return undefined
  return `this system lacks ${still.flatMap((need) => need.names).join(', ')}${reason ? `, and apt-get could not bring it (${reason})` : ''}`
}

/** @param {readonly Need[]} needs */
async function unmetOf(needs) {
  if (process.platform !== 'linux') return []
  const asked = await Promise.all(
    needs.map(async ({ packages, missing }) => ({ packages, names: await missing() })),
  )
  return asked.filter(({ names }) => names.length > 0)
}

/** What to put before apt-get, or nothing where we may not install. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return []
  if ((await missingCommands('sudo')).length > 0) return undefined
  const asked = await run('sudo', ['-n', 'true'], { output: 'capture', timeout: 5000 })
  return asked.code === 0 ? ['sudo', '-n'] : undefined
}

/**
 * @param {readonly string[]} asRoot
 * @param {readonly (readonly string[])[]} packages
 * @returns {Promise<string | undefined>} the reason, where it failed
 */
async function aptInstall(asRoot, packages) {
  const apt = async (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', ...args]
    return await run(command, rest, { output: 'capture' })
  }
  await listPackages(apt)
  const names = await chooseNames(packages)
  const progress = startProgress(`Installing system packages (${names.join(' ')})`)
  try {
    // An installation that was interrupted is brought to its end first; else apt-get refuses.
    await apt('dpkg', '--configure', '-a')
    const ended = await apt(
      'apt-get',
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...names,
    )
    return ended.code === 0
      ? undefined
      : (/^E: (.*)$/m.exec(ended.output)?.[1] ?? `it ended with ${ended.code}`)
  } finally {
    progress.done()
  }
}

let listed = false

/** @param {(...args: string[]) => Promise<unknown>} apt */
async function listPackages(apt) {
  if (listed) return
  await apt('apt-get', 'update', '-q')
  listed = true
}

/**
 * Takes of each package the name that this release of Debian or Ubuntu knows.
 *
 * @param {readonly (readonly string[])[]} packages
 */
async function chooseNames(packages) {
  const names = await Promise.all(
    packages.map(async (choices) => {
      for (const name of choices) {
        const asked = await run('apt-cache', ['policy', name], { output: 'capture' })
        if (/Candidate: (?!\(none\))/.test(asked.output)) return name
      }
      return choices.at(-1) ?? ''
    }),
  )
  return [...new Set(names)]
}

/** @param {...string} names */
async function missingCommands(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return names.filter((name) => !folders.some((folder) => isExecutable(join(folder, name))))
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {...string} names */
async function missingLibraries(...names) {
  const asked = await run('/sbin/ldconfig', ['-p'], { output: 'capture' }).catch(() => undefined)
  if (!asked) return [] // A system without it (musl): what loads the library will tell.
  return names.filter((name) => !asked.output.includes(`\t${name} `))
}
