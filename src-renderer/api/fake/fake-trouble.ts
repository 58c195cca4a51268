import type { Bridge, LogLine } from '#contract/index.ts'

/** A log of a quiet evening, or of one in which things went wrong. */
export function fakeTrouble(now: () => number, troubled: boolean): Bridge['trouble'] {
  const line = (minutes: number, level: LogLine['level'], message: string, details = ''): LogLine => ({
    ...{ at: now() - minutes * 60_000, level, message, details },
  })
  const quiet = [
    line(4, 'info', 'Saved keys', 'keys: ai-horde\nsessionOnly: false'),
    line(9, 'info', 'A try at a picture failed', 'provider: ai-horde\nkind: censored'),
  ]
  const wrong = [
    line(
      1,
      'error',
      'The store takes no writes; work waits for it',
      'error: SqliteError: database or disk is full\n    at run (index.js:10:3)',
    ),
    line(2, 'warn', 'The keychain did not answer in time', 'what: read\nmilliseconds: 5000'),
  ]
  const lines = troubled ? [...wrong, ...quiet] : quiet
  return {
    read: () =>
      Promise.resolve({
        ok: true,
        value: {
          lines,
          dumps: troubled
            ? {
                folder: '/home/ada/.config/Inglenook/crashes',
                count: 2,
                bytes: 1_840_000,
                newestAt: now() - 9e6,
              }
            : { folder: '/home/ada/.config/Inglenook/crashes', count: 0, bytes: 0, newestAt: null },
          report: `# Inglenook 0.1.0\n\n## System\nsystem: linux 6.1\n\n## Log, newest first\n${lines
            .map(({ level, message }) => `${level.padEnd(5)} ${message}`)
            .join('\n')}`,
        },
      }),
    copy: () => Promise.resolve({ ok: true, value: null }),
    showFolder: () => Promise.resolve({ ok: true, value: null }),
  }
}
