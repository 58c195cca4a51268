/**
 * A small app that keeps all 20 points of Electron's checklist, and opens windows that each break the one they are
 * asked to. It speaks Inglenook's schemes and channels, so that the checks that the app passes can be run here as
 * they are. Every window has a session of its own: what is broken in one is whole in the next.
 */
const { app, BrowserWindow, ipcMain, protocol, session, shell } = require('electron')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const html = readFileSync(join(__dirname, 'index.html'), 'utf8')
const channels = JSON.parse(process.env.BROKEN_APP_CHANNELS ?? '[]')
const links = { project: 'https://example.com/' }
/** Which point is broken in the windows of a session. */
const brokenIn = new WeakMap()

protocol.registerSchemesAsPrivileged([{ scheme: 'inglenook', privileges: { standard: true, secure: true } }])

function pageOf(broken) {
  if (broken === 'content-policy') return html.replace(/<meta\s+http-equiv[^>]*>/, '')
  if (broken === 'allowpopups') return html.replace('</body>', '<webview allowpopups></webview></body>')
  return html
}

function lockSession(target, broken) {
  target.protocol.handle(
    'inglenook',
    () => new Response(pageOf(broken), { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  )
  if (broken !== 'permissions') {
    target.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
    target.setPermissionCheckHandler(() => false)
  }
  const refused = ['https://*/*']
  if (broken !== 'secure-content') refused.push('http://*/*')
  if (broken !== 'file-scheme') refused.push('file://*/*')
  target.webRequest.onBeforeRequest({ urls: refused }, (_details, decide) => decide({ cancel: true }))
}

function preferencesOf(broken) {
  return {
    contextIsolation: broken !== 'context-isolation',
    sandbox: broken !== 'sandbox',
    nodeIntegration: broken === 'node-integration',
    webSecurity: broken !== 'web-security',
    allowRunningInsecureContent: broken === 'insecure-content',
    experimentalFeatures: broken === 'experimental-features',
    ...(broken === 'blink-features' ? { enableBlinkFeatures: 'CSSVariables' } : {}),
    webviewTag: broken === 'allowpopups' || broken === 'webview-options',
  }
}

async function openWindow(broken) {
  const own = session.fromPartition(`broken-${broken}`)
  brokenIn.set(own, broken)
  lockSession(own, broken)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, preload: join(__dirname, 'preload.cjs'), ...preferencesOf(broken) },
  })
  const contents = window.webContents
  if (broken !== 'navigation') contents.on('will-navigate', (event) => event.preventDefault())
  if (broken !== 'webview-options') contents.on('will-attach-webview', (event) => event.preventDefault())
  if (broken !== 'new-windows') contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  if (broken === 'file-scheme') {
    await window.loadFile(join(__dirname, 'index.html'), { query: { broken } })
  } else {
    await window.loadURL(`inglenook://app/index.html?broken=${broken}`)
  }
  return contents.id
}

function isTrusted({ senderFrame }, broken) {
  if (broken === 'sender') return true
  if (senderFrame === null || senderFrame.parent !== null) return false
  return senderFrame.url.startsWith(broken === 'file-scheme' ? 'file://' : 'inglenook://app/')
}

const handlers = {
  'inglenook:call:app.info': (_input, broken) => ({
    runtime: `Electron ${broken === 'current-version' ? '999.0.0' : process.versions.electron}`,
  }),
  'inglenook:call:app.openLink': async (input, broken) => {
    const address = broken === 'open-external' ? input?.link : new Map(Object.entries(links)).get(input?.link)
    if (typeof address === 'string') await shell.openExternal(address)
    return null
  },
}

for (const channel of channels) {
  ipcMain.handle(channel, async (event, input) => {
    const broken = brokenIn.get(event.sender.session)
    if (!isTrusted(event, broken)) return { ok: false, error: { code: 'refused' } }
    return { ok: true, value: (await handlers[channel]?.(input, broken)) ?? null }
  })
}

// The test ends the app; probes of a check are windows too, and may be the last one for a moment.
app.on('window-all-closed', () => undefined)
globalThis.openBrokenWindow = openWindow
