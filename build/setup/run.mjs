/** Child processes: started, watched, ended with us. */

import { spawn } from 'node:child_process'
import { constants } from 'node:os'

import { Problem } from './problem.mjs'

/**
 * @typedef {{ process: import('node:child_process').ChildProcess, foreground: boolean }} Child
 * @type {Set<Child>}
 */
const children = new Set()

/** @type {NodeJS.Signals | undefined} */
let interruption
let interruptedAt = 0

/** Raised by {@link run} when it was us that were told to end: what is under way is left tidily, and nothing is said. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`interrupted by ${signal}`)
    this.exitCode = signalExitCode(signal)
  }
}

/**
 * One Ctrl-C reaches us twice: from the terminal, and from npm, which passes on what it gets. A program that ends
 * tidily at the first and at once at the second must see it once.
 */
const SAME_MS = 500

/** Passes on that we are told to end, and has every child end with us. */
export function endChildrenWithUs() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal)
  process.on('exit', () => {
    for (const child of children) stop(child, 'SIGKILL')
  })
}

const LOOK_MS = 200

/** Set for the newer Node in which setup goes on: it must not outlive the one that started it. */
export const GOES_ON = 'INGLENOOK_SETUP_GOES_ON'

/**
 * npm hands a signal that it alone gets (`kill`, a supervisor) to the shell that it runs us in, and that shell dies
 * of it without a word to us. So we look whether who started us is still there; where not, that is our sign to end.
 */
export function endWithParent() {
  if (process.platform === 'win32' || !(process.env.npm_lifecycle_event || process.env[GOES_ON])) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent && interruption === undefined) onSignal('SIGINT')
  }, LOOK_MS).unref()
}

/** @param {NodeJS.Signals} signal */
function onSignal(signal) {
  const now = Date.now()
  if (signal === interruption && now - interruptedAt < SAME_MS) return
  const again = interruption !== undefined
  interruption = signal
  interruptedAt = now
  for (const child of children) stop(child, again && !child.foreground ? 'SIGKILL' : signal)
  if (children.size === 0) process.exit(signalExitCode(signal))
}

/**
 * A child has a process group of its own, so that what it started (a compiler's passes, Xvfb, Electron's helpers)
 * is ended with it. One in the foreground is told alone, and ends its own children as it sees fit.
 *
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
function stop({ process: child, foreground }, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32' || foreground) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

/** The number a shell gives a command that a signal ended. @param {NodeJS.Signals} signal */
export function signalExitCode(signal) {
  return 128 + (constants.signals[signal] ?? 0)
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'capture' | 'quiet'} [output] `capture` gathers both streams; `quiet` gathers and shows them only if the command fails
 * @property {string} [input] what it reads on its standard input
 * @property {number} [timeout] milliseconds after which it is ended
 * @property {(line: string) => void} [onLine] called for each line of a gathered output
 * @property {boolean} [foreground] what the user came for: it has the terminal, and decides by itself when to end
 *
 * @typedef {{ code: number, signal: NodeJS.Signals | null, output: string, timedOut: boolean }} Ended
 */

/**
 * Runs a command to its end and says how it ended; throws only where it can't be started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, output = 'inherit', input, timeout, onLine, foreground = false } = options
  return new Promise((resolve, reject) => {
    const gather = output !== 'inherit'
    const child = spawn(command, args, {
      cwd,
      env,
      // On Windows a console passes Ctrl-C to all by itself, and a detached child would open another.
      detached: process.platform !== 'win32',
      shell: needsShell(command),
      stdio: [
        input === undefined ? (foreground ? 'inherit' : 'ignore') : 'pipe',
        gather ? 'pipe' : 'inherit',
        gather ? 'pipe' : 'inherit',
      ],
    })
    const entry = { process: child, foreground }
    children.add(entry)

    let text = ''
    let line = ''
    const take = (/** @type {Buffer} */ chunk) => {
      text += chunk
      if (!onLine) return
      const lines = (line + chunk).split(/\r?\n|\r/)
      line = lines.pop() ?? ''
      for (const whole of lines) if (whole.trim()) onLine(whole.trim())
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.stdin?.on('error', () => {}) // A command may end before it has read all; its exit code tells.
    child.stdin?.end(input)

    let timedOut = false
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            stop(entry, 'SIGKILL')
          }, timeout)

    const over = () => {
      clearTimeout(timer)
      children.delete(entry)
    }
    child.on('error', (error) => {
      over()
      reject(error)
    })
    child.on('close', (exit, signal) => {
      over()
      const code = exit ?? (signal ? signalExitCode(signal) : 1)
      if (interruption && !foreground) return reject(new Interrupted(interruption))
      if (output === 'quiet' && code !== 0) process.stderr.write(text)
      resolve({ code, signal, output: text, timedOut })
    })
  })
}

/**
 * Like {@link run}, but a command that fails is a problem.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { otherwise: string }} options
 */
export async function mustRun(command, args, options) {
  const ended = await run(command, args, options)
  if (ended.code !== 0) throw new Problem(options.otherwise)
  return ended
}

/** npm and npx are command files on Windows, which only a shell starts. @param {string} command */
function needsShell(command) {
  return process.platform === 'win32' && /^(npm|npx)$/.test(command)
}
