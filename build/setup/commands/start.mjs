import { join } from 'node:path'

import { build } from '../build.mjs'
import { describeElectron } from '../electron.mjs'
import { ROOT } from '../paths.mjs'
import { Problem } from '../problem.mjs'
import { readyApp, readyToolchain } from '../ready.mjs'
import { run } from '../run.mjs'
import { sandboxArguments } from '../sandbox.mjs'
import { say } from '../say.mjs'

/** @param {readonly string[]} args */
export async function perform(args) {
  return isForCommandLine(args) ? await runCommandLine(args) : await openApp(args)
}

/**
 * A word, or a question about words, is for the command line; flags alone are for the app.
 *
 * @param {readonly string[]} args
 */
export function isForCommandLine([first]) {
  if (first === undefined) return false
  return !first.startsWith('-') || ['-h', '--help', '-V', '--version'].includes(first)
}

/** @param {readonly string[]} args */
async function runCommandLine(args) {
  await readyToolchain()
  if (printsPdf(args)) {
    const electron = await readyApp()
    if ((await sandboxArguments(electron.executable)).length > 0) process.env.INGLENOOK_NO_SANDBOX = '1'
  }
  await build()
  const cli = join(ROOT, 'dist/main/cli.js')
  return (await run(process.execPath, [cli, ...args], { foreground: true, cwd: process.env.INIT_CWD })).code
}

/**
 * A PDF is printed by Electron, which the command line otherwise does without.
 *
 * @param {readonly string[]} args
 */
export function printsPdf(args) {
  return args.some((arg) => arg.toLowerCase().endsWith('.pdf'))
}

/** @param {readonly string[]} args */
async function openApp(args) {
  if (!hasDisplay()) {
    throw new Problem(
      'There is no display to open a window on; npm start -- make "a hedgehog who can\'t sleep" makes a story without one.',
    )
  }
  const electron = await readyApp()
  await build()
  const needed = [...(await sandboxArguments(electron.executable)), ...waylandArguments()]
  if (electron.carried)
    say(
      `Opening Inglenook in ${await describeElectron(electron)}; the newer one that it is made for could not be downloaded.`,
    )
  return (await run(electron.executable, [...needed, ROOT, ...args], { foreground: true, cwd: ROOT })).code
}

/** @param {NodeJS.ProcessEnv} [env] @param {NodeJS.Platform} [platform] */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** Electron before 38 looks for an X server unless told otherwise. */
function waylandArguments() {
  return process.platform === 'linux' && !process.env.DISPLAY && process.env.WAYLAND_DISPLAY
    ? ['--ozone-platform=wayland']
    : []
}
