import { app, dialog } from 'electron'
import { AppError } from '#contract/errors.ts'
import type { Log } from '#core/ports.ts'
import type { Profile } from './adapters/files/profile.ts'
import { createRescue } from './compose-safekeeping.ts'
import type { MainWindow } from './main-window.ts'
import type { Question } from './shell/dialog-words.ts'
import { chooseFolder } from './shell/long-tasks.ts'
import { serveProblem, type Problem } from './shell/problem-page.ts'
import { problemWords, type ProblemWords } from './shell/problem-words.ts'

const wordsOfSystem = (): ProblemWords => problemWords(app.getPreferredSystemLanguages())

/** Shows the sentence in the window, and on standard error for whoever started it in a terminal. */
function showProblem(window: MainWindow, problem: Problem, log: Log): void {
  process.stderr.write(`${problem.message}\n`)
  window.showInstead(() => serveProblem(problem), log)
}

/** What the app can't be opened for, where nothing can be done on the page. */
export function showCannotOpen(window: MainWindow, error: AppError, log: Log): void {
  const { language, say, ...words } = wordsOfSystem()
  const { cannotOpen: title, nothingChanged: hint, whatYouCanDo } = words
  showProblem(window, { language, title, message: say(error), hint, whatYouCanDo, actions: [] }, log)
}

/**
 * The library is on a stick that is not plugged in, or like that: what can be done, and never an empty library.
 * @param enter opens the library again; rejects as it did
 */
export function showMissing(
  { window, profile, log }: { readonly window: MainWindow; readonly profile: Profile; readonly log: Log },
  error: AppError,
  enter: () => Promise<void>,
): void {
  const { say, ...words } = wordsOfSystem()
  const rescue = createRescue(profile, log)
  const again = async (): Promise<string | null> => {
    try {
      await enter()
    } catch (failure) {
      if (failure instanceof AppError) return say(failure)
      throw failure
    }
    // The page's own request is being answered: the app takes its place after that.
    setImmediate(() => window.showApp(profile.folder, log))
    return null
  }
  const inFolder =
    (question: Question, take: (folder: string) => Promise<AppError | null>) =>
    async (): Promise<string | null> => {
      const folder = await chooseFolder(
        {
          window: window.current,
          showOpenDialog: (parent, options) => dialog.showOpenDialog(parent, options),
        },
        question,
      )
      if (folder === null) return null
      const refused = await take(folder)
      return refused === null ? again() : say(refused)
    }
  showProblem(
    window,
    {
      language: words.language,
      title: words.notHere,
      message: say(error),
      hint: words.asTheyWere,
      whatYouCanDo: words.whatYouCanDo,
      actions: [
        { id: 'try-again', label: words.tryAgain, run: again },
        { id: 'choose', label: words.sayWhere, run: inFolder(words.whereIsIt, rescue.adopt) },
        { id: 'begin', label: words.beginElsewhere, run: inFolder(words.whereToBegin, rescue.begin) },
      ],
    },
    log,
  )
}
