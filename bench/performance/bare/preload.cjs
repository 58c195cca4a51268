const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('raw', {
  keep: (value) => ipcRenderer.invoke('keep', value),
  echo: () => ipcRenderer.invoke('echo'),
})
