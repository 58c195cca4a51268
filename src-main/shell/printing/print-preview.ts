import { BrowserWindow } from 'electron'
import type { PrintDesk } from './electron-printer.ts'

/**
 * Shows a PDF in a window of its own, in the viewer that Chromium brings along: from there it is printed, on the
 * system's own dialog. The window has no preload script and can reach nothing of ours.
 */
export async function openPrintPreview(
  desk: PrintDesk,
  pdf: Uint8Array,
  look: { readonly title: string; readonly icon: string },
): Promise<BrowserWindow> {
  const { url, clear } = desk.lay({
    files: new Map([['book.pdf', { bytes: pdf, mediaType: 'application/pdf' }]]),
  })
  const window = new BrowserWindow({
    width: 980,
    height: 820,
    title: look.title,
    icon: look.icon,
    autoHideMenuBar: true,
    webPreferences: {
      session: desk.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // Chromium's PDF viewer is one; there are no others.
      plugins: true,
    },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('closed', clear)
  await window.loadURL(`${url}book.pdf`)
  return window
}
