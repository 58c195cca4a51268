import { app, session, type Session } from 'electron'
import { appScheme } from '#contract/names.ts'
import type { Log } from '#core/ports.ts'
import type { Microphone } from './microphone.ts'

const ownOrigin = `${appScheme}://app/`

/** Deny by default: no permission, no navigation away, no new window, no webview, no remote content. */
export function lockDown(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (event.url.startsWith(ownOrigin)) return
      event.preventDefault()
      log.warn('refused a navigation', { url: event.url.slice(0, 200) })
    })
    contents.on('will-redirect', (event) => {
      event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => {
      event.preventDefault()
    })
    contents.setWindowOpenHandler(({ url }) => {
      log.warn('refused a new window', { url: url.slice(0, 200) })
      return { action: 'deny' }
    })
  })
}

/**
 * Has to be called once `app` is ready, before the first window. Without a microphone, the session never gets one.
 */
export function lockSession(
  log: Log,
  target: Session = session.defaultSession,
  microphone?: Microphone,
): void {
  target.setPermissionRequestHandler((contents, permission, decide, details) => {
    const isOurs = details.isMainFrame && contents.getURL().startsWith(ownOrigin)
    const wanted = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    // A page in full screen is part of reading, and a recording is asked for by a button; our window alone may ask.
    const allowed =
      isOurs && (permission === 'fullscreen' || (permission === 'media' && microphone?.take(wanted) === true))
    if (!allowed) log.warn('refused a permission', { permission })
    decide(allowed)
  })
  target.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === 'fullscreen' && ownOrigin.startsWith(origin),
  )
  target.setDevicePermissionHandler(() => false)
  // The window loads nothing from outside: whatever asks for it is refused before it is sent.
  target.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] },
    (details, decide) => {
      log.warn('refused a request of the window', { url: details.url.slice(0, 200) })
      decide({ cancel: true })
    },
  )
  target.setSpellCheckerEnabled(false)
}
