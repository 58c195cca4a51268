import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Lines in a file that does not grow for ever: `inglenook.log`, and `inglenook.1.log` (newer) to `inglenook.4.log`. */
export interface RotatingFile {
  /** Without its line break. Throws the system's error. */
  readonly append: (line: string) => void
}

/**
 * Written at once, without a buffer: what was logged before a crash is what is needed after it.
 *
 * @param options.files how many in all
 * @param options.bytes after which a new one is begun
 */
export function createRotatingFile(options: {
  readonly folder: string
  readonly files: number
  readonly bytes: number
}): RotatingFile {
  const { folder, files, bytes } = options
  const name = (number: number): string =>
    join(folder, number === 0 ? 'inglenook.log' : `inglenook.${number}.log`)
  let size: number | undefined

  const rotate = (): void => {
    rmSync(name(files - 1), { force: true })
    for (let number = files - 2; number >= 0; number -= 1) renameIfThere(name(number), name(number + 1))
    size = 0
  }

  return {
    append: (line) => {
      const text = `${line}\n`
      if (size === undefined) {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        size = statSync(name(0), { throwIfNoEntry: false })?.size ?? 0
      }
      const length = Buffer.byteLength(text)
      if (size > 0 && size + length > bytes) rotate()
      appendFileSync(name(0), text, { mode: 0o600 })
      size += length
    },
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
