import { app, shell } from 'electron'
import { join } from 'node:path'
import { AppError } from '#contract/errors.ts'
import type { House } from '#core/house.ts'
import { isLibraryThere } from './adapters/files/library-places.ts'
import { createCrashDumps } from './adapters/files/crash-dumps.ts'
import type { Profile } from './adapters/files/profile.ts'
import type { RedactingLog } from './adapters/log/log.ts'
import { createSystemClock } from './adapters/system/clock.ts'
import { showCannotOpen, showMissing } from './boot-problems.ts'
import { openHouse } from './compose.ts'
import { composeUpdates } from './compose-updates.ts'
import { createSafekeeping } from './compose-safekeeping.ts'
import { createWindowSide } from './join-window.ts'
import type { MainWindow } from './main-window.ts'
import type { Environment } from './open-profile.ts'
import type { BooksFromOutside } from './shell/books-outside.ts'
import type { Calls } from './shell/ipc/bind.ts'
import { joinQuit } from './shell/lifecycle.ts'
import type { Microphone } from './shell/microphone.ts'
import { createFindPicture } from './shell/find-picture.ts'
import { createElectronPrinter, createPrintDesk } from './shell/printing/electron-printer.ts'
import { createPrintPreview } from './shell/printing/print-preview.ts'
import type { ServedPictures } from './shell/serve-pictures.ts'
import { createUtilitySpawn } from './shell/spawn-utility.ts'
import { applyTheme } from './shell/window.ts'
import { standHouse, type StandingHouse } from './standing-house.ts'

/** What there is before the library is open. */
export interface Premises {
  readonly profile: Profile
  readonly log: RedactingLog
  readonly env: Environment
  /** The folder of the built app. */
  readonly distribution: string
  readonly window: MainWindow
  readonly calls: Calls
  readonly pictures: ServedPictures
  readonly books: BooksFromOutside
  readonly microphone: Microphone
}

/** Opens the library behind the window that is there, or shows in it why that can't be. */
export async function moveIn(premises: Premises): Promise<void> {
  const { profile, log, window } = premises
  const printDesk = createPrintDesk(log)
  const enter = (): Promise<void> => openStanding(premises, printDesk)
  try {
    await enter()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'library-missing') showMissing({ window, profile, log }, error, enter)
    else showCannotOpen(window, error, log)
  }
}

/** Opens the house and joins it to the window. */
async function openStanding(
  { profile, log, env, distribution, window, calls, pictures, books, microphone }: Premises,
  printDesk: ReturnType<typeof createPrintDesk>,
): Promise<void> {
  // Each needs the other: it is joined once both are there.
  const joined: { standing?: StandingHouse } = {}
  const safekeeping = createSafekeeping({
    profile,
    log,
    whileClosed: async (work, takeBack) => joined.standing?.whileClosed(work, takeBack),
  })
  const printPreview = createPrintPreview({
    temporary: app.getPath('temp'),
    openPath: (path) => shell.openPath(path),
  })
  const updates = composeUpdates({
    house: () => (joined.standing?.isClosed() === false ? joined.standing.current() : null),
    log,
    onChange: (view) => side.tellUpdates(view),
  })
  const side = createWindowSide({
    updates: () => updates,
    calls,
    microphone,
    window: window.current,
    safekeeping: () => safekeeping,
    isClosed: () => joined.standing?.isClosed() ?? false,
    reopen: async () => joined.standing?.reopen(),
    mayReopen: (error) =>
      joined.standing?.isAway() === true ||
      (error instanceof AppError && error.reason === 'folder-gone' && isLibraryThere(profile)),
    printPreview,
  })
  const open = (): Promise<House> =>
    openHouse({
      profile,
      log,
      env,
      version: app.getVersion(),
      spawnWorker: createUtilitySpawn(join(distribution, 'main', 'picture-worker.js'), 'Inglenook pictures'),
      spawnChecker: createUtilitySpawn(join(distribution, 'main', 'library-checker.js'), 'Inglenook library'),
      printer: createElectronPrinter(() => printDesk),
      waitsForNetwork: true,
      systemLanguages: app.getPreferredSystemLanguages(),
    })
  const opened = await standHouse(open, (house) => {
    applyTheme(house.settings.get().theme)
    side.join(house)
  })
  joined.standing = opened
  books.deliverTo(side.openBook)
  const quitting = new AbortController()
  const stopUpdates = (): Promise<void> => {
    updates.stop()
    return Promise.resolve()
  }
  joinQuit([stopUpdates, () => opened.close(), () => printPreview.clear()], log, updates.installAtQuit)
  app.once('will-quit', () => quitting.abort(new Error('quitting')))
  pictures.findWith(createFindPicture((sha256, size) => opened.current().pictures.read(sha256, size)))
  app.on('activate', () => {
    if (window.current() === undefined) window.showApp(profile.folder, log)
  })
  opened.current().start()
  updates.start()
  void side.backUpDaily(opened.current, quitting.signal)
  const dumps = createCrashDumps(profile.crashes, createSystemClock().now)
  dumps
    .tidy()
    .catch((error: unknown) => log.warn('old crash dumps could not be removed', { reason: String(error) }))
}
