import type { Translation } from '../translation.ts'
import { create } from './create.ts'
import { exports } from './exports.ts'
import { family } from './family.ts'
import { library } from './library.ts'
import { providers } from './providers.ts'
import { reader } from './reader.ts'
import { said } from './said.ts'
import { settings } from './settings.ts'
import { trouble } from './trouble.ts'
import { updates } from './updates.ts'
import { window } from './window.ts'

/** The window in French, with the plural forms that CLDR has for it. */
export const fr: Translation<'one' | 'many' | 'other'> = {
  ...window,
  ...library,
  ...exports,
  ...create,
  ...providers,
  ...reader,
  ...settings,
  ...trouble,
  ...updates,
  said,
  ...family,
}
