import { app, dialog, session, shell, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { AppError, appScheme } from '#contract/index.ts'
import type { House } from '#core/house.ts'
import { keyVariables } from '#core/keys/keys.ts'
import type { Log } from '#core/ports.ts'
import type { Profile } from './adapters/files/profile.ts'
import type { RedactingLog } from './adapters/log/log.ts'
import { openHouse, openProfile, type OpenedProfile } from './compose.ts'
import { createRescue, createSafekeeping } from './compose-safekeeping.ts'
import { createWindowSide } from './join-window.ts'
import { product } from './product.ts'
import type { Question } from './shell/dialog-words.ts'
import { bookIn } from './shell/import-files.ts'
import { focusOnSecondStart, joinQuit } from './shell/lifecycle.ts'
import { chooseFolder } from './shell/long-tasks.ts'
import { createElectronPrinter, createPrintDesk, type PrintDesk } from './shell/printing/electron-printer.ts'
import { createPrintPreview } from './shell/printing/print-preview.ts'
import { serveProblem, type Problem } from './shell/problem-page.ts'
import { problemWords, type ProblemWords } from './shell/problem-words.ts'
import { registerSchemes, serveApp, servePictures } from './shell/protocol.ts'
import { createMicrophone, type Microphone } from './shell/microphone.ts'
import { lockDown, lockSession } from './shell/security.ts'
import { createUtilitySpawn } from './shell/spawn-utility.ts'
import { applyTheme, openMainWindow, preloadPath } from './shell/window.ts'
import { standHouse, type StandingHouse } from './standing-house.ts'

/** Books that were opened from outside, kept until there is a library to put them into. */
interface BooksFromOutside {
  readonly open: (path: string) => void
  readonly deliverTo: (open: (path: string) => void) => void
}

function createBooksFromOutside(): BooksFromOutside {
  const waiting: string[] = []
  let deliver = (path: string): void => void waiting.push(path)
  return {
    open: (path) => deliver(path),
    deliverTo: (open) => {
      deliver = open
      for (const path of waiting.splice(0)) open(path)
    },
  }
}

const distribution = (): string => join(app.getAppPath(), 'dist')
let window: BrowserWindow | undefined

/** Opens the window, or leads the one that is open to the app's first page. */
function showWindow(house: { readonly profile: string; readonly log: Log }): void {
  if (window !== undefined) {
    void window.loadURL(`${appScheme}://app/index.html`)
    return
  }
  window = openMainWindow(
    {
      preload: preloadPath(distribution()),
      icon: join(app.getAppPath(), 'build', 'resources', 'icon.png'),
      state: join(house.profile, 'window.json'),
    },
    house.log,
  )
  window.on('closed', () => {
    window = undefined
  })
}

/** Shows the sentence in a window, and on standard error for whoever started it in a terminal. */
function showProblem(problem: Problem, log: Log): () => void {
  process.stderr.write(`${problem.message}\n`)
  const end = serveProblem(problem)
  showWindow({ profile: app.getPath('temp'), log })
  return end
}

const wordsOfSystem = (): ProblemWords => problemWords(app.getPreferredSystemLanguages())

function cannotOpen(error: AppError): Problem {
  const { language, say, ...words } = wordsOfSystem()
  const { cannotOpen: title, nothingChanged: hint, whatYouCanDo } = words
  return { language, title, message: say(error), hint, whatYouCanDo, actions: [] }
}

/** The library is on a stick that is not plugged in, or like that: what can be done, and never an empty library. */
function showMissing(
  error: AppError,
  opened: OpenedProfile & { readonly ok: true },
  moveIn: () => Promise<void>,
): void {
  const { say, ...words } = wordsOfSystem()
  const rescue = createRescue(opened.profile, opened.log)
  const again = async (): Promise<string | null> => {
    try {
      await moveIn()
      return null
    } catch (failure) {
      if (failure instanceof AppError) return say(failure)
      throw failure
    }
  }
  const choose = (question: Question): Promise<string | null> =>
    chooseFolder(
      { window: () => window, showOpenDialog: (parent, options) => dialog.showOpenDialog(parent, options) },
      question,
    )
  const end = showProblem(
    {
      language: words.language,
      title: words.notHere,
      message: say(error),
      hint: words.asTheyWere,
      whatYouCanDo: words.whatYouCanDo,
      actions: [
        { id: 'try-again', label: words.tryAgain, run: () => again().then(leave) },
        {
          id: 'choose',
          label: words.sayWhere,
          run: async () => {
            const folder = await choose(words.whereIsIt)
            if (folder === null) return null
            const refused = await rescue.adopt(folder)
            return refused === null ? again().then(leave) : say(refused)
          },
        },
        {
          id: 'begin',
          label: words.beginElsewhere,
          run: async () => {
            const folder = await choose(words.whereToBegin)
            if (folder === null) return null
            const refused = await rescue.begin(folder)
            return refused === null ? again().then(leave) : say(refused)
          },
        },
      ],
    },
    opened.log,
  )
  const leave = (message: string | null): string | null => {
    if (message !== null) return message
    // The page's own request is being answered: the app takes its place after that.
    setImmediate(() => {
      end()
      serveApp(join(distribution(), 'renderer'))
      showWindow({ profile: opened.profile.folder, log: opened.log })
    })
    return null
  }
}

/** What there is one of, whichever house is open. */
interface Fittings {
  readonly printDesk: PrintDesk
  readonly books: BooksFromOutside
  readonly microphone: Microphone
}

/** Opens the house and joins it to the window, which is not there yet. */
async function openStanding(
  profile: Profile,
  log: RedactingLog,
  env: NodeJS.ProcessEnv,
  { printDesk, books, microphone }: Fittings,
): Promise<StandingHouse> {
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
  const side = createWindowSide({
    microphone,
    window: () => window,
    safekeeping: () => safekeeping,
    isClosed: () => joined.standing?.isClosed() ?? true,
    printPreview,
  })
  const open = (): Promise<House> =>
    openHouse({
      profile,
      log,
      env,
      version: app.getVersion(),
      spawnWorker: createUtilitySpawn(join(distribution(), 'main', 'picture-worker.js')),
      printer: createElectronPrinter(() => printDesk),
      waitsForNetwork: true,
    })
  const opened = await standHouse(open, side.join)
  joined.standing = opened
  books.deliverTo(side.openBook)
  const quitting = new AbortController()
  joinQuit([() => opened.close(), () => printPreview.clear()], log)
  app.once('will-quit', () => quitting.abort(new Error('quitting')))
  servePictures({
    read: (sha256, size) => opened.current().pictures.read(sha256, size),
    style: (style) => opened.current().styles.of(style),
  })
  applyTheme(opened.current().settings.get().theme)
  app.on('activate', () => {
    if (window === undefined) showWindow({ profile: profile.folder, log })
  })
  opened.current().start()
  void side.backUpDaily(opened.current, quitting.signal)
  return opened
}

async function boot(): Promise<void> {
  app.setName(product.name)
  const opened = openProfile(process.env, process.platform)
  if (opened.ok) app.setPath('userData', join(opened.profile.folder, 'window'))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const books = createBooksFromOutside()
  // Before Electron is ready: macOS hands over the file of a double click by then.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    books.open(path)
  })
  const openBookIn = (argv: readonly string[], folder: string): void => {
    const path = bookIn(argv, folder)
    if (path !== null) books.open(path)
  }
  openBookIn(process.argv.slice(1), process.cwd())
  focusOnSecondStart(() => window, openBookIn)
  registerSchemes()
  lockDown(opened.log)
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  const microphone = createMicrophone(() => performance.now())
  lockSession(opened.log, session.defaultSession, microphone)
  if (!opened.ok) {
    showProblem(cannotOpen(opened.error), opened.log)
    return
  }
  const env = takeEnvironment()
  const printDesk = createPrintDesk(opened.log)
  const moveIn = async (): Promise<void> => {
    await openStanding(opened.profile, opened.log, env, { printDesk, books, microphone })
  }
  try {
    await moveIn()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'library-missing') showMissing(error, opened, moveIn)
    else showProblem(cannotOpen(error), opened.log)
    return
  }
  serveApp(join(distribution(), 'renderer'))
  showWindow({ profile: opened.profile.folder, log: opened.log })
}

/**
 * The environment, without leaving keys in it: Electron gives a copy to the window's process, where `process.env`
 * of the preload script would hold them.
 */
function takeEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of keyVariables) Reflect.deleteProperty(process.env, name)
  return env
}

/** Opens the window on the profile. What it can't open is said in a window too. */
export function bootWindow(): void {
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(
      `Unhandled: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`,
    )
    app.exit(1)
  })
  void boot()
}
