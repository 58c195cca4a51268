import { app, type BrowserWindow } from 'electron'
import type { Log } from '#core/ports.ts'

/** Work that has to end before the app does, at most this long: a job in the making is taken up again anyway. */
const quitLimit = 5_000

/**
 * Quits gracefully: is held back until every joiner is done or `quitLimit` has passed.
 * @param last is done at the very end, and must not throw
 */
export function joinQuit(joiners: readonly (() => Promise<void>)[], log: Log, last: () => void): void {
  let joining = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (joining) return
    joining = true
    const limit = new Promise<void>((resolve) => {
      setTimeout(resolve, quitLimit)
    })
    const joined = Promise.allSettled(joiners.map((join) => join())).then((results) => {
      for (const result of results) {
        if (result.status === 'rejected') log.error('a part did not end cleanly', { error: result.reason })
      }
    })
    void Promise.race([joined, limit]).then(() => {
      last()
      // Not `quit` a second time: with a debugger attached, as in the tests, Electron then waits until it is killed.
      app.exit(0)
    })
  })
}

/**
 * Quits gracefully when the system ends the session or somebody ends the process: without this, SIGTERM and SIGHUP
 * kill Electron on the spot, the library is not closed, and the next start has to read all of it. Windows tells by
 * other means, and knows none of these.
 */
export function quitOnSignals(): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

/**
 * A second start brings the first window to the front, and hands over the file that it was to open.
 * @param onArguments gets the second start's command line and its working folder
 */
export function focusOnSecondStart(
  window: () => BrowserWindow | undefined,
  onArguments: (argv: readonly string[], folder: string) => void,
): void {
  app.on('second-instance', (_event, argv, folder) => {
    onArguments(argv.slice(1), folder)
    const first = window()
    if (first === undefined) return
    if (first.isMinimized()) first.restore()
    first.show()
    first.focus()
  })
}
