import { chmodSync, copyFileSync, fsyncSync, openSync, closeSync, renameSync, rmSync } from 'node:fs'

/**
 * Puts a new AppImage in the place of the old one: copied beside it first, then renamed over it, so that at every
 * moment one of the two is there, whole. Throws the system's error; then the old one stays. (electron-updater removes
 * the old one first, and a full disk would leave none.)
 */
export function replaceAppImage(fresh: string, old: string): void {
  const beside = `${old}.new`
  try {
    copyFileSync(fresh, beside)
    chmodSync(beside, 0o755)
    const file = openSync(beside, 'r+')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, old)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
