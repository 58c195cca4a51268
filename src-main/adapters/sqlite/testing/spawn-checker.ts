import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CheckerHandle } from '../check-whole.ts'

/** The checking process under plain Node, from its source. */
export function spawnChecker(): CheckerHandle {
  const child = fork(fileURLToPath(new URL('../checker.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  })
  return {
    post: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) =>
      void child.once('exit', (code, signal) => listener(`code ${code ?? ''} ${signal ?? ''}`)),
    kill: () => void child.kill('SIGKILL'),
  }
}
