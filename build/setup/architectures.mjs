/** What an installer for another architecture needs beside what is installed for this computer. */

import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ROOT } from './paths.mjs'
import { withoutNpmCommand } from './pinned.mjs'
import { Problem } from './problem.mjs'
import { mustRun } from './run.mjs'
import { say } from './say.mjs'

/**
 * The architectures that electron-builder's flags ask for.
 *
 * @param {readonly string[]} args
 * @returns {readonly string[]}
 */
export function architecturesOf(args) {
  if (args.includes('--universal')) return ['x64', 'arm64']
  return ['x64', 'arm64'].filter((arch) => args.includes(`--${arch}`))
}

/** @param {NodeJS.Platform} platform @param {string} arch */
export function canvasPackage(platform, arch) {
  const libc = platform === 'linux' ? '-gnu' : platform === 'win32' ? '-msvc' : ''
  return `@napi-rs/canvas-${platform}-${arch}${libc}`
}

/**
 * better-sqlite3 carries its binaries for all. @napi-rs/canvas has a package for each, of which npm installs this
 * computer's alone: the others are brought from the registry and held against the lock file. keytar's makers publish a
 * binary for either Mac, which are made into one for both; for Windows on ARM they publish none, and keys last there
 * until the app is closed.
 *
 * @param {readonly string[]} args electron-builder's
 */
export async function readyArchitectures(args) {
  const others = architecturesOf(args).filter((arch) => arch !== process.arch)
  for (const arch of others) await readyPackage(canvasPackage(process.platform, arch))
  if (process.platform === 'darwin' && args.includes('--universal')) await mergeKeytar()
}

/** @param {string} name */
async function readyPackage(name) {
  const place = join(ROOT, 'node_modules', name)
  if (existsSync(place)) return
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const { version, integrity } = lock.packages[`node_modules/${name}`] ?? {}
  if (version === undefined) throw new Problem(`package-lock.json has no ${name}.`)
  say(`Bringing ${name} ${version} for the installer`)
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-architecture-'))
  try {
    await mustRun('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--loglevel=error'], {
      cwd: folder,
      env: withoutNpmCommand(process.env),
      output: 'quiet',
      otherwise: `The npm registry did not give ${name}; npm's own words are above.`,
    })
    const archive = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
    if (digestOf(readFileSync(archive)) !== integrity)
      throw new Problem(`${name} is not what package-lock.json says: its digest differs.`)
    await mustRun('tar', ['-xzf', archive, '-C', folder], {
      output: 'quiet',
      otherwise: `${archive} could not be unpacked.`,
    })
    mkdirSync(join(place, '..'), { recursive: true })
    cpSync(join(folder, 'package'), place, { recursive: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As lock files write it. @param {Uint8Array} bytes */
export function digestOf(bytes) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}

/** One binary for both kinds of Mac, in the place of the one for this. */
async function mergeKeytar() {
  const folder = join(ROOT, 'node_modules/keytar')
  const built = join(folder, 'build/Release/keytar.node')
  const halves = []
  for (const arch of ['x64', 'arm64']) {
    rmSync(built, { force: true })
    await mustRun(
      process.execPath,
      [
        join(ROOT, 'node_modules/prebuild-install/bin.js'),
        ...['--runtime', 'napi', '--target', '3', '--arch', arch],
      ],
      {
        cwd: folder,
        output: 'quiet',
        otherwise: `keytar's published binary for ${arch} could not be fetched.`,
      },
    )
    const half = join(folder, `build/Release/${arch}.node`)
    renameSync(built, half)
    halves.push(half)
  }
  await mustRun('lipo', ['-create', ...halves, '-output', built], {
    output: 'quiet',
    otherwise: "keytar's two binaries could not be made into one.",
  })
  for (const half of halves) rmSync(half)
}
