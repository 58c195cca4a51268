import { app, crashReporter } from 'electron'
import type { Log } from '#core/ports.ts'

/**
 * From now on a crash of any of our processes leaves a dump in `folder`, and is told to nobody. Has to be called
 * before Electron is ready.
 */
export function keepCrashDumps(folder: string): void {
  app.setPath('crashDumps', folder)
  crashReporter.start({ uploadToServer: false, submitURL: '', compress: false })
}

/** Notes in the log how a process of ours ended, and what ended main. */
export function logDeaths(log: Log): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode, serviceName }) => {
    if (reason === 'clean-exit') return
    log.error('a process ended', { type, reason, exitCode, serviceName: serviceName ?? null })
  })
  process.on('uncaughtExceptionMonitor', (error) => log.error('main failed', { error }))
  process.prependListener('unhandledRejection', (error) => log.error('main failed', { error }))
}
