// The physical limit: the least that Electron does for a window. Window and web preferences are those of
// src-main/shell/window.ts; no script, no styles, no preload script, nothing of ours.
import { app, BrowserWindow } from 'electron'
import { fileURLToPath } from 'node:url'

app.on('window-all-closed', () => app.quit())
// Not awaited here: Electron holds `ready` back until this module is through.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 520,
    show: false,
    backgroundColor: '#14142b',
    autoHideMenuBar: true,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)))
})
