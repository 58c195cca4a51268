import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import type { Bridge } from '#contract/index.ts'
import { languageFor } from '#contract/interface-language.ts'
import type { PictureUrl } from '../api/pictures.ts'
import { createI18n, speak } from '../i18n/i18n.ts'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/controls.css'
import { AppContext } from './app-context.ts'
import { createApp } from './create-app.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Window } from './window.tsx'

/** Milliseconds to wait for the settings before drawing without them. */
const settingsWithin = 400

/** Starts the window on a bridge: the app's own, or a fake with the same type. */
export function mount(deps: { readonly bridge: Bridge; readonly pictureUrl: PictureUrl }): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  const i18n = createI18n()
  i18n.on('languageChanged', (language) => {
    document.documentElement.lang = language
    document.documentElement.dir = i18n.dir(language)
  })
  const { app, start, goOn } = createApp({ ...deps, window, i18n, now: Date.now })
  const speakAsSet = async (): Promise<void> => {
    const chosen = app.settings.store.getState()?.interfaceLanguage ?? 'system'
    await speak(i18n, languageFor(chosen, navigator.languages)).catch(app.toasts.tell)
  }
  app.settings.store.subscribe((now, before) => {
    if (now?.interfaceLanguage !== before?.interfaceLanguage) void speakAsSet()
  })
  // The first drawing is in the light and the words that the settings ask for; if they are late, in the system's.
  const draw = (): void =>
    createRoot(root).render(
      <I18nextProvider i18n={i18n}>
        <AppContext value={app}>
          <ErrorBoundary>
            <Window />
          </ErrorBoundary>
        </AppContext>
      </I18nextProvider>,
    )
  // Whose window it is has to be known before anything of it is drawn.
  const isKnown = new Promise<void>((resolve) => {
    const stop = app.child.subscribe(() => {
      stop()
      resolve()
    })
  })
  // Main answers once the library is open: nothing is late before that.
  const patience = isKnown.then(() => new Promise((resolve) => setTimeout(resolve, settingsWithin)))
  const started = start()
  void Promise.race([started, patience])
    .then(speakAsSet)
    .then(() => {
      draw()
      // After the frame that shows it.
      requestAnimationFrame(() => setTimeout(goOn))
    })
}
