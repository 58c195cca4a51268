import { constants, setPriority } from 'node:os'
import Database from 'better-sqlite3'
import { orderSchema, type CheckAnswer } from './check-whole.ts'
import { meansDamage } from './failures.ts'

/**
 * The process that reads a large library from end to end while it is in use: every page, and every index against its
 * table. Reading for so long must neither hold up the window nor outlive the app. Runs under Electron's
 * utilityProcess and under `child_process.fork` alike.
 */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

function check(order: unknown): CheckAnswer {
  let database: Database.Database | undefined
  try {
    const { path } = orderSchema.parse(order)
    yieldToOthers()
    database = new Database(path, { readonly: true, fileMustExist: true })
    const found = String(database.pragma('integrity_check(1)', { simple: true }))
    return found === 'ok' ? { state: 'sound' } : { state: 'damaged', reason: found }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return meansDamage(error) ? { state: 'damaged', reason: said } : { state: 'failed', message: said }
  } finally {
    database?.close()
  }
}

function yieldToOthers(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW)
  } catch {
    // Where that is not allowed, the check takes its share like everybody else.
  }
}

const parentPort = (process as { parentPort?: ParentPort }).parentPort
if (parentPort !== undefined) {
  parentPort.on('message', (event) => parentPort.postMessage(check(event.data)))
} else {
  process.on('message', (message) => void process.send?.(check(message)))
  process.on('disconnect', () => process.exit(0))
}
