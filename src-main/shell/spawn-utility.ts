import { utilityProcess } from 'electron'

/** As adapters/pictures/protocol.ts `WorkerHandle`: a process that answers messages. */
export interface UtilityHandle {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: (reason: string) => void) => void
  readonly kill: () => void
}

/**
 * Starts a process of its own under Electron: the one that draws, or the one that reads a large library.
 *
 * @param entry path of its built file
 * @param name what the system's list of processes shows
 */
export function createUtilitySpawn(entry: string, name: string): () => UtilityHandle {
  return () => {
    const child = utilityProcess.fork(entry, [], { serviceName: name, stdio: 'ignore' })
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
