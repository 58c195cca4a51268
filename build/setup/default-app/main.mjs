/**
 * What a packaged Electron lacks: starting the app in the folder that the command line names. It does what the
 * default app of the official Electron does for `electron [-r module] folder [arguments]`, in the same order.
 *
 * A module, as the official one is: Electron holds `ready` back until its top-level await is through, so that the
 * app has loaded by then, and can still register its schemes.
 */

import { app, dialog } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const asked = readArguments(process.argv.slice(1))

if (asked.version) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}
// Playwright has itself preloaded this way.
if (asked.preloaded.length > 0) Module._preloadModules(asked.preloaded)

if (asked.folder === undefined) {
  process.stderr.write('Name the folder of the app to start: electron FOLDER\n')
  process.exit(1)
} else {
  await load(path.resolve(asked.folder)).catch((error) => {
    process.stderr.write(`The app could not be started: ${error.stack}\n`)
    if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
      dialog.showErrorBox('The app could not be started', error.stack)
    process.exit(1)
  })
}

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {{ folder: string | undefined, version: boolean, preloaded: string[] }} */
  const found = { folder: undefined, version: false, preloaded: [] }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]
    if (arg === '-r' || arg === '--require') found.preloaded.push(args[++i])
    else if (arg === '-v' || arg === '--version') found.version = true
    else if (arg.startsWith('--app=')) found.folder = arg.slice('--app='.length)
    else if (!arg.startsWith('-')) found.folder = arg
    if (found.folder !== undefined) break // What follows is the app's own.
  }
  return found
}

/** @param {string} folder */
async function load(folder) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  const manifest = path.join(folder, 'package.json')
  let appPath
  if (existsSync(manifest)) {
    const { version, productName, name, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'))
    if (version) app.setVersion(version)
    if (productName) app.name = productName
    else if (name) app.name = name
    app.setDesktopName(desktopName ?? `${app.name}.desktop`)
    appPath = folder
  }
  const file = Module._resolveFilename(folder, null, true)
  app.setAppPath(appPath ?? path.dirname(file))
  await import(pathToFileURL(file).href)
}
