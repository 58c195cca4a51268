import { create } from './create.ts'
import { exports } from './exports.ts'
import { family } from './family.ts'
import { library } from './library.ts'
import { providers } from './providers.ts'
import { reader } from './reader.ts'
import { settings } from './settings.ts'
import { trouble } from './trouble.ts'
import { updates } from './updates.ts'
import { window } from './window.ts'

/**
 * Every word of the window, in English. A language is a folder of this shape (see translation.ts); `i18n.test.ts` fails for a
 * key that is missing or no longer used.
 */
export const en = {
  ...window,
  ...library,
  ...exports,
  ...create,
  ...family,
  ...providers,
  ...reader,
  ...settings,
  ...trouble,
  ...updates,
} as const
