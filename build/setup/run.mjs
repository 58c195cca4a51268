/** Child processes: started, watched, ended with us. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { Problem } from './problem.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let interrupted = false;

/** Set by {@link passSignalsOn}: the child decides when to end, we only wait for it. */
let patient = false;

/** @param {NodeJS.Signals} signal */
function onSignal(signal) {
  const again = interrupted;
  interrupted = true;
  for (const child of children) stop(child, again && !patient ? 'SIGKILL' : signal);
  if (children.size === 0) process.exit(signalExitCode(signal));
}

/**
 * Ends every child when we are told to end. A child has a process group of its own, so that what it started
 * (a compiler's passes, Xvfb, Electron's helpers) ends with it.
 */
export function endChildrenWithUs() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal);
  process.on('exit', () => {
    for (const child of children) stop(child, 'SIGKILL');
  });
}

/** @param {import('node:child_process').ChildProcess & { ownGroup?: boolean }} child @param {NodeJS.Signals} signal */
function stop(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (child.ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** The number a shell gives a command that a signal ended. @param {NodeJS.Signals} signal */
export function signalExitCode(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'capture' | 'quiet'} [output] `capture` gathers both streams; `quiet` gathers and shows them only if the command fails
 * @property {string} [input] what it reads on its standard input
 * @property {number} [timeout] milliseconds after which it is ended
 * @property {(line: string) => void} [onLine] called for each line of a gathered output
 * @property {boolean} [foreground] stays in our process group and decides by itself when to end
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
  const { cwd, env = process.env, output = 'inherit', input, timeout, onLine, foreground = false } = options;
  return new Promise((resolve, reject) => {
    const gather = output !== 'inherit';
    const ownGroup = !foreground && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      env,
      detached: ownGroup,
      shell: needsShell(command),
      stdio: [
        input === undefined ? (foreground ? 'inherit' : 'ignore') : 'pipe',
        gather ? 'pipe' : 'inherit',
        gather ? 'pipe' : 'inherit',
      ],
    });
    Object.assign(child, { ownGroup });
    children.add(child);
    if (foreground) patient = true;

    let text = '';
    let line = '';
    const take = (/** @type {Buffer} */ chunk) => {
      text += chunk;
      if (!onLine) return;
      const lines = (line + chunk).split(/\r?\n|\r/);
      line = lines.pop() ?? '';
      for (const whole of lines) if (whole.trim()) onLine(whole.trim());
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.stdin?.on('error', () => {}); // A command may end before it has read all; its exit code tells.
    child.stdin?.end(input);

    let timedOut = false;
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            stop(child, 'SIGKILL');
          }, timeout);

    const over = () => {
      clearTimeout(timer);
      children.delete(child);
    };
    child.on('error', (error) => {
      over();
      reject(error);
    });
    child.on('close', (exit, signal) => {
      over();
      const code = exit ?? (signal ? signalExitCode(signal) : 1);
      if (output === 'quiet' && code !== 0 && !interrupted) process.stderr.write(text);
      if (interrupted && !foreground) process.exit(130);
      resolve({ code, signal, output: text, timedOut });
    });
  });
}

/**
 * Like {@link run}, but a command that fails is a problem.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { otherwise: string }} options
 */
export async function mustRun(command, args, options) {
  const ended = await run(command, args, options);
  if (ended.code !== 0) throw new Problem(options.otherwise);
  return ended;
}

/** npm and npx are command files on Windows, which only a shell starts. @param {string} command */
function needsShell(command) {
  return process.platform === 'win32' && /^(npm|npx)$/.test(command);
}
