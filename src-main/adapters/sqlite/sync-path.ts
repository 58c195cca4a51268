import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Windows can't sync a folder; its file system orders renames by itself. */
export function syncPath(path: string): void {
  if (process.platform === 'win32' && !/\.(new|before-)/.test(path)) return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
