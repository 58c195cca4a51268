const { contextBridge, ipcRenderer } = require('electron')

const broken = new URLSearchParams(location.search).get('broken')
const call = (name) => (input) => ipcRenderer.invoke(`inglenook:call:${name}`, input)

const bridge = {
  app: Object.freeze({ info: call('app.info'), openLink: call('app.openLink') }),
  on: (name, listener) => {
    if (name !== 'app.navigate') throw new Error(`No such event: ${name}`)
    ipcRenderer.on(`inglenook:event:${name}`, (_event, payload) => listener(payload))
  },
}
if (broken === 'exposed-api') {
  bridge.ipcRenderer = { invoke: (channel, input) => ipcRenderer.invoke(channel, input) }
  bridge.on = (name, listener) => {
    ipcRenderer.on(`inglenook:event:${name}`, (_event, payload) => listener({ sender: {} }, payload))
  }
}

if (process.contextIsolated) contextBridge.exposeInMainWorld('inglenook', bridge)
else window.inglenook = Object.freeze(bridge)
