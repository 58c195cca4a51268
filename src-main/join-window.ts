import { app, BrowserWindow, clipboard, dialog, shell } from 'electron'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, type CallName, type Meaning, type NoticeView, type UpdatesView } from '#contract/index.ts'
import { inglenookLimits } from '#core/exporters/inglenook-limits.ts'
import type { House } from '#core/house.ts'
import type { Updates } from '#core/updates/updates.ts'
import { missedNotice } from '#core/story/waiting.ts'
import { createSystemClock } from './adapters/system/clock.ts'
import type { Safekeeping } from './compose-safekeeping.ts'
import { createBackupActions } from './shell/backups.ts'
import { dialogWords, type DialogWords } from './shell/dialog-words.ts'
import { createFileImports, tooLargeToImport, type FileImports } from './shell/import-files.ts'
import { answer, describeError, type Handlers } from './shell/ipc/answer.ts'
import type { Calls } from './shell/ipc/bind.ts'
import { createBroadcaster } from './shell/ipc/broadcast.ts'
import { createChildGate } from './shell/ipc/child-gate.ts'
import { createHandlers } from './shell/ipc/handlers.ts'
import { readLicenses } from './shell/licenses.ts'
import { openLink } from './shell/links.ts'
import { chooseFile, chooseFolder, createLongTasks, type ShowOpenDialog } from './shell/long-tasks.ts'
import { installMenu } from './shell/menu.ts'
import type { Microphone } from './shell/microphone.ts'
import type { PrintPreview } from './shell/printing/print-preview.ts'
import { createExportActions, type ExportActions } from './shell/save-export.ts'
import { followSystem } from './shell/system.ts'
import { applyTheme } from './shell/window.ts'
import { shellWords, type ShellWords } from './shell/words.ts'

export interface WindowSide {
  /** Joins a house to the window, in place of the one before. */
  readonly join: (house: House) => void
  readonly tellUpdates: (view: UpdatesView) => void
  /** Imports a book that was opened from outside of the window, into the house that was joined. */
  readonly openBook: (path: string) => void
  /** Backs up every day to the folder that the settings name, until `signal` is aborted. */
  readonly backUpDaily: (house: () => House, signal: AbortSignal) => Promise<void>
}

/** What is asked while the library is closed gets a sentence; what needs no library is answered. */
const needNoLibrary: readonly CallName[] = [
  'app.info',
  'app.openLink',
  'app.showProfile',
  'app.licenses',
  'storage.cancel',
]

/** All that lies between the window and the house of the moment: calls, events, menu, system. */
export function createWindowSide(deps: {
  readonly calls: Calls
  readonly window: () => BrowserWindow | undefined
  readonly safekeeping: () => Safekeeping
  readonly isClosed: () => boolean
  /** The library's disk was away, and something is there again: opens it anew. Rejects with why it can't be. */
  readonly reopen: () => Promise<void>
  /** Whether it is worth a try. */
  readonly mayReopen: (error: unknown) => boolean
  readonly microphone: Microphone
  readonly printPreview: PrintPreview
  readonly updates: () => Updates
}): WindowSide {
  const { window } = deps
  const broadcast = createBroadcaster(() =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents),
  )
  const tasks = createLongTasks({
    tell: (progress) => broadcast('storage.progress', progress),
    now: () => Date.now(),
  })
  const showOpenDialog: ShowOpenDialog = (parent, options) => dialog.showOpenDialog(parent, options)
  let hushed = false
  /** What happened to the library while the window was open; told to the window that is then loaded anew. */
  const news: NoticeView[] = []
  const reloadWith = (id: string, message: string, meaning: Meaning): void => {
    news.splice(0, news.length, { id, kind: 'info', message, ...meaning })
    window()?.webContents.reload()
  }

  const tellNews = (notice: NoticeView): void => {
    // Both: the window may not have been loaded yet.
    news.push(notice)
    broadcast('app.notice', notice)
  }

  const wordsOf = (house: House): DialogWords =>
    dialogWords(house.settings.get().interfaceLanguage, app.getPreferredSystemLanguages())

  const importsInto = (house: House): FileImports =>
    createFileImports({
      importBook: house.importBook,
      readFile: async (path) => {
        if ((await stat(path)).size > inglenookLimits.file) throw tooLargeToImport(path)
        return readFile(path)
      },
      window,
      showOpenDialog,
      words: () => wordsOf(house),
      tell: tellNews,
      log: house.log,
    })

  const exportingFrom = (house: House): ExportActions =>
    createExportActions({
      exports: house.exports,
      window,
      showSaveDialog: (parent, options) => dialog.showSaveDialog(parent, options),
      preview: deps.printPreview.show,
      onProgress: (exportId, done) => broadcast('exports.progress', { exportId, done }),
    })

  const actionsFor = (
    house: House,
    exporting: ExportActions,
    imports: FileImports,
  ): Parameters<typeof createHandlers>[1] => ({
    info: () => {
      // A window that was loaded anew has no book open.
      hushed = false
      return {
        version: app.getVersion(),
        platform: process.platform,
        runtime: `Electron ${process.versions.electron}, Chrome ${process.versions.chrome}, Node ${process.versions.node}`,
        profile: house.profile,
        notices: [...house.notices, ...news],
      }
    },
    openLink: async ({ link }) => {
      await openLink(link)
      return null
    },
    showProfile: async () => {
      await shell.openPath(house.libraryFolder)
      return null
    },
    licenses: readLicenses,
    updates: deps.updates,
    copyReport: async (report) => {
      await clipboard.writeText(report)
      return null
    },
    showTroubleFolder: async ({ folder }) => {
      await shell.openPath(join(house.profile, folder))
      return null
    },
    askMicrophone: deps.microphone.ask,
    hush: (on) => {
      hushed = on
    },
    saveExport: exporting.save,
    printExport: exporting.print,
    cancelExport: exporting.cancel,
    moveLibrary: async () => {
      const folder = await chooseFolder({ window, showOpenDialog }, wordsOf(house).libraryFolder)
      if (folder === null) return null
      await tasks.run('move', (work) => deps.safekeeping().move(folder, work))
      reloadWith('library-moved', `Your library is in ${folder} now. The old copy is being removed.`, {
        reason: 'library-moved',
        details: { path: folder },
      })
      return { folder }
    },
    cancelTask: tasks.cancel,
    chooseImport: imports.choose,
    backups: createBackupActions({
      keeping: deps.safekeeping(),
      settings: house.settings,
      tasks,
      chooseFolder: (what) => chooseFolder({ window, showOpenDialog }, wordsOf(house)[what]),
      chooseBackupFile: (what) => {
        const { backupFileToMake, backupFileToRead, backupFile } = wordsOf(house)
        const day = new Date(createSystemClock().now()).toISOString().slice(0, 10)
        return chooseFile(
          {
            window,
            showOpenDialog,
            showSaveDialog: (parent, options) => dialog.showSaveDialog(parent, options),
          },
          what,
          what === 'save' ? backupFileToMake : backupFileToRead,
          { name: `${backupFile} ${day}`, kind: backupFile, extension: 'inglenook-backup' },
        )
      },
      reloadWith,
    }),
  })

  const comeBack = async (): Promise<void> => {
    await deps.reopen()
    reloadWith(
      'library-back',
      'Your library was away, and is there again. What you did last may not be kept: please look, and do it again.',
      { reason: 'library-back', details: {} },
    )
  }

  const guard = (handlers: Handlers): Handlers =>
    Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [
        name,
        async (input: never) => {
          const isAway = deps.mayReopen(null)
          if (deps.isClosed() && !isAway && !needNoLibrary.includes(name as CallName)) {
            throw new AppError('conflict', 'Your library is being moved. This takes a moment.', {
              reason: 'library-moving',
              retryable: true,
            })
          }
          if (isAway) await comeBack()
          try {
            return await handler(input)
          } catch (error) {
            if (deps.mayReopen(error)) await comeBack()
            throw error
          }
        },
      ]),
    ) as unknown as Handlers

  /** Who wants to hear of changed settings over the change of a house. */
  const followers = new Set<() => void>()
  let leave = (): void => undefined
  let openBook = (_path: string): void => undefined
  return {
    join: (house) => {
      leave()
      const { childView, library } = house
      // In the child's view the window hears of books that may be read, and of nothing else.
      const isHidden = (storyId: string): boolean => childView.isOn() && !library.isReadable(storyId)
      library.onStory((payload) =>
        broadcast('stories.changed', isHidden(payload.storyId) ? { ...payload, story: null } : payload),
      )
      library.onPage((storyId, page, revision) => {
        if (!isHidden(storyId)) broadcast('pages.changed', { storyId, page, revision })
      })
      house.onNotice((notice) => {
        // Told at the start of the house, when the window may not have been loaded yet.
        if (notice.id === missedNotice) tellNews(notice)
        else broadcast('app.notice', notice)
      })
      house.onProviders((providers) => {
        if (!childView.isOn()) broadcast('providers.changed', providers)
      })
      house.onKeys((keys) => {
        if (!childView.isOn()) broadcast('keys.changed', keys)
      })
      house.settings.onChange((settings) => {
        applyTheme(settings.theme)
        if (settings.interfaceLanguage !== spoken) showMenu()
        broadcast('settings.changed', settings)
        deps.updates().settingsChanged()
        for (const listener of followers) listener()
      })
      const exporting = exportingFrom(house)
      const importing = importsInto(house)
      const handlers = createHandlers(house, actionsFor(house, exporting, importing))
      const guarded = guard(createChildGate(house, handlers))
      deps.calls.answerWith((name, sender, input) => answer(name, guarded[name], sender, input, house.log))
      const words = (): ShellWords =>
        shellWords(house.settings.get().interfaceLanguage, app.getPreferredSystemLanguages())
      const unfollow = followSystem(house, window, words, () => hushed || childView.isOn())
      let spoken = house.settings.get().interfaceLanguage
      const showMenu = (): void => {
        spoken = house.settings.get().interfaceLanguage
        installMenu({
          words: words(),
          child: childView.isOn(),
          navigate: (to) => broadcast('app.navigate', { to }),
          importBook: () => void importing.chooseAndTell(),
          profile: house.profile,
          logs: join(house.profile, 'logs'),
        })
      }
      showMenu()
      const unwatch = childView.onChange(showMenu)
      // A double click on a book is no way in.
      openBook = (path) => {
        if (childView.isOn()) house.log.info('A book from outside was not opened: the child’s view is on')
        else void importing.open(path)
      }
      leave = () => {
        unwatch()
        exporting.stop()
        unfollow()
      }
    },
    backUpDaily: (house, signal) =>
      deps.safekeeping().backUpDaily(
        {
          folder: () => house().settings.get().backupFolder,
          onChoice: (listener) => {
            followers.add(listener)
            return () => followers.delete(listener)
          },
          backUp: async (folder) => {
            // Whatever is under way has the library for itself; there is another look in half an hour.
            if (tasks.isBusy() || deps.isClosed()) return
            await tasks.run('back-up', (work) =>
              deps.safekeeping().backUp(folder, { signal: work.signal, onProgress: () => undefined }),
            )
          },
          onFailure: (error) => {
            const said = describeError(error, house().log, 'daily backup')
            tellNews({
              id: 'daily-backup',
              kind: 'warning',
              message: `The daily backup could not be made. ${said.message}`,
              reason: 'daily-backup-failed',
              error: said,
            })
          },
        },
        signal,
      ),
    openBook: (path) => openBook(path),
    tellUpdates: (view) => broadcast('updates.changed', view),
  }
}
