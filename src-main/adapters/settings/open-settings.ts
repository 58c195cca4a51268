import { copyFileSync, readFileSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { KeyId, Meaning, NoticeView, Settings } from '#contract/index.ts'
import { AppError, settingsPatchSchema } from '#contract/index.ts'
import type { KeyNote, KeyNotes } from '#core/keys/key-notes.ts'
import { emptyNote, keyNoteSchema } from '#core/keys/key-notes.ts'
import type { Clock, Log, SettingsStore } from '#core/ports.ts'
import { defaultSettings } from './defaults.ts'
import type { Document } from './migrations.ts'
import { migrateDocument, settingsMigrations, settingsVersion, versionOf } from './migrations.ts'
import { isDocument, readSettings, repairOrders } from './read-settings.ts'

export interface OpenSettings {
  readonly settings: SettingsStore
  /** When keys were saved and how they tested; in the same file. */
  readonly keyNotes: KeyNotes
  /** What a person must know: the file, or a part of it, could not be read. Null as a rule. */
  readonly notice: NoticeView | null
}

/** What is used of electron-store and of its base, conf. */
interface DocumentStore {
  store: Record<string, unknown>
}

interface FoundSettings {
  readonly settings: Settings
  readonly notes: Document
  readonly notice: NoticeView | null
}

/**
 * Opens the settings, or begins with the defaults. What can't be read is kept beside the file, never
 * overwritten, and replaced by its default; `notice` says so.
 *
 * `get` is answered from memory. `update` and `reset` are on disk when they return; they throw AppError
 * `bad-input` for a value out of bounds, `disk-full` or `profile-unwritable`, and change nothing then.
 *
 * @param options.path of the JSON file, absolute; its folder exists
 */
export async function openSettings(options: {
  readonly path: string
  readonly clock: Clock
  readonly log: Log
}): Promise<OpenSettings> {
  const { path, clock, log } = options
  const found = find(path, clock.now())
  const file = await openFile(path)
  let current = found.settings
  let notes = found.notes
  if (found.notice !== null)
    log.warn('Settings could not be read as they were', { path, notice: found.notice.message })

  const listeners = new Set<(settings: Settings) => void>()
  const write = (settings: Settings, keyNotes: Document): void => {
    try {
      // The library that writes the file would make the folder of a disk that was taken away anew.
      statSync(dirname(path))
      file.store = { version: settingsVersion, ...settings, keyNotes }
    } catch (error) {
      throw explain(error, path)
    }
    notes = keyNotes
  }
  const change = (settings: Settings): Settings => {
    write(settings, notes)
    current = settings
    for (const listener of listeners) listener(settings)
    return settings
  }

  return {
    notice: found.notice,
    settings: {
      get: () => current,
      update: (patch) => {
        const parsed = settingsPatchSchema.safeParse(patch)
        if (!parsed.success) {
          const field = parsed.error.issues[0]?.path.join('.') ?? ''
          throw new AppError('bad-input', `This can’t be set: ${field} is out of bounds.`, {
            reason: 'setting-refused',
            details: { field },
            cause: parsed.error,
          })
        }
        const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined)
        return change(repairOrders({ ...current, ...(Object.fromEntries(given) as Partial<Settings>) }))
      },
      reset: () => change(defaultSettings),
      onChange: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    keyNotes: {
      get: (id) => noteOf(notes, id),
      set: (id, note) => write(current, { ...notes, [id]: note }),
    },
  }
}

function noteOf(notes: Document, id: KeyId): KeyNote {
  const parsed = keyNoteSchema.safeParse(notes[id])
  return parsed.success ? parsed.data : emptyNote
}

/**
 * electron-store in the app; conf, which it is made of, where there is no Electron (the command line, tests):
 * electron-store imports `electron`, which outside of it would try to download its binary.
 * Loaded here and not at the top, since the first window does not need to wait for either.
 */
async function openFile(path: string): Promise<DocumentStore> {
  const folder = dirname(path)
  const extension = extname(path)
  const name = basename(path, extension)
  const common = {
    cwd: folder,
    fileExtension: extension.slice(1),
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    // What it can't read was set aside before: it must not clear a file of its own accord.
    clearInvalidConfig: false,
  }
  try {
    if ('electron' in process.versions) {
      const { default: ElectronStore } = await import('electron-store')
      return new ElectronStore({ ...common, name })
    }
    const { default: Conf } = await import('conf')
    return new Conf({ ...common, configName: name })
  } catch (error) {
    throw explain(error, path)
  }
}

function find(path: string, now: number): FoundSettings {
  const text = readIfThere(path)
  if (text === undefined) return { settings: defaultSettings, notes: {}, notice: null }
  const document = parse(text)
  if (document === undefined) {
    const kept = besides(path, 'damaged', now)
    attempt(path, () => renameSync(path, kept))
    return {
      settings: defaultSettings,
      notes: {},
      notice: notice(
        `The settings could not be read. They were set aside as ${kept}, and the defaults are used.`,
        { reason: 'settings-unreadable', details: { path: kept } },
      ),
    }
  }
  const { settings, unreadable } = readSettings(migrateDocument(document, settingsMigrations))
  const notes = isDocument(document.keyNotes) ? document.keyNotes : {}
  if (versionOf(document) > settingsVersion) {
    const kept = besides(path, 'newer', now)
    attempt(path, () => copyFileSync(path, kept))
    return {
      settings,
      notes,
      notice: notice(
        `The settings are of a newer Inglenook. What is known here is used; all of it is kept in ${kept}.`,
        { reason: 'settings-newer', details: { path: kept } },
      ),
    }
  }
  if (unreadable.length === 0) return { settings, notes, notice: null }
  const kept = besides(path, 'damaged', now)
  attempt(path, () => copyFileSync(path, kept))
  return {
    settings,
    notes,
    notice: notice(
      `Some settings could not be read and have their defaults again: ${unreadable.join(', ')}. The file as it was is kept as ${kept}.`,
      { reason: 'settings-partly', details: { path: kept } },
    ),
  }
}

const notice = (message: string, meaning: Meaning): NoticeView => ({
  ...{ id: 'settings-unreadable', kind: 'warning', message },
  ...meaning,
})

/** `settings.damaged-2026-11-24T23-05-00.json` */
function besides(path: string, why: string, now: number): string {
  const extension = extname(path)
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
  return join(dirname(path), `${basename(path, extension)}.${why}-${stamp}${extension}`)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw explain(error, path)
  }
}

function parse(text: string): Document | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isDocument(value) ? value : undefined
  } catch {
    // Not JSON: reported by the caller, who sets the file aside.
    return undefined
  }
}

function attempt(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw explain(error, path)
  }
}

function explain(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError(
      'disk-full',
      'The disk is full, so the setting could not be saved. Make room, then try again.',
      {
        retryable: true,
        details: { path },
        cause: error,
      },
    )
  }
  if (['EACCES', 'EPERM', 'EROFS', 'EISDIR'].includes(code)) {
    return new AppError(
      'profile-unwritable',
      `Inglenook can’t read and write its settings in ${path}. Allow it to, or start it with INGLENOOK_PROFILE set to another folder.`,
      { retryable: true, details: { path }, cause: error },
    )
  }
  if (['ENOENT', 'ENOTDIR', 'EIO', 'ENODEV', 'ENXIO', 'ESTALE'].includes(code)) {
    const folder = dirname(path)
    return new AppError(
      'profile-unwritable',
      `${folder} is gone, or can’t be reached. What was saved before is safe. Connect it again, then try again.`,
      { reason: 'folder-gone', retryable: true, details: { path: folder }, cause: error },
    )
  }
  return error
}
