import { fork } from 'node:child_process'
import type { WorkerHandle } from './protocol.ts'

/**
 * Starts the drawing process under plain Node (or under Electron as Node): for the command line, the benches
 * and the tests. `entry`: path of the built `picture-worker.js`, or of `worker.ts` where Node strips types.
 */
export function createNodeSpawn(entry: string): () => WorkerHandle {
  return () => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Where the app itself is Electron, `execPath` is too, and would open a second app.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      execArgv: [],
    })
    // An idle drawing process must not keep the command line from ending; one at work must.
    const keepAlive = (working: boolean): void => {
      for (const handle of [child, child.channel]) {
        if (working) handle?.ref()
        else handle?.unref()
      }
    }
    keepAlive(false)
    let ended = false
    const exitListeners: ((reason: string) => void)[] = []
    const end = (reason: string): void => {
      if (ended) return
      ended = true
      for (const listener of exitListeners) listener(reason)
    }
    child.on('exit', (code, signal) => end(signal === null ? `code ${code ?? 0}` : `signal ${signal}`))
    child.on('error', (error) => end(error.message))
    return {
      post: (message) => {
        if (ended || !child.connected) return
        keepAlive(true)
        // A failure to send is followed by `exit`, which is what the studio acts on.
        child.send(message as object, () => undefined)
      },
      onMessage: (listener) => {
        child.on('message', (message) => {
          keepAlive(false)
          listener(message)
        })
      },
      onExit: (listener) => {
        exitListeners.push(listener)
      },
      kill: () => {
        child.kill('SIGKILL')
      },
    }
  }
}
