// The physical limit of a call and of a picture: what was kept is answered, unseen; pictures come by file://.
import { app, BrowserWindow, ipcMain } from 'electron'
import { fileURLToPath } from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
let kept
ipcMain.handle('keep', (_event, value) => {
  kept = value
})
ipcMain.handle('echo', () => kept)

app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: {
      preload: here('preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      spellcheck: false,
    },
  })
  void window.loadFile(here('index.html'))
})
