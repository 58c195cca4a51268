/** The desktop that tests run on: a screen, a session bus and a Secret Service of their own (Linux). */

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { ROOT } from './paths.mjs'
import { Problem } from './problem.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { meet, NEEDS } from './system.mjs'

const SCREEN = '-screen 0 1920x1200x24'
const BUS = fileURLToPath(new URL('session-bus.conf', import.meta.url))

/**
 * The commands to put before the tests. What can't be had is said, with which tests it costs.
 *
 * @returns {Promise<string[]>}
 */
export async function testSession() {
  if (process.platform !== 'linux') return []
  // All at once first: apt-get then runs but one time.
  await meet([NEEDS.display, NEEDS.keyring, NEEDS.epubcheck, NEEDS.poppler])

  const noScreen = await meet([NEEDS.display], { install: false })
  if (noScreen && !process.env.DISPLAY)
    throw new Problem(`The app can't be tested without a screen: ${noScreen}.`)
  if (noScreen) say(`The app is tested on your own screen: ${noScreen}.`)

  const noKeyring = await meet([NEEDS.keyring], { install: false })
  if (noKeyring) say(`The tests with a Secret Service are skipped: ${noKeyring}.`)

  const noEpubcheck = await meet([NEEDS.epubcheck], { install: false })
  if (noEpubcheck) say(`The test with epubcheck is skipped: ${noEpubcheck}.`)

  const noPoppler = await meet([NEEDS.poppler], { install: false })
  if (noPoppler) say(`The tests with pdffonts and pdftotext are skipped: ${noPoppler}.`)

  return [
    ...(noScreen ? [] : ['xvfb-run', '-a', '-s', SCREEN]),
    ...(noKeyring ? [] : ['dbus-run-session', `--config-file=${BUS}`, '--']),
  ]
}

/**
 * Runs work beside an unlocked Secret Service and tells it so by INGLENOOK_TEST_KEYRING. The service keeps its
 * secrets in a folder that is thrown away: the keyring of who runs the tests is never touched.
 *
 * @template T
 * @param {() => Promise<T>} work
 */
export async function withKeyring(work) {
  if (
    process.platform !== 'linux' ||
    !process.env.DBUS_SESSION_BUS_ADDRESS ||
    (await meet([NEEDS.keyring], { install: false }))
  )
    return await work()
  const folder = mkdtempSync(join(tmpdir(), 'inglenook-keyring-'))
  const daemon = startDaemon(folder)
  try {
    if (await answers()) process.env.INGLENOOK_TEST_KEYRING = '1'
    else
      say(
        'The tests with a Secret Service are skipped: gnome-keyring was started and does not keep a secret.',
      )
    return await work()
  } finally {
    daemon.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function startDaemon(folder) {
  const runtime = join(folder, 'run')
  mkdirSync(runtime, { mode: 0o700 })
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: join(folder, 'data'), XDG_RUNTIME_DIR: runtime },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  daemon.on('error', () => {}) // What follows tells whether it is there.
  daemon.stdin?.on('error', () => {})
  daemon.stdin?.end('a password for tests')
  return daemon
}

/** Whether a secret that is given to keytar comes back; the daemon takes a moment to start. */
async function answers() {
  const trial = `
    const keytar = require('keytar');
    const name = 'inglenook-setup-trial';
    keytar.setPassword(name, name, 'kept').then(() => keytar.getPassword(name, name)).then(async (kept) => {
      await keytar.deletePassword(name, name);
      process.exit(kept === 'kept' ? 0 : 1);
    }, () => process.exit(1));`
  for (let attempt = 0; attempt < 10; attempt++) {
    const ended = await run(process.execPath, ['-e', trial], {
      cwd: ROOT,
      output: 'capture',
      timeout: 10_000,
    })
    if (ended.code === 0) return true
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return false
}
