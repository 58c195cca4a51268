import type { CallOutput, Meaning, Settings } from '#contract/index.ts'
import { AppError } from '#contract/index.ts'
import type { BackupFacts, LongWork } from '#core/safekeeping/ports.ts'
import type { RestoreMode, RestorePreview } from '#core/safekeeping/restore.ts'
import type { LongTasks } from './long-tasks.ts'

export interface BackupActions {
  readonly info: () => Promise<CallOutput<'backups.info'>>
  readonly make: () => Promise<CallOutput<'backups.make'>>
  readonly makeFile: () => Promise<CallOutput<'backups.makeFile'>>
  readonly daily: (on: boolean) => Promise<CallOutput<'backups.daily'>>
  readonly look: () => Promise<CallOutput<'backups.look'>>
  readonly lookFile: () => Promise<CallOutput<'backups.lookFile'>>
  readonly restore: (mode: RestoreMode) => Promise<null>
  readonly undo: () => Promise<null>
  readonly keep: () => Promise<CallOutput<'backups.keep'>>
}

export interface BackupActionsDeps {
  readonly keeping: {
    readonly backUp: (folder: string, work: LongWork) => Promise<BackupFacts>
    readonly backUpToFile: (path: string, work: LongWork) => Promise<BackupFacts>
    readonly lastBackupAt: (folder: string) => Promise<number | null>
    readonly preview: (path: string) => Promise<RestorePreview>
    readonly restore: (path: string, mode: RestoreMode, work: LongWork) => Promise<void>
    readonly undoRestore: () => Promise<void>
    readonly keepRestored: () => Promise<void>
    readonly restoredAt: () => number | null
  }
  readonly settings: {
    readonly get: () => Pick<Settings, 'backupFolder'>
    readonly update: (patch: { readonly backupFolder: string }) => unknown
  }
  readonly tasks: LongTasks
  /** Null: the person closed the dialog. */
  readonly chooseFolder: (what: 'backupFolder' | 'dailyBackupFolder' | 'backup') => Promise<string | null>
  readonly chooseBackupFile: (what: 'save' | 'open') => Promise<string | null>
  /** The library is another one now: loads the window anew and tells it why. */
  readonly reloadWith: (id: string, message: string, meaning: Meaning) => void
}

/** What Settings does about backups: asks for folders, runs one piece of work at a time, tells what came of it. */
export function createBackupActions(deps: BackupActionsDeps): BackupActions {
  const { keeping, settings, tasks } = deps
  /** The folder or the file of the backup that was looked at last: the window names none. */
  let looked: string | null = null

  const info: BackupActions['info'] = async () => {
    const folder = settings.get().backupFolder
    return {
      folder,
      lastAt: folder === '' ? null : await keeping.lastBackupAt(folder),
      restoredAt: keeping.restoredAt(),
    }
  }
  const lookAt = async (path: string | null): Promise<RestorePreview | null> => {
    if (path === null) return null
    const preview = await keeping.preview(path)
    looked = path
    return preview
  }
  return {
    info,
    make: async () => {
      const folder = await deps.chooseFolder('backupFolder')
      if (folder === null) return null
      const { stories, pictures } = await tasks.run('back-up', (work) => keeping.backUp(folder, work))
      return { folder, stories, pictures }
    },
    makeFile: async () => {
      const path = await deps.chooseBackupFile('save')
      if (path === null) return null
      const { stories, pictures } = await tasks.run('back-up', (work) => keeping.backUpToFile(path, work))
      return { path, stories, pictures }
    },
    daily: async (on) => {
      const folder = on ? await deps.chooseFolder('dailyBackupFolder') : ''
      if (folder === null) return info()
      if (folder !== '') await tasks.run('back-up', (work) => keeping.backUp(folder, work))
      settings.update({ backupFolder: folder })
      return info()
    },
    look: async () => lookAt(await deps.chooseFolder('backup')),
    lookFile: async () => lookAt(await deps.chooseBackupFile('open')),
    restore: async (mode) => {
      const path = looked
      if (path === null)
        throw new AppError('bad-input', 'Choose the backup first.', { reason: 'backup-unchosen' })
      await tasks.run('restore', (work) => keeping.restore(path, mode, work))
      deps.reloadWith(
        'restored',
        'The backup was restored. The library from before is kept for seven days: go back to it, or let it go, in Settings, Storage.',
        { reason: 'restored' },
      )
      return null
    },
    undo: async () => {
      await tasks.run('restore', () => keeping.undoRestore())
      deps.reloadWith('restore-undone', 'Your library is as it was before the backup was restored.', {
        reason: 'restore-undone',
      })
      return null
    },
    keep: async () => {
      await tasks.run('restore', () => keeping.keepRestored())
      return info()
    },
  }
}
