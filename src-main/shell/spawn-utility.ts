import { utilityProcess } from 'electron'

/** As adapters/pictures/protocol.ts `WorkerHandle`: a process that answers messages. */
export interface UtilityHandle {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: (reason: string) => void) => void
  readonly kill: () => void
}

/** Starts the drawing process under Electron. `entry`: path of the built `picture-worker.js`. */
export function createUtilitySpawn(entry: string): () => UtilityHandle {
  return () => {
    const child = utilityProcess.fork(entry, [], { serviceName: 'Inglenook pictures', stdio: 'ignore' })
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    return {
      post: (message) => {
        if (!ended) child.postMessage(message)
      },
      onMessage: (listener) => {
        child.on('message', listener)
      },
      onExit: (listener) => {
        child.once('exit', (code) => listener(`code ${code}`))
      },
      kill: () => {
        child.kill()
      },
    }
  }
}
