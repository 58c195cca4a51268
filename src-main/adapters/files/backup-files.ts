import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BackupFiles } from '#core/safekeeping/ports.ts'
import { nameDurably, temporaryPrefix } from './durable.ts'
import { explainWriting } from './explain.ts'

/** Backups in one file. See the port for what it promises; `pack` puts the pictures in. */
export const createBackupFiles = (pack: BackupFiles['pack']): BackupFiles => ({
  begin: (path) =>
    explainWriting(dirname(path), async () => {
      // Not made: a folder that is gone is a disk that is not there.
      await stat(dirname(path))
      return join(dirname(path), `${temporaryPrefix}${basename(path).slice(0, 16)}-${randomUUID()}`)
    }),
  pack,
  commit: (draft, path) => explainWriting(dirname(path), () => nameDurably(draft, path)),
  discard: async (draft) => {
    for (const file of [draft, `${draft}-journal`, `${draft}-wal`, `${draft}-shm`])
      await rm(file, { force: true }).catch(() => undefined)
  },
})
