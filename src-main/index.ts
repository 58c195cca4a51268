import { bootWindow } from './boot-window.ts'
import { registerSchemes } from './shell/protocol.ts'

// Packaged, `inglenook make "TOPIC"` is the same executable; in a checkout `npm start -- make` runs cli.ts.
const asked = process.argv.slice(1).find((argument) => !argument.startsWith('-') && argument !== '.')

// The window's parts are loaded at once: schemes and folders have to be named before Electron is ready. Nothing here
// may wait for Electron to be ready: it holds that back until this module is through.
if (asked === 'make' || asked === 'resume') {
  registerSchemes()
  void import('./boot-command-line.ts').then(({ bootCommandLine }) => bootCommandLine())
} else {
  bootWindow()
}
